internal import TextAnalysis

/// What is known of the words of a comparison beforehand: how rare they are, what they mean.
package struct WordKnowledge: Sendable {
  /// By word number, about 1 for everyday words and 10 for rare ones.
  package var rarity: [Float] = []
  /// By word number; nil for a word without a vector.
  var vectors: [MeaningVector?] = []

  package init(_ table: WordTable) {
    rarity.reserveCapacity(table.count)
    vectors.reserveCapacity(table.count)
    for word in table.words {
      // Marks for entities and times are no words.
      if word.hasPrefix("#") || word.hasPrefix("@") {
        rarity.append(5)
        vectors.append(nil)
      } else {
        rarity.append(WordRarity.of(word))
        let vector = WordVectors.shared.vector(of: word)
        let norm = vector.dot(vector)
        vectors.append(norm > 0 ? vector : nil)
      }
    }
  }
}
