import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct TokenizerTests {
  @Test(arguments: [
    "⟦“⟧⟦Obama⟧⟦'s⟧ ⟦15⟧⟦-⟧⟦year⟧ ⟦plan⟧ ⟦ca⟧⟦n't⟧ ⟦cost⟧ ⟦$⟧⟦5.7⟧⟦bn⟧⟦.⟧⟦”⟧",
    "⟦The⟧ ⟦U.S.⟧⟦-⟧⟦led⟧ ⟦force⟧⟦,⟧ ⟦at⟧ ⟦5⟧ ⟦p.m.⟧⟦,⟧ ⟦withdrew⟧⟦.⟧",
    "⟦Workers⟧⟦'⟧ ⟦pay⟧ ⟦rose⟧ ⟦3.5⟧⟦%⟧⟦;⟧ ⟦they⟧⟦’ve⟧ ⟦cheered⟧",
    "⟦Mail⟧ ⟦a.b@example.org⟧ ⟦or⟧ ⟦see⟧ ⟦https://example.org/a-b⟧⟦.⟧",
    "⟦He⟧ ⟦can⟧⟦not⟧ ⟦go⟧ ⟦:)⟧ ⟦#science⟧",
    "⟦A⟧ ⟦non-profit⟧ ⟦in⟧ ⟦the⟧ ⟦1990s⟧⟦—⟧⟦and⟧ ⟦since⟧",
    "⟦Lee⟧ ⟦et⟧ ⟦al.⟧ ⟦paid⟧ ⟦1,200⟧",
  ])
  func cuts(_ drawing: String) {
    let marked = Marked(drawing)
    #expect(tokens(marked.text).tokens.map(\.span.range) == marked.spans)
  }

  @Test func tellsClitics() {
    let analysis = tokens("They don't like Peru's 15-year plan.")
    let continued = analysis.tokens.indices
      .filter { analysis.tokens[$0].features.contains(.continuesWord) }.map { analysis.word($0) }
    #expect(continued == ["n't", "'s"])
  }

  @Test(arguments: HostileText.all)
  func coversEverything(_ text: String) {
    let analysis = tokens(text)
    let bytes = analysis.text.bytes
    var at = 0
    for token in analysis.tokens {
      let range = token.span.range
      #expect(range.lowerBound >= at && !range.isEmpty)
      // Only white space lies between.
      let gap = String(decoding: bytes[at..<range.lowerBound], as: UTF8.self)
      #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
      at = range.upperBound
    }
    let rest = String(decoding: bytes[at...], as: UTF8.self)
    #expect(rest.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
    #expect(
      analysis.sentences.flatMap { Array($0.tokens) } == Array(analysis.tokens.indices))
  }

  /// Splitting and cutting are linear: a quadratic step would take minutes here.
  @Test(arguments: ["a", "a.", "(", "a-", "'s", "1,", "@.", ":)"])
  func takesOneEndlessChunk(_ piece: String) {
    let analysis = tokens(String(repeating: piece, count: 20_000))
    #expect(!analysis.tokens.isEmpty)
  }

  private func tokens(_ text: String) -> AnalyzedText {
    var analysis = AnalyzedText(text: SourceText(text))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    return analysis
  }
}

/// Texts that nobody wrote for us to read.
enum HostileText {
  static let all = [
    "", " ", "\r", "a\rb\r", "\u{0}", "👨‍👩‍👧‍👦 ran. 👍🏽!", "a\u{200D}b\u{200B}c. D",
    "e\u{301}te\u{301}. É", "...", "?!?!", "((((", "\"\"\"\"", "''''", "-", "--", "-- -", "n't",
    "'s", "’s ’’’", "$$$ £", ".5 -5 5- 5.", "U.S.A.S.", "a/b//c", "http://", "@@@.", "¿Qué?",
    "日本の首相は、辞任した。次は？", "שלום. עולם!", "\u{FEFF}Hi\u{2028}there\u{85}you", "A.B.C.D.E. F",
    "x\n\n\ny\n* z\n- w", ":)", ":-", ";", "#", "#1 #a", "he said:\"yes\"and left",
    String(repeating: "(", count: 170), String(repeating: "word ", count: 170),
    String(repeating: "a, b; ", count: 50),
  ]
}
