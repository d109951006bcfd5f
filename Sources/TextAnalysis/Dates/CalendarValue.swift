/// The days that a TIMEX3 value covers.
///
///     "2013-03-22"   22 March 2013, a day
///     "2013-W12"     18 to 24 March
///     "2013-FA"      1 September to 30 November
///     "199"          1990 to 1999
///     "P3D", "PRESENT_REF", "XXXX-WXX-5" cover no known days: nil
package struct CalendarValue: Hashable, Sendable {
  package enum Grain: UInt8, Hashable, Sendable, Comparable, CaseIterable {
    case time, day, week, month, season, quarter, half, year, decade, century

    package static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  package var first: CivilDay
  /// The last day itself.
  package var last: CivilDay
  package var grain: Grain
  /// Of a time with hours, minutes since midnight; nil for "T" and a part of the day too.
  package var minute: Int?

  package init?(_ value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count >= 2, let century = Digits.value(bytes[0..<2]) else { return nil }
    switch bytes.count {
    case 2:
      self.init(years: century * 100, count: 100, .century)
      return
    case 3:
      guard let decade = Digits.value(bytes[0..<3]) else { return nil }
      self.init(years: decade * 10, count: 10, .decade)
      return
    default: break
    }
    if bytes.count == 4, bytes[3] == UInt8(ascii: "X"), let decade = Digits.value(bytes[0..<3]) {
      self.init(years: decade * 10, count: 10, .decade)
      return
    }
    guard let year = Digits.value(bytes[0..<4]) else { return nil }
    if bytes.count == 4 {
      self.init(years: year, count: 1, .year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes.count >= 7 else { return nil }
    switch bytes[5] {
    case UInt8(ascii: "W"):
      if bytes[6] == UInt8(ascii: "I") {
        self.init(season: 4, year)
        return
      }
      guard bytes.count >= 8, let week = Digits.value(bytes[6..<8]), (1...53).contains(week) else {
        return nil
      }
      let monday = CivilDay.monday(ofWeek: week, year: year)
      let isWeekend = bytes.count == 11 && bytes[9] == UInt8(ascii: "W")
      if bytes.count == 10, let weekday = Digits.value(bytes[9..<10]), (1...7).contains(weekday) {
        let day = monday.adding(days: weekday - 1)
        self.init(first: day, last: day, grain: .day)
      } else {
        self.init(
          first: monday.adding(days: isWeekend ? 5 : 0), last: monday.adding(days: 6), grain: .week)
      }
    case UInt8(ascii: "Q"):
      guard let quarter = Digits.value(bytes[6..<7]), (1...4).contains(quarter) else { return nil }
      self.init(months: quarter * 3 - 2, count: 3, year, .quarter)
    case UInt8(ascii: "H"):
      guard let half = Digits.value(bytes[6..<7]), (1...2).contains(half) else { return nil }
      self.init(months: half * 6 - 5, count: 6, year, .half)
    default:
      let code = String(decoding: bytes[5..<7], as: UTF8.self)
      if let season = Seasons.codes.firstIndex(of: code) {
        self.init(season: season + 1, year)
        return
      }
      guard let month = Digits.value(bytes[5..<7]), (1...12).contains(month) else { return nil }
      if bytes.count < 10 || bytes[8] == UInt8(ascii: "X") {
        guard bytes.count == 7 || bytes.count == 10 else { return nil }
        self.init(months: month, count: 1, year, .month)
        return
      }
      guard bytes[7] == UInt8(ascii: "-"), let number = Digits.value(bytes[8..<10]),
        let day = CivilDay(year: year, month: month, day: number)
      else { return nil }
      self.init(first: day, last: day, grain: bytes.count > 10 ? .time : .day)
      if bytes.count >= 13, let hour = Digits.value(bytes[11..<13]) {
        let minutes = bytes.count >= 16 ? Digits.value(bytes[14..<16]) ?? 0 : 0
        minute = hour * 60 + minutes
      }
    }
  }

  package init(first: CivilDay, last: CivilDay, grain: Grain) {
    self.first = first
    self.last = last
    self.grain = grain
  }

  private init(years first: Int, count: Int, _ grain: Grain) {
    self.init(
      first: .first(ofYear: first), last: CivilDay.first(ofYear: first + count).adding(days: -1),
      grain: grain)
  }

  private init(months first: Int, count: Int, _ year: Int, _ grain: Grain) {
    let start = CivilDay.first(ofMonth: first, year: year)
    self.init(first: start, last: start.adding(months: count).adding(days: -1), grain: grain)
  }

  /// Spring begins with March; a year's winter is the one that begins in its December.
  private init(season: Int, _ year: Int) {
    self.init(months: season * 3, count: 3, year, .season)
  }

  /// All of the other's days are among these.
  package func contains(_ other: CalendarValue) -> Bool {
    first <= other.first && other.last <= last
  }

  package func overlaps(_ other: CalendarValue) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The same days of another year.
  package func shifted(years: Int) -> CalendarValue {
    var other = self
    other.first = first.adding(months: 12 * years)
    other.last = last.adding(months: 12 * years)
    return other
  }

  /// How many days it covers.
  package var dayCount: Int { last.number - first.number + 1 }

  /// Days between the two, 0 when they overlap.
  package func distance(to other: CalendarValue) -> Int {
    if overlaps(other) { return 0 }
    return other.first > last ? other.first.number - last.number : first.number - other.last.number
  }
}
