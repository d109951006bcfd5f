/// A name made ready for comparing: lower-case words without accents, titles, articles or legal
/// forms.
///
///     "Mr. José Núñez-Ortiz Jr."   → jose nunez ortiz
///     "The Walt Disney Co."        → walt disney
///     "Portland, Ore."             → portland, in oregon
package struct NameForm: Hashable, Sendable {
  package var words: [String]
  package var kind: Entity.Kind
  /// "he" or "she" told by a title or a given name.
  package var gender: PersonTitles.Gender
  /// What follows the comma of a place, its short form written out: "oregon".
  package var container: String?
  /// The name as given, folded but whole: for the tables of places.
  package var folded: String
  /// One word in capitals: "NATO".
  package var isAcronym: Bool

  package init(_ name: String, kind: Entity.Kind) {
    self.kind = kind
    gender = .unknown
    var pieces = NameFolding.words(name)
    let written = name.split(separator: " ")
    isAcronym = written.count == 1 && NameFolding.isAcronym(written[0])
    if let comma = pieces.firstIndex(of: ","), comma > 0, kind == .place || kind == .other {
      let rest = pieces[(comma + 1)...].filter { $0 != "," }.joined(separator: " ")
      if !rest.isEmpty { container = NameFolding.place(rest) }
      pieces.removeSubrange(comma...)
    }
    pieces.removeAll { $0 == "," }
    if pieces.count > 1, pieces[0] == "the" { pieces.removeFirst() }
    folded = pieces.joined(separator: " ")
    switch kind {
    case .person: words = Self.person(pieces, gender: &gender)
    case .organisation: words = Self.organisation(pieces)
    case .place, .other: words = pieces
    }
  }

  /// Drops titles in front and suffixes behind, never the last word; cuts at hyphens.
  private static func person(
    _ pieces: [String], gender: inout PersonTitles.Gender
  ) -> [String] {
    var rest = pieces[...]
    while rest.count > 1, let first = rest.first {
      if let told = PersonTitles.courtesy(first) {
        if told != .unknown { gender = told }
      } else if PersonTitles.role(first) == nil && !PersonTitles.isModifier(first) {
        break
      }
      rest = rest.dropFirst()
    }
    while rest.count > 1, let last = rest.last, PersonTitles.isSuffix(last) {
      rest = rest.dropLast()
    }
    let words = rest.flatMap { $0.split(separator: "-").map(String.init) }
    if gender == .unknown, words.count > 1, let first = words.first {
      switch GivenNames.gender(first) {
      case .male: gender = .male
      case .female: gender = .female
      case .either, nil: break
      }
    }
    return words
  }

  private static func organisation(_ pieces: [String]) -> [String] {
    let rest = pieces.filter {
      !OrganisationWords.isLegalForm($0) || pieces.count == 1
    }
    return rest.isEmpty ? pieces : rest
  }

  /// The words that carry the name: no "of", no "and".
  var significant: [String] { words.filter { !NameFolding.isLink($0) } }

  /// "Human Rights Campaign" → "hrc".
  var initials: String { String(significant.compactMap(\.first)) }
}

/// Letters and words of names in one shape.
package enum NameFolding {
  /// Lower-case words without accents; a comma is a word of its own, a possessive "'s" and full
  /// stops inside ("U.S.") go.
  package static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    func flush() {
      if word.hasSuffix("'s") { word.removeLast(2) }
      if word.hasSuffix("'") { word.removeLast() }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    var isQuoted = false
    for scalar in name.unicodeScalars {
      if isQuoted {
        // A nickname: Vincent "The Chin" Gigante.
        isQuoted = scalar.value != 0x22 && scalar.value != 0x201D
        continue
      }
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0: flush()
      case 0x2C:
        flush()
        words.append(",")
      case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case 0x2018, 0x2019, 0x2BC: word.append("'")
      case 0x2010...0x2013: word.append("-")
      case 0x22 where !words.isEmpty, 0x201C where !words.isEmpty: isQuoted = true
      case 0x22, 0x28, 0x29, 0x201C, 0x201D: break
      case 0xC0..<0x180:
        word.unicodeScalars.append(Unicode.Scalar(accented[Int(scalar.value) - 0xC0]))
      case 0x300..<0x370: break
      default: word.unicodeScalars.append(scalar)
      }
    }
    flush()
    return words.map(withoutStops)
  }

  /// "u.s." → "us", but "mr." stays a title and "ore." a state.
  private static func withoutStops(_ word: String) -> String {
    guard word.contains("."), PersonTitles.courtesy(word) == nil, PersonTitles.role(word) == nil,
      Regions.fullName(word) == nil, !OrganisationWords.isLegalForm(word),
      !PersonTitles.isSuffix(word)
    else { return word }
    let rest = word.filter { $0 != "." }
    return rest.isEmpty ? word : rest
  }

  static func isLink(_ word: String) -> Bool {
    switch word {
    case "of", "and", "the", "for", "&", "in", "on", "at", "to", "de", "la", "du", "des": true
    default: false
    }
  }

  /// Two to six capitals: "HRC", "U.N.".
  static func isAcronym(_ word: Substring) -> Bool {
    var letters = 0
    for byte in word.utf8 {
      switch byte {
      case 0x41...0x5A: letters += 1
      case 0x2E: break
      default: return false
      }
    }
    return letters >= 2 && letters <= 6
  }

  /// A state's short form written out, else the words themselves.
  static func place(_ folded: String) -> String {
    (Regions.fullName(folded) ?? folded).lowercased()
  }

  /// Letters of U+00C0–U+017F without their marks.
  private static let accented = Array(
    ("aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllll-"
      + "-llnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
