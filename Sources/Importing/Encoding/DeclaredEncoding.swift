/// Finds the encoding that a document says it has: an XML declaration, or a `<meta>` anywhere
/// before `<body>`. One page in eight has its `<meta>` after the first 1,024 bytes.
struct DeclaredEncoding {
  /// The label as it is written, and nil when there is none.
  func read(_ bytes: [UInt8]) -> String? {
    let span = bytes.span
    var at = 0
    while at < span.count, span[at] <= 0x20 || span[at] >= 0xEF { at += 1 }
    if matches("<?xml", span, at: at) {
      let end = firstIndex(of: 0x3E, in: span, from: at)
      if let label = value(after: "encoding", in: span, from: at, to: end) { return label }
    }
    // No real page has its head end later; a text file without any `<` is over at once.
    let limit = min(span.count, 1 << 20)
    while at < limit {
      guard span[at] == 0x3C else {
        at += 1
        continue
      }
      if matches("<body", span, at: at) { return nil }
      if matches("<meta", span, at: at) {
        let end = firstIndex(of: 0x3E, in: span, from: at)
        if let label = value(after: "charset", in: span, from: at, to: end) { return label }
        at = end
      }
      at += 1
    }
    return nil
  }

  private func firstIndex(of byte: UInt8, in span: Span<UInt8>, from: Int) -> Int {
    var at = from
    while at < span.count, span[at] != byte { at += 1 }
    return at
  }

  /// ASCII letters in either case.
  private func matches(_ word: StaticString, _ span: Span<UInt8>, at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= span.count else { return false }
    for index in 0..<count {
      let wanted = unsafe word.utf8Start[index]
      let byte = span[at + index]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != wanted { return false }
    }
    return true
  }

  /// `charset = "utf-8"`, with or without quotation marks.
  private func value(
    after key: StaticString, in span: Span<UInt8>, from: Int, to end: Int
  ) -> String? {
    var at = from
    while at < end {
      guard matches(key, span, at: at) else {
        at += 1
        continue
      }
      at += key.utf8CodeUnitCount
      while at < end, span[at] <= 0x20 { at += 1 }
      guard at < end, span[at] == 0x3D else { continue }
      at += 1
      while at < end, span[at] <= 0x20 || span[at] == 0x22 || span[at] == 0x27 { at += 1 }
      var label: [UInt8] = []
      while at < end, label.count < 64, span[at] > 0x20, span[at] != 0x22, span[at] != 0x27,
        span[at] != 0x3B, span[at] != 0x3F, span[at] != 0x2F
      {
        label.append(span[at])
        at += 1
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
