public import ClaimModel
internal import ReportText

/// Shows the claims of a report for a person, each under the line that it stands in.
public struct ClaimTextWriter: Sendable {
  public init() {}

  public func write(_ claims: [Claim], of report: Report) -> String {
    var out = "\(LineBreaker.clean(report.path)): \(claims.count) claims\n"
    for claim in claims {
      out += "\n\(claim.span.line):\(claim.span.column)  \(LineBreaker.clean(claim.text))\n"
      for detail in claim.details {
        let gap = String(repeating: " ", count: max(1, 12 - detail.name.count))
        out += "    \(detail.name)\(gap)\(LineBreaker.clean(detail.value))\n"
      }
    }
    return out
  }
}

extension Quantity {
  /// "at least 12 person, dead"
  var inWords: String {
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
