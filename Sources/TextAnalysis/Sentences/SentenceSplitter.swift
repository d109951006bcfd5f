internal import ReportText

/// Finds the sentences of each block.
package struct SentenceSplitter: Sendable {
  package init() {}

  package func split(_ analysis: inout AnalyzedText) {
    for (block, piece) in analysis.text.blocks.enumerated() {
      analysis.sentences.append(Sentence(span: piece.span, tokens: 0..<0, block: block))
    }
  }
}
