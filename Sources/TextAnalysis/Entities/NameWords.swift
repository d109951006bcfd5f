/// What the tables say of each word form of a text, looked up once per form.
struct NameWords {
  struct Traits: OptionSet {
    var rawValue: UInt32
    static let courtesy = Traits(rawValue: 1 << 0)
    static let role = Traits(rawValue: 1 << 1)
    static let roleModifier = Traits(rawValue: 1 << 2)
    static let organisation = Traits(rawValue: 1 << 3)
    static let legalForm = Traits(rawValue: 1 << 4)
    static let placeHead = Traits(rawValue: 1 << 5)
    static let eventHead = Traits(rawValue: 1 << 6)
    static let givenName = Traits(rawValue: 1 << 7)
    static let country = Traits(rawValue: 1 << 8)
    static let people = Traits(rawValue: 1 << 9)
    static let region = Traits(rawValue: 1 << 10)
    static let suffix = Traits(rawValue: 1 << 11)
    /// Never part of a name by itself: "The", "But", "He", "Monday", "I".
    static let never = Traits(rawValue: 1 << 12)
    static let month = Traits(rawValue: 1 << 13)
    /// A word of the language, written small: no name by itself.
    static let common = Traits(rawValue: 1 << 14)
    static let seat = Traits(rawValue: 1 << 15)
  }

  private var traits: [Traits?]
  /// Per form: how often it stands capitalised where nothing but a name would be, and small.
  private(set) var capitalised: [Int32]
  private(set) var small: [Int32]
  private let forms: [String]

  init(_ analysis: AnalyzedText) {
    forms = analysis.lemmas
    traits = Array(repeating: nil, count: forms.count)
    capitalised = Array(repeating: 0, count: forms.count)
    small = capitalised
  }

  mutating func count(_ form: Int32, isCapitalised: Bool) {
    if isCapitalised { capitalised[Int(form)] += 1 } else { small[Int(form)] += 1 }
  }

  mutating func of(_ form: Int32) -> Traits {
    if let known = traits[Int(form)] { return known }
    let found = Self.look(up: forms[Int(form)])
    traits[Int(form)] = found
    return found
  }

  private static func look(up form: String) -> Traits {
    var found: Traits = []
    if PersonTitles.courtesy(form) != nil { found.insert(.courtesy) }
    if PersonTitles.role(form) != nil { found.insert(.role) }
    if PersonTitles.isModifier(form) { found.insert(.roleModifier) }
    if PersonTitles.isSuffix(form) { found.insert(.suffix) }
    if OrganisationWords.isHead(form) { found.insert(.organisation) }
    if OrganisationWords.isLegalForm(form) { found.insert(.legalForm) }
    if OrganisationWords.isPlaceHead(form) { found.insert(.placeHead) }
    if OrganisationWords.isEventHead(form) { found.insert(.eventHead) }
    if GivenNames.gender(form) != nil { found.insert(.givenName) }
    if Countries.index(named: form) != nil { found.insert(.country) }
    if Countries.index(ofPeople: form) != nil { found.insert(.people) }
    if Regions.fullName(form) != nil { found.insert(.region) }
    if Metonyms.isSeat(form) { found.insert(.seat) }
    if FunctionWords.isCapitalisedByChance(form) { found.insert(.never) }
    if FunctionWords.isCalendarWord(form) { found.insert(.month) }
    if Lexicon.shared.isCommonWord(form) { found.insert(.common) }
    return found
  }
}
