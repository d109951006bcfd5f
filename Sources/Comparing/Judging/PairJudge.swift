public import ClaimModel

/// Says how one text stands to another, sentence against sentence.
///
///     let judgement = PairJudge().judge(
///       a: "Seven people were hurt in the fire.", b: "Five people were hurt.")
///     // contradicts, quantity: "seven against five: people"
///
/// Three steps. A passage of `a` that fits is looked up for each sentence of `b`. A small network
/// (`EntailmentModel`) reads both word against word, and rules look at numbers, dates, names,
/// negation and opposites (`PairFeatures`). Two forests of trees weigh all of it where the model file
/// has them; until then rules do.
///
/// About a millisecond for two sentences; a text of 700 words against one sentence takes about five.
public struct PairJudge: Sendable {
  public init() {}

  /// - Parameter published: the day that "Monday" in either text is reckoned from, `2013-03-22`.
  public func judge(a: String, b: String, published: String? = nil) -> Judgement {
    let document = JudgedDocument(a)
    let parts = JudgedDocument(b).sentences
    guard !document.sentences.isEmpty, !parts.isEmpty else {
      return Judgement(
        relation: .unrelated,
        scores: Judgement.Scores(support: 0, contradiction: 0, neutral: 1), kind: nil,
        explanation: "One of the two texts has no words.")
    }
    var support: Float = 1
    var contradiction: Float = 0
    var nearest: Float = 0
    var decisive: PairEvidence?
    let ties = WordTies()
    for part in parts {
      let evidence = PairEvidence(document, part, ties)
      let shares = JudgeForests.shared.shares(evidence.features)
      support = min(support, shares.support)
      nearest = max(nearest, evidence.features.closeness)
      if decisive == nil || shares.contradiction > contradiction {
        decisive = evidence
        contradiction = shares.contradiction
      }
    }
    if document.sentences.count >= Self.documentLength { support = Self.ofDocument(support) }
    contradiction = min(contradiction, 1 - support)
    let relation = Self.relation(support, contradiction, nearest)
    let words = JudgeWording(decisive?.features.changes ?? [], relation)
    return Judgement(
      relation: relation,
      scores: Judgement.Scores(
        support: Double(support), contradiction: Double(contradiction),
        neutral: max(0, 1 - Double(support) - Double(contradiction))),
      kind: relation == .contradicts || relation == .differs ? words.kind : nil,
      explanation: words.text)
  }

  /// From so many sentences on a text is a document.
  private static let documentLength = 4

  /// What a document says of a sentence stands in several of its own, and the passage that is looked up
  /// for it holds most of it, not all. So shares that mean "as likely as not" for two sentences come
  /// out lower: between 0.12 and 0.31 in eight kinds of documents, 0.29 in news, which becomes 0.5.
  private static func ofDocument(_ support: Float) -> Float {
    let odds: Float = 2.45
    return support * odds / (support * odds + 1 - support)
  }

  /// What the forests look at, for training them: 66 numbers, see `PairFeatures`.
  package static func features(a: String, b: String) -> [Float] {
    PairEvidence(a: a, b: b).features.values
  }

  private static func relation(
    _ support: Float, _ contradiction: Float, _ closeness: Float
  ) -> Judgement.Stand {
    if contradiction >= JudgeForests.contradictionAt { return .contradicts }
    if support >= 0.5 { return .agrees }
    return closeness < 0.3 ? .unrelated : .differs
  }
}
