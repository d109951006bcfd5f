internal import SourcesData

/// The probability that a candidate is a contradiction in an editor's eyes.
///
/// Two boosted forests over what all comparators measured, learned from planted and natural
/// contradictions of real reports and from their untouched sentences (see Docs/Models.md). The first
/// sees all candidates and lets a few pass; for those the judge is asked, and the second decides with
/// its opinion in view. Asking the judge about every linked sentence took half of a comparison.
package struct ConflictModel: Sendable {
  package static let featureNames =
    Candidate.Source.allCases.map { "is \($0)" } + [
      "link", "context", "strength", "heard elsewhere", "same governor", "same role", "only ones",
      "same status", "loose", "candidates", "covered", "covering",
    ] + PairFeatures.telling.map { "more \($0.name)" }
    + PairFeatures.telling.map { "less \($0.name)" }

  /// From here on a candidate is worth the judge's time.
  static let suspicious: Float = 0.3

  /// What is known of the two sentences as a whole.
  package struct Surroundings: Sendable {
    /// Probability that the two are linked.
    package var link: Float = 0
    /// How many candidates the two sentences have.
    package var candidates: Float = 1
    /// How much of each sentence the other one covers.
    package var covered: Float = 0
    package var covering: Float = 0
    /// `LinkWording.values` of the two.
    package var wording = [Float](repeating: 0, count: 2 * PairFeatures.telling.count)
  }

  package static let shared = ConflictModel()
  private let first: DecisionForest?
  private let second: DecisionForest?

  private init() {
    let file = DataFolder.path("models/conflict.bin").flatMap { ModelFile(path: $0) }
    let first = file.flatMap { DecisionForest($0, prefix: "suspicion") }
    let second = file.flatMap { DecisionForest($0, prefix: "conflict") }
    let count = Self.featureNames.count
    let fits =
      first?.featureCount == count && second?.featureCount == count + JudgeOpinion.names.count
    self.first = fits ? first : nil
    self.second = fits ? second : nil
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
    row += [around.candidates, around.covered, around.covering]
    row += around.wording
    return row
  }

  /// The same subject does the same thing, or its opposite, here and does not there, in surroundings
  /// that tell of the same: "fares will rise", "fares will not rise". So plain a conflict is too rare
  /// in the reports that the forest learned from to be learned.
  private static func isPlain(_ candidate: Candidate, _ around: Surroundings) -> Bool {
    if candidate.isPlain { return true }
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

  /// Before the judge is asked.
  func suspicion(_ candidate: Candidate, _ around: Surroundings) -> Float {
    // Another wording is never more than that.
    if candidate.isMild { return 0 }
    if Self.isPlain(candidate, around) { return 1 }
    guard let first else { return Self.byRule(candidate, around) }
    return first.probability(Self.features(candidate, around).span)
  }

  package func probability(
    _ candidate: Candidate, _ around: Surroundings, _ opinion: JudgeOpinion
  ) -> Float {
    if candidate.isMild { return 0 }
    guard let second else { return Self.byRule(candidate, around) }
    let row = Self.features(candidate, around) + opinion.values
    let learned = second.probability(row.span)
    return Self.isPlain(candidate, around) ? max(learned, Self.plain) : learned
  }

  // What plain conflicts are worth, where the forest thinks less of them.
  private static let plain: Float = 0.6

  /// Without the model only what needs no weighing: altered and re-attributed quotations.
  private static func byRule(_ candidate: Candidate, _ around: Surroundings) -> Float {
    switch candidate.source {
    case .quotation: return 0.7 * candidate.context + 0.2
    case .speaker:
      return candidate.measures.sameRole == 1 && candidate.measures.isLoose == 0 ? 0.85 : 0.3
    case .quantity, .date:
      return candidate.context * around.link * (candidate.measures.heardElsewhere > 0 ? 0.3 : 1)
    case .wording: return 0
    default: return 0.3 * candidate.context * around.link
    }
  }
}
