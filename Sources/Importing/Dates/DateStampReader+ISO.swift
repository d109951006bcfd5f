extension DateStampReader {
  /// ISO 8601 and its short forms: `2013-05-15`, `2013-05-15 10:30`, `20130515T103000+0200`,
  /// `2013-05-15T10:30:00.000Z`.
  func readISO(_ bytes: [UInt8]) -> DateStamp? {
    var at = 0
    var end = bytes.count
    while at < end, bytes[at] <= 0x20 { at += 1 }
    while end > at, bytes[end - 1] <= 0x20 { end -= 1 }
    func digits(_ count: Int) -> Int? {
      guard at + count <= end else { return nil }
      var value = 0
      for index in at..<at + count {
        guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      at += count
      return value
    }
    func skip(_ byte: UInt8) -> Bool {
      guard at < end, bytes[at] == byte else { return false }
      at += 1
      return true
    }
    guard let year = digits(4) else { return nil }
    let isDashed = skip(0x2D) || skip(0x2F)
    guard let month = digits(2), !isDashed || skip(0x2D) || skip(0x2F), let day = digits(2)
    else { return nil }
    if at == end { return Self.stamp(year: year, month: month, day: day) }
    guard skip(0x54) || skip(0x74) || skip(0x20) || (!isDashed && at < end) else { return nil }
    while skip(0x20) {}
    guard let hour = digits(2) else { return nil }
    let isColoned = skip(0x3A)
    guard let minute = digits(2) else { return nil }
    var second = 0
    if isColoned ? skip(0x3A) : at < end && bytes[at] >= 0x30 && bytes[at] <= 0x39 {
      guard let value = digits(2) else { return nil }
      second = value
      if skip(0x2E) || skip(0x2C) { while at < end, digits(1) != nil {} }
    }
    while skip(0x20) {}
    let time = (hour, minute, second)
    if at == end { return Self.stamp(year: year, month: month, day: day, time: time) }
    guard let zone = zone(bytes[at..<end]) else { return nil }
    return Self.stamp(year: year, month: month, day: day, time: time, zone: zone)
  }

  /// `Z`, `+02:00`, `-0500`, `+02`, `EST`.
  private func zone(_ bytes: ArraySlice<UInt8>) -> Int? {
    let text = String(decoding: bytes, as: UTF8.self)
    if let named = TimeZoneNames.minutes(text) { return named }
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return nil }
    let digits = bytes.dropFirst().filter { $0 != 0x3A }
    guard digits.count == 2 || digits.count == 4,
      let number = Int(String(decoding: digits, as: UTF8.self)), number >= 0
    else { return nil }
    let minutes = digits.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return sign == 0x2D ? -minutes : minutes
  }
}
