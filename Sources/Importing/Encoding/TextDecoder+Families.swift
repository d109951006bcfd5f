internal import ClaimModel
internal import ReportText

extension TextDecoder {
  /// UTF-8, stray bytes as windows-1252.
  func utf8(
    _ bytes: [UInt8], _ survey: UTF8Survey, rule: DecodedText.Rule, markCount: Int = 0
  ) -> DecodedText {
    let lines = LineTable(bytes)
    if survey.isValid, !survey.hasControls, markCount == 0 {
      return DecodedText(
        bytes: bytes, origins: OriginMap(verbatim: bytes.count), lines: lines, label: "utf-8",
        rule: rule, findings: [])
    }
    let span = bytes.span
    var builder = DecodedTextBuilder(capacity: bytes.count)
    var at = markCount
    var start = at
    while at < span.count {
      let byte = span[at]
      if byte < 0x80, byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        at += 1
        continue
      }
      let length = byte < 0x80 ? 1 : UTF8Survey.sequenceLength(span, at: at)
      if length > 1, !(byte == 0xC2 && span[at + 1] < 0xA0),
        !(byte == 0xEF && span[at + 1] == 0xBF && span[at + 2] >= 0xBE)
      {
        at += length
        continue
      }
      builder.verbatim(bytes, from: start, to: at)
      if byte < 0x80 {
        builder.scalar(UInt32(byte), at: at, count: 1)
        at += 1
      } else if length == 2 {
        builder.scalar(UInt32(span[at + 1]), at: at, count: 2)
        at += 2
      } else if length == 3 {
        builder.scalar(0xFFFE, at: at, count: 3)
        at += 3
      } else if UTF8Survey.isCutOff(span, at: at) {
        at = span.count
      } else if byte == 0xED, at + 2 < span.count, span[at + 1] & 0xE0 == 0xA0 {
        at += surrogates(span, at: at, into: &builder)
      } else {
        builder.stray(byte, at: at)
        at += 1
      }
      start = at
    }
    builder.verbatim(bytes, from: start, to: at)
    var findings = findings(of: builder, lines: lines, unit: "byte", as: "windows-1252")
    if survey.isCutOff {
      findings.append(
        ImportFinding(.warning, "ends within a character: the file is cut off"))
    }
    return DecodedText(
      bytes: builder.bytes, origins: builder.origins, lines: lines, label: "utf-8", rule: rule,
      findings: findings)
  }

  /// A pair of surrogates that somebody wrote as if each were a character; answers with the bytes
  /// used.
  private func surrogates(
    _ span: Span<UInt8>, at: Int, into builder: inout DecodedTextBuilder
  ) -> Int {
    let high = 0xD000 | UInt32(span[at + 1] & 0x3F) << 6 | UInt32(span[at + 2] & 0x3F)
    builder.noteReplaced(at: at)
    if high < 0xDC00, at + 5 < span.count, span[at + 3] == 0xED, span[at + 4] & 0xF0 == 0xB0 {
      let low = 0xD000 | UInt32(span[at + 4] & 0x3F) << 6 | UInt32(span[at + 5] & 0x3F)
      builder.scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), at: at, count: 6)
      return 6
    }
    builder.scalar(0xFFFD, at: at, count: 3)
    return 3
  }

  func wide(_ bytes: [UInt8], _ encoding: TextEncoding, rule: DecodedText.Rule) -> DecodedText {
    let isLittle = encoding == .utf16LittleEndian
    let lines = LineTable(bytes, layout: isLittle ? .utf16LittleEndian : .utf16BigEndian)
    let span = bytes.span
    func unit(_ at: Int) -> UInt32 {
      isLittle
        ? UInt32(span[at]) | UInt32(span[at + 1]) << 8
        : UInt32(span[at + 1]) | UInt32(span[at]) << 8
    }
    var builder = DecodedTextBuilder(capacity: bytes.count / 2 + 16)
    var at = 0
    while at + 1 < span.count {
      let value = unit(at)
      if value & 0xFC00 == 0xD800, at + 3 < span.count, unit(at + 2) & 0xFC00 == 0xDC00 {
        builder.scalar(
          0x10000 + (value - 0xD800) << 10 + (unit(at + 2) - 0xDC00), at: at, count: 4)
        at += 4
        continue
      }
      if value & 0xF800 == 0xD800 {
        builder.noteReplaced(at: at)
        builder.scalar(0xFFFD, at: at, count: 2)
      } else {
        builder.scalar(value, at: at, count: 2)
      }
      at += 2
    }
    var findings = findings(of: builder, lines: lines, unit: "lone surrogate", as: "U+FFFD")
    if at < span.count {
      findings.append(
        ImportFinding(.warning, "ends within a character: the file is cut off"))
    }
    return DecodedText(
      bytes: builder.bytes, origins: builder.origins, lines: lines, label: encoding.name,
      rule: rule, findings: findings)
  }

  func singleByte(
    _ bytes: [UInt8], _ encoding: TextEncoding, rule: DecodedText.Rule
  ) -> DecodedText {
    let lines = LineTable(bytes, layout: .singleByte)
    let table = SingleByteTables.scalars(of: encoding.name) ?? SingleByteTables.windows1252
    let span = bytes.span
    var builder = DecodedTextBuilder(capacity: bytes.count + bytes.count / 8)
    var at = 0
    var start = 0
    while at < span.count {
      let byte = span[at]
      if byte < 0x80, byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        at += 1
        continue
      }
      builder.verbatim(bytes, from: start, to: at)
      let value = byte < 0x80 ? UInt32(byte) : table[Int(byte) - 0x80]
      if value == 0xFFFD { builder.noteReplaced(at: at) }
      builder.scalar(value, at: at, count: 1)
      at += 1
      start = at
    }
    builder.verbatim(bytes, from: start, to: at)
    return DecodedText(
      bytes: builder.bytes, origins: builder.origins, lines: lines, label: encoding.name,
      rule: rule, findings: findings(of: builder, lines: lines, unit: "byte", as: "U+FFFD"))
  }

  /// Nil when the bytes are not of the encoding, or this system cannot convert it.
  func multiByte(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ shape: MultiByteDecoder.Shape,
    _ converter: String, rule: DecodedText.Rule
  ) -> DecodedText? {
    guard var decoder = MultiByteDecoder(shape, converter: converter) else { return nil }
    let lines = LineTable(bytes, layout: .singleByte)
    let span = bytes.span
    var builder = DecodedTextBuilder(capacity: bytes.count * 3 / 2)
    var characterCount = 0
    var at = 0
    while at < span.count {
      if span[at] < 0x80, shape != .iso2022JP {
        builder.scalar(UInt32(span[at]), at: at, count: 1)
        at += 1
        continue
      }
      let next = decoder.next(span, at: at)
      characterCount += 1
      if next.scalars.isEmpty {
        builder.noteReplaced(at: at)
        builder.scalar(0xFFFD, at: at, count: next.byteCount)
      }
      for value in next.scalars { builder.scalar(value, at: at, count: next.byteCount) }
      at += next.byteCount
    }
    // A tenth of nonsense is another encoding.
    if builder.replacedCount > 3, builder.replacedCount * 10 > characterCount { return nil }
    return DecodedText(
      bytes: builder.bytes, origins: builder.origins, lines: lines, label: encoding.name,
      rule: rule, findings: findings(of: builder, lines: lines, unit: "byte", as: "U+FFFD"))
  }

  private func findings(
    of builder: DecodedTextBuilder, lines: LineTable, unit: String, as replacement: String
  ) -> [ImportFinding] {
    var findings: [ImportFinding] = []
    if let first = builder.firstReplaced {
      let count = builder.replacedCount
      findings.append(
        ImportFinding(
          .warning,
          "\(count) \(unit)\(count == 1 ? "" : "s") outside the encoding read as \(replacement)",
          span: lines.span(first..<first + 1)))
    }
    if let first = builder.firstDropped {
      let count = builder.droppedCount
      findings.append(
        ImportFinding(
          .note, "\(count) control character\(count == 1 ? "" : "s") dropped",
          span: lines.span(first..<first + 1)))
    }
    return findings
  }
}

extension LineTable {
  /// A place in the file that no text is quoted from.
  func span(_ bytes: Range<Int>) -> SourceSpan {
    let start = position(of: bytes.lowerBound)
    let end = position(of: bytes.upperBound)
    return SourceSpan(
      bytes: bytes, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column, quote: "")
  }
}
