/// Numbers words, so that reports are compared by number and not by string.
///
/// One table serves all reports of a comparison: the same word has the same number in each.
package struct WordTable: Sendable {
  private var numbers: [String: Int32] = [:]
  package private(set) var words: [String] = []

  package init() {}

  package mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(word)
    return number
  }

  /// Nil for a word that was never numbered.
  package func known(_ word: String) -> Int32? { numbers[word] }

  package var count: Int { words.count }
}
