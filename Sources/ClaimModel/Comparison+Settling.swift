/// What counts as something to report, for the exit status.
public enum FailOn: String, Hashable, Sendable, CaseIterable {
  case contradiction, difference, never
}

extension Comparison {
  /// Drops relations below a confidence and counts anew.
  public mutating func keepRelations(atLeast confidence: Double) {
    relations.removeAll { $0.confidence < confidence }
    count()
  }

  /// Says with which status the program ends, and why.
  public mutating func settleExit(_ failOn: FailOn, requireAlignment: Bool = false) {
    let kinds = Set(relations.map(\.type)).union(facts.map(\.verdict))
    if requireAlignment, relations.isEmpty {
      exit = Exit(code: 2, reason: "nothing comparable")
    } else if failOn != .never, kinds.contains(.contradicts) {
      exit = Exit(code: 1, reason: "contradicts")
    } else if failOn == .difference, kinds.contains(.updates) {
      exit = Exit(code: 1, reason: "updates")
    } else if failOn == .difference, kinds.contains(.differs) {
      exit = Exit(code: 1, reason: "differs")
    } else {
      exit = Exit(code: 0, reason: "nothing to report")
    }
  }

  /// Makes the summary agree with the relations.
  public mutating func count() {
    var related: Set<String> = []
    for relation in relations { related.formUnion(relation.claims) }
    var onlyIn: [String: Int] = [:]
    for report in reports { onlyIn[report.id] = 0 }
    for claim in claims where !related.contains(claim.id) {
      onlyIn[claim.report, default: 0] += 1
    }
    func number(_ kind: Relation.Kind) -> Int { relations.count { $0.type == kind } }
    summary = Summary(
      agrees: number(.agrees), contradicts: number(.contradicts), updates: number(.updates),
      differs: number(.differs), onlyIn: onlyIn,
      notCompared: reports.reduce(0) { $0 + $1.coverage.notCompared.count })
  }
}
