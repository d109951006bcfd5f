import ClaimModel
import ClaimReading
import ReportText
import Testing
import TextAnalysis

@testable import Comparing

@Suite struct UpdateRuleTests {
  private static let killed = ("Twelve people were killed.", "Fifteen people were killed.")

  private func explains(_ texts: (String, String), _ published: (String, String)) throws -> Bool {
    let reads = zip([texts.0, texts.1], [published.0, published.1]).enumerated().map {
      index, pair in
      var report = Report(path: "", sha256: "", format: "text", text: SourceText(pair.0))
      report.published = pair.1
      return ClaimReader().read(report, id: "r\(index + 1)")
    }
    let details = PairComparer(reads).details
    let left = try #require(details[0].analysis.quantities.first)
    let right = try #require(details[1].analysis.quantities.first)
    let candidate = Candidate(
      source: .quantity, respect: .quantity, leftToken: left.tokens.lowerBound,
      rightToken: right.tokens.lowerBound, leftText: "", rightText: "", explanation: "", rule: "",
      context: 1, strength: 1)
    return UpdateRule.explains(candidate, details[0], details[1])
  }

  @Test(arguments: [
    ("2024-03-12", "2024-03-13", true),
    ("2024-03-13", "2024-03-12", false),  // falls
    ("2024-03-12", "2024-03-12", false),  // no hour known
    ("2024-03-12T09:00:00Z", "2024-03-12T17:30:00Z", true),
    ("2024-03-12T17:30:00Z", "2024-03-12T09:00:00Z", false),
    ("2024-03-12T00:00:00Z", "2024-03-12T17:30:00Z", false),  // a date made a time
    ("2024-03-12T09:00:00+01:00", "2024-03-12T09:30:00Z", false),  // zones apart
  ])
  func tollsGrow(_ before: String, _ after: String, _ isUpdate: Bool) throws {
    #expect(try explains(Self.killed, (before, after)) == isUpdate)
  }

  @Test func otherCountsGrowOnlyFromDayToDay() throws {
    let stops = ("The line has twelve stops.", "The line has fifteen stops.")
    #expect(try !explains(stops, ("2024-03-12T09:00:00Z", "2024-03-12T17:30:00Z")))
    #expect(try explains(stops, ("2024-03-12", "2024-03-14")))
  }
}
