/// The word tables of `StatusReader`, looked up once for each different word of a text.
///
/// Words get small numbers, so that asking about a token is an array access.
struct StatusLexicon {
  /// What a word may do by itself.
  struct Role: OptionSet {
    var rawValue: UInt32
    static let negates = Role(rawValue: 1 << 0)
    static let negatesNoun = Role(rawValue: 1 << 1)
    static let nobody = Role(rawValue: 1 << 2)
    static let few = Role(rawValue: 1 << 3)
    static let without = Role(rawValue: 1 << 4)
    static let focus = Role(rawValue: 1 << 5)
    static let whole = Role(rawValue: 1 << 6)
    static let comparative = Role(rawValue: 1 << 7)
    static let manner = Role(rawValue: 1 << 8)
    static let future = Role(rawValue: 1 << 9)
    static let hypothetical = Role(rawValue: 1 << 10)
    static let mayBe = Role(rawValue: 1 << 11)
    static let duty = Role(rawValue: 1 << 12)
    static let condition = Role(rawValue: 1 << 13)
    static let likely = Role(rawValue: 1 << 14)
    static let possible = Role(rawValue: 1 << 15)
    static let doubtful = Role(rawValue: 1 << 16)
    static let likelyAdjective = Role(rawValue: 1 << 17)
    static let possibleAdjective = Role(rawValue: 1 << 18)
    static let doubtfulAdjective = Role(rawValue: 1 << 19)
    static let likelyReport = Role(rawValue: 1 << 20)
    static let possibleReport = Role(rawValue: 1 << 21)

    static let adverbHedge: Role = [.likely, .possible, .doubtful]
    static let adjectiveHedge: Role = [.likelyAdjective, .possibleAdjective, .doubtfulAdjective]
  }

  struct Complement {
    var affirmed: ComplementWords.Effect
    var denied: ComplementWords.Effect
  }

  private let numbers: [String: UInt16]
  private let roles: [Role]
  /// By governor, particle (0 for none) and shape.
  private let complements: [UInt64: Complement]

  static let english = StatusLexicon()

  private init() {
    var numbers: [String: UInt16] = [:]
    var roles: [Role] = [[]]
    func number(_ word: some StringProtocol) -> UInt16 {
      let word = String(word)
      if let known = numbers[word] { return known }
      numbers[word] = UInt16(roles.count)
      roles.append([])
      return UInt16(roles.count - 1)
    }
    func add(_ words: [String], _ role: Role) {
      for word in words { roles[Int(number(word))].insert(role) }
    }
    add(NegationWords.adverbs, .negates)
    add(NegationWords.determiners, .negatesNoun)
    add(NegationWords.pronouns, .nobody)
    add(NegationWords.fewness, .few)
    add(NegationWords.conjunctions, .without)
    add(NegationWords.focus, .focus)
    add(NegationWords.wholes, .whole)
    add(NegationWords.comparatives, .comparative)
    add(NegationWords.manners, .manner)
    add(ModalVerbs.future, .future)
    add(ModalVerbs.hypothetical, .hypothetical)
    add(ModalVerbs.possible, .mayBe)
    add(ModalVerbs.duty, .duty)
    add(ModalVerbs.conditions, .condition)
    add(Hedges.likely, .likely)
    add(Hedges.possible, .possible)
    add(Hedges.doubtful, .doubtful)
    add(Hedges.likelyAdjectives, .likelyAdjective)
    add(Hedges.possibleAdjectives, .possibleAdjective)
    add(Hedges.doubtfulAdjectives, .doubtfulAdjective)
    add(Hedges.likelyReports, .likelyReport)
    add(Hedges.possibleReports, .possibleReport)

    var complements: [UInt64: Complement] = [:]
    for group in ComplementWords.groups {
      for words in group.words.split(separator: " ") {
        let parts = words.split(separator: "+")
        let particle = parts.count > 1 ? number(parts[1]) : 0
        for shape in [ComplementWords.Shapes.to, .ing, .that, .noun]
        where group.shapes.contains(shape) {
          // The first group that names a word wins: groups go from the definite to the vague.
          let key = Self.key(number(parts[0]), particle, shape)
          if complements[key] == nil {
            complements[key] = Complement(affirmed: group.affirmed, denied: group.denied)
          }
        }
      }
    }
    self.numbers = numbers
    self.roles = roles
    self.complements = complements
  }

  /// The number of each word of a text's lemma table, 0 for words that play no part.
  func numbers(of words: [String]) -> [UInt16] { words.map { numbers[$0] ?? 0 } }

  func roles(of number: UInt16) -> Role { roles[Int(number)] }

  /// What `governor` does to a complement of a shape, with or without a particle.
  func complement(
    of governor: UInt16, particle: UInt16, shape: ComplementWords.Shapes
  ) -> Complement? {
    if governor == 0 { return nil }
    return complements[Self.key(governor, particle, shape)]
  }

  private static func key(
    _ governor: UInt16, _ particle: UInt16, _ shape: ComplementWords.Shapes
  ) -> UInt64 {
    UInt64(governor) << 32 | UInt64(particle) << 8 | UInt64(shape.rawValue)
  }
}
