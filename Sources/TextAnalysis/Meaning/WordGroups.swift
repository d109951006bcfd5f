internal import FoundationEssentials
internal import SourcesData

/// Our own tables of opposites, groups of which a thing can be only one, and synonyms, from
/// `lexicon/antonyms.txt`, `exclusive.txt` and `synonyms.txt`.
///
///     verb: rise, climb | fall, drop              opposites: any left word and any right word
///     verb verdict: acquit, clear / convict       exclusive: words of two stretches
///     verb: postpone, put off, delay              synonyms
struct WordGroups: Sendable {
  static let shared = WordGroups()

  /// A word stands in a line of a table, on one of its sides.
  struct Membership: Hashable, Sendable {
    var line: Int16
    var side: Int16
  }

  private struct Key: Hashable, Sendable {
    var part: WordPart
    var word: String
  }
  private typealias Table = [Key: [Membership]]
  private let opposites: Table
  private let exclusive: Table
  private let synonyms: Table
  private let names: [String]

  private init() {
    var names: [String] = []
    opposites = Self.read("lexicon/antonyms.txt", separator: 0x7C, names: &names)
    synonyms = Self.read("lexicon/synonyms.txt", separator: 0x7C, names: &names)
    names = []
    exclusive = Self.read("lexicon/exclusive.txt", separator: 0x2F, names: &names)
    self.names = names
  }

  func opposites(of word: String, _ part: WordPart?) -> [Membership] {
    Self.find(word, part, in: opposites)
  }
  func exclusive(of word: String, _ part: WordPart?) -> [Membership] {
    Self.find(word, part, in: exclusive)
  }
  func synonyms(of word: String, _ part: WordPart?) -> [Int16] {
    Self.find(word, part, in: synonyms).map(\.line)
  }
  /// "verb verdict" → "verdict"
  func name(ofExclusive line: Int16) -> String { names[Int(line)] }

  private static func find(_ word: String, _ part: WordPart?, in table: Table) -> [Membership] {
    if let part { return table[Key(part: part, word: word)] ?? [] }
    return WordPart.all.flatMap { table[Key(part: $0, word: word)] ?? [] }
  }

  private static func read(_ name: String, separator: UInt8, names: inout [String]) -> Table {
    guard let path = DataFolder.path(name),
      let data = FileManager.default.contents(atPath: path)
    else { return [:] }
    let bytes = [UInt8](data)
    var table: Table = [:]
    table.reserveCapacity(bytes.count / 12)
    var line: Int16 = 0
    for row in bytes.split(separator: 0x0A) where row.first != 0x23 {
      guard let colon = row.firstIndex(of: 0x3A) else { continue }
      let head = String(decoding: row[..<colon], as: UTF8.self)
      let label = head.split(separator: " ", maxSplits: 1)
      guard let first = label.first, let part = parts[String(first)] else { continue }
      names.append(label.count > 1 ? String(label[1]) : head)
      let sides = row[(colon + 1)...].split(separator: separator)
      for (side, words) in sides.enumerated() {
        for word in words.split(separator: 0x2C) {
          let word = String(decoding: trim(word), as: UTF8.self)
          table[Key(part: part, word: word), default: []].append(
            Membership(line: line, side: Int16(side)))
        }
      }
      line += 1
    }
    return table
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  private static let parts: [String: WordPart] = [
    "noun": .noun, "verb": .verb, "adj": .adjective, "adv": .adverb, "adp": .adposition,
  ]
}
