internal import ReportText

/// Decodes quoted-printable, and knows where every byte came from.
struct QuotedPrintableDecoder {
  /// What is no escape stays as it is; `=` at the end of a line joins it with the next.
  func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], origins: OriginMap) {
    let span = bytes.span
    var output: [UInt8] = []
    output.reserveCapacity(span.count)
    var origins = OriginMap()
    var start = 0
    var at = 0
    func verbatim() {
      guard start < at else { return }
      origins.append(
        OriginMap.Run(
          textStart: Int32(output.count), textCount: Int32(at - start), fileStart: Int32(start),
          fileCount: Int32(at - start), isVerbatim: true))
      output.append(contentsOf: bytes[start..<at])
    }
    while at < span.count {
      guard span[at] == 0x3D else {
        at += 1
        continue
      }
      if at + 2 < span.count, let high = Self.digit(span[at + 1]),
        let low = Self.digit(span[at + 2])
      {
        verbatim()
        origins.append(
          OriginMap.Run(
            textStart: Int32(output.count), textCount: 1, fileStart: Int32(at), fileCount: 3,
            isVerbatim: false))
        output.append(high << 4 | low)
        at += 3
        start = at
        continue
      }
      // A soft line break, with blanks that some transport added.
      var end = at + 1
      while end < span.count, span[end] == 0x20 || span[end] == 0x09 { end += 1 }
      if end >= span.count || span[end] == 0x0A || span[end] == 0x0D {
        verbatim()
        if end + 1 < span.count, span[end] == 0x0D, span[end + 1] == 0x0A { end += 1 }
        at = min(span.count, end + 1)
        start = at
        continue
      }
      at += 1
    }
    verbatim()
    return (output, origins)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
