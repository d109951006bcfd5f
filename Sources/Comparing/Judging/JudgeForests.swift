internal import SourcesData

/// The judge's second step: what all the evidence together says. The forests are optional.
struct JudgeForests: Sendable {
  static let shared = JudgeForests(ModelFile.pairs)

  /// From here on b is said to contradict a: where about four in five are right on news sentences
  /// that were kept back from training.
  static let contradictionAt: Float = 0.7

  private let support: DecisionForest?
  private let contradiction: DecisionForest?

  init(_ file: ModelFile?) {
    support = file.flatMap { DecisionForest($0, prefix: "support") }
    contradiction = file.flatMap { DecisionForest($0, prefix: "contradiction") }
  }

  /// Shares of support and contradiction, together at most 1.
  func shares(_ features: PairFeatures) -> (support: Float, contradiction: Float) {
    guard let support, let contradiction, support.featureCount == PairFeatures.count,
      contradiction.featureCount == PairFeatures.count
    else { return Self.byRule(features) }
    let values = features.values
    let row = values.span
    let supported = support.probability(row)
    var contradicted = (1 - supported) * contradiction.probability(row)
    if features.hasOneClearChange { contradicted = max(contradicted, 0.8) }
    return Self.reckoned(features, min(supported, 1 - contradicted), contradicted)
  }

  /// What follows by arithmetic, or does not, is beyond opinion.
  private static func reckoned(
    _ features: PairFeatures, _ support: Float, _ contradiction: Float
  ) -> (support: Float, contradiction: Float) {
    var supported = support
    var contradicted = contradiction
    switch features.arithmetic {
    case .follows where features.apartAmounts > 0 || features.matchedAmounts == 0:
      supported = max(supported, 0.85)
      contradicted = min(contradicted, 0.05)
    case .fails:
      supported = min(supported, 0.1)
      contradicted = max(contradicted, 0.7)
    default: break
    }
    return (supported, min(contradicted, 1 - supported))
  }

  /// Without the forests: the network's opinion, bent by what the rules are sure of.
  private static func byRule(_ features: PairFeatures) -> (support: Float, contradiction: Float) {
    let values = features.values
    let top = max(values[0], max(values[1], values[2]))
    let e = exponential(values[0] - top)
    let c = exponential(values[1] - top)
    let n = exponential(values[2] - top)
    var supported: Float = e / (e + c + n)
    var contradicted: Float = c / (e + c + n)
    let isClose = features.closeness > 0.7
    let isSame = values[28] == 1
    let deniedOnce = values[32] + values[33] == 1
    let hasOpposite = values[62] > 0
    if isSame { supported = max(supported, 0.97) }
    if isClose && (deniedOnce || hasOpposite) {
      supported = min(supported, 0.2)
      contradicted = max(contradicted, 0.65)
    }
    if features.apartAmounts > 0 {
      supported = min(supported, 0.1)
      contradicted = max(contradicted, 0.8)
    }
    return reckoned(features, supported, min(contradicted, 1 - supported))
  }
}
