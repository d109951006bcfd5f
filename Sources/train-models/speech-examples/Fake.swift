import ReportText
import TextAnalysis
func faked(_ a: AnalyzedText) -> AnalyzedText {
  var a = a
  if !a.tokens.isEmpty { return a }
  var ids: [String: Int32] = ["": 0]
  a.sentences = []
  for (bi, b) in a.text.blocks.enumerated() {
    var first = a.tokens.count
    var at = Int(b.span.start)
    func isW(_ x: UInt8) -> Bool { (x | 0x20) >= 0x61 && (x | 0x20) <= 0x7a || x >= 0x30 && x <= 0x39 || x >= 0x80 }
    while at < Int(b.span.end) {
      if a.text.bytes[at] <= 0x20 { at += 1; continue }
      var e = at + 1
      if isW(a.text.bytes[at]) { while e < Int(b.span.end), isW(a.text.bytes[e]) { e += 1 } }
      var t = Token(span: TextSpan(at..<e))
      let s = a.text.string(t.span).lowercased()
      if ids[s] == nil { ids[s] = Int32(a.lemmas.count); a.lemmas.append(s) }
      t.form = ids[s]!; t.lemma = t.form
      t.tag = isW(a.text.bytes[at]) ? (a.text.bytes[at] < 0x60 ? .propn : .noun) : .punct
      t.head = Int32(a.tokens.count == first ? -1 : a.tokens.count - 1)
      a.tokens.append(t)
      if s == "." { a.sentences.append(Sentence(span: a.span(first..<a.tokens.count), tokens: first..<a.tokens.count, block: bi)); first = a.tokens.count }
      at = e
    }
    if first < a.tokens.count { a.sentences.append(Sentence(span: a.span(first..<a.tokens.count), tokens: first..<a.tokens.count, block: bi)) }
  }
  return a
}
