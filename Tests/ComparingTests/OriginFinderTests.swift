import ReportText
import Testing

@testable import Comparing

@Suite struct OriginFinderTests {
  @Test func copiesAreOneOrigin() {
    let wire =
      "The council voted on Monday to close the bridge for a year while its cables are replaced, officials said."
    let copy = "OAKTON — \(wire) Drivers will have to use the tunnel."
    let own =
      "Commuters face a long detour from next week because the old bridge needs new cables and will shut."
    let origins = OriginFinder().origins([wire, own, copy].map { SourceText($0) })
    #expect(origins == ["o1", "o2", "o1"])
  }

  @Test func emptyTextsAreApart() {
    #expect(OriginFinder().origins([SourceText(""), SourceText("")]) == ["o1", "o2"])
  }
}
