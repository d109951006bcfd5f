internal import ReportText

/// Leads descriptions and pronouns back to the names, walking through the text once.
///
///     ⟨Wang Wenbin⟩, a spokesman for the ministry, … ⟨The spokesman⟩ said ⟨he⟩ …
///     ⟨Acme Inc.⟩ fell … ⟨The company⟩ said ⟨its⟩ …
///
/// Every antecedent met on the way, named or not, is kept; a pronoun takes the best of those
/// that agree with it, see `ReferenceResolver+Pronouns`.
struct ReferenceResolver {
  let analysis: AnalyzedText
  var entities: [EntityDraft]
  var mentions: [MentionDraft] = []
  /// Indices of `mentions` that may be antecedents, in text order.
  var antecedents: [Antecedent] = []
  private let names: [MentionDraft]
  /// Index into `names` by token, -1 where there is none.
  private var nameAt: [Int32]
  var sentenceOf: [Int32]
  /// Nouns of the language: whether they mean a person. By lemma.
  private var personNouns: [Int32: Bool] = [:]

  /// Something that a pronoun may mean.
  struct Antecedent {
    var entity: Int
    var tokens: Range<Int>
    var head: Int
    var sentence: Int
    /// Person, thing or place, for agreement.
    var kind: Entity.Kind
    var gender: PersonTitles.Gender
    var isPlural = false
    /// "Chinese" is hardly ever meant by "it".
    var isWeak = false
    /// Token range of a noun without a name; its entity is made when something refers to it.
    var isUnnamed: Bool { entity < 0 }
  }

  init(_ analysis: AnalyzedText, _ linker: NameLinker) {
    self.analysis = analysis
    entities = linker.entities
    names = linker.mentions
    nameAt = Array(repeating: -1, count: analysis.tokens.count)
    for (index, name) in names.enumerated() {
      for token in name.tokens { nameAt[token] = Int32(index) }
    }
    sentenceOf = Array(repeating: 0, count: analysis.tokens.count)
    for (index, sentence) in analysis.sentences.enumerated() {
      for token in sentence.tokens where token < sentenceOf.count {
        sentenceOf[token] = Int32(index)
      }
    }
  }

  mutating func resolve() {
    readRoles()
    var token = 0
    while token < analysis.tokens.count {
      if nameAt[token] >= 0 {
        let name = names[Int(nameAt[token])]
        keep(name)
        token = name.tokens.upperBound
        continue
      }
      if let pronoun = Pronoun(analysis.form(token)) {
        resolve(pronoun, at: token)
      } else if isCommonNoun(token) {
        readNoun(token)
      } else if analysis.tokens[token].tag == .adj || analysis.tokens[token].tag == .noun {
        readLatter(token)
      }
      token += 1
    }
  }

  /// The filled entities and mentions; entities that lost all mentions are left out.
  func result() -> ([Entity], [NameMention]) {
    var numbers = [Int](repeating: -1, count: entities.count)
    var kept: [Entity] = []
    var found: [NameMention] = []
    for mention in mentions.sorted(by: {
      ($0.tokens.lowerBound, $0.tokens.count) < ($1.tokens.lowerBound, $1.tokens.count)
    }) {
      if numbers[mention.entity] < 0 {
        numbers[mention.entity] = kept.count
        kept.append(entity(entities[mention.entity]))
      }
      found.append(
        NameMention(
          span: analysis.span(mention.tokens), tokens: mention.tokens, head: mention.head,
          form: mention.form, entity: numbers[mention.entity]))
    }
    return (kept, found)
  }

  private func entity(_ draft: EntityDraft) -> Entity {
    var aliases = draft.aliases
    if draft.kind == .person, draft.isNamed {
      for word in draft.form.words where !aliases.contains(word) { aliases.append(word) }
    }
    if let country = draft.country {
      for name in Countries.all[country].names where !aliases.contains(name) {
        aliases.append(name)
      }
    }
    return Entity(name: draft.name, kind: draft.kind, aliases: aliases)
  }

  // MARK: Names and nouns

  private mutating func keep(_ name: MentionDraft) {
    var mention = name
    mention.sentence = Int(sentenceOf[name.tokens.lowerBound])
    mentions.append(mention)
    let entity = entities[mention.entity]
    let isPeople =
      entity.country != nil
      && Countries.index(ofPeople: analysis.form(mention.tokens.lowerBound)) != nil
    antecedents.append(
      Antecedent(
        entity: mention.entity, tokens: mention.tokens, head: mention.head,
        sentence: mention.sentence, kind: entity.kind, gender: entity.gender, isWeak: isPeople))
  }

  func nameIndex(at token: Int) -> Int? {
    guard token >= 0, token < nameAt.count, nameAt[token] >= 0 else { return nil }
    return names[Int(nameAt[token])].entity
  }

  func isCommonNoun(_ token: Int) -> Bool {
    let tag = analysis.tokens[token].tag
    return tag == .noun || (tag == .propn && nameAt[token] < 0)
  }

  mutating func isPerson(_ token: Int) -> Bool {
    let lemma = analysis.tokens[token].lemma
    if let known = personNouns[lemma] { return known }
    let text = analysis.lemma(token)
    let found = PersonTitles.role(text) != nil || Lexicon.shared.isPersonNoun(text)
    personNouns[lemma] = found
    return found
  }

  /// A common noun: a description of somebody named, or an antecedent without a name.
  private mutating func readNoun(_ token: Int) {
    // Only heads: in "police officer" the first noun means nothing by itself.
    guard isNounHead(token) else { return }
    let phrase = nounPhrase(endingAt: token)
    let determiner = self.determiner(phrase)
    if nextIsName(token), determiner != .definite { return }
    if determiner == .definite, !nextIsName(token),
      let entity = described(token, phrase, determiner)
    {
      add(phrase, head: token, entity: entity)
      return
    }
    let isPerson = self.isPerson(token)
    let isPlural = self.isPlural(token)
    antecedents.append(
      Antecedent(
        entity: -1, tokens: phrase, head: token, sentence: Int(sentenceOf[token]),
        kind: isPerson ? .person : .other,
        gender: isPerson ? PersonTitles.gender(ofRole: analysis.lemma(token)) : .unknown,
        isPlural: isPlural))
  }

  mutating func add(_ tokens: Range<Int>, head: Int, entity: Int) {
    mentions.append(
      MentionDraft(
        tokens: tokens, head: head, form: .description, entity: entity,
        sentence: Int(sentenceOf[head])))
    entities[entity].mentions += 1
    antecedents.append(
      Antecedent(
        entity: entity, tokens: tokens, head: head, sentence: Int(sentenceOf[head]),
        kind: entities[entity].kind, gender: entities[entity].gender))
  }

  /// Gives an antecedent without a name its entity.
  mutating func materialise(_ index: Int) -> Int {
    let antecedent = antecedents[index]
    if antecedent.entity >= 0 { return antecedent.entity }
    var draft = EntityDraft(
      name: analysis.text.string(analysis.span(antecedent.tokens)), kind: antecedent.kind)
    draft.isNamed = false
    draft.gender = antecedent.gender
    draft.roles = [analysis.lemma(antecedent.head)]
    entities.append(draft)
    let entity = entities.count - 1
    antecedents[index].entity = entity
    mentions.append(
      MentionDraft(
        tokens: antecedent.tokens, head: antecedent.head, form: .description, entity: entity,
        sentence: antecedent.sentence))
    return entity
  }

  func isPlural(_ token: Int) -> Bool {
    let penn = analysis.tokens[token].penn.name
    if penn == "NNS" || penn == "NNPS" { return true }
    return penn == "_" && analysis.lemma(token) != analysis.form(token)
      && analysis.form(token).hasSuffix("s")
  }

  private func isNounHead(_ token: Int) -> Bool {
    let relation = analysis.tokens[token].relation
    if relation == .compound { return false }
    let next = token + 1
    guard next < analysis.tokens.count, sentenceOf[next] == sentenceOf[token] else { return true }
    // Without a tree: a noun right before a noun is its modifier.
    return !(analysis.tokens[next].tag == .noun && analysis.tokens[token].head == -1)
  }

  private func nextIsName(_ token: Int) -> Bool {
    token + 1 < analysis.tokens.count && sentenceOf[token + 1] == sentenceOf[token]
      && nameAt[token + 1] >= 0
  }

  enum Determiner { case definite, indefinite, none }

  /// Determiner, adjectives and nouns before the head.
  private func nounPhrase(endingAt token: Int) -> Range<Int> {
    var start = token
    while start > 0, token - start < 6, sentenceOf[start - 1] == sentenceOf[token] {
      switch analysis.tokens[start - 1].tag {
      case .adj, .noun, .num, .propn: start -= 1
      case .det:
        return start - 1..<token + 1
      case .punct where analysis.form(start - 1) == "-": start -= 1
      default: return start..<token + 1
      }
    }
    return start..<token + 1
  }

  private func determiner(_ phrase: Range<Int>) -> Determiner {
    switch analysis.form(phrase.lowerBound) {
    case "the", "this", "that", "these", "those": return .definite
    case "a", "an", "one", "another": return .indefinite
    default: return .none
    }
  }
}
