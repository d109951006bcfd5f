/// What alignment looks at in a sentence, as sorted sets of word numbers.
package struct SentenceProfile: Sendable {
  /// Content words by lemma, each once, ascending.
  package var words: [Int32] = []
  /// The same in reading order, repeats included.
  package var sequence: [Int32] = []
  /// Words of names, ascending.
  package var names: [Int32] = []
  /// Entities meant by names, descriptions and pronouns: numbers of their full names, ascending.
  package var entities: [Int32] = []
  /// Figures, ascending.
  package var figures: [Int32] = []
  /// Days and other times, by their values, ascending.
  package var times: [Int32] = []
  /// Content words between quotation marks, ascending.
  package var quoted: [Int32] = []
  /// Where the sentence stands in its report, 0 to 1.
  package var position: Float = 0
  package var tokenCount = 0
  package var isTitle = false
  /// Says nothing that could be compared: too short, or made of function words.
  package var isEmpty: Bool { words.isEmpty }

  package init() {}
}
