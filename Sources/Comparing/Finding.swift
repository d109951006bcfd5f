package import ClaimModel

/// What a comparator has to say of two claims that tell of the same thing.
package struct Finding: Sendable, Hashable {
  package var type: Relation.Kind
  package var respect: Relation.Respect?
  /// Claim index in the left and the right report.
  package var left: Int
  package var right: Int
  package var slots: [Relation.Slot]
  package var rule: String
  package var explanation: String
  /// 0 to 1, before calibration.
  package var strength: Double

  package init(
    type: Relation.Kind, respect: Relation.Respect?, left: Int, right: Int,
    slots: [Relation.Slot] = [], rule: String, explanation: String, strength: Double
  ) {
    self.type = type
    self.respect = respect
    self.left = left
    self.right = right
    self.slots = slots
    self.rule = rule
    self.explanation = explanation
    self.strength = strength
  }
}
