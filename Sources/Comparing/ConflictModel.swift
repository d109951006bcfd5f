internal import SourcesData

/// The probability that a candidate is a contradiction in an editor's eyes.
///
/// A boosted forest over what all comparators measured, learned from planted and natural
/// contradictions of real reports and from their untouched sentences (see Docs/Models.md).
package struct ConflictModel: Sendable {
  package static let featureNames =
    Candidate.Source.allCases.map { "is \($0)" } + [
      "link", "context", "strength", "heard elsewhere", "same governor", "same role", "only ones",
      "same status", "loose", "more support", "less support", "more contradiction",
      "less contradiction",
      "candidates", "covered", "covering",
    ] + PairFeatures.telling.map(\.name)
  package static var featureCount: Int { featureNames.count }

  /// What is known of the two sentences as a whole.
  package struct Surroundings: Sendable {
    /// Probability that the two are linked.
    package var link: Float = 0
    /// The judge's support and contradiction in both directions, the larger of each first; 0 when
    /// its model is not installed.
    package var opinion: [Float] = [0, 0, 0, 0]
    /// How many candidates the two sentences have.
    package var candidates: Float = 1
    /// How much of each sentence the other one covers.
    package var covered: Float = 0
    package var covering: Float = 0
    /// `PairFeatures.telling` of the two.
    package var wording = [Float](repeating: 0, count: PairFeatures.telling.count)
  }

  package static let shared = ConflictModel()
  private let forest: DecisionForest?

  private init() {
    forest = DataFolder.path("models/conflict.bin").flatMap { ModelFile(path: $0) }
      .flatMap { DecisionForest($0, prefix: "conflict") }
  }

  package static func features(_ candidate: Candidate, _ around: Surroundings) -> [Float] {
    var row = [Float](repeating: 0, count: Candidate.Source.allCases.count)
    row[candidate.source.rawValue] = 1
    let measures = candidate.measures
    row += [
      around.link, candidate.context, candidate.strength, measures.heardElsewhere,
      measures.sameGovernor, measures.sameRole, measures.onlyOnes, measures.sameStatus,
      measures.isLoose,
    ]
    row += around.opinion
    row += [around.candidates, around.covered, around.covering]
    row += around.wording
    return row
  }

  /// The same subject does the same thing, or its opposite, here and does not there, in surroundings
  /// that tell of the same: "fares will rise", "fares will not rise". So plain a conflict is too rare
  /// in the reports that the forest learned from to be learned.
  private static func isPlain(_ candidate: Candidate, _ around: Surroundings) -> Bool {
    let measures = candidate.measures
    guard candidate.strength >= 1, measures.sameGovernor >= 0.99, measures.sameStatus == 1 else {
      return false
    }
    switch candidate.source {
    case .polarity:
      return candidate.isDeniedByWord && around.link >= 0.6 && candidate.context >= 0.45
    case .opposite:
      return around.link >= SentenceAligner.linkThreshold && candidate.context >= 0.6
    default: return false
    }
  }

  package func probability(_ candidate: Candidate, _ around: Surroundings) -> Float {
    // Another wording is never more than that.
    if candidate.isMild { return 0 }
    let row = Self.features(candidate, around)
    if let forest, forest.featureCount == row.count {
      let learned = forest.probability(row.span)
      return Self.isPlain(candidate, around) ? max(learned, 0.6) : learned
    }
    // Without the model only what needs no weighing: altered and re-attributed quotations.
    switch candidate.source {
    case .quotation: return candidate.isMild ? 0.1 : 0.7 * candidate.context + 0.2
    case .speaker:
      return candidate.measures.sameRole == 1 && candidate.measures.isLoose == 0 ? 0.85 : 0.3
    case .quantity, .date:
      return candidate.context * around.link * (candidate.measures.heardElsewhere > 0 ? 0.3 : 1)
    case .entailment: return 0
    default: return 0.3 * candidate.context * around.link
    }
  }
}
