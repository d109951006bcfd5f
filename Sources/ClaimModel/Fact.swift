/// A question that several reports answer ("how many died?"), with each one's answer.
public struct Fact: Hashable, Sendable, Codable {
  public struct Answer: Hashable, Sendable, Codable {
    public var value: String
    public var claims: [String]
    public var reports: [String]
    /// From how many independent texts: copies of one wire text are one origin.
    public var origins: Int

    public init(value: String, claims: [String], reports: [String], origins: Int) {
      self.value = value
      self.claims = claims
      self.reports = reports
      self.origins = origins
    }
  }

  public var id: String
  public var verdict: Relation.Kind
  public var answers: [Answer]
  /// Reports that say nothing of it.
  public var silent: [String]

  public init(id: String, verdict: Relation.Kind, answers: [Answer], silent: [String]) {
    self.id = id
    self.verdict = verdict
    self.answers = answers
    self.silent = silent
  }
}
