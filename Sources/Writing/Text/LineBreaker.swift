/// Fits text into columns.
package struct LineBreaker: Sendable {
  package var width: Int

  package init(width: Int) { self.width = max(1, width) }

  /// Lines of at most `width` columns, broken between words, and within a word only when it
  /// alone is too wide.
  package func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func close() {
      lines.append(line)
      line = ""
      used = 0
    }
    for word in Self.clean(text).split(separator: " ") {
      let needed = ColumnWidth.of(word)
      if used > 0, used + 1 + needed > width { close() }
      if needed <= width {
        if used > 0 {
          line += " "
          used += 1
        }
        line += word
        used += needed
        continue
      }
      for character in word {
        let one = ColumnWidth.of(character)
        if used + one > width, used > 0 { close() }
        line.append(character)
        used += one
      }
    }
    if used > 0 || lines.isEmpty { close() }
    return lines
  }

  /// One line of at most `width` columns, cut at a word with "…" when it does not fit.
  package func cut(_ text: String) -> String {
    let text = Self.clean(text).split(separator: " ").joined(separator: " ")
    if ColumnWidth.of(text) <= width { return text }
    let first = LineBreaker(width: width - 1).lines(of: text)[0]
    return first + "…"
  }

  /// Text that was read from a file must not command the terminal: control characters become
  /// spaces, direction overrides go.
  package static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: out.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
