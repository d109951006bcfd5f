/// Reckons meanings into TIMEX3 values, from the day of publication and from what the text told
/// last.
///
/// Reports run through a day or a quarter at a time: "Profit rose in the third quarter. A year
/// earlier ..." means the third quarter of the year before, so the grain of what was told last is
/// kept with its place.
struct TimeResolver {
  /// A day with the unit that was meant: any day of a quarter stands for the quarter.
  struct Place {
    var day: CivilDay
    var unit: TimeUnit
  }

  enum Tense { case past, future, unknown }

  let published: CivilDay?
  private(set) var narrative: Place?
  private var narrativeDay: CivilDay?

  init(published: CivilDay?) { self.published = published }

  /// The value of an expression; remembers it for the next one.
  mutating func resolve(_ meaning: TimeMeaning, kind: TimeExpression.Kind, tense: Tense) -> String {
    if case .fixed(let value) = meaning.base, meaning.clock == .none {
      if kind == .date, let place = Self.place(of: value) { remember(place) }
      return value
    }
    if case .clockOnly = meaning.base {
      let day = narrativeDay ?? published
      return (day?.iso ?? "XXXX-XX-XX") + meaning.clock.suffix
    }
    if let place = place(meaning.base, tense) {
      // Results are set beside those of "a year earlier" again and again: the talk stays where
      // it was.
      if kind == .date || kind == .time, !meaning.isComparison { remember(place) }
      return Self.value(place, base: meaning.base) + meaning.clock.suffix
    }
    return unknown(meaning.base) + meaning.clock.suffix
  }

  private mutating func remember(_ place: Place) {
    narrative = place
    if place.unit == .day { narrativeDay = place.day }
  }

  private var today: CivilDay? { published ?? narrativeDay ?? narrative?.day }

  /// - Parameter finest: what is asked for; "that morning" is of no year that was told last.
  private func anchor(_ anchor: TimeMeaning.Anchor, atLeast finest: TimeUnit) -> Place? {
    if anchor == .narrative, let narrative {
      if narrative.unit <= .week || finest > .week { return narrative }
      // In a month or year there is no day to count from, unless one was told.
      let isMonth = narrative.unit == .month
      func isWithin(_ day: CivilDay) -> Bool {
        day.year == narrative.day.year && (!isMonth || day.month == narrative.day.month)
      }
      return [narrativeDay, today].compactMap { $0 }.first(where: isWithin)
        .map { Place(day: $0, unit: .day) }
    }
    return today.map { Place(day: $0, unit: .day) }
  }

  /// The day and grain that a meaning points at, nil when nothing tells.
  private func place(_ base: TimeMeaning.Base, _ tense: Tense) -> Place? {
    switch base {
    case .fixed(let value): return Self.place(of: value)
    case .clockOnly: return today.map { Place(day: $0, unit: .day) }
    case .year(let pointer):
      return year(pointer).map { Place(day: .first(ofYear: $0), unit: .year) }
    case .month(let month, let year, let pointer):
      return self.month(month, year, pointer, tense).map { Place(day: $0, unit: .month) }
    case .day(let month, let day, let year):
      return self.day(month, day, year, tense).map { Place(day: $0, unit: .day) }
    case .dayOfMonth(let number, let weekday):
      return dayOfMonth(number, weekday).map { Place(day: $0, unit: .day) }
    case .weekday(let weekday, let pointer):
      return today.map { Place(day: Self.weekday(weekday, pointer, from: $0, tense), unit: .day) }
    case .nthWeekday(let nth, let weekday, let month, let year):
      guard let year = self.month(month, year, .none, tense)?.year,
        let day = HolidayCalendar.nthWeekday(nth, weekday: weekday, month: month, year: year)
      else { return nil }
      return Place(day: day, unit: .day)
    case .season(let season, let year, let pointer):
      return self.season(season, year, pointer, tense)
    case .quarter(let quarter, let year): return self.quarter(quarter, year, tense)
    case .half(_, let year):
      return (self.year(year) ?? today?.year).map { Place(day: .first(ofYear: $0), unit: .year) }
    case .unit(let unit, let offset, let from): return self.unit(unit, offset, from)
    case .shift(let count, let unit, let from):
      return shift(count, unit, anchor(from, atLeast: unit), from)
    case .relative(let count, let unit, let other):
      guard let place = place(other, tense) else { return nil }
      // "Friday of last week": days are counted from the week's Monday, which is day 1.
      if place.unit == .week, unit == .day {
        return Place(day: place.day.adding(days: count - place.day.weekday), unit: .day)
      }
      return Place(
        day: Self.moved(place.day, count, unit),
        unit: min(unit, place.unit) == .week ? place.unit : place.unit)
    case .holiday(let index, let year, let pointer): return holiday(index, year, pointer, tense)
    case .week(let base):
      return place(base, tense).map { Place(day: $0.day, unit: .week) }
    case .weekend(let base):
      // Of a Monday or Tuesday the weekend before it.
      if case .weekday(let weekday, .none) = base, tense == .unknown {
        return today.map { Place(day: $0.adding(days: weekday - $0.weekday), unit: .weekend) }
      }
      // Of holidays the nearest, of Saturdays the one before unless it lies ahead.
      let isHoliday = if case .holiday = base { true } else { false }
      return place(base, isHoliday ? .unknown : tense).map {
        Place(day: $0.day.adding(days: $0.day.weekday <= 2 ? -2 : 0), unit: .weekend)
      }
    }
  }

  /// In the month that is told of, or the nearest that has such a day, of that weekday if one is
  /// named.
  private func dayOfMonth(_ number: Int, _ weekday: Int) -> CivilDay? {
    guard let anchor = narrativeDay ?? today else { return nil }
    let (year, month, _) = anchor.components
    for distance in 0...12 {
      for step in distance == 0 ? [0] : [distance, -distance] {
        let months = year * 12 + month - 1 + step
        guard let day = CivilDay(year: months / 12, month: months % 12 + 1, day: number) else {
          continue
        }
        if weekday == 0 || day.weekday == weekday { return day }
      }
    }
    return nil
  }

  private func year(_ pointer: TimeMeaning.YearPointer) -> Int? {
    switch pointer {
    case .none: nil
    case .year(let year): year
    case .offset(let offset): today.map { $0.year + offset }
    }
  }

  private func month(
    _ month: Int, _ year: TimeMeaning.YearPointer, _ pointer: TimeMeaning.Pointer, _ tense: Tense
  ) -> CivilDay? {
    if let year = self.year(year) { return .first(ofMonth: month, year: year) }
    guard let today else { return nil }
    let (thisYear, thisMonth, _) = today.components
    let year: Int
    switch pointer {
    case .last: year = month < thisMonth ? thisYear : thisYear - 1
    case .next: year = month > thisMonth ? thisYear : thisYear + 1
    case .this: year = thisYear
    case .none:
      if month == thisMonth { return .first(ofMonth: month, year: thisYear) }
      let middles = (thisYear - 1...thisYear + 1).compactMap {
        CivilDay(year: $0, month: month, day: 15)
      }
      year = nearest(middles, tense)?.year ?? thisYear
    }
    return .first(ofMonth: month, year: year)
  }

  /// The day that is least far, as most are near; one that goes against the tense counts as twice
  /// as far: reports announce dividends for December "paid" and look back on "this May".
  private func nearest(_ days: [CivilDay], _ tense: Tense) -> CivilDay? {
    guard let today else { return nil }
    func cost(_ day: CivilDay) -> Int {
      let distance = day.number - today.number
      let isAgainst = tense == .future && distance < 0 || tense == .past && distance > 0
      return abs(distance) * (isAgainst ? 2 : 1)
    }
    return days.min { cost($0) < cost($1) }
  }

  private func day(
    _ month: Int, _ day: Int, _ pointer: TimeMeaning.YearPointer, _ tense: Tense
  ) -> CivilDay? {
    if let year = self.year(pointer) { return CivilDay(year: year, month: month, day: day) }
    guard let today else { return nil }
    let year = today.year
    let days = (year - 1...year + 1).compactMap {
      CivilDay(year: $0, month: month, day: day)
    }
    let found = nearest(days, tense)
    // "It began on Sept. 14, 2012. On Sept. 15 ...": near what was told last, unless it is near the
    // publication too.
    if let found, tense != .future, let narrativeDay, abs(found.number - today.number) > 45,
      let told = days.min(by: {
        abs($0.number - narrativeDay.number) < abs($1.number - narrativeDay.number)
      }), abs(told.number - narrativeDay.number) <= 31
    {
      return told
    }
    return found
  }

  /// Reports tell of the days around them: a bare "Friday" is the last one or today, unless its
  /// verb looks ahead.
  static func weekday(
    _ weekday: Int, _ pointer: TimeMeaning.Pointer, from today: CivilDay, _ tense: Tense
  ) -> CivilDay {
    let back = (today.weekday - weekday + 7) % 7
    let ahead = (weekday - today.weekday + 7) % 7
    switch pointer {
    case .last: return today.adding(days: back == 0 ? -7 : -back)
    // "Next Friday" is that of next week; "this Friday" is the nearer one.
    case .next: return today.adding(days: 7 + weekday - today.weekday)
    case .this: return today.adding(days: tense == .past ? -back : ahead)
    case .none: return today.adding(days: tense == .future ? ahead : -back)
    }
  }

  private func season(
    _ season: Int, _ year: TimeMeaning.YearPointer, _ pointer: TimeMeaning.Pointer, _ tense: Tense
  ) -> Place? {
    // Spring begins in March; the winter of a year is that which begins in its December.
    let firstMonth = season * 3
    if let year = self.year(year) {
      return Place(day: .first(ofMonth: firstMonth, year: year), unit: .quarter)
    }
    guard let today else { return nil }
    let start = CivilDay.first(ofMonth: firstMonth, year: today.year)
    let year =
      switch pointer {
      case .last: start.adding(months: 3) <= today ? today.year : today.year - 1
      case .next: start > today ? today.year : today.year + 1
      case .this: today.year
      case .none:
        switch tense {
        case .past: start <= today ? today.year : today.year - 1
        case .future: start.adding(months: 3) > today ? today.year : today.year + 1
        case .unknown: today.year
        }
      }
    return Place(day: .first(ofMonth: firstMonth, year: year), unit: .quarter)
  }

  private func quarter(_ quarter: Int, _ pointer: TimeMeaning.YearPointer, _ tense: Tense) -> Place?
  {
    if quarter == 0 {
      // "the 1988 quarter": that of which was told last.
      guard let place = narrative ?? today.map({ Place(day: $0, unit: .day) }),
        let year = year(pointer)
      else {
        return nil
      }
      if place.unit == .year || place.unit == .day {
        return Place(day: .first(ofYear: year), unit: .year)
      }
      let (_, month, _) = place.day.components
      return Place(day: .first(ofMonth: month, year: year), unit: .quarter)
    }
    let month = quarter * 3 - 2
    if let year = self.year(pointer) {
      return Place(day: .first(ofMonth: month, year: year), unit: .quarter)
    }
    guard let today else { return nil }
    let start = CivilDay.first(ofMonth: month, year: today.year)
    let year = start <= today || tense == .future ? today.year : today.year - 1
    return Place(day: .first(ofMonth: month, year: year), unit: .quarter)
  }

  private func unit(_ unit: TimeUnit, _ offset: Int, _ from: TimeMeaning.Anchor) -> Place? {
    if unit == .quarter, from == .narrative, offset == 0 {
      if let narrative, narrative.unit == .quarter { return narrative }
      return today.map { Place(day: $0.adding(months: -3), unit: .quarter) }
    }
    guard let place = anchor(from, atLeast: unit) else { return nil }
    return Place(day: Self.moved(place.day, offset, unit), unit: unit)
  }

  private func shift(
    _ count: Int, _ unit: TimeUnit, _ place: Place?, _ from: TimeMeaning.Anchor
  ) -> Place? {
    guard let place else { return nil }
    let day = Self.moved(place.day, count, unit)
    // "A year earlier" than a quarter is a quarter; than a day, a year.
    if unit == .year, let narrative, narrative.unit == .quarter, abs(count) == 1 {
      return Place(day: Self.moved(narrative.day, count, unit), unit: .quarter)
    }
    return Place(day: day, unit: unit > .year ? .year : unit)
  }

  private func holiday(
    _ index: Int, _ year: TimeMeaning.YearPointer, _ pointer: TimeMeaning.Pointer, _ tense: Tense
  ) -> Place? {
    if let year = self.year(year) {
      return HolidayCalendar.day(index, year: year).map { Place(day: $0, unit: .day) }
    }
    guard let today else { return nil }
    let days = (today.year - 1...today.year + 1).compactMap {
      HolidayCalendar.day(index, year: $0)
    }
    let found =
      switch pointer {
      case .last: days.last { $0 < today }
      case .next: days.first { $0 > today }
      case .this: days.first { $0.year == today.year }
      case .none:
        nearest(days, tense)
      }
    return found.map { Place(day: $0, unit: .day) }
  }

  static func moved(_ day: CivilDay, _ count: Int, _ unit: TimeUnit) -> CivilDay {
    switch unit {
    case .second, .minute, .hour: day
    case .day: day.adding(days: count)
    case .week, .weekend: day.adding(days: count * 7)
    case .fortnight: day.adding(days: count * 14)
    case .month: day.adding(months: count)
    case .quarter: day.adding(months: count * 3)
    case .year: day.adding(months: count * 12)
    case .decade: day.adding(months: count * 120)
    case .century: day.adding(months: count * 1200)
    case .millennium: day.adding(months: count * 12_000)
    }
  }
}
