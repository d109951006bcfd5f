import ReportText
import TestSupport
import Testing
import TextAnalysis
import Writing

@Suite struct ConlluWriterTests {
  /// Words with the marks of the drawing, "do⟦n't⟧" continuing the word before.
  private func analysis(_ drawing: String) -> AnalyzedText {
    let marked = Marked(drawing)
    var analysis = AnalyzedText(text: SourceText(marked.text))
    var start = 0
    let bytes = Array(marked.text.utf8)
    func add(_ range: Range<Int>) {
      if range.isEmpty { return }
      var token = Token(span: TextSpan(range))
      if marked.spans.contains(range) { token.features.insert(.continuesWord) }
      token.head = analysis.tokens.isEmpty ? -1 : 0
      token.relation = .punct
      analysis.tokens.append(token)
    }
    let cuts = Set(marked.spans.flatMap { [$0.lowerBound, $0.upperBound] })
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == 0x20 || cuts.contains(index) {
      add(start..<index)
      start = index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
    }
    analysis.sentences = [
      Sentence(span: TextSpan(0..<bytes.count), tokens: 0..<analysis.tokens.count, block: 0)
    ]
    return analysis
  }

  @Test func writesWordsOfSeveralTokensAsRanges() {
    let text = ConlluWriter().write(analysis("I do⟦n't⟧ know"))
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.map { $0.split(separator: "\t").first } == ["1", "2-3", "2", "3", "4"])
    #expect(rows[1] == "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(rows.allSatisfy { $0.split(separator: "\t").count == 10 })
  }

  @Test func saysWhereNoSpaceFollows() {
    let text = ConlluWriter().write(analysis("go⟦s⟧"))
    #expect(text.contains("# text = gos"))
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows[1].hasPrefix("1\tgo\tgo\tX\t_\t_\t0\troot"))
  }
}
