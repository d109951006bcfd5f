/// A number in a sentence, as an interval, with what it counts.
///
///     "more than 12 homes burned"   → above 12, of "home"
///     "$5.7bn"                      → 5.7e9, of "$"
///     "on Monday"                   → 1, of "weekday"
struct Amount: Sendable {
  var low: Double
  var high: Double
  /// The bounds themselves are excluded: "more than 12".
  var isOpen: Bool
  var isApproximate: Bool
  /// Stem of the counted word or a symbol; "" when nothing is counted.
  var unit: String
  /// The stems of the content words around it, of which it may be the number.
  var near: [String]
  /// Words of the sentence, bounds included.
  var words: Range<Int>
  /// A year, a month, a weekday: a name more than a number.
  var isLabel: Bool

  enum Stand: Sendable { case same, within, wider, apart, overlap }

  /// How this one, of the later text, stands to one of the earlier text.
  func stand(to other: Amount) -> Stand {
    if low == other.low, high == other.high {
      if isOpen == other.isOpen { return .same }
      return isOpen ? .overlap : .wider
    }
    let slack = isApproximate || other.isApproximate
    if slack, low.isFinite, other.low.isFinite, high.isFinite, other.high.isFinite {
      let middle = (low + high) / 2
      let their = (other.low + other.high) / 2
      if abs(middle - their) <= 0.1 * max(abs(middle), abs(their)) { return .same }
    }
    if low > other.high || high < other.low { return .apart }
    if low == other.high, isOpen || other.isOpen { return .apart }
    if high == other.low, isOpen || other.isOpen { return .apart }
    if low <= other.low, high >= other.high { return .wider }
    if low >= other.low, high <= other.high { return .within }
    return .overlap
  }

  /// As an editor would write it: "12", "more than 12".
  var text: String {
    func plain(_ x: Double) -> String {
      x == x.rounded() && abs(x) < 1e15 ? String(Int64(x)) : String(x)
    }
    if low == high { return plain(low) }
    if high == .infinity { return (isOpen ? "more than " : "at least ") + plain(low) }
    if low == -.infinity { return (isOpen ? "less than " : "at most ") + plain(high) }
    return "\(plain(low)) to \(plain(high))"
  }
}
