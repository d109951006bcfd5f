import ClaimModel
import Testing

@Suite struct SettlingTests {
  private func comparison(_ kinds: [Relation.Kind]) -> Comparison {
    Comparison(
      tool: .init(name: "claimdiff", version: "0", models: [:]), reports: [], claims: [],
      relations: kinds.map {
        Relation(
          id: "x", type: $0, kind: nil, claims: [], confidence: 1, tier: .high, slots: [],
          rule: "", explanation: "", fingerprint: "")
      },
      facts: [],
      summary: .init(
        agrees: 0, contradicts: 0, updates: 0, differs: 0, onlyIn: [:], notCompared: 0),
      exit: .init(code: 0, reason: ""))
  }

  static let cases: [([Relation.Kind], FailOn, Bool, Int)] = [
    ([], .contradiction, false, 0), ([], .difference, true, 2),
    ([.agrees], .difference, true, 0), ([.agrees, .contradicts], .contradiction, false, 1),
    ([.differs], .contradiction, false, 0), ([.differs], .difference, false, 1),
    ([.updates], .difference, false, 1), ([.contradicts], .never, false, 0),
    ([.contradicts], .difference, true, 1),
  ]

  @Test(arguments: cases)
  func exitStatus(_ kinds: [Relation.Kind], _ failOn: FailOn, _ require: Bool, _ code: Int) {
    var comparison = comparison(kinds)
    comparison.settleExit(failOn, requireAlignment: require)
    #expect(comparison.exit.code == code)
  }

  @Test func theWorstOfAllEventsStandsForTheRun() {
    var summary = BatchSummary()
    for kinds in [[.differs], [.contradicts], []] as [[Relation.Kind]] {
      var one = comparison(kinds)
      one.settleExit(.difference)
      summary.add(one)
    }
    #expect(summary.exit == .init(code: 1, reason: "contradicts"))
    #expect(summary.events == 3)
  }
}
