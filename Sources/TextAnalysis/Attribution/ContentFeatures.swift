/// Describes a stretch to the model that chooses a cue's content, once the source is chosen.
struct ContentFeatures {
  let context: SpeechContext

  func describe(
    _ candidate: ContentCandidates.Candidate, of cue: Int, source: Int, into list: inout FeatureList
  ) {
    list.clear()
    let lemma = context.lemma(cue) ^ context.tag(cue)
    let fine = context.fine(cue)
    let sense = context.sense(cue)
    let relation = context.relation(cue)
    let pattern = context.pattern(cue)
    let tokens = candidate.tokens
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    let marks = marks(tokens)
    let around = around(tokens, cue: cue, source: source)
    for reason in candidate.reasons {
      list.add(1, reason)
      list.add(2, reason, context.tag(cue), relation)
      list.add(3, reason, lemma)
      list.add(4, reason, fine)
      list.add(5, reason, sense)
      list.add(6, reason, pattern)
      list.add(7, reason, marks)
      list.add(8, reason, around)
      list.add(9, reason, pattern, relation, context.tag(cue))
    }
    let length = SpeechContext.bucket(tokens.count)
    let gap =
      tokens.contains(cue)
      ? UInt32(99) : SpeechContext.bucket(first > cue ? first - cue : last - cue)
    list.add(20, length)
    list.add(21, length, sense)
    list.add(22, length, marks)
    list.add(23, gap)
    list.add(24, gap, sense, length)
    list.add(25, gap, lemma)
    list.add(26, gap, pattern)
    list.add(27, marks, around)
    list.add(28, marks, sense)
    list.add(29, around, pattern)
    list.add(30, around, lemma)
    list.add(31, context.form(first), sense)
    list.add(32, context.form(first), lemma)
    list.add(33, context.form(first), context.tag(first))
    list.add(34, context.tag(first), context.tag(cue))
    list.add(35, form(first - 1), context.tag(cue))
    list.add(36, form(last + 1), context.tag(cue))
    list.add(37, context.tag(last), form(last + 1))
    list.add(38, form(first - 1), context.form(first))
    list.add(39, around, marks, context.quoting(cue))
    list.add(40, context.tag(first), fine)
    list.add(41, UInt32(min(7, candidate.reasons.count)))
    list.add(42, UInt32(min(4, roots(tokens))), context.tag(cue))
    list.add(43, UInt32(min(4, roots(tokens))), sense)
    list.add(44, length, gap, relation)
  }

  private func form(_ token: Int) -> UInt32 {
    context.analysis.tokens.indices.contains(token) ? context.form(token) : 1
  }

  /// How many tokens of the stretch hang from outside it: 1 for a subtree.
  private func roots(_ tokens: Range<Int>) -> Int {
    var count = 0
    for token in tokens.prefix(60)
    where context.analysis.tokens[token].tag != .punct
      && !tokens.contains(context.tree.head(of: token))
    {
      count += 1
    }
    return count
  }

  /// How the stretch lies to quotation marks: whether it begins, ends, cuts or holds one.
  private func marks(_ tokens: Range<Int>) -> UInt32 {
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    let quotation = context.quotation
    var value: UInt32 = 0
    if quotation[first] >= 0 {
      value |= 1
      if first == 0 || quotation[first - 1] != quotation[first] { value |= 2 }
    }
    if quotation[last] >= 0 {
      value |= 4
      if last + 1 >= quotation.count || quotation[last + 1] != quotation[last] { value |= 8 }
    }
    if quotation[first] >= 0, quotation[first] == quotation[last] { value |= 16 }
    if value == 0, tokens.contains(where: { quotation[$0] >= 0 }) { value = 32 }
    return value
  }

  /// How it lies to the cue, the source and the sentence.
  private func around(_ tokens: Range<Int>, cue: Int, source: Int) -> UInt32 {
    let sentence = context.analysis.sentences[Int(context.sentence[cue])].tokens
    var value: UInt32 = tokens.contains(cue) ? 1 : tokens.lowerBound > cue ? 2 : 3
    if source >= 0, tokens.contains(source) { value |= 4 }
    if source < 0 { value |= 8 }
    if tokens.lowerBound <= sentence.lowerBound { value |= 16 }
    if tokens.upperBound >= sentence.upperBound - 1 { value |= 32 }
    if source >= 0, source < tokens.lowerBound { value |= 64 }
    return value
  }
}
