/// All that was weighed before two claims were related: how likely their sentences tell of the same,
/// and every difference that was considered, shown or dropped.
public struct RelationEvidence: Sendable, Hashable {
  /// One difference that might have been a contradiction.
  public struct Consideration: Sendable, Hashable {
    public var respect: Relation.Respect
    public var rule: String
    /// The two details as the reports write them; empty where whole sentences were weighed.
    public var left: String
    public var right: String
    /// That an editor would call it a contradiction, 0 to 1; nil for a mere difference in wording.
    public var probability: Double?

    public init(
      respect: Relation.Respect, rule: String, left: String, right: String, probability: Double?
    ) {
      self.respect = respect
      self.rule = rule
      self.left = left
      self.right = right
      self.probability = probability
    }
  }

  /// One number that the model saw, by its name.
  public struct Measure: Sendable, Hashable {
    public var name: String
    public var value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// That an editor would link the two sentences, 0 to 1.
  public var link: Double
  /// Likeliest first.
  public var considered: [Consideration]
  /// What was measured of the likeliest one, in the order of the model; empty when there is none.
  public var measures: [Measure]
  /// From this probability on a difference is shown as a contradiction.
  public var threshold: Double

  public init(
    link: Double, considered: [Consideration], measures: [Measure], threshold: Double
  ) {
    self.link = link
    self.considered = considered
    self.measures = measures
    self.threshold = threshold
  }
}

extension Comparison {
  /// The relation of that id or fingerprint.
  public func relation(_ id: String) -> Relation? {
    relations.first { $0.id == id || $0.fingerprint == id }
  }
}
