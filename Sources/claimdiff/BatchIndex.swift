internal import ClaimModel
internal import Gathering
internal import Writing

/// The overview of a run over a folder: which events, which files, how much was found.
struct BatchIndex {
  private var lines: [String] = []

  mutating func add(_ event: ComparedEvent, file: String?) {
    let summary = event.comparison.summary
    lines.append("\(event.id)  \(event.title)")
    if let file { lines.append("    in \(file)") }
    let counts = [
      (summary.contradicts, "contradictions"), (summary.updates, "updates"),
      (summary.differs, "differences"), (summary.agrees, "agreements"),
    ]
    lines.append("    " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    for path in event.comparison.reports.map(\.path) { lines.append("    \(path)") }
    for path in event.leftOut { lines.append("    \(path) (too many reports: not compared)") }
    lines.append("")
  }

  func text(lone: [Report], _ summary: BatchSummary) -> String {
    var all = [
      "\(summary.reports) reports, \(summary.events) events told by several"
        + (summary.errors == 0 ? "" : ", \(summary.errors) files that could not be read"),
      "",
    ]
    all += lines
    if !lone.isEmpty {
      all.append("Told by one report only")
      for report in lone {
        all.append("    \(report.path)" + (report.title.map { "  \($0)" } ?? ""))
      }
    }
    return all.joined(separator: "\n") + "\n"
  }

  /// A title as part of a file name: `ferry-runs-aground-off-corran`.
  static func slug(_ title: String) -> String {
    var slug = ""
    for byte in title.utf8 {
      let letter = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if (letter >= 0x61 && letter <= 0x7A) || (letter >= 0x30 && letter <= 0x39) {
        slug.append(Character(Unicode.Scalar(letter)))
      } else if byte != 0x27, !slug.isEmpty, slug.last != "-", byte < 0x80 {
        slug.append("-")
      }
      if slug.utf8.count >= 48 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "event" : slug
  }
}
