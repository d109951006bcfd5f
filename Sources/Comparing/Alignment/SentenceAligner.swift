internal import SourcesData

/// Decides which sentences of two reports state the same claim.
///
/// A boosted forest over `AlignmentFeatures`, learned from hand-made links of real reports (see
/// Docs/Models.md). One sentence may meet several: a long lead is told in three sentences
/// elsewhere.
package struct SentenceAligner: Sendable {
  package struct Link: Sendable, Hashable {
    package var left: Int
    package var right: Int
    /// Probability that an editor would link the two.
    package var score: Float
  }

  // Where F1 peaks on the development links, cross-validated by event; flat between 0.24 and 0.32.
  package static let linkThreshold: Float = 0.26

  private let forest: DecisionForest?

  package static let shared = SentenceAligner()

  private init() {
    forest = DataFolder.path("models/alignment.bin").flatMap { ModelFile(path: $0) }
      .flatMap { DecisionForest($0, prefix: "links") }
  }

  /// All pairs with a score of at least `floor`, by left and then right sentence.
  package func links(_ features: AlignmentFeatures, floor: Float) -> [Link] {
    concurrentParts(features.rows) { part in
      var found: [Link] = []
      for left in part {
        for right in 0..<features.columns {
          let row = features.row(left, right)
          // Nothing shared but position: many pairs, and never a link.
          guard row[row.startIndex + 4] > 0 || row[row.startIndex + 2] > 0.3 else { continue }
          if let score = score(row, atLeast: floor) {
            found.append(Link(left: left, right: right, score: score))
          }
        }
      }
      return found
    }
  }

  private func score(_ row: ArraySlice<Float>, atLeast floor: Float) -> Float? {
    if let forest, forest.featureCount == AlignmentFeatures.count {
      return forest.probability(row.span, atLeast: floor)
    }
    // Without the model: shared words weighted by rarity, which alone reach an F1 of 0.44.
    let score = min(1, row[row.startIndex + 1] * 1.2)
    return score >= floor ? score : nil
  }
}
