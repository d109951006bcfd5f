public import ClaimModel
internal import ReportText

/// Tells all that is known of one relation: the two claims with their details, the rule that
/// decided, the details that it set against one another.
public struct ExplanationWriter: Sendable {
  private let style: TextStyle

  public init(_ style: TextStyle = TextStyle()) { self.style = style }

  /// Nil when the comparison has no relation of that id or fingerprint.
  ///
  /// - Parameter evidence: what was weighed; nil when the reports are not at hand.
  public func write(
    _ id: String, of comparison: Comparison, evidence: RelationEvidence? = nil
  ) -> String? {
    guard
      let pair = comparison.pairs.first(where: {
        $0.relation.id == id || $0.relation.fingerprint == id
      })
    else { return nil }
    let relation = pair.relation
    let kind = relation.kind.map { " · \($0.inWords)" } ?? ""
    var page = TextPage(style)
    page.line(
      style.paint("\(relation.type.mark) \(relation.type.rawValue)\(kind)", relation.type.paint))
    page.hanging("  → ", relation.explanation)
    page.line("")
    page.hanging("  rule        ", relation.rule)
    let share = Int((relation.confidence * 100).rounded())
    page.hanging(
      "  confidence  ", "\(share) of 100 relations like this one hold (\(relation.tier.rawValue))")
    for slot in relation.slots {
      page.hanging("  " + padded(slot.slot, 12), slot.values.joined(separator: " against "))
    }
    page.hanging("  fingerprint ", relation.fingerprint)
    for (claim, report) in [(pair.left, pair.leftReport), (pair.right, pair.rightReport)] {
      page.line("")
      page.line(style.paint("\(report.path):\(claim.span.line):\(claim.span.column)", .bold))
      page.hanging("  ", claim.span.quote)
      for detail in claim.details { page.hanging("    " + padded(detail.name, 12), detail.value) }
    }
    page.line("")
    weighed(evidence, to: &page)
    return page.text
  }

  private func weighed(_ evidence: RelationEvidence?, to page: inout TextPage) {
    guard let evidence else {
      page.hanging("  ", "What was weighed is not shown: the reports are not as they were.")
      return
    }
    page.line(style.paint("What was weighed", .bold))
    page.hanging("  link        ", "\(share(evidence.link)): that both tell of the same")
    for one in evidence.considered {
      let details =
        one.left.isEmpty && one.right.isEmpty ? "" : ": “\(one.left)” against “\(one.right)”"
      let fate = one.probability.map {
        share($0) + ($0 >= evidence.threshold ? ": " : ", dropped: ")
      }
      page.hanging(
        "  " + padded(one.respect.inWords, 12), "\(fate ?? "no conflict: ")\(one.rule)\(details)")
    }
    if evidence.considered.isEmpty {
      page.hanging("  ", "No detail of one stands against a detail of the other.")
    } else {
      page.hanging(
        "  ",
        "A difference is a contradiction from \(share(evidence.threshold)) on. Measured of the first:"
      )
      let measures = evidence.measures.map { "\($0.name) \($0.value)" }
      page.hanging("    ", measures.joined(separator: ", "))
    }
  }

  private func share(_ probability: Double) -> String {
    "\(Int((probability * 100).rounded())) of 100"
  }

  private func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - ColumnWidth.of(text)))
  }
}

extension Claim {
  /// What was read from the claim, in the words of the outputs for people.
  package var details: [(name: String, value: String)] {
    var verb = predicate.lemma
    if polarity == .denied { verb = "not " + verb }
    if certainty.level != .stated {
      verb += " (\(certainty.level.rawValue)"
      verb += certainty.cue.map { ", \"\($0.quote)\")" } ?? ")"
    }
    var details: [(name: String, value: String)] = [("verb", verb)]
    for argument in arguments {
      let meant = argument.entity.map { $0 == argument.text ? "" : " = \($0)" } ?? ""
      details.append((argument.role, argument.text + meant))
    }
    for one in attribution {
      details.append(("says", "\(one.source) (\(one.cue)\(one.direct ? ", word for word" : ""))"))
    }
    for time in times { details.append(("when", "\(time.text) = \(time.value)")) }
    for place in places { details.append(("where", place.text)) }
    for quantity in quantities { details.append(("how many", quantity.inWords)) }
    return details
  }
}
