public import ClaimModel
internal import ReportText

/// Shows related claims as a unified diff: one hunk for each pair, with the real file names and
/// lines, so that editors and pagers highlight it and jump to the place.
///
///     --- storm-wire.html
///     +++ storm-paper.html
///     @@ -14 +9 @@ contradicts, number (high): 12 or 15 people hurt
///     -12 people were hurt
///     +15 people were injured, police said
///
/// It is for reading, not for patching: the lines are quotations.
public struct DiffWriter: ComparisonWriter {
  public init() {}

  public func write(_ comparison: Comparison) -> String {
    let pairs = comparison.pairs
    var out = ""
    for (index, left) in comparison.reports.enumerated() {
      for right in comparison.reports[(index + 1)...] {
        let hunks = pairs.filter {
          Set([$0.leftReport.id, $0.rightReport.id]) == [left.id, right.id]
        }.map { oriented($0, left: left.id) }.sorted {
          ($0.left.span.bytes.lowerBound, $0.right.span.bytes.lowerBound)
            < ($1.left.span.bytes.lowerBound, $1.right.span.bytes.lowerBound)
        }
        if hunks.isEmpty { continue }
        out += "--- \(LineBreaker.clean(left.path))\n+++ \(LineBreaker.clean(right.path))\n"
        for hunk in hunks { write(hunk, to: &out) }
      }
    }
    return out
  }

  /// A relation may name the later report first; a diff has the sides of its two headings.
  private func oriented(_ pair: RelatedPair, left: String) -> RelatedPair {
    if pair.left.report == left { return pair }
    return RelatedPair(
      relation: pair.relation, left: pair.right, right: pair.left, leftReport: pair.rightReport,
      rightReport: pair.leftReport)
  }

  private func write(_ pair: RelatedPair, to out: inout String) {
    let relation = pair.relation
    var title = relation.type.rawValue
    if let kind = relation.kind { title += ", \(kind.inWords)" }
    title += " (\(relation.tier.rawValue))"
    if !relation.explanation.isEmpty { title += ": \(LineBreaker.clean(relation.explanation))" }
    let (left, right) = (quote(pair.left), quote(pair.right))
    out += "@@ -\(pair.left.span.line) +\(pair.right.span.line) @@ \(title)\n"
    if left == right {
      out += " \(left)\n"
    } else {
      out += "-\(left)\n+\(right)\n"
    }
  }

  private func quote(_ claim: Claim) -> String {
    LineBreaker.clean(claim.span.quote).split(separator: " ").joined(separator: " ")
  }
}
