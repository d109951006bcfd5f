import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct QuotationTests {
  @Test(arguments: [
    "He said: ⟦\"We're ready.\"⟧",
    "⟦“We’re ready,”⟧ she said. ⟦“Are you?”⟧",
    "Copy desks mix them: ⟦“no\"⟧ and ⟦\"yes”⟧.",
    "⟦«C'est fini»⟧, ⟦„aus“⟧ and ⟦``done''⟧.",
    // One inside another, both ways round.
    "⟦“He told me ⟦‘never’⟧ twice,”⟧ she said.",
    "⟦‘He said ⟦“no”⟧ twice’⟧, she wrote.",
    "⟦\"I'm the ⟦'king'⟧ here,\"⟧ he said.",
    // Apostrophes are no quotation marks.
    "The workers' union isn't rock 'n' roll, '90s style, nor will 'em bosses' deals be.",
    "The workers’ union isn’t rock ’n’ roll, ’90s style.",
    "⟦'The victims' families want answers,'⟧ he said.",
    "⟦'Not my president'⟧: thousands march",
    "He is 6'2\" tall and weighs 90 kg.",
    // A mark without a partner is left alone.
    "He said: \"We are ready.",
    "and left.\" He said: ⟦\"Fine.\"⟧",
    "",
    "\"",
    "'' ''",
  ])
  func pairs(_ drawing: String) {
    let marked = Marked(drawing)
    #expect(read(marked.text).map(\.span.range) == marked.spans)
  }

  @Test func runsOnAcrossParagraphs() {
    let marked = Marked("⟦“It was dark.⟧\n\n⟦“Then we saw it,”⟧ she said.\n\n“Odd one out.")
    #expect(read(marked.text).map(\.span.range) == marked.spans)
  }

  @Test(arguments: [
    ("\"⟦It is over for all of us⟧\" was on every wall.", true),
    ("\"⟦Yes,⟧\" she said.", true),
    ("The so-called \"⟦plan⟧\" failed.", false),
    ("She saw \"⟦The View,⟧\" he said.", false),
    ("He spoke of \"⟦a big mistake⟧\" by all.", false),
  ])
  func tellsSpeechFromWords(_ drawing: String, isSpeech: Bool) {
    let marked = Marked(drawing)
    let found = read(marked.text)
    #expect(found.map(\.inner.range) == marked.spans)
    #expect(found.map(\.isSpeech) == [isSpeech])
  }

  @Test(arguments: NastyText.all)
  func staysInside(_ text: String) {
    for mark in read(text) {
      #expect(mark.span.start >= 0 && mark.span.end <= text.utf8.count)
      #expect(mark.span.contains(mark.inner))
      #expect(!mark.inner.isEmpty || mark.inner.start <= mark.inner.end)
    }
  }

  private func read(_ text: String) -> [QuotationMark] {
    QuotationReader().read(AnalyzedText(text: paragraphs(text)))
  }
}

/// A text whose paragraphs are separated by blank lines.
func paragraphs(_ text: String) -> SourceText {
  var blocks: [TextBlock] = []
  var at = 0
  for piece in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
    let count = piece.utf8.count
    blocks.append(TextBlock(kind: .paragraph, span: TextSpan(at..<at + count)))
    at += count + 2
  }
  let bytes = Array(text.utf8)
  return SourceText(
    bytes: bytes, blocks: blocks, origins: OriginMap(verbatim: bytes.count),
    lines: LineTable(bytes))
}

enum NastyText {
  static let all = [
    "\"'\"'\"'", "‘“’”‘“", "''''''", "``", "“\u{301}a”", "👩‍👩‍👧 “👩‍👩‍👧”", "'", "a'", "'s", "\r\r\"\r",
    "“ ” “ ”", "\u{200D}'\u{200D}", "'90", "\u{A0}'é'\u{A0}",
  ]
}
