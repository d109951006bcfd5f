import Testing

@testable import Comparing

@Suite struct QuotationMatchTests {
  private func match(_ left: String, _ right: String) -> QuotationMatch? {
    QuotationMatch(
      left.split(separator: " ").map(String.init), right.split(separator: " ").map(String.init),
      isLight: QuotationComparator.isLight)
  }

  @Test(arguments: [
    ("a fair compromise by incorporating priorities", "strikes a fair compromise by incorporating"),
    ("we have a big challenge and work to do", "we have a big challenge and work to do"),
    ("the e mails were released today", "the emails were released today"),
  ])
  func trimmedOrSpelledOtherwise(_ left: String, _ right: String) {
    #expect(match(left, right)?.alteration == QuotationMatch.Alteration.none)
  }

  @Test(arguments: [
    ("i am not pro gay marriage", "i am not anti gay marriage", "pro", "anti"),
    (
      "it is going to be completely useless", "it is going to be mostly useful",
      "completely useless", "mostly useful"
    ),
    (
      "obama has cut 716 billion from medicare", "obama has cut 617 billion from medicare", "716",
      "617"
    ),
  ])
  func otherWords(_ left: String, _ right: String, _ mine: String, _ other: String) {
    let found = match(left, right)
    #expect(found?.alteration == .content)
    let words = left.split(separator: " ").map(String.init)
    let others = right.split(separator: " ").map(String.init)
    #expect(found.map { words[$0.leftWords].joined(separator: " ") } == mine)
    #expect(found.map { others[$0.rightWords].joined(separator: " ") } == other)
  }

  // A handle for a name and a sign for a word alter nothing.
  @Test func signsAndHandlesAreSpelling() {
    func words(_ text: String) -> String {
      text.split(separator: " ").map { QuotedPassage.comparable(String($0).lowercased()) }
        .joined(separator: " ")
    }
    let left = words("The great @lenabrook & I parted as friends")
    let right = words("The great Lena Brook and I parted as friends")
    #expect(match(left, right)?.alteration == QuotationMatch.Alteration.none)
  }

  @Test func negationIsContent() {
    #expect(
      match("we do not have a problem with the party", "we do have a problem with the party")?
        .alteration == .content)
  }

  @Test func commonWordsAreNoQuotation() {
    #expect(match("it is what it is", "it was what they had") == nil)
    #expect(match("such a stupid wall", "that big wall") == nil)
  }

  @Test(arguments: [
    ("", ""), ("a", "a"), ("a b c", "a x c"), ("a b c d", "b c d e"), ("x y z", "p q"),
    ("a a a b", "b a a a"),
  ])
  func differenceGivesBothBack(_ left: String, _ right: String) {
    let a = left.split(separator: " ").map(String.init)
    let b = right.split(separator: " ").map(String.init)
    let difference = WordDifference(a, b)
    #expect(difference.parts.flatMap { a[$0.left] } == a)
    #expect(difference.parts.flatMap { b[$0.right] } == b)
    #expect(WordDifference(b, a).equalCount == difference.equalCount)
    for part in difference.parts where part.kind == .equal {
      #expect(Array(a[part.left]) == Array(b[part.right]))
    }
  }
}
