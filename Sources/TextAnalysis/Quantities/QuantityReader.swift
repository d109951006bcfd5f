internal import ReportText

/// Numbers with value or bounds, unit and what is counted.
///
///     "at least 12 people were killed"   12..., person, dead
///     "US$5.7bn"                         5.7e9 USD
///     "12 of 40 homes"                   12, home, of a whole of 40
///
/// Values stand as written, in the unit as written; `MeasureConversion` makes units comparable.
/// What lies within a date or a time of day is no quantity; durations are both.
package struct QuantityReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [QuantityExpression] {
    let scanner = PieceScanner(analysis.text.bytes)
    let counting = CountedReader(analysis)
    var found: [QuantityExpression] = []
    let text = PieceText(pieces: [], bytes: analysis.text.bytes)
    var grammar = QuantityGrammar(text: text)
    grammar.poundsAreMoney = Self.hasPence(analysis.text.bytes)
    var nextTime = 0
    for sentence in analysis.sentences {
      grammar.text.pieces.removeAll(keepingCapacity: true)
      scanner.scan(sentence.span, into: &grammar.text.pieces)
      var at = 0
      while at < grammar.text.count {
        let piece = grammar.text[at]
        while nextTime < analysis.times.count, analysis.times[nextTime].span.end <= piece.start {
          nextTime += 1
        }
        if nextTime < analysis.times.count {
          let time = analysis.times[nextTime]
          if time.kind != .duration, time.span.start <= piece.start, piece.start < time.span.end {
            at += 1
            continue
          }
        }
        guard let match = grammar.match(at: at) else {
          at += 1
          continue
        }
        let end = max(match.range.upperBound, at + 1)
        let limit = nextTime < analysis.times.count ? analysis.times[nextTime] : nil
        if let limit, limit.kind != .duration,
          grammar.text[end - 1].end > limit.span.start, limit.span.end > piece.start
        {
          at += 1
          continue
        }
        if let quantity = counting.finish(match, grammar.text) { found.append(quantity) }
        at = end
      }
    }
    return found
  }

  /// The sign of the pound stands somewhere: then "pounds" are money.
  private static func hasPence(_ bytes: [UInt8]) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0xA3, previous == 0xC2 { return true }
      previous = byte
    }
    return false
  }
}
