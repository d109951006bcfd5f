/// Groups the lines of a text into paragraphs.
///
/// Three kinds of files are about. In two of them each line is a paragraph, with or without blank
/// lines between; in the third lines were broken to fit a width:
///
///     The council voted on Tuesday to close the library, and the mayor        ┐ one
///     said that the money would go to schools.                                ┘ paragraph
///
/// A break that was made to fit shows: the next line's first word would not have fitted any more.
struct ParagraphFinder {
  /// The text is known to have been broken to a width, as that of a PDF is.
  var isBroken = false

  /// Ranges of `lines`, one a paragraph.
  func find(_ lines: [TextLines.Line], in bytes: [UInt8]) -> [Range<Int>] {
    let width = wrapWidth(lines, in: bytes) ?? (isBroken ? lines.map(\.width).max() : nil)
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() {
      let joins =
        !lines[index].followsBlank && width != nil
        && (isFilled(lines[index - 1], before: lines[index], width: width ?? 0, in: bytes)
          || isBroken && goesOn(lines[index - 1], in: lines[index], bytes))
        && marker(of: lines[index], in: bytes) == nil
        && !(lines[index].isIndented && !lines[index - 1].isIndented)
      if !joins {
        paragraphs.append(start..<index)
        start = index
      }
    }
    if start < lines.count { paragraphs.append(start..<lines.count) }
    return paragraphs
  }

  /// The width to which the lines were broken, nil when each line is a paragraph of its own.
  private func wrapWidth(_ lines: [TextLines.Line], in bytes: [UInt8]) -> Int? {
    guard let width = lines.map(\.width).max(), width >= 30, width <= 132 else { return nil }
    var breaks = 0
    var filled = 0
    var midSentence = 0
    for index in lines.indices.dropFirst() where !lines[index].followsBlank {
      breaks += 1
      guard isFilled(lines[index - 1], before: lines[index], width: width, in: bytes)
      else { continue }
      filled += 1
      if !endsSentence(lines[index - 1], in: bytes) { midSentence += 1 }
    }
    // Sentences end at the margin by chance only: about one line in eight of wrapped news.
    return breaks >= 2 && filled * 10 >= breaks * 6 && midSentence * 2 >= filled ? width : nil
  }

  /// The first word of `next` would not have fitted on the line. An eighth of the width is left
  /// for texts whose longest line is not full.
  private func isFilled(
    _ line: TextLines.Line, before next: TextLines.Line, width: Int, in bytes: [UInt8]
  ) -> Bool {
    var word = 0
    for index in next.range {
      if SourceTextBuilder.isSpace(bytes[index]) { break }
      if bytes[index] & 0xC0 != 0x80 { word += 1 }
    }
    return line.width + 1 + word > width - width / 8
  }

  /// A line without an end before one that begins like the middle of a sentence.
  private func goesOn(
    _ line: TextLines.Line, in next: TextLines.Line, _ bytes: [UInt8]
  ) -> Bool {
    bytes[next.range.lowerBound] &- 0x61 < 26 && !endsSentence(line, in: bytes)
  }

  func endsSentence(_ line: TextLines.Line, in bytes: [UInt8]) -> Bool {
    var end = line.range.upperBound
    // Closing quotation marks and brackets: " ' ) ” ’
    while end > line.range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
        end -= 1
      } else if end - 3 >= line.range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > line.range.lowerBound else { return false }
    let byte = bytes[end - 1]
    return byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
  }

  /// The bytes of a list item's mark and the blank after it: `- `, `* `, `• `, `12. `.
  func marker(of line: TextLines.Line, in bytes: [UInt8]) -> Int? {
    let start = line.range.lowerBound
    let count = line.range.count
    guard count > 2 else { return nil }
    let first = bytes[start]
    func isBlank(_ offset: Int) -> Bool {
      offset < count && (bytes[start + offset] == 0x20 || bytes[start + offset] == 0x09)
    }
    if first == 0x2D || first == 0x2A || first == 0x2B { return isBlank(1) ? 2 : nil }
    if first == 0xE2, bytes[start + 1] == 0x80, bytes[start + 2] == 0xA2 {
      return isBlank(3) ? 4 : 3
    }
    if first == 0xE2, bytes[start + 1] == 0x97 || bytes[start + 1] == 0x96, isBlank(3) { return 4 }
    return nil
  }
}
