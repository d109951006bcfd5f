internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// The words of one quotation within one sentence, made comparable: case, marks and the two kinds
/// of apostrophe aside.
struct QuotedPassage: Sendable, Hashable {
  struct Word: Sendable, Hashable {
    var text: String
    var token: Int
  }

  var sentence: Int
  var words: [Word]
  /// Index into the analysis' entities, -1 when unknown.
  var speaker: Int
  /// The words that name the speaker, nil when there are none.
  var source: TextSpan?
  /// A passage of a report's own words between quotation marks, not a lone word.
  var isSpeech: Bool

  /// All passages of a report, in text order.
  static func passages(of read: ReadReport) -> [QuotedPassage] {
    let analysis = read.analysis
    var found: [QuotedPassage] = []
    var sentence = 0
    for quotation in analysis.quotations {
      while sentence < analysis.sentences.count,
        analysis.sentences[sentence].span.end <= quotation.inner.start
      {
        sentence += 1
      }
      // A quotation inside another starts before the end of the outer one.
      while sentence > 0, analysis.sentences[sentence - 1].span.end > quotation.inner.start {
        sentence -= 1
      }
      var at = sentence
      while at < analysis.sentences.count,
        analysis.sentences[at].span.start < quotation.inner.end
      {
        let words = analysis.sentences[at].tokens.compactMap { token -> Word? in
          guard quotation.inner.contains(analysis.tokens[token].span) else { return nil }
          let text = comparable(analysis.form(token))
          return text.isEmpty ? nil : Word(text: text, token: token)
        }
        if words.count >= 2 {
          let said = attribution(of: quotation, sentence: analysis.sentences[at], in: analysis)
          found.append(
            QuotedPassage(
              sentence: at, words: words, speaker: said?.speaker ?? -1, source: said?.source,
              isSpeech: quotation.isSpeech))
        }
        at += 1
      }
    }
    return found
  }

  /// The innermost attribution around a quotation.
  private static func attribution(
    of quotation: QuotationMark, sentence: Sentence, in analysis: AnalyzedText
  ) -> SpeechAttribution? {
    let low = max(quotation.inner.start, sentence.span.start)
    let high = min(quotation.inner.end, sentence.span.end)
    let inside = TextSpan(start: low, end: max(low, high))
    let middle = TextSpan(start: (low + high) / 2, end: (low + high) / 2 + 1)
    return analysis.attributions
      .filter { $0.content.contains(inside) || $0.content.contains(middle) }
      .min { ($0.content.count, $0.content.start) < ($1.content.count, $1.content.start) }
  }

  private static let figures = [
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "percent": "%", "&": "and",
  ]

  /// Letters and digits, lower case; `’` as `'`; nothing for marks.
  static func comparable(_ form: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in form.unicodeScalars {
      switch scalar {
      case "’", "‘", "`": scalars.append("'")
      case let letter
      where letter.properties.isAlphabetic || letter.properties.numericType != nil
        || letter == "'" || letter == "%" || letter == "$" || letter == "&":
        scalars.append(letter)
      default: break
      }
    }
    let text = String(scalars)
    return text == "'" ? "" : figures[text] ?? text
  }
}
