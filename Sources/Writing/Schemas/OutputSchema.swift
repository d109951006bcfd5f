/// The JSON Schemas of the outputs: the promise to whoever reads them with a program.
public enum OutputSchema: String, Sendable, CaseIterable {
  case comparison, report, claims, analysis, judgement, batch

  /// JSON Schema, draft 2020-12.
  public var text: String {
    switch self {
    case .comparison: Self.document("comparison/1", Self.comparisonBody, Self.allDefinitions)
    case .report: Self.document("report/1", Self.reportBody, Self.spanDefinition)
    case .claims: Self.document("claims/1", Self.claimsBody, Self.claimDefinitions)
    case .analysis: Self.document("analysis/1", Self.analysisBody, Self.spanDefinition)
    case .judgement: Self.document("judgement/1", Self.judgementBody, Self.kindDefinition)
    case .batch: Self.document("batch/1", Self.batchBody, Self.allDefinitions)
    }
  }

  private static func document(_ name: String, _ body: String, _ definitions: String) -> String {
    """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "claimdiff/\(name)",
    \(indented(body)),
      "$defs": {
    \(indented(indented(definitions)))
      }
    }

    """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
      .joined(separator: "\n")
  }
}
