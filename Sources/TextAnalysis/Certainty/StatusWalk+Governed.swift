/// What the words above a predicate make of it.
extension StatusWalk {
  /// The status that `head` hands down to `token`.
  func status(of token: Int, under head: Int) -> PredicateStatus {
    switch relation(token) {
    case .conj:
      // "Plans to sell the firm and close the plant": governed alike.
      return governed[head]
    case .ccomp, .xcomp, .csubj, .acl, .advcl, .obj, .obl, .nmod, .passiveSubject, .aux, .cop,
      .parataxis:
      break
    default: return PredicateStatus()
    }
    // What a quotation denies is not denied by who speaks: “I couldn't believe it,” he said.
    if isOutsideQuotation(of: head, token) { return PredicateStatus() }
    guard let shape = shape(of: token, under: head) else { return PredicateStatus() }
    if let hedged = report(head, about: token, shape: shape) { return hedged }
    if let coming = going(head, to: token, shape: shape) { return coming }
    guard let effects = complement(of: head, about: token, shape: shape) else {
      return PredicateStatus()
    }
    let above = found[head]
    return apply(above.isDenied ? effects.denied : effects.affirmed, by: head)
  }

  /// Whether a closing quotation mark stands between a head and what follows it.
  private func isOutsideQuotation(of head: Int, _ token: Int) -> Bool {
    guard head < token else { return false }
    return (head..<token).contains {
      tag($0) == .punct
        && ["”", "\"", "''", "»"].contains(analysis.form($0))
    }
  }

  private func apply(_ effect: ComplementWords.Effect, by head: Int) -> PredicateStatus {
    let above = found[head]
    var status = PredicateStatus(
      isDenied: effect.denies, certainty: effect.certainty, mood: effect.mood)
    if status.isDenied { status.negationCue = above.isDenied ? above.negationCue : Int32(head) }
    if status.certainty != .stated { status.certaintyCue = Int32(head) }
    if above.certainty > status.certainty {
      status.certainty = above.certainty
      status.certaintyCue = above.certaintyCue
    }
    // "Would like to leave", "if he fails to pay": what is not real above is not real below.
    if above.mood != .plain, status.mood == .plain || above.mood == .unreal {
      status.mood = above.mood
    }
    return status
  }

  // MARK: Shapes

  private func shape(of token: Int, under head: Int) -> ComplementWords.Shapes? {
    switch relation(token) {
    case .obj, .obl, .nmod: return .noun
    // "The talks were called off."
    case .passiveSubject: return [.noun, .propn].contains(tag(token)) ? .noun : nil
    case .ccomp, .csubj, .parataxis:
      if penn(token) == "VBG", !hasAuxiliary(token) { return .ing }
      return isInfinitive(token) ? .to : .that
    case .xcomp, .acl, .advcl:
      if isInfinitive(token) { return .to }
      if penn(token) == "VBG", !hasAuxiliary(token) {
        // "He left, avoiding the press": no complement of "left".
        if relation(token) == .advcl { return particle(of: token, under: head) != 0 ? .ing : nil }
        return .ing
      }
      if relation(token) == .xcomp { return .to }
      let hasThat = children(token).contains { relation($0) == .mark && hasForm($0, "that") }
      return relation(token) == .acl || hasThat ? .that : nil
    default: return nil
    }
  }

  private func isInfinitive(_ token: Int) -> Bool {
    children(token).contains { relation($0) == .mark && hasForm($0, "to") }
  }

  private func hasAuxiliary(_ token: Int) -> Bool {
    children(token).contains { relation($0) == .aux || relation($0) == .passiveAux }
  }

  // MARK: Governors

  private func complement(
    of head: Int, about token: Int, shape: ComplementWords.Shapes
  ) -> StatusLexicon.Complement? {
    // "Ruled out a coalition", "called for a ceasefire", "has yet to answer".
    for child in children(head) where [.particle, .advmod, .amod].contains(relation(child)) {
      if form(child) != 0,
        let found = lexicon.complement(of: lemma(head), particle: form(child), shape: shape)
      {
        return found
      }
    }
    let particle = particle(of: token, under: head)
    if particle != 0,
      let found = lexicon.complement(of: lemma(head), particle: particle, shape: shape)
    {
      return found
    }
    // The thing that a verb acts on is its object, not everything that a preposition adds.
    if shape == .noun, relation(token) == .obl || relation(token) == .nmod { return nil }
    return lexicon.complement(of: lemma(head), particle: 0, shape: shape)
  }

  /// The preposition of a complement: "for", "from".
  private func particle(of token: Int, under head: Int) -> UInt16 {
    for child in children(token) where [.case, .mark].contains(relation(child)) {
      if form(child) != 0 { return form(child) }
      if hasForm(child, "from") || hasForm(child, "of") { return form(child) }
    }
    return 0
  }

  /// "Is believed to have fled", "it was reported that": a hedge, since nobody answers for it.
  private func report(
    _ head: Int, about token: Int, shape: ComplementWords.Shapes
  ) -> PredicateStatus? {
    let roles = roles(head)
    guard !roles.isDisjoint(with: [.likelyReport, .possibleReport]), shape != .noun,
      children(head).contains(where: { relation($0) == .passiveAux || isPassiveSubject($0) })
        || relation(head) == .acl && penn(head) == "VBN",
      !children(head).contains(where: isAgent)
    else { return nil }
    let above = found[head]
    var status = PredicateStatus(
      isDenied: above.isDenied,
      certainty: roles.contains(.possibleReport) ? .possible : .likely,
      negationCue: above.negationCue, certaintyCue: Int32(head))
    status.mood = above.mood
    return status
  }

  private func isPassiveSubject(_ token: Int) -> Bool { relation(token) == .passiveSubject }

  private func isAgent(_ token: Int) -> Bool {
    relation(token) == .agent
      || relation(token) == .obl
        && children(token).contains { relation($0) == .case && hasForm($0, "by") }
  }

  /// "Is going to resign", "is to resign".
  private func going(
    _ head: Int, to token: Int, shape: ComplementWords.Shapes
  ) -> PredicateStatus? {
    guard shape == .to, isInfinitive(token) else { return nil }
    let isGoing = analysis.lemma(head) == "go" && penn(head) == "VBG" && hasAuxiliary(head)
    guard isGoing || analysis.lemma(head) == "be" else { return nil }
    return PredicateStatus(
      isDenied: found[head].isDenied, mood: .future, negationCue: found[head].negationCue)
  }

  // MARK: Joined predicates

  /// Gives a joined predicate what it shares with the first.
  ///
  ///     did not eat or drink      neither             did not eat and left      he left
  ///     will sell and close       both to come        not red but blue          blue it is
  mutating func share(with token: Int, from first: Int) {
    let own = children(token)
    let hasOwnSubject = own.contains {
      [.nsubj, .passiveSubject, .expl, .csubj].contains(relation($0))
    }
    let hasOwnAuxiliary = own.contains { [.aux, .passiveAux, .cop].contains(relation($0)) }
    if hasOwnSubject || hasOwnAuxiliary { return }
    guard penn(token) == penn(first), tag(token) == tag(first) else { return }
    let joint = own.first { relation($0) == .cc }
    let isContrast = joint.map { hasForm($0, "but") || hasForm($0, "yet") } ?? false
    let shared = combine(local(first), PredicateStatus())
    if shared.isDenied, !isContrast, !found[token].isDenied || isNor(joint) {
      found[token].isDenied = true
      found[token].negationCue = shared.negationCue
    }
    if !isContrast || shared.mood != .plain, found[token].mood == .plain {
      found[token].mood = shared.mood
    }
    if shared.certainty > found[token].certainty {
      found[token].certainty = shared.certainty
      found[token].certaintyCue = shared.certaintyCue
    }
  }

  private func isNor(_ joint: Int?) -> Bool { joint.map { hasForm($0, "nor") } ?? false }
}
