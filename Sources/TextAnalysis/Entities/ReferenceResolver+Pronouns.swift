/// Which of the antecedents a pronoun means.
///
///     ⟨Smith⟩ met ⟨Jones⟩ before ⟨he⟩ left        the subject, of two men in one sentence
///     ⟨The bill⟩ passed. ⟨It⟩ …                    a noun without a name beats a farther name
///     ⟨Smith⟩ saw ⟨him⟩                            never the subject of its own verb
///
/// Points for nearness, subjecthood and how often an antecedent was meant before; agreement in
/// gender and number is a condition. Below a floor a pronoun stays unresolved.
extension ReferenceResolver {
  mutating func resolve(_ pronoun: Pronoun, at token: Int) {
    let tag = analysis.tokens[token].tag
    switch pronoun.kind {
    case .relative:
      if analysis.form(token) == "that", tag != .pron { return }
      resolveRelative(at: token)
    case .it where isExpletive(token): return
    default:
      guard let index = best(for: pronoun, at: token) else { return }
      let wasUnnamed = antecedents[index].isUnnamed
      let entity = materialise(index)
      // What "he" and "she" say of the gender stays with a person.
      if entities[entity].gender == .unknown {
        if pronoun.kind == .he { entities[entity].gender = .male }
        if pronoun.kind == .she { entities[entity].gender = .female }
      }
      if !wasUnnamed, entities[entity].kind == .other, pronoun.kind == .he || pronoun.kind == .she {
        entities[entity].form = NameForm(entities[entity].name, kind: .person)
      }
      addPronoun(token, entity)
    }
  }

  private mutating func addPronoun(_ token: Int, _ entity: Int) {
    mentions.append(
      MentionDraft(
        tokens: token..<token + 1, head: token, form: .pronoun, entity: entity,
        sentence: Int(sentenceOf[token])))
    entities[entity].mentions += 1
    antecedents.append(
      Antecedent(
        entity: entity, tokens: token..<token + 1, head: token,
        sentence: Int(sentenceOf[token]), kind: entities[entity].kind,
        gender: entities[entity].gender))
  }

  private func best(for pronoun: Pronoun, at token: Int) -> Int? {
    let sentence = Int(sentenceOf[token])
    var best: Int?
    // Below this nothing near is a likely antecedent.
    var bestScore = -3.4
    for index in antecedents.indices.reversed() {
      let antecedent = antecedents[index]
      let distance = sentence - antecedent.sentence
      if distance > 3 { break }
      guard agrees(antecedent, pronoun), !isBound(antecedent, pronoun, at: token) else { continue }
      let score = self.score(antecedent, pronoun, at: token, distance)
      if score > bestScore {
        bestScore = score
        best = index
      }
    }
    if pronoun.kind == .they, let found = best, !isFitForThey(found) { return nil }
    return best
  }

  /// Number, gender, person or thing.
  private func agrees(_ antecedent: Antecedent, _ pronoun: Pronoun) -> Bool {
    let kind = antecedent.isUnnamed ? antecedent.kind : entities[antecedent.entity].kind
    let gender = antecedent.isUnnamed ? antecedent.gender : entities[antecedent.entity].gender
    switch pronoun.kind {
    case .he: return !antecedent.isPlural && isPersonLike(antecedent, kind) && gender != .female
    case .she: return !antecedent.isPlural && isPersonLike(antecedent, kind) && gender != .male
    case .it: return !antecedent.isPlural && kind != .person
    case .they: return antecedent.isPlural || kind == .organisation
    case .relative: return true
    }
  }

  /// A lone name of unknown kind may be a person's.
  private func isPersonLike(_ antecedent: Antecedent, _ kind: Entity.Kind) -> Bool {
    if kind == .person { return true }
    guard kind == .other, !antecedent.isUnnamed else { return false }
    return entities[antecedent.entity].isNamed && entities[antecedent.entity].form.words.count <= 2
  }

  /// "they" means the plural noun nearest, rarely an organisation; a plural noun has no entity
  /// that a reader of claims could use.
  private func isFitForThey(_ index: Int) -> Bool {
    !antecedents[index].isUnnamed
  }

  /// An object is never its own verb's subject; a possessor never its own noun.
  private func isBound(_ antecedent: Antecedent, _ pronoun: Pronoun, at token: Int) -> Bool {
    if antecedent.tokens.contains(token) { return true }
    if pronoun.isReflexive || pronoun.isPossessive { return false }
    let mine = analysis.tokens[token]
    let other = analysis.tokens[antecedent.head]
    if mine.head >= 0, mine.head == other.head, mine.relation != .conj { return true }
    // "said of Smith he": an oblique of the verb whose subject stands before.
    return mine.head >= 0 && mine.head == Int32(antecedent.head) && mine.relation != .relativeClause
  }

  private func score(
    _ antecedent: Antecedent, _ pronoun: Pronoun, at token: Int, _ distance: Int
  ) -> Double {
    var score = -1.2 * Double(distance)
    let relation = analysis.tokens[antecedent.head].relation
    switch relation {
    case .nsubj, .passiveSubject: score += 1.4
    case .obj, .iobj: score += 0.2
    case .obl, .unmarkedObl: score -= 0.5
    case .nmod: score -= 0.7
    case .possessive: score -= 0.2
    case .compound, .descriptor: score -= 1.5
    default: break
    }
    let mine = analysis.tokens[token].relation
    if mine == .nsubj || mine == .passiveSubject, relation == .nsubj || relation == .passiveSubject
    {
      score += 0.4
    }
    if antecedent.isWeak { score -= 2 }
    // Nearness within the sentence, in tens of words.
    score -= min(1.5, Double(token - antecedent.tokens.upperBound) * 0.02)
    if !antecedent.isUnnamed {
      let entity = entities[antecedent.entity]
      score += min(0.8, 0.12 * Double(entity.mentions))
      if entity.isNamed { score += 0.2 }
      if pronoun.kind == .he, entity.gender == .male { score += 0.6 }
      if pronoun.kind == .she, entity.gender == .female { score += 0.6 }
      if pronoun.kind == .it, entity.kind == .place { score -= 0.8 }
      if entity.kind == .other, entity.isNamed, pronoun.kind != .it { score -= 0.8 }
    } else if pronoun.kind == .it, relation != .nsubj, relation != .passiveSubject {
      score -= 0.4
    }
    return score
  }

  /// "it is clear that", "it seems", "it rains": nothing is meant.
  private func isExpletive(_ token: Int) -> Bool {
    if analysis.tokens[token].relation == .expl { return true }
    let next = token + 1
    guard next < analysis.tokens.count, analysis.form(token) == "it" else { return false }
    switch analysis.lemma(next) {
    case "seem", "appear", "rain", "snow", "take", "turn": return analysis.form(token) == "it"
    case "be", "'s":
      // "it is unclear whether", "it was not until"
      for at in (next + 1)..<max(next + 1, min(next + 6, analysis.tokens.count)) {
        switch analysis.form(at) {
        case "that", "whether", "until", "to", "who", "when", "why", "how": return true
        case ".", ",": return false
        default: continue
        }
      }
      return false
    default: return false
    }
  }

  // MARK: Relative pronouns

  /// The noun that the relative clause hangs on, or the name right before.
  private mutating func resolveRelative(at token: Int) {
    if let head = relativeHead(token) {
      if let entity = entity(at: head) { addPronoun(token, entity) }
      return
    }
    guard analysis.form(token) != "that" else { return }
    var before = token - 1
    if before >= 0, analysis.form(before) == "," { before -= 1 }
    guard before >= 0, sentenceOf[before] == sentenceOf[token] else { return }
    if let entity = entity(at: before) { addPronoun(token, entity) }
  }

  private func relativeHead(_ token: Int) -> Int? {
    var at = token
    for _ in 0..<6 {
      let head = Int(analysis.tokens[at].head)
      if head < 0 || head >= analysis.tokens.count { return nil }
      if analysis.tokens[at].relation == .relativeClause { return head }
      at = head
    }
    return nil
  }

  /// The entity of the last mention that holds the token.
  private func entity(at token: Int) -> Int? {
    for mention in mentions.reversed() {
      if mention.tokens.contains(token) { return mention.entity }
      if mention.tokens.upperBound + 60 < token { break }
    }
    return nil
  }
}
