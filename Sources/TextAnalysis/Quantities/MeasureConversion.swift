/// Makes values in different units of one kind comparable: 5 miles are 8,046.72 `m`.
package enum MeasureConversion {
  /// The value in the base unit of its kind, nil for units that convert into nothing else
  /// (`person`, `percent`, money).
  package static func inBase(_ value: Double, unit: String) -> (value: Double, base: String)? {
    if let time = times[unit] { return (value * time.factor, time.base) }
    if let factor = factors[unit] { return (value * factor.factor, factor.base) }
    if let last = unit.utf8.last, last == 0x32 || last == 0x33,
      let factor = factors[String(unit.dropLast())], factor.base == "m"
    {
      let square = factor.factor * factor.factor
      return last == 0x32 ? (value * square, "m2") : (value * square * factor.factor * 1000, "l")
    }
    switch unit {
    case "F": return ((value - 32) / 1.8, "C")
    case "C": return (value, "C")
    case "K": return (value - 273.15, "C")
    case "basis point": return (value / 100, "percentage point")
    case "percentage point": return (value, "percentage point")
    default: return nil
    }
  }

  private static let factors: [String: (factor: Double, base: String)] = {
    var factors: [String: (factor: Double, base: String)] = [:]
    for measure in Measures.all { factors[measure.unit] = (measure.factor, measure.base) }
    return factors
  }()

  /// Months and years convert into one another but not into days: a month has no fixed length.
  private static let times: [String: (factor: Double, base: String)] = [
    "second": (1, "second"), "minute": (60, "second"), "hour": (3600, "second"),
    "day": (86_400, "second"), "week": (604_800, "second"), "fortnight": (1_209_600, "second"),
    "month": (1, "month"), "quarter": (3, "month"), "year": (12, "month"),
    "decade": (120, "month"), "century": (1200, "month"), "millennium": (12_000, "month"),
  ]
}
