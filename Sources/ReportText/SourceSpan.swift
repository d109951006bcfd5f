/// Where a piece of text stands in the file as it is on disk, and what it says there.
///
/// This is the `span` of every JSON output.
public struct SourceSpan: Hashable, Sendable, Codable {
  /// Zero-based byte offsets into the file, end exclusive.
  public var bytes: Range<Int>
  public var line: Int
  public var column: Int
  public var endLine: Int
  public var endColumn: Int
  public var quote: String

  public init(
    bytes: Range<Int>, line: Int, column: Int, endLine: Int, endColumn: Int, quote: String
  ) {
    self.bytes = bytes
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.quote = quote
  }

  private enum CodingKeys: CodingKey {
    case bytes, line, column, endLine, endColumn, quote
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let ends = try values.decode([Int].self, forKey: .bytes)
    guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: .bytes, in: values, debugDescription: "bytes is not [start, end]")
    }
    bytes = ends[0]..<ends[1]
    line = try values.decode(Int.self, forKey: .line)
    column = try values.decode(Int.self, forKey: .column)
    endLine = try values.decode(Int.self, forKey: .endLine)
    endColumn = try values.decode(Int.self, forKey: .endColumn)
    quote = try values.decode(String.self, forKey: .quote)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode([bytes.lowerBound, bytes.upperBound], forKey: .bytes)
    try values.encode(line, forKey: .line)
    try values.encode(column, forKey: .column)
    try values.encode(endLine, forKey: .endLine)
    try values.encode(endColumn, forKey: .endColumn)
    try values.encode(quote, forKey: .quote)
  }
}
