internal import ReportText

/// Dates, times, durations and repeated times, with TIMEX3 values against the publication date.
///
/// The grammar finds expressions and what they mean; the tense around each tells whether a bare
/// "Monday" lies ahead; the resolver reckons values in reading order, as later expressions lean on
/// earlier ones ("the following day").
package struct TimeReader: Sendable {
  /// ISO day, nil when the report tells none.
  package var published: String?

  package init(published: String?) { self.published = published }

  package func read(_ analysis: AnalyzedText) -> [TimeExpression] {
    let scanner = PieceScanner(analysis.text.bytes)
    let tenses = TenseReader(analysis)
    var resolver = TimeResolver(published: published.flatMap { CivilDay(iso: $0) })
    var found: [TimeExpression] = []
    var text = PieceText(pieces: [], bytes: analysis.text.bytes)
    for (index, sentence) in analysis.sentences.enumerated() {
      text.pieces.removeAll(keepingCapacity: true)
      scanner.scan(sentence.span, into: &text.pieces)
      for match in TimeGrammar(text: text).matches() {
        let span = text.span(match.range)
        let tense = tenses.tense(around: match.range, of: text, sentence: index)
        let value = resolver.resolve(match.meaning, kind: match.kind, tense: tense)
        found.append(
          TimeExpression(
            span: span, tokens: analysis.tokens(touching: span), kind: match.kind, value: value,
            isRelative: match.meaning.isRelative))
      }
    }
    return found
  }
}

extension AnalyzedText {
  /// The tokens that share a byte with a span.
  func tokens(touching span: TextSpan) -> Range<Int> {
    var range = tokens(in: span)
    if range.lowerBound > 0, tokens[range.lowerBound - 1].span.end > span.start {
      range = range.lowerBound - 1..<range.upperBound
    }
    return range
  }
}

extension TimeMeaning {
  /// "A year earlier", by which results are compared.
  var isComparison: Bool {
    if case .shift(let count, .year, _) = base { abs(count) == 1 } else { false }
  }

  /// Rests on the publication date or the narrative.
  var isRelative: Bool {
    switch base {
    case .fixed: false
    case .year(.year), .month(_, .year, _), .day(_, _, .year), .nthWeekday(_, _, _, .year),
      .season(_, .year, _), .quarter(_, .year), .half(_, .year), .holiday(_, .year, _):
      false
    default: true
    }
  }
}
