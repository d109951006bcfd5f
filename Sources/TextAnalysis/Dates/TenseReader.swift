/// Whether the clause around an expression of time looks back or ahead.
///
/// By words near it in the sentence: helping verbs and verbs of planning against pasts in "-ed" and
/// the common strong verbs. The nearest one before the expression decides, and of two the one that
/// looks ahead; behind the expression only when there is none before it.
struct TenseReader {
  init(_ analysis: AnalyzedText) {}

  func tense(around range: Range<Int>, of text: PieceText, sentence: Int) -> TimeResolver.Tense {
    // A deadline lies ahead: "until Tuesday", "as soon as Tuesday".
    var at = range.lowerBound - 1
    // "as recently as Monday", "as late as Friday", but "as early as Friday" lies ahead
    if text.isWord(at, "as"), text.isWord(at - 2, "as"),
      text.isKeyword(at - 1, .recently, .late)
    {
      return .past
    }
    if text.isKeyword(at, .until) || text.isWord(at, "as") { return .future }
    var seen = 0
    while at >= 0, seen < 14 {
      let piece = text[at]
      if piece.kind == .mark, piece.mark == UInt8(ascii: ";") { break }
      if piece.kind == .word, let tense = tense(of: at, in: text) { return tense }
      seen += 1
      at -= 1
    }
    at = range.upperBound
    seen = 0
    while at < text.count, seen < 14 {
      if text[at].kind == .word, let tense = tense(of: at, in: text) { return tense }
      seen += 1
      at += 1
    }
    return .unknown
  }

  private func tense(of at: Int, in text: PieceText) -> TimeResolver.Tense? {
    let piece = text[at]
    let length = Int(piece.end - piece.start)
    if length < 2 || length > 14 { return nil }
    switch TenseWords.table[text.key(at)] {
    case .future: return .future
    case .past: return .past
    case nil: break
    }
    // A past in "-ed", no "need" and no "-eed".
    if length > 3, !piece.isCapital, text.bytes[Int(piece.end) - 1] == 0x64,
      text.bytes[Int(piece.end) - 2] == 0x65, text.bytes[Int(piece.end) - 3] != 0x65
    {
      return .past
    }
    return nil
  }
}
