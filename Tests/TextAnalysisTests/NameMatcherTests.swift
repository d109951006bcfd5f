import Testing

@testable import TextAnalysis

@Suite struct NameMatcherTests {
  private func match(
    _ left: String, _ right: String, _ kind: Entity.Kind
  ) -> NameMatcher.Match {
    NameMatcher().compare(NameForm(left, kind: kind), NameForm(right, kind: kind))
  }

  @Test(arguments: [
    ("Barack Obama", "Mr. Obama", Entity.Kind.person), ("Barack Obama", "Obama", .person),
    ("George W. Bush", "George Bush", .person), ("Bill Clinton", "William Clinton", .person),
    ("José Núñez", "Jose Nunez", .person), ("Kim Jong-un", "Kim Jong Un", .person),
    ("Xi Jinping", "Xi", .person), ("John Smith Jr.", "John Smith", .person),
    ("Human Rights Campaign", "HRC", .organisation), ("Apple Inc.", "Apple", .organisation),
    ("Treasury Department", "Treasury", .organisation),
    ("US Treasury", "Treasury Department", .organisation),
    ("Department of Justice", "Justice Department", .organisation),
    ("U.S. Supreme Court", "Supreme Court", .organisation),
    ("The Walt Disney Co.", "Walt Disney", .organisation),
    ("UK", "United Kingdom", .place), ("U.S.", "United States", .place), ("Ore.", "Oregon", .place),
    ("Burma", "Myanmar", .place), ("Chinese", "China", .place),
  ])
  func same(_ left: String, _ right: String, _ kind: Entity.Kind) {
    #expect(match(left, right, kind).standing == .same)
    #expect(match(right, left, kind).standing == .same)
  }

  @Test(arguments: [
    ("George Bush", "Laura Bush", Entity.Kind.person), ("Mr. Bush", "Mrs. Bush", .person),
    ("John Smith", "John Jones", .person), ("Obama", "Trump", .person),
    ("George W. Bush", "George H. Bush", .person), ("Smith", "Smyth", .person),
    ("Bank of England", "Bank of Japan", .organisation),
    ("Justice Department", "State Department", .organisation),
    ("France", "Germany", .place), ("Paris", "London", .place),
    ("Portland, Ore.", "Portland, Maine", .place), ("Iran", "Iraq", .place),
    ("Austria", "Australia", .place), ("Mali", "Malawi", .place), ("Niger", "Nigeria", .place),
  ])
  func different(_ left: String, _ right: String, _ kind: Entity.Kind) {
    #expect(match(left, right, kind).standing == .different)
    #expect(match(right, left, kind).standing == .different)
  }

  @Test(arguments: [
    ("Mohammed Morsi", "Muhammad Morsy", Entity.Kind.person),
    ("Moammar Gadhafi", "Muammar Qaddafi", .person), ("Phillips", "Philips", .person),
    ("Dmitri Medvedev", "Dmitry Medvedev", .person),
  ])
  func spelledDifferently(_ left: String, _ right: String, _ kind: Entity.Kind) {
    #expect(match(left, right, kind) == NameMatcher.Match(.same, isSpellingVariant: true))
  }

  @Test(arguments: [
    ("Trenton", "New Jersey"), ("Lyon", "France"), ("Beijing", "China"),
    ("Portland, Ore.", "Oregon"), ("Blorgville, Texas", "United States"),
  ])
  func inside(_ left: String, _ right: String) {
    #expect(match(left, right, .place).standing == .inside)
    #expect(match(right, left, .place).standing == .around)
  }

  @Test(arguments: [
    "", " ", ",", ",,", "The", "Mr.", "'s", "-", "a", "👩‍👩‍👧", "é, ü", "Inc.", "of the",
  ])
  func survivesAnyName(_ name: String) {
    for kind in [Entity.Kind.person, .organisation, .place, .other] {
      for other in ["Obama", "", "Paris, France", name] {
        let there = match(name, other, kind).standing
        let back = match(other, name, kind).standing
        #expect(there == back || there == .inside || there == .around)
      }
      #expect(match(name, name, kind).standing == .same)
    }
  }
}
