internal import ReportText
public import TextAnalysis

/// Shows words, tags and trees in the CoNLL-U format of Universal Dependencies.
///
///     1-2   don't  …
///     1     do     do    AUX   VBP   _   3   aux      _   _
///     2     n't    not   PART  RB    _   3   advmod   _   _
public struct ConlluWriter: Sendable {
  public init() {}

  public func write(_ analysis: AnalyzedText) -> String {
    var out = ""
    var block = -1
    for (number, sentence) in analysis.sentences.enumerated() where !sentence.tokens.isEmpty {
      if sentence.block != block {
        block = sentence.block
        out += "# newpar\n"
      }
      out += "# sent_id = \(number + 1)\n"
      out += "# text = \(oneLine(analysis.text.string(sentence.span)))\n"
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let end = wordEnd(token, sentence, analysis)
        if end > token + 1 {
          let first = token - sentence.tokens.lowerBound + 1
          let form = (token..<end).map { oneLine(analysis.word($0)) }.joined()
          out += "\(first)-\(first + end - token - 1)\t\(form)"
          out += "\t_\t_\t_\t_\t_\t_\t_\t\(spacing(end - 1, analysis))\n"
        }
        for part in token..<end {
          row(part, of: sentence, isPart: end > token + 1, analysis, to: &out)
        }
        token = end
      }
      out += "\n"
    }
    return out
  }

  /// One past the last token of the written word that starts here: "do" "n't" is one word, while
  /// "15" "-" "year" are three.
  private func wordEnd(_ token: Int, _ sentence: Sentence, _ analysis: AnalyzedText) -> Int {
    var end = token + 1
    while end < sentence.tokens.upperBound,
      analysis.tokens[end].features.contains(.continuesWord),
      analysis.tokens[end].span.start == analysis.tokens[end - 1].span.end
    {
      end += 1
    }
    return end
  }

  private func row(
    _ index: Int, of sentence: Sentence, isPart: Bool, _ analysis: AnalyzedText,
    to out: inout String
  ) {
    let token = analysis.tokens[index]
    let first = sentence.tokens.lowerBound
    let inside = sentence.tokens.contains(Int(token.head))
    let head = inside ? Int(token.head) - first + 1 : 0
    let lemma = token.lemma == 0 ? analysis.word(index) : analysis.lemma(index)
    out += "\(index - first + 1)\t\(oneLine(analysis.word(index)))\t\(oneLine(lemma))"
    out += "\t\(token.tag.name)\t\(token.penn.name)\t_\t\(head)"
    out += "\t\(inside ? token.relation.name : "root")\t_"
    out += "\t\(isPart ? "_" : spacing(index, analysis))\n"
  }

  private func spacing(_ token: Int, _ analysis: AnalyzedText) -> String {
    let next = token + 1
    if next < analysis.tokens.count,
      analysis.tokens[next].span.start == analysis.tokens[token].span.end
    {
      return "SpaceAfter=No"
    }
    return "_"
  }

  /// A field or comment may hold no line end and no tab.
  private func oneLine(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      out.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte)
    }
    return out.isEmpty ? "_" : String(decoding: out, as: UTF8.self)
  }
}
