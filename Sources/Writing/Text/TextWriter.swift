public import ClaimModel
internal import ReportText

/// Shows a comparison to a person at a terminal: the two quotations side by side, contradictions
/// first.
///
///     ✗ contradicts · number                                        high confidence
///       storm-wire.html:14                 │ storm-paper.html:9
///       12 people were hurt                │ 15 people were injured, police said
///       → 12 or 15 people hurt
public struct TextWriter: ComparisonWriter {
  let style: TextStyle

  public init(_ style: TextStyle = TextStyle()) { self.style = style }

  public func write(_ comparison: Comparison) -> String {
    let pairs = comparison.pairs
    let names = ReportNames(comparison.reports)
    var out = TextPage(style)
    head(comparison, names, to: &out)
    for kind in [Relation.Kind.contradicts, .updates, .differs] {
      let some = pairs.filter { $0.relation.type == kind }
      guard !some.isEmpty else { continue }
      out.heading(kind.heading)
      for pair in some { write(pair, names, to: &out) }
    }
    agreements(pairs.filter { $0.relation.type == .agrees }, names, to: &out)
    if comparison.reports.count > 2 { facts(comparison, names, to: &out) }
    for report in comparison.reports { onlyIn(report, comparison, names, to: &out) }
    notCompared(comparison, names, to: &out)
    return out.text
  }

  private func head(_ comparison: Comparison, _ names: ReportNames, to out: inout TextPage) {
    let widest = comparison.reports.map { ColumnWidth.of(LineBreaker.clean(names[$0.id])) }.max()
    let column = min(widest ?? 0, style.width / 3)
    for report in comparison.reports {
      let name = LineBreaker(width: column).cut(names[report.id])
      let gap = String(repeating: " ", count: max(0, column - ColumnWidth.of(name)) + 2)
      let about = LineBreaker(width: style.width - column - 2).cut(report.describedBriefly)
      out.line(style.paint(name, .bold) + gap + about)
    }
    out.line("")
    for line in LineBreaker(width: style.width).lines(of: comparison.tally) { out.line(line) }
  }

  private func write(_ pair: RelatedPair, _ names: ReportNames, to out: inout TextPage) {
    let relation = pair.relation
    var title = "\(relation.type.mark) \(relation.type.rawValue)"
    if let kind = relation.kind { title += " · \(kind.inWords)" }
    let sure = "\(relation.tier.rawValue) confidence"
    let room = style.width - ColumnWidth.of(title) - ColumnWidth.of(sure)
    if room >= 2 {
      out.line(
        style.paint(title, relation.type.paint) + String(repeating: " ", count: room)
          + style.paint(sure, .faint))
    } else {
      // A narrow terminal: the confidence on a line of its own.
      out.line(style.paint(LineBreaker(width: style.width).cut(title), relation.type.paint))
      out.line("  " + style.paint(sure, .faint))
    }
    out.sideBySide(
      Column(title: place(pair.left, names), text: pair.left.span.quote),
      Column(title: place(pair.right, names), text: pair.right.span.quote))
    if !relation.explanation.isEmpty {
      out.hanging("  → ", relation.explanation)
    }
    out.line("")
  }

  private func place(_ claim: Claim, _ names: ReportNames) -> String {
    "\(names[claim.report]):\(claim.span.line)"
  }

  private func agreements(
    _ pairs: [RelatedPair], _ names: ReportNames, to out: inout TextPage
  ) {
    guard !pairs.isEmpty else { return }
    out.heading(Relation.Kind.agrees.heading)
    if style.showsAll {
      for pair in pairs { write(pair, names, to: &out) }
      return
    }
    let rows = Self.rows(of: pairs, names)
    out.table(Array(rows.prefix(agreementsShown)), mark: "=")
    if rows.count > agreementsShown {
      out.hanging("  ", "… and \(rows.count - agreementsShown) more; --all shows every one in full")
    }
    out.line("")
  }

  /// One row for each claim with all the places that agree with it: `wire.txt:3 paper.html:5,9`.
  private static func rows(
    of pairs: [RelatedPair], _ names: ReportNames
  ) -> [(place: String, text: String)] {
    let inOrder = pairs.sorted {
      ($0.left.report, $0.left.span.bytes.lowerBound, $0.right.span.bytes.lowerBound)
        < ($1.left.report, $1.left.span.bytes.lowerBound, $1.right.span.bytes.lowerBound)
    }
    var rows: [(place: String, text: String)] = []
    var open = (claim: "", report: "", line: 0)
    for pair in inOrder {
      let (left, right) = (pair.left, pair.right)
      if open.claim != left.id {
        rows.append(("\(names[left.report]):\(left.span.line)", left.span.quote))
        open = (left.id, "", 0)
      }
      if open.report != right.report {
        rows[rows.count - 1].place += " \(names[right.report]):\(right.span.line)"
      } else if open.line != right.span.line {
        rows[rows.count - 1].place += ",\(right.span.line)"
      }
      open = (left.id, right.report, right.span.line)
    }
    return rows
  }

  private func onlyIn(
    _ report: ComparedReport, _ comparison: Comparison, _ names: ReportNames,
    to out: inout TextPage
  ) {
    let rows = Statement.statements(in: comparison.claimsOnly(in: report.id))
    guard !rows.isEmpty else { return }
    out.heading("Only in \(names[report.id])")
    out.table(rows.map { ("\($0.line)", $0.text) }, mark: "")
    out.line("")
  }

  private func facts(_ comparison: Comparison, _ names: ReportNames, to out: inout TextPage) {
    let ordered = comparison.facts.enumerated().sorted {
      ($0.element.verdict.rank, $0.offset) < ($1.element.verdict.rank, $1.offset)
    }.map(\.element)
    let shown = ordered.filter { $0.verdict != .agrees || style.showsAll || $0.isShared }
    guard !shown.isEmpty else { return }
    out.heading("What several reports say")
    for fact in shown {
      for (number, answer) in fact.answers.enumerated() {
        let who = answer.reports.map { names[$0] }.joined(separator: ", ")
        let origin =
          answer.origins < answer.reports.count
          ? answer.origins == 1 ? " (copies of one text)" : " (\(answer.origins) independent texts)"
          : ""
        out.hanging(
          number == 0 ? "\(fact.verdict.mark) " : "  ", "\(answer.value): \(who)\(origin)")
      }
      if !fact.silent.isEmpty {
        out.hanging("  ", "silent: " + fact.silent.map { names[$0] }.joined(separator: ", "))
      }
    }
    out.line("")
  }

  private func notCompared(
    _ comparison: Comparison, _ names: ReportNames, to out: inout TextPage
  ) {
    let rows = comparison.reports.flatMap { report in
      report.coverage.notCompared.map {
        ("\(names[report.id]):\($0.span.line)", "\($0.reason): \($0.span.quote)")
      }
    }
    guard !rows.isEmpty else { return }
    out.heading("Not compared")
    let shown = style.showsAll ? rows.count : min(rows.count, agreementsShown)
    out.table(Array(rows.prefix(shown)), mark: "")
    if shown < rows.count { out.hanging("  ", "… and \(rows.count - shown) more; --all shows all") }
    out.line("")
  }

  /// As many agreements as fit a screen; there may be hundreds, and they are no news.
  private var agreementsShown: Int { 12 }
}
