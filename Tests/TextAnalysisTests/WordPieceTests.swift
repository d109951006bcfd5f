import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct WordPieceTests {
  func pieces(_ text: String) -> [Int32] { WordPiece.shared.split(text).pieces }

  @Test(arguments: [
    // The answers are the reference tokenizer's.
    ("the", [1996]), ("The", [1996]), ("Théâtre", [3004]),
    ("said.", [2056, 1012]), ("Embargoed", [7861, 8237, 3995, 2098]),
    ("U.S.", [1057, 1012, 1055, 1012]),
    ("don't", [2123, 1005, 1056]), ("$5", [1002, 1019]), ("", []), ("   ", []),
    ("中国", [1746, 1799]),
  ])
  func splits(_ text: String, _ expected: [Int32]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: ["ZÜRICH", "zurich", "Zu\u{308}rich", "z\u{FC}rich"])
  func ignoresCaseAndAccents(_ text: String) {
    #expect(pieces(text) == pieces("Zurich"))
  }

  @Test(arguments: [
    "⟦Mr⟧⟦.⟧ ⟦Ortiz⟧⟦’⟧⟦s⟧ ⟦vote⟧⟦,⟧ ⟦12⟧⟦.⟧⟦5⟧⟦%⟧",
    "  ⟦élan⟧ \n⟦x⟧⟦-⟧⟦y⟧",
    "⟦(⟧⟦“⟧⟦ok⟧⟦”⟧⟦)⟧",
  ])
  func findsWords(_ drawing: String) {
    let marked = Marked(drawing)
    #expect(WordPiece.shared.split(marked.text).words.map(\.bytes) == marked.spans)
  }

  @Test(arguments: [
    String(repeating: "x", count: 500), "👩‍👩‍👧‍👦", "\r\n\t", "\u{0}\u{FFFD}", "e\u{301}\u{302}\u{303}",
    "한국어", "\u{1F1FA}\u{1F1F8}", "ﬁﬂ", "İstanbul",
  ])
  func keepsOrder(_ text: String) {
    let split = WordPiece.shared.split(text)
    var end = 0
    for word in split.words {
      #expect(word.bytes.lowerBound >= end && word.bytes.upperBound <= text.utf8.count)
      #expect(!word.pieces.isEmpty)
      end = word.bytes.upperBound
    }
    #expect(split.pieces.allSatisfy { $0 >= 0 && $0 < 30_522 })
  }
}
