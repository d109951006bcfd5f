import ClaimModel
import ClaimReading
import ReportText
import Testing

@testable import Comparing

/// What one kind of detail proves by itself, and what only looks like a conflict.
///
/// Each pair stands below the same lines, which tie the reports together.
@Suite struct PlainConflictTests {
  private func candidates(_ left: String, _ right: String) -> [Candidate] {
    let reads = [left, right].enumerated().map { index, text in
      let whole =
        "Ferry in distress\n\nA ferry ran aground in thick fog. Nobody was hurt.\n\n" + text
      var report = Report(path: "", sha256: "", format: "text", text: SourceText(whole))
      report.published = "2024-03-13"
      return ClaimReader().read(report, id: "r\(index + 1)")
    }
    return PairComparer(reads).considered(0, 1).flatMap(\.candidates)
  }

  @Test(arguments: [
    ("Jonas Reed, 53, the harbour master, closed the port.", 1),
    ("Jonas Reed, 44, the harbour master, closed the port.", 0),  // a birthday
    ("Jonas Reed, about 50, the harbour master, closed the port.", 0),
    ("Marta Quill, 53, the harbour master's aide, closed the port.", 0),  // someone else
  ])
  func agesOfOnePerson(_ other: String, _ count: Int) {
    let found = candidates("Jonas Reed, 43, the harbour master, closed the port.", other)
    #expect(found.count { $0.source == .quantity && $0.isPlain } == count)
  }

  @Test(arguments: [
    (
      "“We heard a bang and then the lights went out,” said Marta Quill.",
      "“We heard a bang and then the lights went out,” said Jonas Reed.", 1
    ),
    (
      "“We heard a bang,” said Marta Quill.", "“We heard a bang,” said Jonas Reed.", 0  // a phrase
    ),
    (
      "“We heard a bang and then the lights went out,” said Marta Quill.",
      "“We heard a bang and then the lights went out,” said Quill.", 0
    ),
    (
      "“We heard a bang and then the lights went out,” said Marta Quill.",
      "“We heard a bang and then the lights went out,” said the Jonas Reed campaign.", 0
    ),
  ])
  func oneQuotationOfTwoSpeakers(_ left: String, _ right: String, _ count: Int) {
    #expect(candidates(left, right).count { $0.source == .speaker && $0.isPlain } == count)
  }

  /// In which year "June" lies is a guess, and no ground for a conflict.
  @Test func monthsWithoutYear() {
    let found = candidates(
      "Voters will choose a mayor in a special election in June.",
      "Voters will choose a mayor in a special election held on June 25.")
    #expect(!found.contains { $0.source == .date })
  }

  /// Both deny the same verb, whatever else one of them says.
  @Test func denialsOfBoth() {
    let found = candidates(
      "The mayor never went to law school and became a farmer.",
      "The mayor never went to law school.")
    #expect(!found.contains { $0.source == .polarity })
  }

  /// What is quoted may be denied; that it was said is not.
  @Test func quotedDenials() {
    let found = candidates(
      "“I don't believe it,” the harbour master said.", "The harbour master said he believes it.")
    #expect(!found.contains { $0.source == .polarity && $0.leftText.contains("said") })
  }
}
