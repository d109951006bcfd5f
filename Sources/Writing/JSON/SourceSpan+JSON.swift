package import ReportText

extension JSON {
  /// The `span` of every output.
  package init(_ span: SourceSpan) {
    self = .record([
      "bytes": .array([.integer(span.bytes.lowerBound), .integer(span.bytes.upperBound)]),
      "line": .integer(span.line), "column": .integer(span.column),
      "endLine": .integer(span.endLine), "endColumn": .integer(span.endColumn),
      "quote": .string(span.quote),
    ])
  }

  package init(_ span: SourceSpan?) { self = span.map { JSON($0) } ?? .null }
}
