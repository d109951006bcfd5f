/// How one text stands to another, sentence against sentence: the answer of `claimdiff judge`.
public struct Judgement: Hashable, Sendable {
  public enum Stand: String, Hashable, Sendable, Codable {
    case agrees, contradicts, differs, unrelated
  }

  /// Three shares that add up to 1.
  public struct Scores: Hashable, Sendable, Codable {
    /// All that b says follows from a.
    public var support: Double
    /// Something that b says cannot be true if a is.
    public var contradiction: Double
    public var neutral: Double

    public init(support: Double, contradiction: Double, neutral: Double) {
      self.support = support
      self.contradiction = contradiction
      self.neutral = neutral
    }
  }

  public var relation: Stand
  public var scores: Scores
  public var kind: Relation.Respect?
  public var explanation: String

  public init(relation: Stand, scores: Scores, kind: Relation.Respect?, explanation: String) {
    self.relation = relation
    self.scores = scores
    self.kind = kind
    self.explanation = explanation
  }
}
