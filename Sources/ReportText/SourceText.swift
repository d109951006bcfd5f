/// The text of a report, kept once; everything else points into it with `TextSpan`.
///
/// The bytes are valid UTF-8: the blocks of the report in reading order, with a blank line between
/// two of them. `blocks` says which stretch is the headline and which is a paragraph; `origins`
/// and `lines` lead back to the file.
public struct SourceText: Sendable {
  public let bytes: [UInt8]
  public let blocks: [TextBlock]
  public let origins: OriginMap
  public let lines: LineTable

  public init(bytes: [UInt8], blocks: [TextBlock], origins: OriginMap, lines: LineTable) {
    self.bytes = bytes
    self.blocks = blocks
    self.origins = origins
    self.lines = lines
  }

  /// A text that is its own file, all of it one paragraph: for tests, and for pairs of texts that
  /// come without a file.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(
      bytes: bytes,
      blocks: [TextBlock(kind: .paragraph, span: TextSpan(0..<bytes.count))],
      origins: OriginMap(verbatim: bytes.count), lines: LineTable(bytes))
  }

  /// The words at a span.
  public func string(_ span: TextSpan) -> String {
    let start = max(0, Int(span.start))
    let end = min(bytes.count, Int(span.end))
    return start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  /// Where a span stands in the file. A span of invented text stands at the file's start.
  public func place(of span: TextSpan) -> SourceSpan {
    let range = origins.fileRange(of: span) ?? 0..<0
    let start = lines.position(of: range.lowerBound)
    let end = lines.position(of: range.upperBound)
    return SourceSpan(
      bytes: range, line: start.line, column: start.column, endLine: end.line,
      endColumn: end.column, quote: string(span))
  }
}
