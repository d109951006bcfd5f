package import ClaimModel
package import ReportText

/// A file's bytes as UTF-8, and the way back.
package struct DecodedText: Sendable {
  /// How the encoding was settled, in the order in which the rules are tried.
  package enum Rule: String, Hashable, Sendable {
    case byteOrderMark = "byte order mark"
    case transport = "header"
    case validUTF8 = "valid UTF-8"
    case nulPattern = "pattern of NUL bytes"
    case declaration = "declaration in the document"
    case nearlyUTF8 = "UTF-8 but for a few bytes"
    case detection = "which bytes follow one another"
    case fallback
  }

  /// Valid UTF-8 without NULs and control characters other than tab and line ends.
  package var bytes: [UInt8]
  /// From `bytes` to the bytes of the file.
  package var origins: OriginMap
  /// The lines of the file as it is.
  package var lines: LineTable
  /// The WHATWG name of the encoding.
  package var label: String
  package var rule: Rule
  package var findings: [ImportFinding]
}

extension DecodedText {
  /// Where a stretch of the decoded bytes stands in the file, with what it says.
  package func span(_ range: Range<Int>) -> SourceSpan {
    let file = origins.fileRange(of: TextSpan(range)) ?? 0..<0
    var span = lines.span(file)
    span.quote = String(decoding: bytes[range].prefix(200), as: UTF8.self)
    return span
  }
}
