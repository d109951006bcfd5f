/// Describes a token to the model that tells whether it is the cue of an attribution.
///
/// What helps most is the word itself with its complement pattern ("says" + clause), its subject's
/// kind (a person, a body, a paper) and quotation marks near by; classes of words stand beside the
/// words, so that rare verbs profit from common ones.
struct CueFeatures {
  let context: SpeechContext

  /// Marks and words that never head a cue are not looked at.
  func isCandidate(_ token: Int) -> Bool {
    switch context.analysis.tokens[token].tag {
    case .det, .num, .cconj, .sym, .part: return false
    case .punct:
      let form = context.analysis.form(token)
      return form == ":" || form == "―" || form == "—" || form == "--" || form == "–"
    default: return true
    }
  }

  func describe(_ token: Int, into list: inout FeatureList) {
    list.clear()
    let lemma = context.lemma(token)
    let tag = context.tag(token)
    let fine = context.fine(token)
    let coarse = context.coarse(token)
    let sense = context.sense(token)
    let penn = context.penn(token)
    let relation = context.relation(token)
    let pattern = context.pattern(token)
    let quoting = context.quoting(token)
    let isInside = quoting & 1
    let introducer = context.introducer(token)

    for (place, word) in [lemma ^ tag, fine, coarse, sense, tag].enumerated() {
      let base = UInt32(place) << 5
      list.add(base, word)
      list.add(base | 1, word, relation)
      list.add(base | 2, word, pattern)
      list.add(base | 3, word, quoting)
      list.add(base | 4, word, introducer, relation)
      list.add(base | 5, word, penn)
      list.add(base | 6, word, pattern, quoting, relation)
      list.add(base | 7, word, isInside, pattern)
    }
    list.add(160, context.form(token), penn)
    list.add(161, penn, relation, pattern)
    window(token, lemma: lemma ^ tag, fine: fine, sense: sense, tag: tag, &list)
    arguments(token, lemma: lemma ^ tag, fine: fine, sense: sense, &list)
    above(token, lemma: lemma ^ tag, fine: fine, sense: sense, tag: tag, &list)
    place(token, lemma: lemma ^ tag, sense: sense, &list)
  }

  private func window(
    _ token: Int, lemma: UInt32, fine: UInt32, sense: UInt32, tag: UInt32, _ list: inout FeatureList
  ) {
    let tokens = context.analysis.sentences[Int(context.sentence[token])].tokens
    func formAt(_ at: Int) -> UInt32 { tokens.contains(at) ? context.form(at) : 1 }
    func tagAt(_ at: Int) -> UInt32 { tokens.contains(at) ? context.tag(at) : 31 }
    list.add(170, lemma, formAt(token - 1))
    list.add(171, lemma, formAt(token + 1))
    list.add(172, sense, formAt(token - 1))
    list.add(173, sense, formAt(token + 1))
    list.add(174, fine, formAt(token + 1))
    list.add(175, lemma, formAt(token + 1), formAt(token + 2))
    list.add(176, tag, tagAt(token - 1), tagAt(token + 1))
    list.add(177, sense, tagAt(token - 1), tagAt(token + 1))
    list.add(178, tagAt(token + 1), tagAt(token + 2), tag)
    list.add(179, tagAt(token - 1), tagAt(token - 2), tag)
    list.add(180, sense, formAt(token + 2))
    list.add(181, sense, formAt(token - 2))
    list.add(182, fine, formAt(token - 1))
    list.add(183, formAt(token - 1), formAt(token + 1), tag)
  }

  private func arguments(
    _ token: Int, lemma: UInt32, fine: UInt32, sense: UInt32, _ list: inout FeatureList
  ) {
    let subject = Int(context.subject[token])
    if subject >= 0 {
      let kind = context.sense(subject)
      list.add(190, lemma, kind)
      list.add(191, fine, kind)
      list.add(192, sense, kind)
      list.add(193, sense, context.lemma(subject))
      list.add(194, sense, context.penn(subject), SpeechContext.bucket(subject - token))
      list.add(195, lemma, context.tag(subject), SpeechContext.bucket(subject - token))
      list.add(196, sense, context.coarse(subject))
      list.add(197, lemma, subject < token ? 1 : 0)
    } else {
      list.add(198, lemma)
      list.add(199, sense)
    }
    for number in context.tree.children(of: token) {
      let child = Int(number)
      let relation = context.relation(child)
      let introducer = context.introducer(child)
      let shape = FeatureList.mix(relation, introducer)
      switch context.analysis.tokens[child].relation {
      case .punct: list.add(200, sense, context.form(child), child < token ? 1 : 0)
      case .aux, .passiveAux, .cop, .mark, .case, .advmod, .det, .particle, .amod, .fixed, .expl:
        list.add(201, lemma, relation, context.lemma(child))
        list.add(202, sense, relation, context.lemma(child))
        list.add(203, fine, relation, context.lemma(child))
      case .obj, .obl, .nmod, .possessive, .iobj:
        list.add(204, lemma, shape, context.sense(child))
        list.add(205, sense, shape, context.sense(child))
        list.add(206, fine, shape)
        list.add(207, lemma, shape)
        list.add(208, sense, shape, context.coarse(child))
        list.add(209, lemma, relation, context.lemma(child))
      default:
        list.add(210, lemma, shape, context.tag(child))
        list.add(211, sense, shape, context.tag(child))
        list.add(212, fine, shape)
        list.add(213, sense, shape, child < token ? 1 : 0)
      }
    }
  }

  private func above(
    _ token: Int, lemma: UInt32, fine: UInt32, sense: UInt32, tag: UInt32, _ list: inout FeatureList
  ) {
    let head = context.tree.head(of: token)
    guard head >= 0 else {
      list.add(220, sense)
      return
    }
    let relation = context.relation(token)
    list.add(221, sense, relation, context.lemma(head))
    list.add(222, lemma, relation, context.lemma(head))
    list.add(223, fine, relation, context.fine(head))
    list.add(224, sense, relation, context.sense(head))
    list.add(225, lemma, relation, context.sense(head))
    list.add(226, tag, relation, context.lemma(head))
    list.add(227, sense, relation, context.introducer(token), context.sense(head))
    list.add(228, lemma, relation, context.tag(head))
    let above = context.tree.head(of: head)
    if above >= 0 {
      list.add(229, sense, relation, context.relation(head), context.sense(above))
      list.add(230, lemma, relation, context.relation(head))
    }
  }

  private func place(
    _ token: Int, lemma: UInt32, sense: UInt32, _ list: inout FeatureList
  ) {
    let sentence = context.analysis.sentences[Int(context.sentence[token])]
    let isFirst = sentence.block == 0 ? UInt32(1) : 0
    let fromStart = SpeechContext.bucket(token - sentence.tokens.lowerBound)
    let fromEnd = SpeechContext.bucket(sentence.tokens.upperBound - token)
    list.add(240, sense, fromStart)
    list.add(241, sense, fromEnd)
    list.add(242, lemma, isFirst)
    list.add(243, sense, isFirst)
    list.add(244, sense, min(7, UInt32(sentence.tokens.count / 5)))
    let features = context.analysis.tokens[token].features
    list.add(245, UInt32(features.intersection([.capitalised, .allCapitals]).rawValue), sense)
    let verbs = sentence.tokens.count { context.analysis.tokens[$0].tag == .verb }
    list.add(246, sense, min(6, UInt32(verbs)))
  }
}
