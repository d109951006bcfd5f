/// Reads a string that is nothing but a date, in the shapes that outlets, mail and feeds write.
///
///     Dec 13, 2021                                  2021-12-13
///     Wed, 02 Oct 2002 15:00:00 +0200               2002-10-02T15:00:00+02:00
///     Published 5:04 p.m. EDT May 15, 2013          2013-05-15T17:04:00-04:00
///     20211214T060000Z                              2021-12-14T06:00:00Z
///     He died on May 15, 2013                       nil: there are other words
///
/// Every word must have its part in the date; one that has none makes the answer nil. That keeps
/// sentences with a date in them apart from stamps.
package struct DateStampReader: Sendable {
  package init() {}

  package func read(_ text: String) -> DateStamp? {
    let bytes = Array(text.utf8.prefix(200))
    guard text.utf8.count < 160, bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    if let stamp = readISO(bytes) { return stamp }
    return readWords(tokens(of: text))
  }

  /// The stamps of a line with nothing else: `Published May 1, 2013 | Updated May 2, 2013`.
  package func readLine(_ line: String) -> [DateStamp] {
    guard line.utf8.count < 200 else { return [] }
    var parts: [String] = [""]
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      let isMark = ["|", "•", "·", "—", "–", ";", "/"].contains(word)
      let isUpdate = word.lowercased().hasPrefix("updated") && !parts[parts.count - 1].isEmpty
      if isMark || isUpdate { parts.append("") }
      if !isMark { parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word }
    }
    var stamps: [DateStamp] = []
    for part in parts where !part.isEmpty {
      let lower = part.lowercased()
      if lower.hasSuffix("min read") || lower.hasSuffix("minute read") { continue }
      guard let stamp = read(part) else { return [] }
      stamps.append(stamp)
    }
    return stamps
  }

  enum Token: Hashable {
    case word(String)
    case number(Int, digits: Int)
    case mark(UInt8)
  }

  private func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(text.utf8)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let start = at
      if byte >= 0x30 && byte <= 0x39 {
        var value = 0
        while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
          value = value &* 10 &+ Int(bytes[at] - 0x30)
          at += 1
        }
        tokens.append(.number(at - start > 8 ? -1 : value, digits: at - start))
      } else if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A {
        while at < bytes.count, bytes[at] | 0x20 >= 0x61, bytes[at] | 0x20 <= 0x7A { at += 1 }
        tokens.append(.word(String(decoding: bytes[start..<at], as: UTF8.self)))
      } else {
        at += 1
        if byte == 0x20 || byte == 0x09 || byte == 0x2C || byte == 0x28 || byte == 0x29 {
          continue
        }
        // A no-break space, and its narrow twin, are blanks too.
        if byte == 0xC2, at < bytes.count, bytes[at] == 0xA0 {
          at += 1
          continue
        }
        if byte == 0xE2, at + 1 < bytes.count, bytes[at] == 0x80, bytes[at + 1] == 0xAF {
          at += 2
          continue
        }
        tokens.append(.mark(byte))
      }
    }
    return tokens
  }

  static func months(_ word: String) -> Int? {
    let lower = word.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    if lower == "sept" { return 9 }
    let index = names.firstIndex { $0 == lower || (lower.utf8.count == 3 && $0.hasPrefix(lower)) }
    return index.map { $0 + 1 }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  static func isWeekday(_ word: String) -> Bool {
    let lower = word.lowercased()
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    guard lower.utf8.count >= 3 else { return false }
    return days.contains { $0 == lower || (lower.utf8.count <= 5 && $0.hasPrefix(lower)) }
  }

  /// The stamp of parts that make a real day, nil otherwise.
  static func stamp(
    year: Int, month: Int, day: Int, time: (hour: Int, minute: Int, second: Int)? = nil,
    zone: Int? = nil
  ) -> DateStamp? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1..<10_000).contains(year), (1...12).contains(month),
      (1...lengths[month - 1]).contains(day)
    else { return nil }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let years = String("000\(year)".suffix(4))
    var value = "\(years)-\(two(month))-\(two(day))"
    if let time, (0..<24).contains(time.hour), (0..<60).contains(time.minute) {
      // A leap second is the last one that clocks show.
      value += "T\(two(time.hour)):\(two(time.minute)):\(two(min(59, max(0, time.second))))"
      if let zone, abs(zone) < 24 * 60 {
        value += zone == 0 ? "Z" : ""
        if zone != 0 {
          value += "\(zone < 0 ? "-" : "+")\(two(abs(zone) / 60)):\(two(abs(zone) % 60))"
        }
      }
    }
    return DateStamp(value: value)
  }
}
