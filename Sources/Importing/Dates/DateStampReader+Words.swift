extension DateStampReader {
  private static let labels: Set<String> = [
    "published", "posted", "date", "dated", "on", "at", "first", "last", "of", "the", "updated",
    "modified", "edited", "issued", "released", "created", "as", "time", "local", "t",
    "th", "st", "nd", "rd", "a", "p", "m", "am", "pm", "noon", "midnight", "print",
  ]

  /// A stamp out of words and numbers in any order.
  func readWords(_ tokens: [Token]) -> DateStamp? {
    var month: Int?
    var numbers: [Int] = []
    var year: Int?
    var time: (hour: Int, minute: Int, second: Int)?
    var zone: Int?
    var isUpdate = false
    var isAfternoon: Bool?
    var separator: UInt8?
    var at = 0
    func number(_ index: Int) -> Int? {
      guard index < tokens.count, case .number(let value, _) = tokens[index] else { return nil }
      return value
    }
    func isMark(_ index: Int, _ byte: UInt8) -> Bool {
      index < tokens.count && tokens[index] == .mark(byte)
    }
    while at < tokens.count {
      switch tokens[at] {
      case .word(let word):
        let lower = word.lowercased()
        if let found = Self.months(word), month == nil {
          month = found
        } else if lower == "am" || lower == "pm" {
          isAfternoon = lower == "pm"
        } else if (lower == "a" || lower == "p") && isMark(at + 1, 0x2E) {
          isAfternoon = lower == "p"
        } else if time != nil, let found = TimeZoneNames.minutes(word) {
          zone = zone ?? found
        } else if time != nil, TimeZoneNames.isSeasonal(word) {
          zone = nil
        } else if lower == "noon" {
          time = (12, 0, 0)
        } else if Self.labels.contains(lower) || Self.isWeekday(word) {
          if lower == "updated" || lower == "modified" || lower == "edited" { isUpdate = true }
        } else {
          return nil
        }
      case .number(let value, let digits):
        if time == nil, digits <= 2, isMark(at + 1, 0x3A), let minute = number(at + 2) {
          time = (value, minute, 0)
          at += 2
          if isMark(at + 1, 0x3A), let second = number(at + 2) {
            time?.second = second
            at += 2
            if isMark(at + 1, 0x2E), number(at + 2) != nil { at += 2 }
          }
        } else if time == nil, digits <= 2, isMeridiem(tokens, at + 1) {
          time = (value, 0, 0)
        } else if digits == 4, year == nil, (1600...2200).contains(value) {
          year = value
        } else if digits <= 2, value >= 0 {
          numbers.append(value)
        } else {
          return nil
        }
      case .mark(let byte):
        let isSign = byte == 0x2B || byte == 0x2D
        if isSign, time != nil, zone == nil, at + 1 < tokens.count,
          case .number(let value, let digits) = tokens[at + 1], digits == 4 || digits == 2
        {
          var minutes = digits == 4 ? value / 100 * 60 + value % 100 : value * 60
          at += 1
          if digits == 2, isMark(at + 1, 0x3A), let rest = number(at + 2) {
            minutes += rest
            at += 2
          }
          zone = byte == 0x2D ? -minutes : minutes
        } else if byte == 0x2F || byte == 0x2D || byte == 0x2E || byte == 0x3A || byte == 0x7C {
          if byte != 0x3A, !numbers.isEmpty || year != nil, separator == nil { separator = byte }
        } else {
          return nil
        }
      }
      at += 1
    }
    if let isAfternoon, let hour = time?.hour, (1...12).contains(hour) {
      time?.hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard var parts = order(month: month, numbers: numbers, year: year, separator: separator)
    else { return nil }
    if parts.year < 100 { parts.year += parts.year < 70 ? 2000 : 1900 }
    var stamp = Self.stamp(
      year: parts.year, month: parts.month, day: parts.day, time: time, zone: zone)
    stamp?.isUpdate = isUpdate
    stamp?.isAmbiguous = parts.isAmbiguous
    return stamp
  }

  private func isMeridiem(_ tokens: [Token], _ at: Int) -> Bool {
    guard at < tokens.count, case .word(let word) = tokens[at] else { return false }
    let lower = word.lowercased()
    return lower == "am" || lower == "pm"
      || (lower == "a" || lower == "p") && at + 1 < tokens.count && tokens[at + 1] == .mark(0x2E)
  }

  /// Which number is the day, which the month. `03/04/2013` is read the American way, `03.04.2013`
  /// the European.
  private func order(
    month: Int?, numbers: [Int], year: Int?, separator: UInt8?
  ) -> (year: Int, month: Int, day: Int, isAmbiguous: Bool)? {
    if let month {
      if let year, numbers.count == 1 { return (year, month, numbers[0], false) }
      // Mail of the last century: 02 Oct 99.
      if year == nil, numbers.count == 2 { return (numbers[1], month, numbers[0], false) }
      return nil
    }
    guard let year, numbers.count == 2, separator != nil else { return nil }
    let (first, second) = (numbers[0], numbers[1])
    if first > 12 || separator == 0x2E { return (year, second, first, false) }
    return (year, first, second, second <= 12 && first != second)
  }
}
