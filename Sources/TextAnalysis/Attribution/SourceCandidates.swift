/// Who might be the source of a cue, and how each stands to it.
///
///     The mayor told reporters that …   "We won," said Ann Lee.   a plan by the board to …
///     ╰ subject                                        ╰ after            ╰ of a noun
///
/// Candidates are the heads of noun phrases in the cue's sentence and the subjects of the sentence
/// before; not naming anybody is one more.
struct SourceCandidates {
  let context: SpeechContext

  /// Index of nobody among the candidates of a cue: always the first.
  static let nobody = -1

  func candidates(of cue: Int) -> [Int] {
    let index = Int(context.sentence[cue])
    let sentences = context.analysis.sentences
    var found = [Self.nobody]
    if index > 0,
      sentences[index - 1].block == sentences[index].block
        || sentences[index - 1].block + 1 == sentences[index].block
    {
      for token in sentences[index - 1].tokens where isSubject(token) && isNominal(token) {
        found.append(token)
      }
    }
    for token in sentences[index].tokens where token != cue && isNominal(token) {
      found.append(token)
    }
    return found
  }

  /// The candidates, each with its rank from the cue: 0 is the nearest before it, -1 the nearest
  /// after it, and so on outwards.
  func ranked(of cue: Int) -> [(candidate: Int, nearness: Int)] {
    let all = candidates(of: cue)
    let before = all.count { $0 >= 0 && $0 < cue }
    var seen = 0
    return all.map { candidate in
      if candidate < 0 { return (candidate, 0) }
      defer { seen += 1 }
      return (candidate, before - 1 - seen)
    }
  }

  private func isSubject(_ token: Int) -> Bool {
    let relation = context.analysis.tokens[token].relation
    return relation == .nsubj || relation == .passiveSubject
  }

  private func isNominal(_ token: Int) -> Bool {
    let piece = context.analysis.tokens[token]
    switch piece.tag {
    case .noun, .propn, .pron: break
    case .num, .det, .adj, .x, .sym:
      switch piece.relation {
      case .nsubj, .passiveSubject, .obl, .obj, .agent, .nmod, .possessive: break
      default: return false
      }
    default: return false
    }
    switch piece.relation {
    case .compound, .flat, .fixed, .det, .case, .mark, .expl, .nummod: return false
    default: return true
    }
  }

  func describe(_ candidate: Int, of cue: Int, nearness: Int, into list: inout FeatureList) {
    list.clear()
    let lemma = context.lemma(cue) ^ context.tag(cue)
    let sense = context.sense(cue)
    let fine = context.fine(cue)
    let relation = context.relation(cue)
    let pattern = context.pattern(cue)
    if candidate < 0 {
      for (place, word) in [lemma, fine, sense, context.tag(cue)].enumerated() {
        let base = UInt32(place) << 3
        list.add(base, word)
        list.add(base | 1, word, relation)
        list.add(base | 2, word, pattern)
        list.add(base | 3, word, context.subject[cue] < 0 ? 1 : 0, relation)
        list.add(base | 4, word, context.quoting(cue))
        list.add(base | 5, word, context.penn(cue), pattern)
      }
      return
    }
    let path = path(from: cue, to: candidate)
    let tag = context.tag(candidate)
    let kind = context.sense(candidate)
    let own = context.relation(candidate)
    let introducer = context.introducer(candidate)
    let distance = SpeechContext.bucket(candidate - cue)
    let quotes = quotes(cue, candidate)
    let near = UInt32(min(5, abs(nearness))) << 1 | (nearness < 0 ? 1 : 0)
    let isSubject: UInt32 = Int(context.subject[cue]) == candidate ? 1 : 0
    for (place, word) in [lemma, fine, sense, context.tag(cue), relation, 0].enumerated() {
      let base = 32 + UInt32(place) << 3
      list.add(base, word, path, introducer)
      list.add(base | 1, word, isSubject, kind)
      list.add(base | 2, word, distance, own)
      list.add(base | 3, word, path, kind)
      list.add(base | 4, word, own, introducer, pattern)
    }
    list.add(90, path, tag)
    list.add(91, path, quotes)
    list.add(92, path, pattern)
    list.add(93, distance, tag)
    list.add(94, distance, own, quotes)
    list.add(95, near, tag)
    list.add(96, near, own, quotes)
    list.add(97, kind)
    list.add(98, kind, own)
    list.add(99, kind, sense)
    list.add(100, context.lemma(candidate))
    list.add(101, context.coarse(candidate), own)
    list.add(102, isSubject, pattern, context.penn(cue))
    list.add(103, isSubject, quotes, tag)
    list.add(104, own, introducer, candidate < cue ? 1 : 0, sense)
    list.add(105, UInt32(context.analysis.tokens[candidate].features.rawValue & 6), own)
    list.add(106, path, context.tag(cue), context.penn(candidate))
    list.add(107, context.relation(cue), own, distance)
  }

  /// Whether cue and candidate stand in quotations, the same one or not.
  private func quotes(_ cue: Int, _ candidate: Int) -> UInt32 {
    let (a, b) = (context.quotation[cue], context.quotation[candidate])
    if a < 0 && b < 0 { return 0 }
    if a == b { return 1 }
    return a < 0 ? 2 : b < 0 ? 3 : 4
  }

  /// The way through the tree, up to three steps up and three down.
  func path(from cue: Int, to candidate: Int) -> UInt32 {
    if context.sentence[cue] != context.sentence[candidate] {
      let head = context.tree.head(of: candidate)
      return FeatureList.mix(7, head >= 0 ? context.relation(head) : 99)
    }
    var down: [Int] = []
    var at = candidate
    while at >= 0, down.count < 4 {
      down.append(at)
      at = context.tree.head(of: at)
    }
    var hash: UInt32 = 1
    at = cue
    var steps = 0
    while at >= 0, steps < 4 {
      if let meeting = down.firstIndex(of: at) {
        hash = FeatureList.mix(hash, 200)
        for step in down[..<meeting].reversed() {
          hash = FeatureList.mix(hash, context.relation(step))
        }
        return hash
      }
      hash = FeatureList.mix(hash, 100 + context.relation(at))
      at = context.tree.head(of: at)
      steps += 1
    }
    return FeatureList.mix(3, candidate < cue ? 1 : 0)
  }
}
