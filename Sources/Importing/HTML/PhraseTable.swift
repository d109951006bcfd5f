/// Phrases by their first byte: a line is held against a handful of them, not against all.
struct PhraseTable: Sendable {
  private let byFirstByte: [[[UInt8]]]

  init(_ phrases: [String]) {
    var table: [[[UInt8]]] = Array(repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    byFirstByte = table
  }

  /// One of the phrases stands at `index` of the line.
  func matches(_ line: [UInt8], at index: Int) -> Bool {
    for phrase in byFirstByte[Int(line[index])] where index + phrase.count <= line.count {
      if line[index..<index + phrase.count].elementsEqual(phrase) { return true }
    }
    return false
  }

  /// One of the phrases stands in the line, from the beginning of a word or sign on.
  func isIn(_ line: [UInt8]) -> Bool {
    var afterLetter = false
    for index in line.indices {
      let isLetter = line[index] &- 0x61 < 26 || line[index] &- 0x30 < 10
      if !(isLetter && afterLetter), !byFirstByte[Int(line[index])].isEmpty,
        matches(line, at: index)
      {
        return true
      }
      afterLetter = isLetter
    }
    return false
  }
}
