/// What counts as something to report, for the exit status.
public enum FailOn: String, Hashable, Sendable, CaseIterable {
  case contradiction, difference, never
}

extension Comparison {
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
}
