public import ClaimModel
public import ClaimReading

extension Comparer {
  /// Weighs the two claims of a relation once more and keeps what the comparison drops.
  ///
  /// - Parameter reads: those that the comparison was made of, in its order.
  /// - Returns: nil when the relation's claims are not among them.
  public func evidence(of relation: Relation, in reads: [ReadReport]) -> RelationEvidence? {
    guard relation.claims.count == 2 else { return nil }
    func place(_ id: String) -> (report: Int, sentence: Int)? {
      for (report, read) in reads.enumerated() {
        if let claim = read.claims.firstIndex(where: { $0.id == id }) {
          return (report, read.details[claim].sentence)
        }
      }
      return nil
    }
    guard let a = place(relation.claims[0]), let b = place(relation.claims[1]),
      a.report != b.report
    else { return nil }
    return PairComparer([reads[a.report], reads[b.report]]).evidence(a.sentence, b.sentence)
  }
}

extension PairComparer {
  /// Of a sentence of the first report and one of the second.
  func evidence(_ left: Int, _ right: Int) -> RelationEvidence? {
    guard let pair = considered(0, 1).first(where: { $0.left == left && $0.right == right }) else {
      return nil
    }
    let opinion = opinion(pair, 0, 1)
    let weighed = pair.candidates.map { candidate in
      (
        candidate: candidate,
        probability: ConflictModel.shared.probability(candidate, pair.around, opinion)
      )
    }.sorted { $0.probability > $1.probability }
    let measures = weighed.first.map { best in
      zip(
        ConflictModel.featureNames + JudgeOpinion.names,
        ConflictModel.features(best.candidate, pair.around) + opinion.values)
    }
    return RelationEvidence(
      link: RelationBuilder.rounded(Double(pair.around.link)),
      considered: weighed.map { candidate, probability in
        RelationEvidence.Consideration(
          respect: candidate.respect, rule: candidate.rule, left: candidate.leftText,
          right: candidate.rightText,
          probability: candidate.isMild ? nil : RelationBuilder.rounded(Double(probability)))
      },
      measures: (measures.map(Array.init) ?? []).compactMap { name, value in
        // Which comparator it was stands with the rule.
        name.hasPrefix("is ")
          ? nil : RelationEvidence.Measure(name: name, value: (Double(value) * 100).rounded() / 100)
      },
      threshold: RelationBuilder.rounded(Double(Self.conflictThreshold)))
  }
}
