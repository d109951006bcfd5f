/// A sentence made ready for comparing with many others: reading costs as much as comparing.
package struct EncodedSentence: Sendable {
  let text: JudgedText
  /// Row by row for each word, as wide as the network: the word in its surroundings, …
  var states: [Float] = []
  /// … and side by side how it looks for a counterpart, its own share of a comparison, and its
  /// share where it is what was found.
  var roles: [Float] = []
  /// Numbers of spellings and stems, to tell same words.
  var spellings: [UInt64] = []
  var stems: [UInt64] = []

  package var count: Int { text.words.count }
}
