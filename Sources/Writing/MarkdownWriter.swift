public import ClaimModel
internal import ReportText

/// Shows a comparison as Markdown, to be pasted into an issue, a chat or a wiki.
public struct MarkdownWriter: ComparisonWriter {
  public init() {}

  public func write(_ comparison: Comparison) -> String {
    let names = ReportNames(comparison.reports)
    let pairs = comparison.pairs
    var out = "# " + comparison.tally + "\n\n"
    for report in comparison.reports {
      out += "- **\(escaped(names[report.id]))** \(escaped(report.describedBriefly))\n"
    }
    for kind in [Relation.Kind.contradicts, .updates, .differs, .agrees] {
      let some = pairs.filter { $0.relation.type == kind }
      if some.isEmpty { continue }
      out += "\n## \(kind.heading)\n"
      for pair in some {
        let kind = pair.relation.kind.map { "\($0.inWords), " } ?? ""
        out += "\n\(pair.relation.type.mark) **\(escaped(pair.relation.explanation))**"
        out += " (\(kind)\(pair.relation.tier.rawValue) confidence)\n\n"
        for claim in [pair.left, pair.right] {
          out += "> \(escaped(claim.span.quote))  \n"
          out += "> — \(escaped(names[claim.report])), line \(claim.span.line)\n\n"
        }
        out.removeLast()
      }
    }
    for report in comparison.reports {
      let statements = Statement.statements(in: comparison.claimsOnly(in: report.id))
      if statements.isEmpty { continue }
      out += "\n## Only in \(escaped(names[report.id]))\n\n"
      for one in statements { out += "- line \(one.line): \(escaped(one.text))\n" }
    }
    return out
  }

  /// The report's words as words, whatever Markdown or HTML they would mean.
  private func escaped(_ text: String) -> String {
    var out = ""
    for character in LineBreaker.clean(text).split(separator: " ").joined(separator: " ") {
      if "\\`*_{}[]<>#|~&".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
