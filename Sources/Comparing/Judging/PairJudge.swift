public import ClaimModel

/// Says how one text stands to another, sentence against sentence.
public struct PairJudge: Sendable {
  public init() {}

  /// - Parameter published: the day that "Monday" in either text is reckoned from, `2013-03-22`.
  public func judge(a: String, b: String, published: String? = nil) -> Judgement {
    Judgement(
      relation: .unrelated,
      scores: Judgement.Scores(support: 0, contradiction: 0, neutral: 1), kind: nil,
      explanation: "not compared")
  }
}
