internal import ReportText

/// Cuts sentences into words and marks as the English treebanks do.
///
///     "Obama's 15-year plan can't cost $5.7bn."
///     “ Obama 's 15 - year plan ca n't cost $ 5.7 bn . ”
///
/// Every byte that is no white space belongs to exactly one token, so the tokens and the gaps
/// between them give the text back.
package struct Tokenizer: Sendable {
  package init() {}

  package func tokenize(_ analysis: inout AnalyzedText) {
    var words = WordNumbers(analysis.lemmas)
    let bytes = analysis.text.bytes
    for index in analysis.sentences.indices {
      let first = analysis.tokens.count
      let span = analysis.sentences[index].span
      var cutter = ChunkCutter(bytes: bytes)
      var at = Int(span.start)
      let end = min(Int(span.end), bytes.count)
      while at < end {
        let space = Whitespace.length(bytes, at, end)
        if space > 0 {
          at += space
          continue
        }
        let start = at
        while at < end, Whitespace.length(bytes, at, end) == 0 { at += 1 }
        let from = analysis.tokens.count
        for piece in cutter.cut(start..<at) {
          analysis.tokens.append(Token(span: TextSpan(piece.range)))
          if piece.continuesWord {
            analysis.tokens[analysis.tokens.count - 1].features.insert(.continuesWord)
          }
        }
        if analysis.tokens.count > from, at < end || at < bytes.count {
          analysis.tokens[analysis.tokens.count - 1].features.insert(.spaceAfter)
        }
      }
      analysis.sentences[index].tokens = first..<analysis.tokens.count
    }
    for index in analysis.tokens.indices {
      let span = analysis.tokens[index].span
      let shape = WordShape(bytes, span.range)
      analysis.tokens[index].features.formUnion(shape.features)
      let form = words.number(lowercased: bytes, span.range, isPlain: shape.isAscii)
      analysis.tokens[index].form = form
      analysis.tokens[index].lemma = form
    }
    analysis.lemmas = words.words
  }
}

/// White space in UTF-8, the exotic kinds included.
enum Whitespace {
  /// Bytes of the white space at an offset, 0 when there is none.
  static func length(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2, at + 1 < end { return bytes[at + 1] == 0xA0 || bytes[at + 1] == 0x85 ? 2 : 0 }
    if byte == 0xE2, at + 2 < end {
      if bytes[at + 1] == 0x80 {
        let last = bytes[at + 2]
        return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF
          ? 3 : 0
      }
      return bytes[at + 1] == 0x81 && bytes[at + 2] == 0x9F ? 3 : 0
    }
    if byte == 0xE3, at + 2 < end { return bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? 3 : 0 }
    if byte == 0xE1, at + 2 < end { return bytes[at + 1] == 0x9A && bytes[at + 2] == 0x80 ? 3 : 0 }
    return 0
  }
}
