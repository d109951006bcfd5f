public import ClaimModel
internal import ReportText

/// Shows the claims of a report for a person, each under the line that it stands in.
public struct ClaimTextWriter: Sendable {
  public init() {}

  public func write(_ claims: [Claim], of report: Report) -> String {
    var out = "\(LineBreaker.clean(report.path)): \(claims.count) claims\n"
    for claim in claims {
      out += "\n\(claim.span.line):\(claim.span.column)  \(LineBreaker.clean(claim.text))\n"
      func row(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        let gap = String(repeating: " ", count: max(1, 12 - name.count))
        out += "    \(name)\(gap)\(LineBreaker.clean(value))\n"
      }
      var verb = claim.predicate.lemma
      if claim.polarity == .denied { verb = "not " + verb }
      if claim.certainty.level != .stated { verb += " (\(claim.certainty.level.rawValue))" }
      row("verb", verb)
      for argument in claim.arguments {
        let meant = argument.entity.map { $0 == argument.text ? "" : " = \($0)" } ?? ""
        row(argument.role, argument.text + meant)
      }
      for attribution in claim.attribution {
        let way = attribution.direct ? ", word for word" : ""
        row("says", "\(attribution.source) (\(attribution.cue)\(way))")
      }
      for time in claim.times { row("when", "\(time.text) = \(time.value)") }
      for place in claim.places { row("where", place.text) }
      for quantity in claim.quantities { row("how many", quantity.inWords) }
    }
    return out
  }
}

extension Quantity {
  /// "at least 12 person, dead"
  fileprivate var inWords: String {
    func short(_ number: Double) -> String {
      Int(exactly: number).map(String.init) ?? number.description
    }
    let amount: String
    switch (low, high) {
    case (let low?, let high?):
      amount = low == high ? short(low) : "\(short(low)) to \(short(high))"
    case (let low?, nil): amount = "at least \(short(low))"
    case (nil, let high?): amount = "up to \(short(high))"
    case (nil, nil): amount = text
    }
    return [amount, unit, of].compactMap { $0 }.joined(separator: " ")
  }
}
