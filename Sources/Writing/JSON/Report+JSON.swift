public import ClaimModel
internal import ReportText

extension JSON {
  /// The object of `import --format json`.
  public init(_ report: Report) {
    let paragraphs = report.text.blocks.filter { $0.kind != .title }
    self = .record([
      "schema": "claimdiff/report/1",
      "path": .string(report.path),
      "sha256": .string(report.sha256),
      "format": .string(report.format),
      "title": JSON(report.title),
      "outlet": JSON(report.outlet),
      "byline": JSON(report.byline),
      "published": JSON(report.published),
      "modified": JSON(report.modified),
      "dateline": JSON(report.dateline),
      "agencies": JSON(report.agencies),
      "url": JSON(report.url),
      "language": JSON(report.language),
      "body": .string(
        paragraphs.map { report.text.string($0.span) }.joined(separator: "\n\n")),
      "paragraphs": .array(
        paragraphs.map {
          .record([
            "kind": .string($0.kind.rawValue),
            "text": .string(report.text.string($0.span)),
            "span": JSON(report.text.place(of: $0.span)),
          ])
        }),
      "findings": .array(
        report.findings.map {
          .record([
            "severity": .string($0.severity.rawValue), "message": .string($0.message),
            "span": JSON($0.span),
          ])
        }),
    ])
  }

  /// The object of `claims --format json`.
  public init(claims: [Claim], of report: Report) {
    self = .record([
      "schema": "claimdiff/claims/1",
      "path": .string(report.path),
      "sha256": .string(report.sha256),
      "title": JSON(report.title),
      "outlet": JSON(report.outlet),
      "published": JSON(report.published),
      "claims": .array(claims.map { JSON($0) }),
    ])
  }
}
