internal import ReportText

/// The text of a line of Markdown without its marks.
struct MarkdownInline {
  let text: DecodedText

  func words(_ range: Range<Int>) -> String {
    var builder = SourceTextBuilder()
    builder.begin(.paragraph)
    add(range, to: &builder)
    return String(decoding: builder.finish(lines: text.lines).bytes, as: UTF8.self)
  }

  /// Appends the text of `range` to the open block.
  func add(_ range: Range<Int>, to builder: inout SourceTextBuilder) {
    let bytes = text.bytes.span
    var at = range.lowerBound
    var start = at
    let end = range.upperBound
    func flush(_ builder: inout SourceTextBuilder) {
      if start < at { builder.add(start..<at, of: text) }
    }
    // Where links end: after their text the address is passed over.
    var skips: [(from: Int, to: Int)] = []
    while at < end {
      if let skip = skips.first, at == skip.from {
        flush(&builder)
        at = skip.to
        start = at
        skips.removeFirst()
        continue
      }
      switch bytes[at] {
      case 0x5C where at + 1 < end && isPunctuation(bytes[at + 1]):
        flush(&builder)
        start = at + 1
        at += 2
      case 0x21 where at + 1 < end && bytes[at + 1] == 0x5B:
        // A picture has no text.
        if let link = link(bytes, at + 1, end) {
          flush(&builder)
          at = link.end
          start = at
        } else {
          at += 1
        }
      case 0x5B:
        if let link = link(bytes, at, end), skips.isEmpty {
          flush(&builder)
          skips = [(link.textEnd, link.end)]
          at += 1
          start = at
        } else {
          at += 1
        }
      case 0x2A, 0x5F, 0x60, 0x7E:
        let mark = bytes[at]
        var count = 1
        while at + count < end, bytes[at + count] == mark { count += 1 }
        if isMark(bytes, at, count, range) {
          flush(&builder)
          start = at + count
        }
        at += count
      case 0x3C:
        if let tagEnd = tagEnd(bytes, at, end) {
          flush(&builder)
          // <http://…> is its own text.
          if bytes[at + 1] | 0x20 == 0x68, at + 4 < end, bytes[at + 4] | 0x20 == 0x70 {
            builder.add(at + 1..<tagEnd - 1, of: text)
          }
          at = tagEnd
          start = at
        } else {
          at += 1
        }
      default: at += 1
      }
    }
    flush(&builder)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (byte > 0x20 && byte < 0x30) || (byte >= 0x3A && byte <= 0x40) || (byte >= 0x5B && byte <= 0x60)
      || (byte >= 0x7B && byte < 0x7F)
  }

  /// Stands at a word's edge on one side only, and has its like on the same line. Within words
  /// `_` is a letter.
  private func isMark(
    _ bytes: Span<UInt8>, _ at: Int, _ count: Int, _ range: Range<Int>
  ) -> Bool {
    let mark = bytes[at]
    if mark == 0x7E, count < 2 { return false }
    func isWord(_ index: Int) -> Bool {
      guard index >= range.lowerBound, index < range.upperBound else { return false }
      return bytes[index] > 0x20
    }
    let before = isWord(at - 1)
    let after = isWord(at + count)
    guard before || after else { return false }
    if mark == 0x5F, before, after, isLetter(bytes[at - 1]), isLetter(bytes[at + count]) {
      return false
    }
    var others = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == mark, index < at || index >= at + count { others += 1 }
      index += 1
    }
    return others > 0
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }

  /// `[text](address)`, `[text][name]`, `[^1]`.
  private func link(
    _ bytes: Span<UInt8>, _ open: Int, _ end: Int
  ) -> (textEnd: Int, end: Int)? {
    var depth = 0
    var close = open
    while close < end, close < open + 1000 {
      if bytes[close] == 0x5B { depth += 1 }
      if bytes[close] == 0x5D {
        depth -= 1
        if depth == 0 { break }
      }
      close += 1
    }
    guard close < end, bytes[close] == 0x5D else { return nil }
    if open + 1 < close, bytes[open + 1] == 0x5E { return (open + 1, close + 1) }
    guard close + 1 < end else { return nil }
    let mark = bytes[close + 1]
    guard mark == 0x28 || mark == 0x5B else { return nil }
    let last: UInt8 = mark == 0x28 ? 0x29 : 0x5D
    var at = close + 2
    var nested = 1
    while at < end, at < close + 2000 {
      if bytes[at] == mark { nested += 1 }
      if bytes[at] == last {
        nested -= 1
        if nested == 0 { return (close, at + 1) }
      }
      at += 1
    }
    return nil
  }

  private func tagEnd(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int? {
    guard at + 2 < end else { return nil }
    let next = bytes[at + 1]
    guard next == 0x2F || next == 0x21 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) else {
      return nil
    }
    var index = at + 1
    while index < end, index < at + 1000 {
      if bytes[index] == 0x3E { return index + 1 }
      if bytes[index] == 0x3C { return nil }
      index += 1
    }
    return nil
  }
}
