internal import ClaimModel
internal import ReportText

/// Finds the dateline and the agencies in the text of a report whose format has no place for them.
///
///     HARLOW (Reuters) - A wall fell.        dateline HARLOW (Reuters), agency Reuters
///     …
///     With inputs from AFP                   agency AFP
struct WireCredits {
  func add(to report: inout Report) {
    let paragraphs = report.text.blocks.filter { $0.kind == .paragraph }
    guard let first = paragraphs.first else { return }
    let start = TextSpan(
      start: first.span.start, end: min(first.span.end, first.span.start + 400))
    if report.dateline == nil, let found = DatelineReader().read(report.text.string(start)) {
      report.dateline = found.text
      add(found.agencies, to: &report)
    }
    for block in paragraphs.dropFirst().suffix(2) where block.span.count <= 200 {
      let found = AgencyCredits().read(report.text.string(block.span))
      if found.isCredit { add(found.agencies, to: &report) }
    }
  }

  private func add(_ agencies: [String], to report: inout Report) {
    report.agencies += agencies.filter { !report.agencies.contains($0) }
  }
}
