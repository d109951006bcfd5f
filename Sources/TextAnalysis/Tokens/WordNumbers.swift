/// Numbers the lower-cased forms of a text as they come: tokens hold a number, not a string.
struct WordNumbers {
  private(set) var words: [String]
  private var numbers: [String: Int32]

  init(_ words: [String]) {
    self.words = words
    numbers = [:]
    for (index, word) in words.enumerated() { numbers[word] = Int32(index) }
  }

  mutating func number(_ word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    return number
  }

  /// - Parameter isPlain: all ASCII, so that lower-casing is a matter of one bit.
  mutating func number(lowercased bytes: [UInt8], _ range: Range<Int>, isPlain: Bool) -> Int32 {
    if isPlain {
      let word = String(
        decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
      return number(word)
    }
    return number(String(decoding: bytes[range], as: UTF8.self).lowercased())
  }
}
