internal import ClaimModel
internal import ClaimReading
internal import TextAnalysis

/// When time explains a difference: figures that grow from one day's report to the next.
///
///     Monday: "at least 12 killed"   Tuesday: "15 killed"      an update
///     both on Monday                                           a contradiction
enum UpdateRule {
  static func explains(_ candidate: Candidate, _ left: ReportDetails, _ right: ReportDetails)
    -> Bool
  {
    guard candidate.source == .quantity,
      let a = left.read.report.published, let b = right.read.report.published,
      let before = CalendarValue(String(a.prefix(10))),
      let after = CalendarValue(String(b.prefix(10))),
      before.first != after.first
    else { return false }
    guard
      let mine = left.analysis.quantities.first(where: {
        $0.tokens.contains(candidate.leftToken)
      }),
      let other = right.analysis.quantities.first(where: {
        $0.tokens.contains(candidate.rightToken)
      }),
      let x = mine.low ?? mine.high, let y = other.low ?? other.high
    else { return false }
    // Tolls and counts of people only grow; the later report has the higher one.
    let isToll = [mine, other].allSatisfy { $0.kind == .count }
    return isToll && (before.first < after.first ? x < y : y < x)
  }
}
