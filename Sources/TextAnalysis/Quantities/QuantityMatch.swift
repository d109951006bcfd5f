/// A quantity that the grammar found, in pieces, before it is known what is counted.
struct QuantityMatch {
  var range: Range<Int>
  var kind: QuantityExpression.Kind
  var low: Double?
  var high: Double?
  var isApproximate = false
  var unit: String?
  var whole: Double?
  /// Where what is counted would begin.
  var next: Int

  init(
    _ range: Range<Int>, _ kind: QuantityExpression.Kind, _ value: Double, unit: String? = nil
  ) {
    self.range = range
    self.kind = kind
    low = value
    high = value
    self.unit = unit
    next = range.upperBound
  }
}

/// A number with its unit: the core of a quantity, without bounds.
struct UnitAmount {
  var value: Double
  var kind: QuantityExpression.Kind
  var unit: String?
  var start: Int
  var end: Int
  /// The number had a magnitude of its own, "5 million"; one behind "to" lends it to the one before.
  var scale: Double = 1
  var isFigure = true
  var isApproximate = false
  var isOrdinal = false
}
