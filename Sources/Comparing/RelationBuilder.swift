internal import ClaimModel
internal import ClaimReading

/// Makes the relations of a comparison out of findings: order, ids, confidence, fingerprints.
struct RelationBuilder {
  let reads: [ReadReport]
  let minConfidence: Double

  func relations(_ findings: [(left: Int, right: Int, finding: Finding)]) -> [Relation] {
    let ordered = findings.sorted {
      let a = $0.finding
      let b = $1.finding
      return ($0.left, $0.right, a.left, a.right, Self.rank(a.type), a.rule)
        < ($1.left, $1.right, b.left, b.right, Self.rank(b.type), b.rule)
    }
    var made: [Relation] = []
    // By the confidence that is shown: 0.695 is written 0.7 and must pass 0.7.
    for (left, right, finding) in ordered where Self.rounded(finding.strength) >= minConfidence {
      let claims = [reads[left].claims[finding.left], reads[right].claims[finding.right]]
      made.append(
        Relation(
          id: "d\(made.count + 1)", type: finding.type, kind: finding.respect,
          claims: claims.map(\.id), confidence: Self.rounded(finding.strength),
          tier: Self.tier(finding.strength), slots: finding.slots, rule: finding.rule,
          explanation: finding.explanation,
          fingerprint: Fingerprint.of([finding.rule] + claims.map(\.text))))
    }
    return made
  }

  static func rank(_ type: Relation.Kind) -> Int {
    switch type {
    case .contradicts: 0
    case .updates: 1
    case .differs: 2
    case .agrees: 3
    }
  }

  static func tier(_ confidence: Double) -> Relation.Tier {
    confidence >= 0.7 ? .high : confidence >= 0.55 ? .medium : .low
  }

  /// Two decimals: more would promise what was never measured.
  static func rounded(_ confidence: Double) -> Double {
    (min(1, max(0, confidence)) * 100).rounded() / 100
  }
}
