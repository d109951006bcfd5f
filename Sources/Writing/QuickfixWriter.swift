public import ClaimModel
internal import ReportText

/// Lists what is worth a look as compilers list their errors, so that editors jump through it:
/// `vim -q FILE`, `M-x compile` in Emacs, a problem matcher.
///
///     storm-wire.html:14:3: error: contradicts storm-paper.html:9 (number): 12 or 15 people hurt
///     storm-paper.html:9:3: note: 15 people were injured, police said
public struct QuickfixWriter: ComparisonWriter {
  public init() {}

  public func write(_ comparison: Comparison) -> String {
    var out = ""
    for pair in comparison.pairs where pair.relation.type != .agrees {
      let relation = pair.relation
      let level = relation.type == .contradicts ? "error" : "warning"
      let (word, first, second) = message(pair)
      out += "\(place(first, pair)): \(level): \(word)\n"
      out += "\(place(second, pair)): note: \(oneLine(second.span.quote))\n"
    }
    return out
  }

  private func message(_ pair: RelatedPair) -> (String, Claim, Claim) {
    let relation = pair.relation
    let word =
      switch relation.type {
      case .contradicts: "contradicts"
      case .updates: "is updated by"
      case .differs, .agrees: "differs from"
      }
    let kind = relation.kind.map { " (\($0.inWords))" } ?? ""
    let other = "\(oneLine(pair.rightReport.file)):\(pair.right.span.line)"
    let reason =
      relation.explanation.isEmpty ? pair.left.span.quote : relation.explanation
    return ("\(word) \(other)\(kind): \(oneLine(reason))", pair.left, pair.right)
  }

  private func place(_ claim: Claim, _ pair: RelatedPair) -> String {
    let report = claim.report == pair.leftReport.id ? pair.leftReport : pair.rightReport
    return "\(oneLine(report.file)):\(claim.span.line):\(claim.span.column)"
  }

  private func oneLine(_ text: String) -> String {
    LineBreaker.clean(text).split(separator: " ").joined(separator: " ")
  }
}
