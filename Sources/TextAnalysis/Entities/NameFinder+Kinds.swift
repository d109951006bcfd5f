internal import ReportText

/// Person, organisation, place or other: from the words of the name, then from those around it.
extension NameFinder {
  mutating func classify(_ candidate: inout NameCandidate, in sentence: Sentence) {
    let tokens = candidate.tokens
    let name = joined(tokens)
    if let country = Countries.index(named: name) {
      set(&candidate, .place, 3)
      candidate.country = country
      if name == "european union" || name == "eu" || name == "e.u." {
        candidate.kind = .organisation
      }
      // "Jordan", "Chad", "Georgia" are persons too.
      if words.of(analysis.tokens[tokens.lowerBound].form).contains(.givenName), tokens.count == 1 {
        candidate.certainty = 1
      }
      return
    }
    if let country = Countries.index(ofPeople: name) {
      set(&candidate, .place, 3)
      candidate.country = country
      candidate.isPeople = true
      return
    }
    let content = tokens.filter { isCapitalised($0) }
    guard let first = content.first, let last = content.last else { return }
    let traits = words.of(analysis.tokens[first].form)
    let head = headTraits(tokens, last: last)
    readRole(before: tokens.lowerBound, into: &candidate, in: sentence)
    if Metonyms.isSeat(name) { return set(&candidate, .organisation, 3) }
    if content.contains(where: { words.of(analysis.tokens[$0].form).contains(.legalForm) }),
      content.count > 1
    {
      return set(&candidate, .organisation, 3)
    }
    if tokens.contains(where: { analysis.form($0) == "&" }) {
      return set(&candidate, .organisation, 2)
    }
    let isGiven = traits.contains(.givenName) && content.count == 2
    if content.count > 1 {
      // "Bill Church" and "Robert Park" are men, "Washington Post" is none.
      if head.contains(.organisation), !isGiven { return set(&candidate, .organisation, 3) }
      if head.contains(.placeHead), !isGiven || traits.contains(.common) {
        return set(&candidate, .place, 3)
      }
      if head.contains(.eventHead), !isGiven { return set(&candidate, .other, 2) }
    }
    if content.count == 1, head.contains(.region) || Regions.fullName(name) != nil {
      return set(&candidate, .place, traits.contains(.givenName) ? 1 : 2)
    }
    if Regions.fullName(name) != nil { return set(&candidate, .place, 3) }
    if GroupWords.isGroup(analysis.form(last)) { return set(&candidate, .other, 3) }
    if content.count > 1, isTeam(content, name) { return set(&candidate, .organisation, 2) }
    if content.count > 1, isInitial(first) { return set(&candidate, .person, 2) }
    if content.count > 1 {
      let classes = Lexicon.shared.instanceClasses(name)
      if classes == .organisation { return set(&candidate, .organisation, 2) }
      if !classes.isDisjoint(with: .place), !classes.contains(.person) {
        return set(&candidate, .place, 2)
      }
      if let sure = placeCertainty(first: analysis.form(first)) {
        return set(&candidate, .place, sure)
      }
      if wordTraits(last).contains(.suffix) { return set(&candidate, .person, 3) }
    }
    if traits.contains(.givenName), content.count >= 2, content.count <= 4 {
      return set(&candidate, .person, 2)
    }
    if content.count >= 3, content.count <= 4,
      content.dropLast().contains(where: { wordTraits($0).contains(.givenName) })
    {
      return set(&candidate, .person, 1)
    }
    if content.count == 1, isAcronym(first), !candidate.isHeadline {
      return set(&candidate, .organisation, 2)
    }
    if candidate.role != nil { return set(&candidate, .person, 2) }
    if isPersonAfter(tokens.upperBound, in: sentence) { return set(&candidate, .person, 2) }
    classifyByLexicon(&candidate, name, content.count)
    if candidate.certainty > 0 { return }
    if content.count == 1, head.contains(.organisation) {
      return set(&candidate, .organisation, 1)
    }
    if isAfterPlacePreposition(tokens.lowerBound) { return set(&candidate, .place, 1) }
    let isAfterThe = tokens.lowerBound > 0 && analysis.form(tokens.lowerBound - 1) == "the"
    if isAfterThe, analysis.form(last).utf8.last == UInt8(ascii: "s") {
      return set(&candidate, .organisation, 1)
    }
    let areNames = content.allSatisfy { !words.of(analysis.tokens[$0].form).contains(.common) }
    if content.count >= 2, content.count <= 3, areNames { return set(&candidate, .person, 1) }
    // A guess that any evidence overrules: unknown words without an article are mostly surnames.
    if !isAfterThe, content.count < 4, !traits.contains(.common), !candidate.isHeadline {
      set(&candidate, .person, isSpeaker(tokens) ? 1 : 0)
    }
  }

  private mutating func wordTraits(_ token: Int) -> NameWords.Traits {
    words.of(analysis.tokens[token].form)
  }

  /// "Mount Cook", "Lake Erie" for certain, "San Rafael", "North Bend" likely.
  private func placeCertainty(first form: String) -> Int? {
    switch form {
    case "mount", "mt", "mt.", "lake", "cape", "fort", "ft.", "isle", "gulf", "loch", "river": 3
    case "san", "santa", "los", "las", "saint", "st", "st.", "new", "north", "south", "east",
      "west",
      "upper", "lower", "port", "downtown", "northern", "southern", "eastern", "western", "central":
      1
    default: nil
    }
  }

  private func set(_ candidate: inout NameCandidate, _ kind: Entity.Kind, _ certainty: Int) {
    candidate.kind = kind
    candidate.certainty = certainty
  }

  private mutating func classifyByLexicon(
    _ candidate: inout NameCandidate, _ name: String, _ count: Int
  ) {
    let classes = Lexicon.shared.instanceClasses(name)
    if !classes.isDisjoint(with: .place) {
      // "Lincoln" is a city and a president.
      let isPlace =
        !classes.contains(.person) || isAfterPlacePreposition(candidate.tokens.lowerBound)
      set(&candidate, .place, isPlace ? 2 : 0)
    } else if classes.contains(.person) {
      set(&candidate, .person, count > 1 ? 2 : 1)
    } else if classes.contains(.organisation) {
      set(&candidate, .organisation, 2)
    } else if classes.contains(.building) {
      set(&candidate, .place, 1)
    }
  }

  /// Of the word before "of" or "for", else of the last word.
  private mutating func headTraits(_ tokens: Range<Int>, last: Int) -> NameWords.Traits {
    for token in tokens.dropFirst() {
      let form = analysis.form(token)
      if form == "of" || form == "for" { return words.of(analysis.tokens[token - 1].form) }
    }
    return words.of(analysis.tokens[last].form)
  }

  /// "Kansas City Chiefs": a place and a plural.
  private func isTeam(_ content: [Int], _ name: String) -> Bool {
    guard let first = content.first, let last = content.last,
      analysis.form(last).utf8.last == UInt8(ascii: "s"), !analysis.form(last).hasSuffix("ss")
    else { return false }
    let place = joined(first..<last)
    return Regions.fullName(place) != nil || Countries.index(named: place) != nil
      || !Lexicon.shared.instanceClasses(place).isDisjoint(with: .city)
        && Lexicon.shared.isCommonWord(analysis.form(last))
  }

  /// "W." of "W. Mark Felt".
  private func isInitial(_ token: Int) -> Bool {
    let form = analysis.form(token).utf8
    return form.count == 2 && form.last == 0x2E
  }

  private func isAcronym(_ token: Int) -> Bool {
    NameFolding.isAcronym(Substring(analysis.word(token)))
  }

  /// "spokesman Josh Earnest", "actor and director Ben Stiller": a noun for persons right before.
  private mutating func readRole(
    before start: Int, into candidate: inout NameCandidate, in sentence: Sentence
  ) {
    let before = start - 1
    guard sentence.tokens.contains(before), !isCapitalised(before) else { return }
    let token = analysis.tokens[before]
    guard token.tag == .noun || token.tag == .propn || token.tag == .x else { return }
    // "the doctors Smith": plural nouns name several.
    let lemma = analysis.lemma(before)
    let form = analysis.form(before)
    guard lemma == form || PersonTitles.role(form) != nil, form.utf8.count > 2,
      PersonTitles.role(form) != nil || Lexicon.shared.isPersonNoun(lemma)
    else { return }
    candidate.role = PersonTitles.role(form) ?? lemma
    candidate.gender = PersonTitles.gender(ofRole: lemma)
  }

  /// ", 34," or "who" or ", a lawyer" behind a name.
  private func isPersonAfter(_ end: Int, in sentence: Sentence) -> Bool {
    guard end < sentence.tokens.upperBound else { return false }
    let form = analysis.form(end)
    if form == "who" || form == "whose" { return true }
    guard form == ",", end + 1 < sentence.tokens.upperBound else { return false }
    let next = analysis.form(end + 1)
    if next == "who" || next == "whose" { return true }
    guard end + 2 < sentence.tokens.upperBound, next.utf8.count == 2 || next.utf8.count == 1,
      next.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return false }
    return analysis.form(end + 2) == "," || analysis.form(end + 2) == "."
  }

  func isAfterPlacePreposition(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    switch analysis.form(start - 1) {
    case "in", "near", "outside", "across", "throughout", "around": return true
    default: return false
    }
  }

  /// Subject of a verb of saying.
  private func isSpeaker(_ tokens: Range<Int>) -> Bool {
    func says(_ token: Int) -> Bool {
      guard token >= 0, token < analysis.tokens.count else { return false }
      switch analysis.form(token) {
      case "said", "says", "told", "added", "insisted", "explained", "recalled", "wrote", "tweeted":
        return true
      default: return false
      }
    }
    return says(tokens.upperBound) || says(tokens.lowerBound - 1)
  }
}
