internal import TextAnalysis

/// Numbers the lemmas of all reports of a comparison, so that "the same word" is a comparison of
/// two integers.
struct SharedLemmas: Sendable {
  private var numbers: [String: Int32] = [:]
  private(set) var words: [String] = []

  /// The number of each lemma of an analysis, by its index there.
  mutating func number(_ lemmas: [String]) -> [Int32] {
    lemmas.map { lemma in
      let word = lemma.lowercased()
      if let known = numbers[word] { return known }
      let number = Int32(words.count)
      numbers[word] = number
      words.append(word)
      return number
    }
  }
}
