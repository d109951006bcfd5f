@testable import TextAnalysis

/// A value that the Recognizers-Text specifications expect, and whether a TIMEX3 value says the
/// same. The two notations differ in these ways, each of them a rule here and none about one case:
///
///     T10                    T10:00                  hours without minutes
///     T10, SU                2016-11-07T10:00        no day or year, which we always tell
///     XXXX-02, XXXX-WXX-5    2016-02, 2016-11-11     the year or week is left open
///     2016-12-25             2016-12-25T08:00        day and time apart or as one
///     2016-11-21             2016-W47                a day for "two weeks from now", a week in TIMEX3
///     2016-11-21             P2W                     where "in two weeks" ends, or how long it is
///     T23:59:59              2016-11-07              "the end of today" is a modified day
///     PT0.5H                 PT30M                   one length
///     P3D                    PXD                     "some days" are three there, unknown in TIMEX3
struct TimexValue {
  private let text: String

  /// Nil for what is no TIMEX3 value: `SY2018`, `FY2018`, `TMEL`, `P1WD`, `2016-12-W05`,
  /// `(2016-01-01,...)`, `2016-02-30`, seconds.
  init?(_ value: String) {
    text = Self.plain(value)
    guard Self.isTimex(text) else { return nil }
  }

  func isMet(by value: String, reference: String) -> Bool {
    let value = Self.plain(value)
    let clock = value.count > 10 ? String(value.dropFirst(10)) : ""
    if text == value || text == clock { return true }
    if !clock.isEmpty, value.hasPrefix("20"), text == value.prefix(10) { return true }
    if text.hasSuffix("T23:59:59"), text.prefix(10) == value { return true }
    if Seasons.codes.contains(text), value.hasSuffix("-" + text) { return true }
    if leavesOpen(value) || covers(value) { return true }
    if let mine = Self.length(text), let other = Self.length(value) { return mine == other }
    if text.hasPrefix("P"), value == text.replacing("3", with: "X") { return true }
    return ends(value, from: reference)
  }

  /// `XXXX-02` and `XXXX-WXX-5TAF` tell no year or week.
  private func leavesOpen(_ value: String) -> Bool {
    if text.hasPrefix("XXXX-WXX-"), let day = CivilDay(iso: String(value.prefix(10))) {
      return String(day.weekday) == text.dropFirst(9).prefix(1)
        && Self.plain(String(text.dropFirst(10))) == Self.plain(String(value.dropFirst(10)))
    }
    guard text.hasPrefix("XXXX"), text.utf8.count == value.utf8.count else { return false }
    return zip(text.utf8, value.utf8).allSatisfy { open, told in
      open == told || open == UInt8(ascii: "X") && (0x30...0x39).contains(told)
    }
  }

  /// A day within our week, month or year.
  private func covers(_ value: String) -> Bool {
    let day = text.hasPrefix("XXXX-") ? value.prefix(4) + text.dropFirst(4) : text[...]
    guard let ours = CalendarValue(value), let theirs = CalendarValue(String(day)),
      ours.grain > .day
    else { return false }
    return theirs.grain == .day && ours.contains(theirs)
  }

  /// Our length, counted from the reference, ends at this day or time.
  private func ends(_ value: String, from reference: String) -> Bool {
    guard let length = Self.length(value), let day = CivilDay(iso: reference) else { return false }
    let clock = reference.count > 10 ? Self.seconds(String(reference.dropFirst(10))) : 0
    let moved = day.adding(months: Int(length[0])).number * 86_400 + clock + Int(length[1])
    let end = CivilDay(number: moved / 86_400)
    guard text.hasPrefix(end.iso) else { return false }
    return text.count == 10 || Self.seconds(String(text.dropFirst(10))) == moved % 86_400
  }

  private static func seconds(_ clock: String) -> Int {
    let parts = clock.dropFirst().split(separator: ":").compactMap { Int($0) }
    return zip(parts, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// `T10:00:00` and `T10` are `T10:00`.
  private static func plain(_ value: String) -> String {
    guard let at = value.firstIndex(of: "T"), value[at...].dropFirst().first?.isNumber == true,
      !value.hasPrefix("P")
    else { return value }
    let clock = value[at...]
    if clock.count == 3 { return value + ":00" }
    return clock.count == 9 && clock.hasSuffix(":00") ? String(value.dropLast(3)) : value
  }

  private static func isTimex(_ value: String) -> Bool {
    if value.hasSuffix("_REF") { return true }
    if value.hasPrefix("P") {
      return length(value) != nil || value.contains("X") && !value.contains("W")
    }
    if Seasons.codes.contains(value) { return true }
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !isClock(parts[1]) { return false }
    let date = parts[0]
    return date.isEmpty
      || date.contains("X") && !date.contains("#") && date.hasPrefix("XXXX")
        && !date.contains("-W0") && !impossible.contains(String(date))
      || date.wholeMatch(of: /\d{4}-W\d\d(-WE|-\d)?|\d{4}(-\d\d|-Q\d|-H\d|-(SP|SU|FA|WI))?|\d{2,3}/)
        != nil
      || date.count == 10 && CivilDay(iso: String(date)).map { $0.iso != "0001-01-01" } == true
  }

  /// Days of no year.
  private static let impossible: Set = ["XXXX-02-30", "XXXX-02-31"]

  private static func isClock(_ clock: Substring) -> Bool {
    clock.first?.isNumber == true || ["MO", "AF", "EV", "NI", "DT"].contains(clock)
  }

  /// Months and seconds of a duration.
  private static func length(_ value: String) -> [Double]? {
    guard value.hasPrefix("P"), !value.contains("X"), !value.contains("_") else { return nil }
    var total = [0.0, 0.0]
    var digits = ""
    var isClock = false
    for letter in value.dropFirst() {
      if letter == "T" { isClock = true }
      guard let number = Double(digits), !"0123456789.".contains(letter) else {
        digits.append(letter == "T" ? "" : String(letter))
        continue
      }
      digits = ""
      switch (letter, isClock) {
      case ("Y", _): total[0] += 12 * number
      case ("Q", _): total[0] += 3 * number
      case ("M", false): total[0] += number
      case ("W", _): total[1] += 7 * 86_400 * number
      case ("D", _): total[1] += 86_400 * number
      case ("H", _): total[1] += 3_600 * number
      case ("M", true): total[1] += 60 * number
      case ("S", _): total[1] += number
      default: return nil
      }
    }
    return digits.isEmpty ? total : nil
  }
}
