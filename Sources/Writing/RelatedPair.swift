package import ClaimModel
internal import ReportText

/// A relation with its two claims and their reports at hand, which is what writers need.
package struct RelatedPair: Sendable {
  package var relation: Relation
  package var left: Claim
  package var right: Claim
  package var leftReport: ComparedReport
  package var rightReport: ComparedReport
}

extension Comparison {
  /// Every relation with its claims, the most pressing first: contradictions, updates,
  /// differences, agreements; of each the surest first, then in reading order.
  ///
  /// A relation that names a claim which is not there is left out: saved comparisons may have
  /// been edited.
  package var pairs: [RelatedPair] {
    let claims = Dictionary(self.claims.map { ($0.id, $0) }) { first, _ in first }
    let reports = Dictionary(self.reports.map { ($0.id, $0) }) { first, _ in first }
    let pairs = relations.compactMap { relation -> RelatedPair? in
      guard relation.claims.count >= 2, let left = claims[relation.claims[0]],
        let right = claims[relation.claims[1]], let leftReport = reports[left.report],
        let rightReport = reports[right.report]
      else { return nil }
      return RelatedPair(
        relation: relation, left: left, right: right, leftReport: leftReport,
        rightReport: rightReport)
    }
    func rank(_ pair: RelatedPair) -> (Int, Int, Int) {
      let place = pair.left.span.bytes.lowerBound
      return (pair.relation.type.rank, pair.relation.tier.rank, place)
    }
    return pairs.enumerated().sorted {
      let (first, second) = (rank($0.element), rank($1.element))
      return first == second ? $0.offset < $1.offset : first < second
    }.map(\.element)
  }

  /// The claims of a report that no other report has, in reading order.
  package func claimsOnly(in report: String) -> [Claim] {
    var related: Set<String> = []
    for relation in relations { related.formUnion(relation.claims) }
    return claims.filter { $0.report == report && !related.contains($0.id) }
  }
}

extension Relation.Kind {
  /// Most pressing first.
  package var rank: Int {
    switch self {
    case .contradicts: 0
    case .updates: 1
    case .differs: 2
    case .agrees: 3
    }
  }

  /// A mark beside the word, for eyes that skim.
  package var mark: String {
    switch self {
    case .contradicts: "✗"
    case .updates: "↻"
    case .differs: "≠"
    case .agrees: "="
    }
  }
}

extension Relation.Tier {
  package var rank: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }
}
