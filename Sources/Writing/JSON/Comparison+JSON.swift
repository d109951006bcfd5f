public import ClaimModel

extension JSON {
  /// The object of `compare --format json`, keys in the contract's order.
  public init(_ comparison: Comparison) {
    self = .record([
      "schema": .string(comparison.schema),
      "tool": JSON(comparison.tool),
      "reports": .array(comparison.reports.map { JSON($0) }),
      "claims": .array(comparison.claims.map { JSON($0) }),
      "relations": .array(comparison.relations.map { JSON($0) }),
      "facts": .array(comparison.facts.map { JSON($0) }),
      "summary": JSON(
        comparison.summary, order: comparison.reports.map(\.id)),
      "exit": .record([
        "code": .integer(comparison.exit.code), "reason": .string(comparison.exit.reason),
      ]),
    ])
  }

  package init(_ tool: Comparison.Tool) {
    self = .record([
      "name": .string(tool.name), "version": .string(tool.version),
      "models": .object(
        tool.models.sorted { $0.key < $1.key }.map { Member($0.key, .string($0.value)) }),
    ])
  }

  public init(_ report: ComparedReport) {
    self = .record([
      "id": .string(report.id),
      "path": .string(report.path),
      "sha256": .string(report.sha256),
      "format": .string(report.format),
      "title": JSON(report.title),
      "outlet": JSON(report.outlet),
      "byline": JSON(report.byline),
      "published": JSON(report.published),
      "dateline": JSON(report.dateline),
      "url": JSON(report.url),
      "language": JSON(report.language),
      "origin": .string(report.origin),
      "coverage": .record([
        "sentences": .integer(report.coverage.sentences),
        "claims": .integer(report.coverage.claims),
        "notCompared": .array(
          report.coverage.notCompared.map {
            .record(["span": JSON($0.span), "reason": .string($0.reason)])
          }),
      ]),
    ])
  }

  /// - Parameter order: ids of the reports as the comparison lists them.
  package init(_ summary: Comparison.Summary, order: [String]) {
    self = .record([
      "agrees": .integer(summary.agrees),
      "contradicts": .integer(summary.contradicts),
      "updates": .integer(summary.updates),
      "differs": .integer(summary.differs),
      "onlyIn": .object(order.map { Member($0, .integer(summary.onlyIn[$0] ?? 0)) }),
      "notCompared": .integer(summary.notCompared),
    ])
  }
}
