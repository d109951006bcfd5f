public import ClaimModel

extension JSON {
  /// The line that `judge` answers.
  public init(_ judgement: Judgement, id: JSON) {
    self = .record([
      "id": id,
      "relation": .string(judgement.relation.rawValue),
      "scores": .record([
        "support": .number(judgement.scores.support),
        "contradiction": .number(judgement.scores.contradiction),
        "neutral": .number(judgement.scores.neutral),
      ]),
      "kind": JSON(judgement.kind?.rawValue),
      "explanation": .string(judgement.explanation),
    ])
  }
}
