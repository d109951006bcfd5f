import ReportText
import Testing
import TextAnalysis

@testable import Comparing

@Suite struct QuantityComparatorTests {
  private func figure(
    _ low: Double?, _ high: Double?, approximate: Bool = false,
    kind: QuantityExpression.Kind = .count
  ) -> QuantityExpression {
    QuantityExpression(
      span: .init(0..<1), tokens: 0..<1, kind: kind, low: low, high: high,
      isApproximate: approximate)
  }

  @Test func intervalsThatMeetAgree() {
    let comparator = QuantityComparator()
    #expect(comparator.agree(figure(12, nil), figure(15, 15)))  // at least 12, 15
    #expect(comparator.agree(figure(nil, 740), figure(700, 700)))  // up to 740, 700
    #expect(comparator.agree(figure(40, 40, approximate: true), figure(38, 38)))  // about 40, 38
    #expect(comparator.agree(figure(770, 770), figure(767, 767)))  // rounded
    #expect(comparator.agree(figure(1_500_000, 1_500_000), figure(1_480_000, 1_480_000)))
  }

  @Test func intervalsApartDisagree() {
    let comparator = QuantityComparator()
    #expect(!comparator.agree(figure(12, 12), figure(15, 15)))
    #expect(!comparator.agree(figure(nil, 740), figure(767, 767)))  // up to 740, 767
    #expect(!comparator.agree(figure(100, 100), figure(1000, 1000)))
    #expect(!comparator.agree(figure(7, 7), figure(5, 5)))
  }

  @Test func onlyLikeUnitsAreCompared() {
    let comparator = QuantityComparator()
    var dollars = figure(5, 5, kind: .money)
    dollars.unit = "USD"
    var euros = figure(7, 7, kind: .money)
    euros.unit = "EUR"
    #expect(!comparator.comparable(dollars, euros))
    #expect(!comparator.comparable(dollars, figure(7, 7)))
  }
}
