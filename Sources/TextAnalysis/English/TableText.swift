/// Cuts the tables of this folder into words, byte by byte: they are all read before the first name
/// is, and cutting by characters cost more than reading a short report.
enum TableText {
  /// Words between spaces and line ends.
  static func words(_ text: String) -> [String] {
    pieces(text.utf8) { $0 == 0x20 || $0 == 0x0A }
  }

  /// Rows of a table; empty ones are left out.
  static func rows(_ text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A).map(Substring.init)
  }

  /// Fields between marks of one byte, without the spaces around them, empty ones kept.
  static func fields(_ row: Substring, by mark: UInt8) -> [String] {
    row.utf8.split(separator: mark, omittingEmptySubsequences: false).map { field in
      var field = field
      while field.first == 0x20 { field.removeFirst() }
      while field.last == 0x20 { field.removeLast() }
      return String(Substring(field))
    }
  }

  private static func pieces(
    _ bytes: String.UTF8View, _ isMark: (UInt8) -> Bool
  ) -> [String] {
    bytes.split(whereSeparator: isMark).map { String(Substring($0)) }
  }
}
