public import ClaimModel

extension JSON {
  /// The first line of `batch --format jsonl`.
  public static func batchRun(tool: Comparison.Tool, files: Int) -> JSON {
    .record([
      "type": "run", "schema": "claimdiff/batch/1", "tool": JSON(tool), "files": .integer(files),
    ])
  }

  /// All lines of one event: its reports, the event, relations, facts.
  ///
  /// - Parameter paths: of all its reports, those that were not compared included.
  public static func batchEvent(
    id: String, title: String, paths: [String], _ comparison: Comparison
  ) -> [JSON] {
    var lines: [JSON] = comparison.reports.map {
      .record(["type": "report", "event": .string(id), "report": JSON($0)])
    }
    lines.append(
      .record([
        "type": "event", "id": .string(id), "reports": JSON(paths), "title": .string(title),
      ]))
    let claims = Dictionary(comparison.claims.map { ($0.id, $0) }) { first, _ in first }
    for relation in comparison.relations {
      lines.append(
        .record([
          "type": "relation", "event": .string(id), "relation": JSON(relation),
          "claims": .array(relation.claims.compactMap { claims[$0].map { JSON($0) } }),
        ]))
    }
    for fact in comparison.facts {
      lines.append(.record(["type": "fact", "event": .string(id), "fact": JSON(fact)]))
    }
    return lines
  }

  /// A report of which no other tells anything: it was not analysed, so it has no coverage.
  public static func batchLoneReport(_ report: Report) -> JSON {
    .record([
      "type": "report", "event": .null,
      "report": .record([
        "id": .null, "path": .string(report.path), "sha256": .string(report.sha256),
        "format": .string(report.format), "title": JSON(report.title),
        "outlet": JSON(report.outlet), "byline": JSON(report.byline),
        "published": JSON(report.published), "dateline": JSON(report.dateline),
        "url": JSON(report.url), "language": JSON(report.language), "origin": .null,
        "coverage": .null,
      ]),
    ])
  }

  public static func batchError(path: String, message: String) -> JSON {
    .record(["type": "error", "path": .string(path), "message": .string(message)])
  }

  public init(_ summary: BatchSummary) {
    self = .record([
      "type": "summary", "reports": .integer(summary.reports), "events": .integer(summary.events),
      "agrees": .integer(summary.agrees), "contradicts": .integer(summary.contradicts),
      "updates": .integer(summary.updates), "differs": .integer(summary.differs),
      "errors": .integer(summary.errors),
      "exit": .record([
        "code": .integer(summary.exit.code), "reason": .string(summary.exit.reason),
      ]),
    ])
  }
}
