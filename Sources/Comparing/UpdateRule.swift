internal import ClaimModel
internal import ClaimReading
internal import TextAnalysis

/// When time explains a difference: figures that grow from one report to the next.
///
///     Monday: "at least 12 killed"   Tuesday: "15 killed"      an update
///     2 pm: "at least 12 killed"     6 pm: "15 killed"         an update
///     both on Monday, no hour known                            a contradiction
///     2 pm: "15 streets"             6 pm: "20 streets"        a contradiction
enum UpdateRule {
  static func explains(_ candidate: Candidate, _ left: ReportDetails, _ right: ReportDetails)
    -> Bool
  {
    guard candidate.source == .quantity,
      let before = left.read.report.published, let after = right.read.report.published,
      let order = order(before, after)
    else { return false }
    guard let mine = quantity(at: candidate.leftToken, left.analysis),
      let other = quantity(at: candidate.rightToken, right.analysis),
      let x = mine.low ?? mine.high, let y = other.low ?? other.high
    else { return false }
    let grows = order.isEarlier ? x < y : y < x
    guard grows, mine.kind == .count, other.kind == .count else { return false }
    if order.days > 0 { return true }
    // Within a day only counts that everybody expects to grow.
    let first = order.isEarlier ? mine : other
    return first.high == nil || isToll(mine) && isToll(other)
  }

  /// Which of two publication times is earlier, and how many days lie between; nil when both fall on
  /// one day and an hour is missing, or when they are the same.
  private static func order(_ a: String, _ b: String) -> (isEarlier: Bool, days: Int)? {
    guard let first = CalendarValue(String(a.prefix(10))),
      let second = CalendarValue(String(b.prefix(10)))
    else { return nil }
    if first.first != second.first {
      return (first.first < second.first, first.distance(to: second))
    }
    // `2016-04-04T15:10`; midnight sharp is a date that was made a time.
    let (x, y) = (a.dropFirst(11).prefix(5), b.dropFirst(11).prefix(5))
    guard x.utf8.count == 5, y.utf8.count == 5, x != "00:00", y != "00:00", x != y,
      a.dropFirst(19) == b.dropFirst(19)
    else { return nil }
    return (x < y, 0)
  }

  private static func quantity(at token: Int, _ analysis: AnalyzedText) -> QuantityExpression? {
    analysis.quantities.first { $0.tokens.contains(token) }
  }

  private static func isToll(_ quantity: QuantityExpression) -> Bool {
    quantity.of.map(tolls.contains) ?? false
  }

  /// Fates whose counts rise for hours after the event.
  private static let tolls: Set<String> = [
    "dead", "injured", "missing", "rescued", "evacuated", "displaced", "hospitalized", "infected",
    "arrested", "destroyed", "damaged",
  ]
}
