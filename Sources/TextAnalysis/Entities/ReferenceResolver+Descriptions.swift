/// "the president", "the company", "the city": nouns that mean somebody named before, or after.
extension ReferenceResolver {
  /// What the report calls its entities, from appositions, copulas and the words before names.
  ///
  ///     ⟨Wang Wenbin⟩, a spokesman for …       apposition
  ///     ⟨Acme⟩ is a software company           copula
  mutating func readRoles() {
    let tokens = analysis.tokens
    for token in tokens.indices {
      switch tokens[token].relation {
      case .appos:
        let head = Int(tokens[token].head)
        guard head >= 0, head < tokens.count else { continue }
        if let entity = nameIndex(at: head), tokens[token].tag == .noun {
          take(role: token, for: entity)
        } else if let entity = nameIndex(at: token), tokens[head].tag == .noun,
          nameIndex(at: head) == nil
        {
          take(role: head, for: entity)
        }
      case .cop:
        let predicate = Int(tokens[token].head)
        guard predicate >= 0, predicate < tokens.count, tokens[predicate].tag == .noun else {
          continue
        }
        for subject in max(0, predicate - 30)..<predicate
        where Int(tokens[subject].head) == predicate && tokens[subject].relation == .nsubj {
          if let entity = nameIndex(at: subject) { take(role: predicate, for: entity) }
        }
      default: continue
      }
    }
    readAppositionsWithoutTrees()
  }

  /// A name, a comma, an article and the nouns up to the next mark or preposition.
  private mutating func readAppositionsWithoutTrees() {
    let tokens = analysis.tokens
    for token in tokens.indices.dropLast(3) {
      guard let entity = nameIndex(at: token), nameIndex(at: token + 1) == nil,
        analysis.form(token + 1) == ","
      else { continue }
      var at = token + 2
      switch analysis.form(at) {
      case "a", "an", "the": at += 1
      default: continue
      }
      var noun: Int?
      while at < min(tokens.count, token + 9), sentenceOf[at] == sentenceOf[token] {
        let tag = tokens[at].tag
        if tag == .noun {
          noun = at
        } else if tag != .adj && tag != .propn && tag != .num
          && analysis.form(at) != "-" && analysis.form(at) != "'s"
        {
          break
        }
        at += 1
      }
      if let noun { take(role: noun, for: entity) }
    }
  }

  private mutating func take(role token: Int, for entity: Int) {
    let isPerson = self.isPerson(token)
    let kind = entities[entity].kind
    guard isPerson == (kind == .person) || kind == .other else { return }
    if isPerson, kind == .other, entities[entity].country == nil {
      entities[entity].form = NameForm(entities[entity].name, kind: .person)
    }
    let lemma = analysis.lemma(token)
    entities[entity].add(role: lemma)
    if isPerson, entities[entity].gender == .unknown {
      entities[entity].gender = PersonTitles.gender(ofRole: lemma)
    }
  }

  /// Who or what a definite noun phrase means.
  mutating func described(_ token: Int, _ phrase: Range<Int>, _ determiner: Determiner) -> Int? {
    if isRestricted(token) { return nil }
    let lemma = analysis.lemma(token)
    if isPerson(token) {
      if let entity = mostRecent(where: { $0.kind == .person && $0.roles.contains(lemma) }) {
        return entity
      }
      return roleHolder(lemma) ?? sameNoun(token, within: 12)
    }
    if isPlural(token) { return nil }
    if let place = OrganisationWords.placeClass(ofDescription: lemma) {
      return mostRecent(within: 8) { $0.kind == .place && Self.isPlace($0, place, lemma) }
        ?? sameNoun(token, within: 4)
    }
    if OrganisationWords.isDescription(lemma) {
      return organisation(lemma) ?? sameNoun(token, within: 4)
    }
    return sameNoun(token, within: 4)
  }

  /// "the president of France", "the company that …": says whom it means itself.
  private func isRestricted(_ token: Int) -> Bool {
    let next = token + 1
    guard next < analysis.tokens.count, sentenceOf[next] == sentenceOf[token] else { return false }
    switch analysis.form(next) {
    case "of", "for", "that", "which", "who", "whose", "in", "from": return true
    default: return false
    }
  }

  /// The last entity, by its latest mention, that fits.
  private func mostRecent(
    within sentences: Int = .max, where fits: (EntityDraft) -> Bool
  ) -> Int? {
    guard let now = antecedents.last?.sentence else { return nil }
    for antecedent in antecedents.reversed() where !antecedent.isUnnamed && !antecedent.isWeak {
      if now - antecedent.sentence > sentences { return nil }
      if entities[antecedent.entity].isNamed, fits(entities[antecedent.entity]) {
        return antecedent.entity
      }
    }
    return nil
  }

  /// "the lawmaker" of a senator, "the politician" of a minister: a broader word for the role.
  private func roleHolder(_ lemma: String) -> Int? {
    guard lemma != "man", lemma != "woman", lemma != "person", lemma != "people" else { return nil }
    let broad = Lexicon.shared.entry(lemma, .noun)
    return mostRecent(within: 6) { entity in
      entity.kind == .person
        && entity.roles.contains { role in
          !role.contains(" ")
            && (Lexicon.shared.areSynonyms(lemma, role, .noun)
              || (Lexicon.shared.hypernymDistance(
                broad, of: Lexicon.shared.entry(role, .noun), within: 2) ?? 0) > 0)
        }
    }
  }

  private static func isPlace(
    _ entity: EntityDraft, _ wanted: Lexicon.NameClasses, _ lemma: String
  ) -> Bool {
    if entity.form.words.contains(lemma) { return true }
    if entity.country != nil { return wanted == .country }
    if wanted == .country { return false }
    if wanted == .state { return Regions.fullName(entity.form.folded) != nil }
    let classes = Lexicon.shared.instanceClasses(entity.form.folded)
    if classes.isEmpty { return wanted == .city && entity.form.words.count < 3 }
    return !classes.isDisjoint(with: wanted)
  }

  /// "the company", "the court": general words take the last organisation that is no other kind
  /// of thing by name; special ones want their word in the name or among the roles.
  private func organisation(_ lemma: String) -> Int? {
    if let named = mostRecent(
      within: 10,
      where: { $0.kind != .person && ($0.form.words.contains(lemma) || $0.roles.contains(lemma)) })
    {
      return named
    }
    switch lemma {
    case "company", "firm", "business", "corporation", "manufacturer", "retailer":
      return mostRecent(within: 4) { entity in
        entity.kind == .organisation && !Metonyms.isSeat(entity.form.folded)
          && !entity.form.words.contains(where: Self.isPublicBody)
      }
    case "group", "organisation", "organization", "agency", "body":
      return mostRecent(within: 3) { $0.kind == .organisation }
    default: return nil
    }
  }

  private static func isPublicBody(_ word: String) -> Bool {
    switch word {
    case "court", "department", "ministry", "police", "university", "college", "school", "senate",
      "congress", "parliament", "committee", "commission", "council", "government", "army", "navy",
      "hospital", "church", "association", "union", "party", "office", "agency", "league", "club":
      return true
    default: return false
    }
  }

  /// "a gunman … the gunman": the same noun without a name.
  private mutating func sameNoun(_ token: Int, within sentences: Int) -> Int? {
    let lemma = analysis.tokens[token].lemma
    let now = Int(sentenceOf[token])
    for index in antecedents.indices.reversed() {
      let antecedent = antecedents[index]
      if now - antecedent.sentence > sentences { return nil }
      let isName = !antecedent.isUnnamed && entities[antecedent.entity].isNamed
      if isName || antecedent.isPlural { continue }
      if analysis.tokens[antecedent.head].lemma == lemma, antecedent.tokens.count > 1,
        !isPlural(token)
      {
        return materialise(index)
      }
    }
    return nil
  }

  // MARK: The former and the latter

  /// Of the last two names of one kind that stand together.
  mutating func readLatter(_ token: Int) {
    let form = analysis.form(token)
    guard form == "latter" || form == "former", token > 0, analysis.form(token - 1) == "the"
    else { return }
    let next = token + 1
    if next < analysis.tokens.count, sentenceOf[next] == sentenceOf[token] {
      switch analysis.tokens[next].tag {
      case .noun, .propn, .adj: return
      default: break
      }
    }
    var last: Int?
    for antecedent in antecedents.reversed() {
      if Int(sentenceOf[token]) - antecedent.sentence > 1 { return }
      guard !antecedent.isUnnamed, entities[antecedent.entity].isNamed else { continue }
      if let second = last {
        guard antecedent.entity != second else { continue }
        add(
          token - 1..<token + 1, head: token, entity: form == "latter" ? second : antecedent.entity)
        return
      }
      last = antecedent.entity
    }
  }
}
