/// Phrases by their first two bytes: a line is held against a handful of them, not against all.
///
/// Lines come with A to Z in lower case and all else as it stands, so phrases with other letters are
/// also kept with these as capitals: `читайте`, `Читайте`; `publicité`, `publicitÉ`.
struct PhraseTable: Sendable {
  private let byFirstByte: [[[UInt8]]]
  /// A bit for each pair of bytes that a phrase begins with. Most places of a line end here.
  private let pairs: [UInt64]

  /// - Parameter phrases: of two bytes at least, or they are found by their first alone.
  init(_ phrases: [String]) {
    var table: [[[UInt8]]] = Array(repeating: [], count: 256)
    var pairs = [UInt64](repeating: 0, count: 1024)
    for phrase in phrases {
      for spelling in Self.spellings(of: phrase) {
        let bytes = Array(spelling.utf8)
        guard let first = bytes.first else { continue }
        table[Int(first)].append(bytes)
        let seconds = bytes.count > 1 ? bytes[1]...bytes[1] : 0...255
        for second in seconds {
          let pair = Int(first) << 8 | Int(second)
          pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
      }
    }
    byFirstByte = table
    self.pairs = pairs
  }

  private static func spellings(of phrase: String) -> Set<String> {
    guard phrase.utf8.contains(where: { $0 >= 0x80 }) else { return [phrase] }
    func capitals(_ text: Substring) -> String {
      text.unicodeScalars.map { $0.isASCII ? String($0) : $0.properties.uppercaseMapping }.joined()
    }
    return [phrase, capitals(phrase.prefix(1)) + phrase.dropFirst(), capitals(phrase[...])]
  }

  /// One of the phrases stands at `index` of the line.
  func matches(_ line: [UInt8], at index: Int) -> Bool { match(line, at: index) != nil }

  /// The phrase that stands at `index` of the line.
  func match(_ line: [UInt8], at index: Int) -> [UInt8]? {
    for phrase in byFirstByte[Int(line[index])] where index + phrase.count <= line.count {
      if line[index..<index + phrase.count].elementsEqual(phrase) { return phrase }
    }
    return nil
  }

  /// One of the phrases stands in the line, from the beginning of a word or sign on.
  func isIn(_ line: [UInt8]) -> Bool {
    let bytes = line.span
    let known = pairs.span
    let count = bytes.count
    var afterLetter = false
    var byte = count > 0 ? bytes[0] : 0
    for index in 0..<count {
      let next = index + 1 < count ? bytes[index + 1] : 0
      let isLetter = byte &- 0x61 < 26 || byte &- 0x30 < 10
      if !(isLetter && afterLetter) {
        let pair = Int(byte) << 8 | Int(next)
        if known[pair >> 6] & (1 << UInt64(pair & 63)) != 0, matches(line, at: index) {
          return true
        }
      }
      afterLetter = isLetter
      byte = next
    }
    return false
  }
}
