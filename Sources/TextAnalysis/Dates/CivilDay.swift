/// A day of the proleptic Gregorian calendar, as days since 1970-01-01.
///
/// Arithmetic is Howard Hinnant's: years begin in March, so that the leap day is a year's last day
/// and months need no table. Years are kept within ±200,000 so that nothing overflows.
package struct CivilDay: Hashable, Comparable, Sendable {
  package var number: Int

  package init(number: Int) { self.number = number }

  /// Nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), abs(year) < 200_000, day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The first ten bytes of an ISO day: `2013-03-22`, whatever follows.
  package init?(iso text: String) {
    let bytes = Array(text.utf8.prefix(10))
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
      let day = Digits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var components: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }

  /// Monday is 1, Sunday 7.
  package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The ISO week, which belongs to the year of its Thursday.
  package var week: (year: Int, week: Int) {
    let thursday = CivilDay(number: number - weekday + 4)
    let year = thursday.year
    let first = CivilDay.first(ofYear: year)
    return (year, (thursday.number - first.number) / 7 + 1)
  }

  package static func first(ofYear year: Int) -> CivilDay {
    CivilDay(year: min(max(year, -199_999), 199_999), month: 1, day: 1) ?? CivilDay(number: 0)
  }

  package static func first(ofMonth month: Int, year: Int) -> CivilDay {
    CivilDay(year: year, month: month, day: 1) ?? first(ofYear: year)
  }

  /// The Monday of an ISO week.
  package static func monday(ofWeek week: Int, year: Int) -> CivilDay {
    // The fourth of January always lies in the first week.
    let fourth = first(ofYear: year).number + 3
    let monday = fourth - (CivilDay(number: fourth).weekday - 1)
    return CivilDay(number: monday + (week - 1) * 7)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func adding(days: Int) -> CivilDay {
    CivilDay(number: number + min(max(days, -50_000_000), 50_000_000))
  }

  /// The same day some months on, or the month's last when it is shorter.
  package func adding(months: Int) -> CivilDay {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + min(max(months, -1_000_000), 1_000_000)
    let newYear = (total >= 0 ? total : total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    return CivilDay(
      year: newYear, month: newMonth,
      day: min(day, CivilDay.length(ofMonth: newMonth, year: newYear))) ?? self
  }

  package var iso: String {
    let (year, month, day) = components
    return "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
  }

  package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

/// Decimal digits to numbers and back, without Foundation.
enum Digits {
  /// Nil unless all are digits, one to fifteen of them.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(abs(number))
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}
