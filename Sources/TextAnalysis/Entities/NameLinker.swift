internal import ReportText

/// Joins the names of one thing in one report.
///
///     ⟨Barack Obama⟩ … ⟨Mr. Obama⟩ … ⟨Obama⟩              same surname, no other person has it
///     ⟨Human Rights Campaign⟩ (⟨HRC⟩) … ⟨HRC⟩             initials
///     ⟨the US Treasury⟩ … ⟨Treasury Department⟩           what differs tells nothing
///
/// Names of several words first, so that a short name meets all the long ones, those behind it
/// too: a headline's "Obama" comes before the "Barack Obama" of the first paragraph.
struct NameLinker {
  private let analysis: AnalyzedText
  private(set) var entities: [EntityDraft] = []
  private(set) var mentions: [MentionDraft] = []
  private var byName: [String: Int] = [:]
  /// Entities that have this word in a name.
  private var byWord: [String: [Int]] = [:]
  private var byCountry: [Int: Int] = [:]
  private let matcher = NameMatcher()

  init(_ analysis: AnalyzedText) { self.analysis = analysis }

  mutating func link(_ candidates: [NameCandidate]) {
    var homes = [Int](repeating: -1, count: candidates.count)
    let order = candidates.indices.sorted { left, right in
      (rank(candidates[left]), left) < (rank(candidates[right]), right)
    }
    for index in order {
      let candidate = candidates[index]
      let name = analysis.text.string(analysis.span(candidate.tokens))
      var home = find(candidate, name)
      if home == nil { home = bracketed(index, candidates, homes) }
      homes[index] = home ?? add(candidate, name)
      join(candidate, name, to: homes[index])
    }
    for index in entities.indices { entities[index].settleKind() }
    mergeSettled(&homes)
    for (index, candidate) in candidates.enumerated() {
      mentions.append(
        MentionDraft(
          tokens: candidate.tokens, head: head(of: candidate.tokens), form: .name,
          entity: homes[index], sentence: -1))
    }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Long names before short ones, headlines after all others of their length.
  private func rank(_ candidate: NameCandidate) -> Int {
    return (3 - min(3, candidate.tokens.count)) * 2 + (candidate.isHeadline ? 1 : 0)
  }

  private func head(of tokens: Range<Int>) -> Int {
    for token in tokens {
      let head = Int(analysis.tokens[token].head)
      if head >= 0, !tokens.contains(head) { return token }
    }
    return tokens.first { analysis.tokens[$0].head == -1 && tokens.count > 1 }
      ?? tokens.upperBound - 1
  }

  // MARK: Finding

  private func find(_ candidate: NameCandidate, _ name: String) -> Int? {
    if let country = candidate.country {
      if let known = byCountry[country] { return known }
      return nil
    }
    let form = NameForm(name, kind: candidate.kind)
    if let known = byName[form.folded], fits(candidate, entities[known]) { return known }
    var best: Int?
    var bestScore = 0
    var seen: Set<Int> = []
    for word in form.words + [form.folded] {
      for index in byWord[word] ?? [] where seen.insert(index).inserted {
        let score = self.score(candidate, form, entities[index])
        if score > bestScore {
          bestScore = score
          best = index
        }
      }
    }
    return best
  }

  private func fits(_ candidate: NameCandidate, _ entity: EntityDraft) -> Bool {
    guard candidate.certainty >= 2 else { return true }
    if candidate.kind == .person || entity.kind == .person {
      return candidate.kind == entity.kind
        || (entity.votes[entity.kind] ?? 0) < 2
          && isFree(candidate, entity)
    }
    return true
  }

  private func isFree(_ candidate: NameCandidate, _ entity: EntityDraft) -> Bool {
    candidate.gender == .unknown || entity.gender == .unknown || candidate.gender == entity.gender
  }

  /// How well a name goes with an entity; 0 when it does not.
  private func score(
    _ candidate: NameCandidate, _ form: NameForm, _ entity: EntityDraft
  ) -> Int {
    guard entity.country == nil else { return 0 }
    var form = form
    if !isFree(candidate, entity), candidate.kind == .person || entity.kind == .person { return 0 }
    if candidate.certainty <= 1, form.kind != entity.kind {
      // A lone word takes the kind of the long name that it is part of.
      if entity.kind == .person, candidate.kind == .place, candidate.certainty > 0 { return 0 }
      if entity.kind == .place, form.words.count == 1, entity.form.words.count > 1 { return 0 }
      form.kind = entity.kind
    }
    if form.kind == .person, form.gender == .unknown { form.gender = candidate.gender }
    let match = matcher.compare(form, entity.form)
    let isShorter = form.words.count < entity.form.words.count
    switch match.standing {
    case .same:
      if form.kind == .place, entity.kind == .place, isShorter || match.isSpellingVariant {
        return 2
      }
      // A shorter name means the longer one unless only its first word fits.
      return form.words.last == entity.form.words.last ? 4 : 3
    case .compatible where isShorter:
      if form.kind == .person, entity.kind == .person { return 1 }
      if form.kind == entity.kind, form.kind != .place, form.words.count > 1 { return 1 }
      // "Apple" of "Apple Computer", "Chiefs" of "Kansas City Chiefs".
      let isEnd =
        form.words[0] == entity.form.words.first || form.words[0] == entity.form.words.last
      return form.words.count == 1 && isEnd && entity.kind == .organisation
        && !OrganisationWords.isHead(form.words[0]) && candidate.certainty <= 1 ? 1 : 0
    default: return 0
    }
  }

  /// "the Human Rights Campaign (HRC)", "Abu Sayyaf Group (ASG)": brackets right behind a name.
  private func bracketed(_ index: Int, _ candidates: [NameCandidate], _ homes: [Int]) -> Int? {
    let tokens = candidates[index].tokens
    guard index > 0, tokens.count == 1, tokens.upperBound < analysis.tokens.count,
      homes[index - 1] >= 0, candidates[index - 1].tokens.upperBound == tokens.lowerBound - 1,
      analysis.form(tokens.lowerBound - 1) == "(", analysis.form(tokens.upperBound) == ")",
      NameFolding.isAcronym(Substring(analysis.word(tokens.lowerBound))),
      analysis.form(tokens.lowerBound).first == entities[homes[index - 1]].form.words.first?.first
    else { return initials(of: candidates[index]) }
    return homes[index - 1]
  }

  /// An acronym whose letters are the initials of an organisation of the report.
  private func initials(of candidate: NameCandidate) -> Int? {
    guard candidate.tokens.count == 1 else { return nil }
    let form = NameForm(analysis.word(candidate.tokens.lowerBound), kind: .organisation)
    guard form.isAcronym else { return nil }
    return entities.firstIndex { entity in
      entity.country == nil && entity.kind != .person && entity.form.words.count > 1
        && matcher.compare(form, entity.form).standing == .same
    }
  }

  // MARK: Joining

  private mutating func add(_ candidate: NameCandidate, _ name: String) -> Int {
    var draft = EntityDraft(name: name, kind: candidate.kind)
    if let country = candidate.country {
      draft.country = country
      draft.name = Countries.all[country].name
      draft.form = NameForm(draft.name, kind: candidate.kind)
      byCountry[country] = entities.count
    }
    draft.gender = candidate.gender
    entities.append(draft)
    return entities.count - 1
  }

  private mutating func join(_ candidate: NameCandidate, _ name: String, to index: Int) {
    let form = NameForm(name, kind: candidate.kind)
    entities[index].votes[candidate.kind, default: 0] += candidate.certainty
    entities[index].mentions += 1
    entities[index].add(role: candidate.role)
    if entities[index].gender == .unknown { entities[index].gender = candidate.gender }
    if entities[index].country == nil, form.words.count > entities[index].form.words.count,
      candidate.kind == entities[index].kind
    {
      entities[index].name = name
      entities[index].form = NameForm(name, kind: entities[index].kind)
    }
    guard !entities[index].aliases.contains(form.folded) else { return }
    entities[index].aliases.append(form.folded)
    if byName[form.folded] == nil { byName[form.folded] = index }
    for word in Set(form.words + [form.folded]).sorted() {
      if !(byWord[word] ?? []).contains(index) { byWord[word, default: []].append(index) }
    }
  }

  /// Once kinds are settled, lone surnames that stood apart as places or others may join a person.
  private mutating func mergeSettled(_ homes: inout [Int]) {
    var moved: [Int: Int] = [:]
    for (index, entity) in entities.enumerated()
    where entity.form.words.count == 1 && entity.country == nil && entity.kind == .other {
      let word = entity.form.words[0]
      let others = (byWord[word] ?? []).filter {
        $0 != index && entities[$0].form.words.count > 1 && entities[$0].form.words.last == word
          && entities[$0].kind == .person
      }
      if others.count == 1, let other = others.first { moved[index] = other }
    }
    for (from, to) in moved.sorted(by: { $0.key < $1.key }) {
      entities[to].aliases += entities[from].aliases.filter { !entities[to].aliases.contains($0) }
      entities[to].mentions += entities[from].mentions
      entities[from].mentions = 0
    }
    for index in homes.indices { homes[index] = moved[homes[index]] ?? homes[index] }
  }
}
