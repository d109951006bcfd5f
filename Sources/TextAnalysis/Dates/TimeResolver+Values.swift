extension TimeResolver {
  /// The TIMEX3 value of a place at its grain.
  static func value(_ place: Place, base: TimeMeaning.Base) -> String {
    let (year, month, _) = place.day.components
    let fullYear = Digits.padded(year, 4)
    switch base {
    case .season(let season, _, _): return "\(fullYear)-\(Seasons.codes[season - 1])"
    case .half(let half, _): return "\(fullYear)-H\(half)"
    default: break
    }
    switch place.unit {
    case .second, .minute, .hour, .day: return place.day.iso
    case .week, .fortnight: return week(place.day)
    case .weekend: return week(place.day) + "-WE"
    case .month: return "\(fullYear)-\(Digits.padded(month, 2))"
    case .quarter: return "\(fullYear)-Q\((month - 1) / 3 + 1)"
    case .year: return fullYear
    case .decade: return String(fullYear.prefix(3))
    case .century: return String(fullYear.prefix(2))
    case .millennium: return String(fullYear.prefix(1))
    }
  }

  private static func week(_ day: CivilDay) -> String {
    let (year, week) = day.week
    return "\(Digits.padded(year, 4))-W\(Digits.padded(week, 2))"
  }

  /// What can be said when no day of publication is known.
  func unknown(_ base: TimeMeaning.Base) -> String {
    switch base {
    // "In June 2016 he resigned. That day ..."
    case .unit(.day, _, .narrative), .shift(_, .day, .narrative):
      narrative.flatMap { $0.unit == .month ? Self.value($0, base: .clockOnly) + "-XX" : nil }
        ?? "XXXX-XX-XX"
    case .month(let month, _, _): "XXXX-\(Digits.padded(month, 2))"
    case .day(let month, let day, _): "XXXX-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
    case .dayOfMonth(let day, _): "XXXX-XX-\(Digits.padded(day, 2))"
    case .weekday(let weekday, _): "XXXX-WXX-\(weekday)"
    case .season(let season, _, _): "XXXX-\(Seasons.codes[season - 1])"
    case .quarter(let quarter, _): quarter > 0 ? "XXXX-Q\(quarter)" : "XXXX-QX"
    case .half(let half, _): "XXXX-H\(half)"
    case .unit(let unit, _, _), .shift(_, let unit, _), .relative(_, let unit, _): vague(unit)
    case .holiday(let index, _, _):
      if case .fixed(let month, let day) = Holidays.all[index].day {
        "XXXX-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
      } else {
        "XXXX-XX-XX"
      }
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .year: "XXXX"
    case .nthWeekday(_, _, let month, _): "XXXX-\(Digits.padded(month, 2))-XX"
    default: "XXXX-XX-XX"
    }
  }

  private func vague(_ unit: TimeUnit) -> String {
    switch unit {
    case .month: "XXXX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    default: "XXXX-XX-XX"
    }
  }

  /// Where a written-out value lies, for what is told after it.
  static func place(of value: String) -> Place? {
    guard let parsed = CalendarValue(value) else { return nil }
    let unit: TimeUnit =
      switch parsed.grain {
      case .time, .day: .day
      case .week: .week
      case .month: .month
      case .quarter, .season: .quarter
      case .half, .year: .year
      case .decade: .decade
      case .century: .century
      }
    return Place(day: parsed.first, unit: unit)
  }
}
