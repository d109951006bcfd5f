/// Units of time, from the second to the millennium.
enum TimeUnit: UInt8, CaseIterable, Comparable, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century
  case millennium

  static let singulars = [
    "second sec", "minute min", "hour hr h", "day", "weekend", "week wk", "fortnight", "month mo",
    "quarter", "year yr", "decade", "century", "millennium",
  ]
  static let plurals = [
    "seconds secs", "minutes mins", "hours hrs", "days", "weekends", "weeks wks", "fortnights",
    "months mos", "quarters", "years yrs", "decades", "centuries", "millennia millenniums",
  ]

  /// The letter of an ISO 8601 period and how many of them one unit is: a decade is ten `Y`.
  var period: (letter: String, factor: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .weekend: ("WE", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }

  /// The letter when nobody says how many: "for decades".
  var vagueLetter: String {
    switch self {
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    default: period.letter
    }
  }

  /// Shorter than a day: `PT2H`.
  var isClock: Bool { self <= .hour }

  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}
