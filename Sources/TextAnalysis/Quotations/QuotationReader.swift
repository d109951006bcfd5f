internal import ReportText

/// Stretches between quotation marks.
///
///     He said: "We're ready." The so-called 'plan' isn't.
///              ╰───────────╯              ╰────╯    ╰ an apostrophe
///
/// Marks are paired paragraph by paragraph. A quotation that runs on, with an opening mark at the
/// head of each paragraph and a closing one only in the last, becomes one stretch a paragraph.
/// A mark that finds no partner is taken for an inch sign or a slip and left alone.
package struct QuotationReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [QuotationMark] {
    let blocks = analysis.text.blocks
    var found: [QuotationMark] = []
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1].span : nil
      let marks = QuotationMarkScanner(bytes: analysis.text.bytes)
      for pair in marks.pairs(in: block.span, before: next) {
        found.append(
          QuotationMark(
            span: pair.span, inner: pair.inner,
            isSpeech: isSpeech(pair.inner, after: pair.span.start, of: analysis)))
      }
    }
    found.sort { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
    return found
  }

  /// Whether a clause or more stands between the marks, rather than a title or a word that the
  /// reporter keeps at arm's length.
  ///
  ///     "It is over," she said      the so-called "plan"      on "The View," she said
  ///          speech                      not                       not
  private func isSpeech(_ inner: TextSpan, after start: Int32, of analysis: AnalyzedText) -> Bool {
    let bytes = analysis.text.bytes
    let tokens = analysis.tokens(in: inner)
    let words =
      tokens.isEmpty
      ? bytes[inner.range].split(separator: 0x20).count
      : tokens.count { analysis.tokens[$0].tag != .punct }
    if words == 0 { return false }
    let isTagged = tokens.contains { analysis.tokens[$0].tag == .verb }
    if isTagged, words >= 3, hasClause(tokens, of: analysis) { return true }
    guard let last = bytes[inner.range].last else { return false }
    let isClosed = [0x2E, 0x2C, 0x21, 0x3F].contains(last)
    if isClosed, opensSentence(start, of: analysis) { return true }
    if tokens.isEmpty { return words >= 5 }
    return words >= 12
  }

  /// A finite verb with its subject inside, or an imperative that opens the quotation.
  private func hasClause(_ tokens: Range<Int>, of analysis: AnalyzedText) -> Bool {
    for index in tokens {
      let token = analysis.tokens[index]
      switch token.relation.name {
      case "nsubj", "nsubj:pass", "expl", "csubj", "nsubj:outer":
        let head = Int(token.head)
        // "the man who stole Christmas" has a subject and is still a title.
        if head >= tokens.lowerBound, tokens.contains(head),
          analysis.tokens[head].relation != .relativeClause
        {
          return true
        }
      default: break
      }
    }
    guard let first = tokens.first(where: { analysis.tokens[$0].tag != .punct }) else {
      return false
    }
    return analysis.tokens[first].penn.name == "VB" && tokens.count >= 4
  }

  /// Whether the mark at `start` begins a sentence, or follows a comma or colon.
  private func opensSentence(_ start: Int32, of analysis: AnalyzedText) -> Bool {
    let bytes = analysis.text.bytes
    var at = Int(start) - 1
    while at >= 0, bytes[at] == 0x20 { at -= 1 }
    if at < 0 { return true }
    return [0x0A, 0x0D, 0x2E, 0x2C, 0x3A, 0x21, 0x3F].contains(bytes[at])
  }
}
