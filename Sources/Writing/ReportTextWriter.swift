public import ClaimModel
internal import ReportText

/// Shows what was read from a file, for a person.
public struct ReportTextWriter: Sendable {
  public init() {}

  public func write(_ report: Report) -> String {
    var out = "\(report.path) (\(report.format))\n"
    func row(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      out += name + String(repeating: " ", count: 11 - name.utf8.count) + value + "\n"
    }
    row("Title", report.title)
    row("Outlet", report.outlet)
    row("By", report.byline.joined(separator: ", "))
    row("Published", report.published)
    row("Modified", report.modified)
    row("Dateline", report.dateline)
    row("Agencies", report.agencies.joined(separator: ", "))
    row("Language", report.language)
    row("URL", report.url)
    for finding in report.findings {
      let place = finding.span.map { "line \($0.line): " } ?? ""
      row(finding.severity == .warning ? "Warning" : "Note", place + finding.message)
    }
    for block in report.text.blocks where block.kind != .title {
      out += "\n" + report.text.string(block.span) + "\n"
    }
    return out
  }
}
