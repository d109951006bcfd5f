/// What a predicate's own words say: negation, helping verbs, adverbs, "if".
extension StatusWalk {
  func local(_ token: Int) -> PredicateStatus {
    var status = PredicateStatus()
    var negations = 0
    for child in children(token) {
      if let cue = negation(by: child, of: token) {
        negations += 1
        status.negationCue = Int32(cue)
      }
      hedge(&status, by: child, of: token)
      moderate(&status, by: child, of: token)
    }
    status.isDenied = negations % 2 == 1
    if !status.isDenied { status.negationCue = -1 }
    // "Could not find" says that they did not; "may not know" says little.
    if status.isDenied, status.certainty == .possible, status.certaintyCue >= 0,
      hasForm(Int(status.certaintyCue), "could")
    {
      status.certainty = .stated
      status.certaintyCue = -1
    }
    // "Was not freed until Monday": freed on Monday.
    if status.isDenied, status.mood == .plain, children(token).contains(where: isUntil) {
      status.isDenied = false
      status.negationCue = -1
    }
    if status.mood != .question, isConditional(token) { status.mood = .conditional }
    return status
  }

  // MARK: Negation

  /// The token that denies `token`, when `child` does or holds one that does.
  private func negation(by child: Int, of token: Int) -> Int? {
    let roles = roles(child)
    switch relation(child) {
    case .advmod, .det, .cc, .preconjunction, .aux, .discourse, .mark, .case:
      if roles.contains(.negates), !deniesLess(child) { return child }
      if roles.contains(.without), relation(child) != .advmod { return child }
      // "no longer", "no more"
      if roles.contains(.comparative) || hasForm(child, "longer"), relation(child) == .advmod,
        let no = children(child).first(where: { hasForm($0, "no") }),
        hasForm(child, "longer") || hasForm(child, "more")
      {
        return no
      }
      if relation(child) == .det, self.roles(child).contains(.negatesNoun), !comparesAfter(child) {
        return child
      }
      return nil
    case .nsubj, .passiveSubject, .obj, .iobj, .expl, .csubj:
      if isVerbal(token) { return negation(inNoun: child) }
      // "There is no way" and "nobody is safe": the copula's subject.
      return relation(child) == .nsubj || relation(child) == .passiveSubject
        ? negation(inNoun: child) : nil
    case .obl, .unmarkedObl:
      return roles.contains(.manner) ? negation(inNoun: child) : nil
    default: return nil
    }
  }

  /// "nobody", "no arrests", "few survivors", "not one", "none of the 12".
  private func negation(inNoun noun: Int) -> Int? {
    if roles(noun).contains(.nobody) { return noun }
    if roles(noun).contains(.few), isFew(noun) { return noun }
    for child in children(noun) {
      let roles = roles(child)
      switch relation(child) {
      case .det, .advmod, .amod, .nummod, .cc, .preconjunction:
        if roles.contains(.negatesNoun), !comparesAfter(child) { return child }
        if roles.contains(.negates), !deniesLess(child) { return child }
        if roles.contains(.few), relation(child) == .amod, isFew(child) { return child }
      default: break
      }
    }
    return nil
  }

  /// "few", but neither "a few" nor "little-known".
  private func isFew(_ token: Int) -> Bool {
    if token > 0, hasForm(token - 1, "a") || hasForm(token - 1, "the") { return false }
    if children(token).contains(where: { relation($0) == .det }) { return false }
    return hasForm(token, "few") || (hasForm(token, "little") && relation(token) != .amod)
  }

  /// "Not only", "not all": the denial stops short of the predicate.
  private func deniesLess(_ cue: Int) -> Bool {
    guard cue + 1 < analysis.tokens.count else { return false }
    let next = roles(cue + 1)
    if next.contains(.focus) || next.contains(.whole) { return true }
    return hasForm(cue + 1, "necessarily") || hasForm(cue + 1, "long")
  }

  /// "No fewer than 12".
  private func comparesAfter(_ determiner: Int) -> Bool {
    determiner + 1 < analysis.tokens.count && roles(determiner + 1).contains(.comparative)
  }

  private func isUntil(_ child: Int) -> Bool {
    switch relation(child) {
    case .advcl, .obl, .unmarkedObl:
      children(child).contains {
        [.mark, .case].contains(relation($0)) && hasForm($0, "until")
      }
    default: false
    }
  }

  // MARK: Doubt

  private func hedge(_ status: inout PredicateStatus, by child: Int, of token: Int) {
    let roles = roles(child)
    let level: PredicateStatus.Certainty
    switch relation(child) {
    case .advmod, .discourse, .parataxis:
      guard !roles.isDisjoint(with: .adverbHedge) else { return }
      level =
        roles.contains(.doubtful) ? .doubtful : roles.contains(.possible) ? .possible : .likely
    case .amod:
      guard !roles.isDisjoint(with: .adjectiveHedge) else { return }
      level =
        roles.contains(.doubtfulAdjective)
        ? .doubtful : roles.contains(.possibleAdjective) ? .possible : .likely
    case .aux, .passiveAux:
      guard roles.contains(.mayBe) else { return }
      level = .possible
    default: return
    }
    guard level.rawValue > status.certainty.rawValue else { return }
    status.certainty = level
    status.certaintyCue = Int32(child)
  }

  // MARK: Mood

  private func moderate(_ status: inout PredicateStatus, by child: Int, of token: Int) {
    let roles = roles(child)
    switch relation(child) {
    case .aux, .passiveAux:
      if roles.contains(.future) {
        status.mood = .future
      } else if roles.contains(.hypothetical), hasForm(child, "would") || isModal(child) {
        status.mood = hypotheticalMood(of: token)
      } else if roles.contains(.duty) {
        dutyOrGuess(&status, child, of: token)
      } else if isObligation(child, of: token) {
        status.mood = .future
      }
    case .mark:
      guard roles.contains(.condition) else { return }
      let isComplement = relation(token) == .ccomp || relation(token) == .csubj
      if hasForm(child, "once") { return }
      status.mood = isComplement || hasForm(child, "whether") ? .question : .conditional
    default: break
    }
  }

  private func isModal(_ token: Int) -> Bool { penn(token) == "MD" }

  /// "He said he would go" is a future seen from the past, "would have gone" never came, and by
  /// itself "it would be a mistake" is only imagined.
  private func hypotheticalMood(of token: Int) -> PredicateStatus.Mood {
    if children(token).contains(where: { relation($0) == .aux && hasForm($0, "have") }) {
      return .unreal
    }
    if children(token).contains(where: isCondition) { return .conditional }
    return relation(token) == .ccomp ? .future : .conditional
  }

  /// "Must leave" is a duty, "must have left" a guess.
  private func dutyOrGuess(_ status: inout PredicateStatus, _ aux: Int, of token: Int) {
    let isPast = children(token).contains { relation($0) == .aux && hasForm($0, "have") }
    if isPast, hasForm(aux, "must") {
      status.certainty = max(status.certainty, .likely)
      status.certaintyCue = Int32(aux)
    } else {
      status.mood = .unreal
    }
  }

  /// "The law is to take effect in May."
  private func isObligation(_ aux: Int, of token: Int) -> Bool {
    guard penn(token) == "VB" else { return false }
    let form = analysis.form(aux)
    guard form == "is" || form == "are" || form == "was" || form == "were" else { return false }
    return children(token).contains { relation($0) == .mark && hasForm($0, "to") && $0 > aux }
  }

  private func isCondition(_ child: Int) -> Bool {
    relation(child) == .advcl
      && children(child).contains {
        relation($0) == .mark && (hasForm($0, "if") || hasForm($0, "unless"))
      }
  }

  /// "If it rains, the match will be moved": neither half is a fact.
  private func isConditional(_ token: Int) -> Bool {
    if children(token).contains(where: isCondition) {
      return children(token).contains {
        relation($0) == .aux && roles($0).isSubset(of: [.future, .hypothetical, .mayBe])
          && !roles($0).isEmpty
      }
    }
    return false
  }

  func isVerbal(_ token: Int) -> Bool {
    [.verb, .aux].contains(tag(token)) || children(token).contains { relation($0) == .cop }
  }
}

extension PredicateStatus.Certainty: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension DependencyRelation {
  /// "Neither … nor", "both … and".
  static let preconjunction = DependencyRelation(name: "cc:preconj") ?? .cc
}
