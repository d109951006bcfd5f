/// The day of a holiday in a year.
enum HolidayCalendar {
  static func day(_ index: Int, year: Int) -> CivilDay? {
    switch Holidays.all[index].day {
    case .fixed(let month, let day): CivilDay(year: year, month: month, day: day)
    case .weekday(let nth, let weekday, let month):
      nthWeekday(nth, weekday: weekday, month: month, year: year)
    case .easter(let offset): easter(year)?.adding(days: offset)
    case .dayAfterThanksgiving(let days):
      nthWeekday(4, weekday: 4, month: 11, year: year)?.adding(days: days)
    case .election:
      nthWeekday(1, weekday: 1, month: 11, year: year)?.adding(days: 1)
    }
  }

  /// The nth such weekday of a month, -1 for the last.
  static func nthWeekday(_ nth: Int, weekday: Int, month: Int, year: Int) -> CivilDay? {
    if nth < 0 {
      let last = CivilDay(
        year: year, month: month, day: CivilDay.length(ofMonth: month, year: year))
      return last.map { $0.adding(days: -(($0.weekday - weekday + 7) % 7)) }
    }
    let first = CivilDay(year: year, month: month, day: 1)
    let day = first.map { $0.adding(days: (weekday - $0.weekday + 7) % 7 + (nth - 1) * 7) }
    return day?.month == month ? day : nil
  }

  /// The Gregorian Easter, after Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> CivilDay? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
