/// One side of a pair.
struct Column {
  var title: String
  var text: String
}

/// Lines of text output, fitted to the width as they are added.
struct TextPage {
  private let style: TextStyle
  private var lines: [String] = []

  init(_ style: TextStyle) { self.style = style }

  /// Ends with one line end, whatever was added.
  var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  mutating func line(_ text: String) { lines.append(text) }

  mutating func heading(_ text: String) {
    if let last = lines.last, !last.isEmpty { lines.append("") }
    lines.append(style.paint(LineBreaker(width: style.width).cut(text.uppercasedHeading), .bold))
  }

  /// Two columns with a bar between them; one above the other when there is no room for two.
  mutating func sideBySide(_ left: Column, _ right: Column) {
    let each = (style.width - 5) / 2
    guard each >= 30 else {
      for column in [left, right] {
        line("  " + style.paint(LineBreaker(width: style.width - 2).cut(column.title), .faint))
        for text in LineBreaker(width: style.width - 4).lines(of: column.text) {
          line("    " + text)
        }
      }
      return
    }
    let breaker = LineBreaker(width: each)
    row(breaker.cut(left.title), breaker.cut(right.title), each, .faint)
    let (first, second) = (breaker.lines(of: left.text), breaker.lines(of: right.text))
    for index in 0..<max(first.count, second.count) {
      row(
        index < first.count ? first[index] : "", index < second.count ? second[index] : "", each,
        nil)
    }
  }

  private mutating func row(
    _ left: String, _ right: String, _ each: Int, _ paint: TextStyle.Paint?
  ) {
    let gap = String(repeating: " ", count: max(0, each - ColumnWidth.of(left)))
    let (shownLeft, shownRight) =
      paint.map { (style.paint(left, $0), style.paint(right, $0)) } ?? (left, right)
    line("  \(shownLeft)\(gap) │" + (right.isEmpty ? "" : " \(shownRight)"))
  }

  /// A paragraph whose first line starts with `lead` and whose others are indented under it.
  mutating func hanging(_ lead: String, _ text: String) {
    let indent = ColumnWidth.of(lead)
    for (index, part) in LineBreaker(width: style.width - indent).lines(of: text).enumerated() {
      line((index == 0 ? lead : String(repeating: " ", count: indent)) + part)
    }
  }

  /// One line a row: where, then as many of the words as fit.
  mutating func table(_ rows: [(place: String, text: String)], mark: String) {
    let limit = style.width / 2
    let widest = rows.map { ColumnWidth.of($0.place) }.max() ?? 0
    let column = min(widest, limit)
    let lead = mark.isEmpty ? "  " : mark + " "
    for row in rows {
      let place = LineBreaker(width: column).cut(row.place)
      let gap = String(repeating: " ", count: max(0, column - ColumnWidth.of(place)) + 2)
      let room = style.width - ColumnWidth.of(lead) - column - 2
      line(lead + style.paint(place, .faint) + gap + LineBreaker(width: room).cut(row.text))
    }
  }
}

extension String {
  /// A heading in capitals, but file names as they are.
  fileprivate var uppercasedHeading: String {
    guard hasPrefix("Only in ") else { return uppercased() }
    return "ONLY IN " + dropFirst("Only in ".count)
  }
}
