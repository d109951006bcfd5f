/// How many columns of a terminal text takes up.
///
/// East Asian wide letters and emoji take two, marks that sit on other letters none. Terminals
/// agree on this for everything that newspapers print.
package enum ColumnWidth {
  package static func of(_ text: some StringProtocol) -> Int {
    // Finding where characters begin costs more than all the rest, and plain ASCII needs none of it.
    let utf8 = text.utf8
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    var width = 0
    // Letters of Latin scripts and printers' marks stand alone too.
    if text.unicodeScalars.allSatisfy({ $0.value < 0x300 || 0x2010..<0x2028 ~= $0.value }) {
      for scalar in text.unicodeScalars { width += of(scalar) }
      return width
    }
    for character in text { width += of(character) }
    return width
  }

  package static func of(_ character: Character) -> Int {
    // One letter, however many scalars: the widest of them counts ("👩‍👩‍👧" is one emoji).
    var widest = 0
    for scalar in character.unicodeScalars { widest = max(widest, of(scalar)) }
    return widest
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || value == 0x7F { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    // Dashes, quotation marks, bullets and the ellipsis, before asking the tables.
    if value >= 0x2010, value < 0x2028 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    for range in wide where range.contains(value) { return 2 }
    return scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// Wide and full-width letters of East Asia, after UAX #11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
