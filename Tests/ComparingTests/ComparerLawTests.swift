import ClaimModel
import ClaimReading
import ReportText
import Testing

@testable import Comparing

/// What holds of every comparison, whatever the reports say.
@Suite struct ComparerLawTests {
  static let left = """
    Ferry runs aground off Port Ellis, 12 hurt

    A ferry with 140 people aboard ran aground off Port Ellis on Tuesday, injuring 12 of them. \
    “We heard a bang and then the lights went out,” said Marta Quill, a passenger. \
    The harbour master, Jonas Reed, said the ship had left its channel in thick fog.

    The ferry was towed into port at noon. No fuel was spilled, the coast guard said.
    """
  static let right = """
    Fog blamed as ferry hits rocks

    Fifteen people were hurt when a ferry carrying 140 passengers ran aground off Port Ellis on \
    Tuesday. “We heard a bang and then the lights went out,” said Marta Quill.

    Harbour master Jonas Reed blamed thick fog. The ship was towed into port at noon.
    """

  private func read(_ text: String, _ id: String) -> ReadReport {
    var report = Report(path: id, sha256: "", format: "text", text: SourceText(text))
    report.published = "2024-03-12"
    return ClaimReader().read(report, id: id)
  }

  @Test(arguments: [left, right, "", "👨‍👩‍👧‍👦", "a\rb", "Why? Why? Why?", "\u{200D}\u{200D}"])
  func withItselfNothingIsToReport(_ text: String) {
    let comparison = Comparer().compare([read(text, "r1"), read(text, "r2")])
    #expect(comparison.relations.allSatisfy { $0.type == .agrees })
    #expect(comparison.exit.code == 0)
  }

  @Test func mirrored() {
    let forth = Comparer().compare([read(Self.left, "r1"), read(Self.right, "r2")])
    let back = Comparer().compare([read(Self.right, "r1"), read(Self.left, "r2")])
    func shape(_ comparison: Comparison, swap: Bool) -> [String] {
      comparison.relations.map { relation in
        let texts = relation.claims.map { id in comparison.claims.first { $0.id == id }?.text ?? ""
        }
        return "\(relation.type) \((swap ? texts.reversed() : texts).joined(separator: " / "))"
      }.sorted()
    }
    #expect(shape(forth, swap: false) == shape(back, swap: true))
  }

  @Test func relationsNameKnownClaimsOfTwoReports() {
    let comparison = Comparer().compare([read(Self.left, "r1"), read(Self.right, "r2")])
    let claims = Dictionary(uniqueKeysWithValues: comparison.claims.map { ($0.id, $0) })
    #expect(!comparison.relations.isEmpty)
    for relation in comparison.relations {
      #expect(relation.claims.count == 2)
      #expect(claims[relation.claims[0]]?.report == "r1")
      #expect(claims[relation.claims[1]]?.report == "r2")
      #expect((relation.kind == nil) == (relation.type == .agrees))
      #expect((0...1).contains(relation.confidence))
      for slot in relation.slots { #expect(slot.values.count == 2) }
    }
    #expect(Set(comparison.relations.map(\.id)).count == comparison.relations.count)
  }

  @Test func sameRunSameResult() {
    let reads = [read(Self.left, "r1"), read(Self.right, "r2")]
    let first = Comparer().compare(reads)
    let second = Comparer().compare(reads)
    #expect(first.relations == second.relations)
    #expect(first.facts == second.facts)
  }
}

/// What once was called a contradiction and is none.
@Suite struct FalseAlarmTests {
  private func contradictions(_ left: String, _ right: String) -> [String] {
    let reads = [left, right].enumerated().map { index, text in
      ClaimReader().read(
        Report(path: "\(index)", sha256: "", format: "text", text: SourceText(text)),
        id: "r\(index + 1)")
    }
    return Comparer().compare(reads).relations.filter { $0.type == .contradicts }.map(\.explanation)
  }

  @Test(arguments: [
    // The same first name, of two people who share it.
    (
      "Nora Field and Sam Birch have parted. “So stop asking: How's Sam? How's Nora?” she wrote.",
      "Nora and Sam split up. Nora met Sam after his split from Ada. "
        + "“So stop asking: How's Sam? How's Nora?” she wrote."
    )
  ])
  func isNoContradiction(_ left: String, _ right: String) {
    #expect(contradictions(left, right) == [])
  }
}
