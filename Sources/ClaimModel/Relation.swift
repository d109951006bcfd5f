/// Joins two claims of different reports.
public struct Relation: Hashable, Sendable, Codable {
  /// How the second claim stands to the first.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Both say the same thing, more or less detail and paraphrase included.
    case agrees
    /// The two cannot both be true, taken as the reports state them.
    case contradicts
    /// They differ because things moved on, or one was written later.
    case updates
    /// Compatible, but an editor would want to see it.
    case differs
  }

  /// In which respect they are not the same.
  public enum Respect: String, Hashable, Sendable, Codable, CaseIterable {
    case quantity, date, place, entity, role, negation, antonym, attribution, certainty, quote
    case other
  }

  public enum Tier: String, Hashable, Sendable, Codable, CaseIterable {
    case high, medium, low
  }

  public struct Slot: Hashable, Sendable, Codable {
    public var slot: String
    /// One value for each claim, in the order of `claims`.
    public var values: [String]

    public init(slot: String, values: [String]) {
      self.slot = slot
      self.values = values
    }
  }

  public var id: String
  public var type: Kind
  /// Nil for `agrees`.
  public var kind: Respect?
  /// Two claim ids, that of the earlier report first.
  public var claims: [String]
  /// Measured share of relations like this one that hold, 0 to 1.
  public var confidence: Double
  public var tier: Tier
  public var slots: [Slot]
  /// The rule that decided, by name.
  public var rule: String
  /// One line for an editor.
  public var explanation: String
  /// Stays the same from run to run and when unrelated text changes, to recognise a relation again.
  public var fingerprint: String

  public init(
    id: String, type: Kind, kind: Respect?, claims: [String], confidence: Double, tier: Tier,
    slots: [Slot], rule: String, explanation: String, fingerprint: String
  ) {
    self.id = id
    self.type = type
    self.kind = kind
    self.claims = claims
    self.confidence = confidence
    self.tier = tier
    self.slots = slots
    self.rule = rule
    self.explanation = explanation
    self.fingerprint = fingerprint
  }

  private enum CodingKeys: CodingKey {
    case id, type, kind, claims, confidence, tier, slots, rule, explanation, fingerprint
  }

  // Written by hand because the contract wants `"kind": null` and not a missing key.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(type, forKey: .type)
    try values.encode(kind, forKey: .kind)
    try values.encode(claims, forKey: .claims)
    try values.encode(confidence, forKey: .confidence)
    try values.encode(tier, forKey: .tier)
    try values.encode(slots, forKey: .slots)
    try values.encode(rule, forKey: .rule)
    try values.encode(explanation, forKey: .explanation)
    try values.encode(fingerprint, forKey: .fingerprint)
  }
}
