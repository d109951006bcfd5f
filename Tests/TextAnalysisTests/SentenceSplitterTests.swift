import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "⟦Mr. Ortiz left at noon.⟧ ⟦Why?⟧",
    "⟦The U.S. agreed.⟧ ⟦So did Peru.⟧",
    "⟦He arrived at 5 p.m. Sunday.⟧ ⟦She did not.⟧",
    "⟦“Why?” she asked.⟧ ⟦Nobody knew.⟧",
    "⟦He said: “It is over.”⟧ ⟦It was not.⟧",
    "⟦J. Edgar Wood of Acme Inc. resigned.⟧ ⟦The board met.⟧",
    "⟦It cost $5.7 billion.⟧ ⟦Then it cost more!⟧",
    "⟦The voice broke at Harrow.[26]⟧ ⟦The school closed.⟧",
    "⟦Sens. Lee and Wu (c. 1820) spoke.⟧",
    "⟦No end here⟧",
  ])
  func splits(_ drawing: String) {
    let marked = Marked(drawing)
    var analysis = AnalyzedText(text: SourceText(marked.text))
    SentenceSplitter().split(&analysis)
    #expect(analysis.sentences.map(\.span.range) == marked.spans)
  }

  @Test func keepsBlocksApart() {
    let bytes = Array("Talks fail\n\nThe talks failed.".utf8)
    let text = SourceText(
      bytes: bytes,
      blocks: [
        TextBlock(kind: .title, span: TextSpan(0..<10)),
        TextBlock(kind: .paragraph, span: TextSpan(12..<29)),
      ], origins: OriginMap(verbatim: bytes.count), lines: LineTable(bytes))
    var analysis = AnalyzedText(text: text)
    SentenceSplitter().split(&analysis)
    #expect(analysis.sentences.map(\.block) == [0, 1])
    #expect(analysis.sentences.map(\.span.range) == [0..<10, 12..<29])
  }
}
