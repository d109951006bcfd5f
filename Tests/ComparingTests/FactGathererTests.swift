import ClaimModel
import ReportText
import Testing

@testable import Comparing

@Suite struct FactGathererTests {
  private func claim(_ report: Int, _ number: Int, _ text: String) -> Claim {
    let span = SourceSpan(
      bytes: 0..<text.utf8.count, line: 1, column: 1, endLine: 1, endColumn: 2, quote: text)
    return Claim(
      id: "r\(report).c\(number)", report: "r\(report)", text: text, span: span,
      predicate: .init(lemma: "die", span: span), arguments: [], polarity: .affirmed,
      certainty: .init(level: .stated, cue: nil), attribution: [], times: [], places: [],
      quantities: [])
  }

  private func relation(_ type: Relation.Kind, _ left: String, _ right: String) -> Relation {
    Relation(
      id: "d", type: type, kind: nil, claims: [left, right], confidence: 0.9, tier: .high,
      slots: [], rule: "", explanation: "", fingerprint: "")
  }

  @Test func oddOneOutIsVisible() {
    let claims = [claim(1, 1, "12 died"), claim(2, 1, "12 were killed"), claim(3, 1, "15 died")]
    let facts = FactGatherer().facts(
      claims: claims,
      relations: [
        relation(.agrees, "r1.c1", "r2.c1"), relation(.contradicts, "r1.c1", "r3.c1"),
        relation(.contradicts, "r2.c1", "r3.c1"),
      ], reports: ["r1", "r2", "r3", "r4"], origins: ["o1", "o1", "o2", "o3"])
    #expect(facts.count == 1)
    #expect(facts.first?.verdict == .contradicts)
    #expect(facts.first?.answers.map(\.reports) == [["r1", "r2"], ["r3"]])
    #expect(facts.first?.answers.map(\.origins) == [1, 1])
    #expect(facts.first?.silent == ["r4"])
  }

  @Test func anAnswerHoldsOneClaimOfAReport() {
    let claims = [claim(1, 1, "a"), claim(1, 2, "b"), claim(2, 1, "c")]
    let facts = FactGatherer().facts(
      claims: claims,
      relations: [relation(.agrees, "r1.c1", "r2.c1"), relation(.agrees, "r1.c2", "r2.c1")],
      reports: ["r1", "r2"], origins: ["o1", "o2"])
    for answer in facts.flatMap(\.answers) {
      #expect(Set(answer.reports).count == answer.reports.count)
    }
  }

  @Test func nothingRelatedNoFacts() {
    #expect(
      FactGatherer().facts(
        claims: [claim(1, 1, "a")], relations: [], reports: ["r1"], origins: ["o1"]
      ).isEmpty)
  }
}
