internal import ReportText

extension JSONDocument {
  /// What a string says, with its escapes resolved; each escape leads back to its own bytes.
  func decoded(_ node: Int) -> DecodedText {
    let range = Int(nodes[node].start)..<Int(nodes[node].end)
    var result = text.part(range)
    guard nodes[node].hasEscapes else { return result }
    let bytes = text.bytes.span
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var origins = OriginMap()
    var at = range.lowerBound
    var start = at
    func verbatim(_ end: Int) {
      origins.append(
        OriginMap.Run(
          textStart: Int32(output.count), textCount: Int32(end - start), fileStart: Int32(start),
          fileCount: Int32(end - start), isVerbatim: true))
      output.append(contentsOf: text.bytes[start..<end])
    }
    while at < range.upperBound {
      guard bytes[at] == 0x5C else {
        at += 1
        continue
      }
      verbatim(at)
      let escape = escaped(bytes, at, range.upperBound)
      let textStart = output.count
      if escape.scalar < 0x80 {
        if escape.scalar != 0 { output.append(UInt8(escape.scalar)) }
      } else if let scalar = Unicode.Scalar(escape.scalar), let units = UTF8.encode(scalar) {
        output.append(contentsOf: units)
      } else {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      origins.append(
        OriginMap.Run(
          textStart: Int32(textStart), textCount: Int32(output.count - textStart),
          fileStart: Int32(at), fileCount: Int32(escape.count), isVerbatim: false))
      at += escape.count
      start = at
    }
    verbatim(at)
    result.bytes = output
    result.origins = origins.through(text.origins)
    return result
  }

  func string(_ node: Int) -> String { String(decoding: decoded(node).bytes, as: UTF8.self) }

  /// The character of an escape and its bytes; control characters but tab and line ends are 0.
  private func escaped(
    _ bytes: Span<UInt8>, _ at: Int, _ end: Int
  ) -> (scalar: UInt32, count: Int) {
    guard at + 1 < end else { return (0, 1) }
    switch bytes[at + 1] {
    case 0x6E: return (0x0A, 2)
    case 0x74: return (0x09, 2)
    case 0x72: return (0x0D, 2)
    case 0x62, 0x66: return (0x20, 2)
    case 0x75:
      guard let unit = unit(bytes, at + 2, end) else { return (0xFFFD, 2) }
      if unit & 0xFC00 == 0xD800, at + 7 < end, bytes[at + 6] == 0x5C, bytes[at + 7] == 0x75,
        let low = self.unit(bytes, at + 8, end), low & 0xFC00 == 0xDC00
      {
        return (0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), 12)
      }
      // The controls 0x80 to 0x9F are windows-1252 of somebody who did not decode.
      if unit >= 0x80, unit <= 0x9F {
        return (SingleByteTables.windows1252Controls[Int(unit) - 0x80], 6)
      }
      let isControl = unit < 0x20 && unit != 0x09 && unit != 0x0A && unit != 0x0D
      return (isControl || unit == 0x7F ? 0 : unit, 6)
    default:
      // A character of several bytes keeps them all.
      let length = max(1, UTF8Survey.sequenceLength(bytes, at: at + 1))
      if length == 1 { return (UInt32(bytes[at + 1]), 2) }
      return (0, 1)
    }
  }

  private func unit(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> UInt32? {
    guard at + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in at..<at + 4 {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}

extension DecodedText {
  /// A stretch of this text as a text of its own that leads to the same file.
  package func part(_ range: Range<Int>) -> DecodedText {
    var part = self
    part.bytes = Array(bytes[range])
    var direct = OriginMap()
    direct.append(
      OriginMap.Run(
        textStart: 0, textCount: Int32(range.count), fileStart: Int32(range.lowerBound),
        fileCount: Int32(range.count), isVerbatim: true),
      through: origins)
    part.origins = direct
    part.findings = []
    return part
  }
}
