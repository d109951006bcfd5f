internal import ClaimModel
internal import ReportText

/// Claims of one report as a person would read them: clauses of one sentence put together again.
///
///     "Berg promised" "that every tree felled would be replaced by two"
///       → Berg promised that every tree felled would be replaced by two
struct Statement: Hashable, Sendable {
  var line: Int
  var text: String

  /// What is shorter says only who speaks: "police said".
  private static let fewestWords = 4
  // "," and "that" fit in between; more is another clause, which is not among these claims.
  private static let widestGap = 8

  static func statements(in claims: [Claim]) -> [Statement] {
    var found: [Statement] = []
    var end = -1_000
    for claim in outermost(claims) {
      let quote = claim.span.quote
      let gap = claim.span.bytes.lowerBound - end
      let continues = quote.unicodeScalars.first?.properties.isLowercase ?? false
      if continues, gap >= 0, gap <= widestGap, let last = found.indices.last {
        let joint = gap <= 1 ? " " : gap == 2 ? ", " : " … "
        found[last].text += joint + quote
      } else {
        found.append(Statement(line: claim.span.line, text: quote))
      }
      end = claim.span.bytes.upperBound
    }
    return found.filter { $0.text.split(whereSeparator: \.isWhitespace).count >= fewestWords }
  }

  /// Without the claims whose words lie within another one's: showing them twice tells nothing.
  private static func outermost(_ claims: [Claim]) -> [Claim] {
    let ordered = claims.sorted {
      ($0.span.bytes.lowerBound, -$0.span.bytes.upperBound)
        < ($1.span.bytes.lowerBound, -$1.span.bytes.upperBound)
    }
    var end = -1
    return ordered.filter { claim in
      defer { end = max(end, claim.span.bytes.upperBound) }
      return claim.span.bytes.upperBound > end
    }
  }
}
