internal import ReportText

/// The lines of a text, without white space at their ends, and where the blank ones are.
struct TextLines {
  struct Line: Hashable {
    var range: Range<Int>
    /// Whether a blank line, or the start of the text, comes before.
    var followsBlank: Bool
    var isIndented: Bool
    /// Unicode scalars.
    var width: Int
  }

  /// Without the blank lines.
  private(set) var lines: [Line] = []

  init(_ bytes: [UInt8], from: Int = 0) {
    let span = bytes.span
    var at = from
    var followsBlank = true
    while at < span.count {
      let lineStart = at
      while at < span.count, span[at] != 0x0A, span[at] != 0x0D { at += 1 }
      var start = lineStart
      var end = at
      while start < end, SourceTextBuilder.isSpace(span[start]) { start += 1 }
      while end > start, SourceTextBuilder.isSpace(span[end - 1]) { end -= 1 }
      if at + 1 < span.count, span[at] == 0x0D, span[at + 1] == 0x0A { at += 1 }
      at += 1
      if start == end {
        followsBlank = true
        continue
      }
      var width = 0
      for index in start..<end where span[index] & 0xC0 != 0x80 { width += 1 }
      lines.append(
        Line(
          range: start..<end, followsBlank: followsBlank, isIndented: start > lineStart,
          width: width))
      followsBlank = false
    }
  }
}
