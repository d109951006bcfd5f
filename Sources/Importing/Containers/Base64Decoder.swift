internal import ReportText

/// Decodes base64, and knows of every three bytes the four letters they came from.
struct Base64Decoder {
  /// Letters that are none of the alphabet are passed over; the end may be missing.
  func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], origins: OriginMap) {
    let span = bytes.span
    var output: [UInt8] = []
    output.reserveCapacity(span.count / 4 * 3)
    var origins = OriginMap()
    var value: UInt32 = 0
    var digits = 0
    var start = 0
    var at = 0
    func flush(_ end: Int) {
      guard digits > 1 else { return }
      let count = digits - 1
      let padded = value << UInt32(6 * (4 - digits))
      for index in 0..<count {
        output.append(UInt8(truncatingIfNeeded: padded >> UInt32(16 - 8 * index)))
      }
      origins.append(
        OriginMap.Run(
          textStart: Int32(output.count - count), textCount: Int32(count),
          fileStart: Int32(start), fileCount: Int32(end - start), isVerbatim: false))
    }
    while at < span.count {
      let byte = span[at]
      if byte == 0x3D {
        flush(at + 1)
        (value, digits) = (0, 0)
      } else if let digit = Self.digit(byte) {
        if digits == 0 { start = at }
        value = value << 6 | digit
        digits += 1
        if digits == 4 {
          flush(at + 1)
          (value, digits) = (0, 0)
        }
      }
      at += 1
    }
    flush(at)
    return (output, origins)
  }

  /// Text in base64 within text.
  func decode(_ text: DecodedText) -> DecodedText {
    let raw = decode(text.bytes)
    var inner = TextDecoder().decode(raw.bytes)
    inner.origins = inner.origins.through(raw.origins).through(text.origins)
    inner.lines = text.lines
    return inner
  }

  /// All letters are of the alphabet, and their number is right.
  func looksRight(_ bytes: [UInt8]) -> Bool {
    var count = 0
    for byte in bytes where byte > 0x20 {
      guard Self.digit(byte) != nil || byte == 0x3D else { return false }
      count += 1
    }
    return count > 0 && count % 4 == 0
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
