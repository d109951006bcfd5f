/// Questions about two words.
extension Lexicon {
  /// Mean the same in a common sense of each.
  ///
  ///     rise  — climb    share the sense "move upward"
  ///     kill  — slay     stand together in our table
  ///     bank  — trust    share only a rare sense of "trust" → false
  package func areSynonyms(_ left: Entry, _ right: Entry) -> Bool {
    if left.word == right.word { return true }
    for line in left.synonyms where right.synonyms.contains(line) { return true }
    for mine in left.senses {
      for other in right.senses where mine.concept == other.concept {
        // The sum keeps two third senses from meeting: "take" and "read" both mean "consider".
        if mine.rank + other.rank <= 3 { return true }
      }
    }
    return false
  }

  /// Say the opposite of one another: both cannot be true of one thing at one time.
  ///
  /// Our table, then WordNet's antonyms of common senses; for adjectives also the antonym of the
  /// word's nearest neighbour ("minuscule" is similar to "small", the antonym of "large"); then
  /// "non-" and "un-". Words that are also synonyms are no opposites.
  package func areAntonyms(_ left: Entry, _ right: Entry) -> Bool {
    if left.word == right.word { return false }
    for mine in left.opposites {
      for other in right.opposites where mine.line == other.line && mine.side != other.side {
        return true
      }
    }
    if isNegation(left, of: right) || isNegation(right, of: left) { return true }
    guard tables != nil, areWordNetAntonyms(left, right) else { return false }
    return !areSynonyms(left, right)
  }

  /// The name of the group in which the two exclude one another: "colour" for "red" and "blue".
  package func exclusiveGroup(_ left: Entry, _ right: Entry) -> String? {
    var name: String?
    for mine in left.exclusive {
      for other in right.exclusive where mine.line == other.line {
        if mine.side == other.side { return nil }
        name = name ?? groups.name(ofExclusive: mine.line)
      }
    }
    return name
  }

  /// How many steps `broad` is above `narrow`, at most `limit`: "vehicle" is 4 above "car".
  /// Nil when it is not; 0 when they share a sense.
  package func hypernymDistance(_ broad: Entry, of narrow: Entry, within limit: Int = 4) -> Int? {
    guard let tables, !broad.senses.isEmpty else { return nil }
    var layer = narrow.senses.prefix(2).map(\.concept)
    let goals = broad.senses.prefix(2).map(\.concept)
    for distance in 0...max(0, limit) {
      if layer.contains(where: goals.contains) { return distance }
      var next: [Int32] = []
      for concept in layer {
        tables.forEach(.hypernym, of: concept) { next.append($0) }
        tables.forEach(.instance, of: concept) { next.append($0) }
        if distance == 0 { tables.forEach(.verbGroup, of: concept) { next.append($0) } }
      }
      layer = next
    }
    return nil
  }

  /// `narrow` done means `broad` done: "snore" entails "sleep", "kill" causes "die".
  package func entails(_ narrow: Entry, _ broad: Entry) -> Bool {
    guard let tables else { return false }
    let goals = broad.senses.prefix(2).map(\.concept)
    for sense in narrow.senses.prefix(2) {
      for edge in [LexiconTables.Edge.entailment, .cause] {
        if tables.related(edge, to: sense.concept).contains(where: goals.contains) { return true }
      }
    }
    return false
  }

  /// Words of the same root with a related sense: "resign" → "resignation", "resigner".
  package func derivations(_ entry: Entry) -> [(word: String, tag: UniversalTag)] {
    guard let tables else { return [] }
    var found: [(word: String, tag: UniversalTag)] = []
    for sense in entry.senses {
      for other in tables.derivations(ofSense: sense.index) {
        let word = tables.string(tables.word(ofSense: other))
        let tag = tables.part(of: tables.sense(Int(other)).concept).tag
        if !found.contains(where: { $0.word == word && $0.tag == tag }) {
          found.append((word, tag))
        }
      }
    }
    return found
  }

  /// "resign" and "resignation", "France" and "French".
  package func areDerived(_ left: Entry, _ right: Entry) -> Bool {
    guard let tables else { return false }
    for mine in left.senses {
      for other in tables.derivations(ofSense: mine.index) {
        let concept = tables.sense(Int(other)).concept
        guard right.senses.contains(where: { $0.concept == concept }) else { continue }
        if tables.string(tables.word(ofSense: other)) == right.word { return true }
      }
    }
    return false
  }

  private func areWordNetAntonyms(_ left: Entry, _ right: Entry) -> Bool {
    guard let tables else { return false }
    let theirs = right.senses.prefix(3)
    for mine in left.senses.prefix(3) {
      for other in tables.antonyms(ofSense: mine.index)
      where theirs.contains(where: { $0.index == other }) { return true }
    }
    guard left.part == .adjective, right.part == .adjective else { return false }
    return isIndirectAntonym(left, of: right) || isIndirectAntonym(right, of: left)
  }

  /// `far` is similar to a word that has `near` as its antonym.
  private func isIndirectAntonym(_ far: Entry, of near: Entry) -> Bool {
    guard let tables, let first = far.senses.first else { return false }
    let goals = near.senses.prefix(2)
    for sense in goals {
      for opposite in tables.antonyms(ofSense: sense.index) {
        let concept = tables.sense(Int(opposite)).concept
        if tables.related(.similar, to: first.concept).contains(concept) { return true }
      }
    }
    return false
  }

  /// "non-exhaustive" of "exhaustive", "unvaccinated" of "vaccinated".
  private func isNegation(_ left: Entry, of right: Entry) -> Bool {
    guard left.part == .adjective || left.part == .noun || left.part == .adverb else {
      return false
    }
    let whole = left.word.utf8
    let base = right.word.utf8
    guard base.count >= 4, whole.count > base.count else { return false }
    let prefix = whole.dropLast(base.count)
    guard whole.suffix(base.count).elementsEqual(base) else { return false }
    if prefix.elementsEqual("non-".utf8) || prefix.elementsEqual("non".utf8) { return true }
    // Of nouns "un-" makes other things: "undertaking".
    return prefix.elementsEqual("un".utf8) && left.part != .noun
      && (base.suffix(2).elementsEqual("ed".utf8) || !right.senses.isEmpty)
  }
}

/// The same questions for words given as strings.
extension Lexicon {
  package func areSynonyms(_ left: String, _ right: String, _ tag: UniversalTag) -> Bool {
    areSynonyms(entry(left, tag), entry(right, tag))
  }
  package func areAntonyms(_ left: String, _ right: String, _ tag: UniversalTag) -> Bool {
    areAntonyms(entry(left, tag), entry(right, tag))
  }
  package func exclusiveGroup(_ left: String, _ right: String, _ tag: UniversalTag) -> String? {
    exclusiveGroup(entry(left, tag), entry(right, tag))
  }
  package func isHypernym(
    _ broad: String, of narrow: String, _ tag: UniversalTag, within limit: Int = 4
  ) -> Bool {
    guard let distance = hypernymDistance(entry(broad, tag), of: entry(narrow, tag), within: limit)
    else { return false }
    return distance > 0
  }
  package func derivations(
    _ word: String, _ tag: UniversalTag
  ) -> [(word: String, tag: UniversalTag)] {
    derivations(entry(word, tag))
  }
}
