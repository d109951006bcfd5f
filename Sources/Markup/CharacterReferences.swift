/// Resolves character references by the rules of HTML.
///
///     &eacute; → é     &#8217; &#x2019; → ’     &#150; → – (windows-1252, as was meant)
///     &#0; &#x110000; → U+FFFD     AT&T, &nosuch; → as they stand
///
/// Beyond the standard, a known name without its semicolon counts when no letter or digit
/// follows (`&rsquo s`), for it is then nothing else.
package enum CharacterReferences {
  /// What a reference stands for (0 for nothing more) and how many bytes of input it takes.
  struct Match {
    var scalar: UInt32
    var count: Int
  }

  /// The reference at `at`, where `input` has an ampersand; nil when it is only an ampersand.
  static func match(_ input: Span<UInt8>, at: Int, end: Int, inAttribute: Bool) -> Match? {
    guard at + 2 < end else { return nil }
    if input[at + 1] == 0x23 { return numeric(input, at: at, end: end) }
    var index = at + 1
    let limit = min(end, at + 1 + HTMLEntities.longest)
    while index < limit, isAlphanumeric(input[index]) { index += 1 }
    guard index > at + 1 else { return nil }
    let hasSemicolon = index < end && input[index] == 0x3B
    let followedByWord = index < end && (isAlphanumeric(input[index]) || input[index] == 0x3D)
    if hasSemicolon || !followedByWord {
      if let scalar = HTMLEntities.scalar(named: input.extracting(at + 1..<index)) {
        // In an attribute `&copy=1` is part of an address.
        if hasSemicolon || !inAttribute {
          return Match(scalar: scalar, count: index - at + (hasSemicolon ? 1 : 0))
        }
      }
    }
    if inAttribute { return nil }
    // The names that old pages write without a semicolon may run into the next word: `&nbspa`.
    var length = min(index - at - 1, HTMLEntities.longestLegacy)
    while length >= 2 {
      if let scalar = HTMLEntities.legacyScalar(named: input.extracting(at + 1..<at + 1 + length)) {
        return Match(scalar: scalar, count: length + 1)
      }
      length -= 1
    }
    return nil
  }

  private static func numeric(_ input: Span<UInt8>, at: Int, end: Int) -> Match? {
    var index = at + 2
    let isHex = index < end && input[index] | 0x20 == 0x78
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < end {
      let byte = input[index]
      let digit: UInt32
      if byte &- 0x30 < 10 {
        digit = UInt32(byte - 0x30)
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        digit = UInt32((byte | 0x20) - 0x61 + 10)
      } else {
        break
      }
      value = min(0x110000, value * (isHex ? 16 : 10) + digit)
      index += 1
    }
    guard index > digits else { return nil }
    if index < end, input[index] == 0x3B { index += 1 }
    return Match(scalar: meant(value), count: index - at)
  }

  /// What a number stands for; the C1 controls mean windows-1252 characters.
  private static func meant(_ value: UInt32) -> UInt32 {
    if value >= 0x80, value <= 0x9F { return windows1252[Int(value - 0x80)] }
    if value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF) { return 0xFFFD }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
    return isControl ? 0x20 : value
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if let scalar = Unicode.Scalar(scalar), let units = UTF8.encode(scalar) {
      bytes.append(contentsOf: units)
    } else {
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }

  /// A stretch of input with all its references resolved.
  package static func resolve(
    _ input: [UInt8], _ range: Range<Int>, inAttribute: Bool
  ) -> [UInt8] {
    let span = input.span
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if span[index] == 0x26,
        let match = match(span, at: index, end: range.upperBound, inAttribute: inAttribute)
      {
        append(match.scalar, to: &out)
        index += match.count
      } else {
        out.append(span[index])
        index += 1
      }
    }
    return out
  }

  /// A text with its references resolved: titles and names in JSON are often escaped for HTML.
  package static func resolve(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    let bytes = Array(text.utf8)
    return String(
      decoding: resolve(bytes, 0..<bytes.count, inAttribute: false), as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
