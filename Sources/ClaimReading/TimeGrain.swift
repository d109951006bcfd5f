internal import TextAnalysis

/// How fine a TIMEX3 value is, by its form: `2013-03-22` is a day.
enum TimeGrain {
  static func name(of value: String, kind: TimeExpression.Kind) -> String {
    if kind == .duration { return "duration" }
    if kind == .set { return "other" }
    if value.contains("T") { return "time" }
    let parts = value.split(separator: "-")
    guard let year = parts.first, year.allSatisfy({ $0.isNumber }) else { return "other" }
    switch parts.count {
    case 1: return year.count == 4 ? "year" : "other"
    case 2:
      return parts[1].hasPrefix("W") ? "week" : parts[1].first?.isNumber == true ? "month" : "other"
    case 3: return "day"
    default: return "other"
    }
  }
}
