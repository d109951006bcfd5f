internal import ReportText

/// Says what a quantity counts, and what became of those who are counted.
///
///     "12 people were killed"      people, dead
///     "killing at least 12"        nobody named, dead
///     "left 12 dead, 30 injured"   dead; injured
struct CountedReader {
  private let analysis: AnalyzedText
  private let isTagged: Bool

  init(_ analysis: AnalyzedText) {
    self.analysis = analysis
    isTagged = analysis.tokens.contains { $0.tag == .noun }
  }

  /// Nil when the number tells nothing: "they first met".
  func finish(_ match: QuantityMatch, _ text: PieceText) -> QuantityExpression? {
    let span = text.span(match.range)
    let tokens = analysis.tokens(touching: span)
    if match.kind == .ordinal, tokens.count == 1, analysis.tokens[tokens.lowerBound].tag == .adv {
      return nil
    }
    var quantity = QuantityExpression(
      span: span, tokens: tokens, kind: match.kind, low: match.low, high: match.high,
      isApproximate: match.isApproximate, unit: match.unit, whole: match.whole)
    switch match.kind {
    case .label, .score, .age, .money: return quantity
    case .ordinal, .measure: break
    case .count, .fraction, .percent:
      if let fate = fate(of: match, text) {
        quantity.of = fate
        if quantity.unit == nil { quantity.unit = "person" }
      }
    }
    guard let head = head(of: match, tokens, text) else { return quantity }
    quantity.counted = head.token
    if quantity.of == nil { quantity.of = head.word }
    if head.isPerson, match.kind == .count || match.kind == .fraction { quantity.unit = "person" }
    if !head.isPerson, quantity.unit == "person", !Self.isVague(head.word) { quantity.unit = nil }
    return quantity
  }

  private struct Head {
    var token: Int
    var word: String
    var isPerson: Bool
  }

  /// "Others", "more": nothing that says who.
  private static func isVague(_ word: String) -> Bool { word == "other" || word == "others" }

  private func head(of match: QuantityMatch, _ tokens: Range<Int>, _ text: PieceText) -> Head? {
    if isTagged { return taggedHead(of: match, tokens, text) }
    // Without tags the next word is as good as any.
    var at = match.next
    if match.kind == .fraction || match.kind == .percent, text.isKeyword(at, .of) { at += 1 }
    if text.isKeyword(at, .the, .its, .their, .more, .other, .additional) { at += 1 }
    let piece = text[at]
    guard piece.isWord, text.keyword(at) == .none, text.entry(at).cardinal < 0,
      Fates.table[text.key(at)] == nil,
      !["were", "was", "are", "is", "have", "had", "has"].contains(where: { text.isWord(at, $0) }),
      !text.isMark(match.range.upperBound, "-")
    else { return nil }
    let token = analysis.tokens(touching: TextSpan(start: piece.start, end: piece.end))
    return Head(
      token: token.isEmpty ? -1 : token.lowerBound, word: text.string(at).lowercased(),
      isPerson: text.entry(at).person)
  }

  /// The last noun of the run that follows, adjectives skipped; where the tree hangs the number on
  /// a later noun, that one.
  private func taggedHead(
    of match: QuantityMatch, _ tokens: Range<Int>, _ text: PieceText
  ) -> Head? {
    guard match.next > 0, !tokens.isEmpty else { return nil }
    let sentenceEnd = text[text.count - 1].end
    var at = analysis.tokens(in: TextSpan(start: text[match.next - 1].end, end: sentenceEnd + 1))
      .lowerBound
    var steps = 0
    var isOf =
      match.kind == .fraction || match.kind == .percent || match.kind == .count
      || match.next > match.range.upperBound
    var isBehindOf = match.next > match.range.upperBound
    while at < analysis.tokens.count, analysis.tokens[at].span.end <= sentenceEnd, steps < 8 {
      let token = analysis.tokens[at]
      switch token.tag {
      case .noun, .propn:
        // "two girls ages 7 and 10"
        if analysis.form(at) == "ages" { return nil }
        let last = lastNoun(from: at, before: sentenceEnd)
        // "two of Ms. Rice's aides": the aides.
        if isBehindOf, last + 1 < analysis.tokens.count,
          analysis.tokens[last + 1].penn.name == "POS"
        {
          at = last + 2
          steps += 1
          continue
        }
        let lemma = analysis.lemma(last)
        let form = analysis.form(last)
        let word = lemma.isEmpty ? form : lemma
        return Head(token: last, word: word, isPerson: Self.isPerson(form) || Self.isPerson(word))
      case .det:
        // "$3 a share", "for eight years the left"; but "two-thirds the cost", "12 of the men"
        guard isBehindOf || match.kind == .fraction || match.kind == .percent,
          analysis.form(at) != "a", analysis.form(at) != "an"
        else { return nil }
      case .adj, .adv, .num: break
      case .verb:
        // A participle before its noun: "12 armed men".
        guard token.penn.name == "VBN" || token.penn.name == "VBG",
          at + 1 < analysis.tokens.count,
          analysis.tokens[at + 1].tag == .noun || analysis.tokens[at + 1].tag == .adj
        else { return nil }
      case .punct:
        guard analysis.word(at) == "-" else { return nil }
      case .adp:
        guard isOf, analysis.form(at) == "of" else { return nil }
        isOf = false
        isBehindOf = true
      case .pron:
        guard
          analysis.form(at) == "their" || analysis.form(at) == "its" || analysis.form(at) == "his"
        else { return nil }
      default: return nil
      }
      at += 1
      steps += 1
    }
    return nil
  }

  /// The end of a run of nouns, over the hyphens of names and into a later noun where the tree
  /// hangs a name there: "Wal-Mart and Target stores".
  private func lastNoun(from start: Int, before sentenceEnd: Int32) -> Int {
    let tokens = analysis.tokens
    func isNoun(_ at: Int) -> Bool {
      at < tokens.count && tokens[at].span.end <= sentenceEnd
        && (tokens[at].tag == .noun || tokens[at].tag == .propn)
    }
    var last = start
    while true {
      if isNoun(last + 1), analysis.form(last + 1) != "ages",
        tokens[last + 1].tag == .noun || tokens[last].tag == .propn
      {
        last += 1
      } else if tokens[last].tag == .propn, isNoun(last + 2), analysis.word(last + 1) == "-",
        tokens[last].span.end == tokens[last + 1].span.start
      {
        last += 2
      } else {
        break
      }
    }
    let head = Int(tokens[last].head)
    if tokens[last].tag == .propn, head > last, head - last < 8, isNoun(head),
      tokens[head].tag == .noun, tokens[last].relation == .compound
    {
      return head
    }
    return last
  }

  private static func isPerson(_ word: String) -> Bool {
    ValueWords.entries[Int(ValueWords.index(of: ValueWordKey(word)))].person
  }

  /// Dead, injured, arrested: by the words close behind, else by those before. Commas, "and" and
  /// other numbers close the view.
  private func fate(of match: QuantityMatch, _ text: PieceText) -> String? {
    var at = match.next
    for _ in 0..<6 where at < text.count {
      let piece = text[at]
      if piece.kind != .word
        || text.isKeyword(at, .and, .or, .in, .on, .at, .from, .to, .by, .after)
      {
        break
      }
      if let fate = Fates.table[text.key(at)] { return Fates.forms[fate - 1].fate }
      at += 1
    }
    at = match.range.lowerBound - 1
    for _ in 0..<5 where at >= 0 {
      let piece = text[at]
      if piece.kind == .number || text.entry(at).cardinal >= 0 { break }
      if piece.kind == .mark || text.isKeyword(at, .and, .or) { break }
      if let fate = Fates.table[text.key(at)] {
        // "killed in 12 attacks" counts attacks.
        for between in at + 1..<match.range.lowerBound
        where text.isKeyword(between, .in, .on, .by, .at, .from, .after, .during, .for) {
          return nil
        }
        return Fates.forms[fate - 1].fate
      }
      at -= 1
    }
    return nil
  }
}
