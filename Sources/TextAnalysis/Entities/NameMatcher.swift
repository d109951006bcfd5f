/// How two names of two reports, or of one, stand to one another.
///
///     Barack Obama      Mr. Obama         same
///     George Bush       Laura Bush        different
///     Human Rights Campaign   HRC         same
///     Trenton           New Jersey        inside
///     Mohammed Morsi    Muhammad Morsy    same, a spelling variant
///     Beijing           China             related: the capital may stand for the government
package struct NameMatcher: Sendable {
  package init() {}

  package enum Standing: Hashable, Sendable {
    case same
    /// May be the same: one says less, or one may stand for the other.
    case compatible
    /// The left place lies in the right one.
    case inside
    /// The right place lies in the left one.
    case around
    case different
  }

  package struct Match: Hashable, Sendable {
    package var standing: Standing
    /// Written differently: "Kiev" and "Kyiv", "Mohammed" and "Muhammad".
    package var isSpellingVariant = false

    init(_ standing: Standing, isSpellingVariant: Bool = false) {
      self.standing = standing
      self.isSpellingVariant = isSpellingVariant
    }
  }

  package func compare(_ left: Entity, _ right: Entity) -> Match {
    compare(NameForm(left.name, kind: left.kind), NameForm(right.name, kind: right.kind))
  }

  package func compare(_ left: NameForm, _ right: NameForm) -> Match {
    if left.words.isEmpty || right.words.isEmpty {
      return Match(left.folded == right.folded ? .same : .different)
    }
    if left.words == right.words {
      // "Portland, Ore." is not "Portland, Maine".
      if let mine = left.container, let other = right.container, mine != other,
        !Lexicon.shared.areNamesOfOne(mine, other), !Lexicon.shared.isPart(mine, of: other),
        !Lexicon.shared.isPart(other, of: mine)
      {
        return Match(.different)
      }
      if left.kind == .person, right.kind == .person, left.gender != right.gender,
        left.gender != .unknown, right.gender != .unknown
      {
        return Match(.different)
      }
      return Match(.same)
    }
    switch (left.kind, right.kind) {
    case (.person, .person): return comparePersons(left, right)
    case (.person, .place), (.place, .person): return Match(.different)
    case (.person, _), (_, .person):
      // The kind of a lone surname may have been guessed wrongly.
      let lone = left.words.count == 1 || right.words.count == 1
      guard lone, left.words.last == right.words.last else { return Match(.different) }
      return Match(.compatible)
    case (.place, .place): return comparePlaces(left, right)
    default:
      if left.kind == .place || right.kind == .place {
        let places = comparePlaces(left, right)
        if places.standing == .same || places.standing == .compatible { return places }
      }
      return compareOrganisations(left, right)
    }
  }

  /// Surnames first, then what is known of the given names.
  private func comparePersons(_ left: NameForm, _ right: NameForm) -> Match {
    if left.gender != right.gender, left.gender != .unknown, right.gender != .unknown {
      return Match(.different)
    }
    guard let mine = left.words.last, let other = right.words.last else { return Match(.different) }
    if left.words.count == 1 || right.words.count == 1 {
      let short = left.words.count == 1 ? left : right
      let long = left.words.count == 1 ? right : left
      guard let word = short.words.first else { return Match(.different) }
      if long.words.last == word { return Match(.same) }
      if long.words.count > 2, long.words.dropFirst().contains(word) { return Match(.same) }
      if long.words.first == word {
        // "Xi" of "Xi Jinping" is a surname; "Michael" could be any Michael.
        return Match(GivenNames.gender(word) == nil ? .same : .compatible)
      }
      if long.words.suffix(2).joined(separator: " ") == short.folded { return Match(.same) }
      if let last = long.words.last, Spelling.areVariants(last, word, shortest: 6) {
        return Match(.same, isSpellingVariant: true)
      }
      return Match(.different)
    }
    if left.words.joined() == right.words.joined() {
      return Match(.same, isSpellingVariant: true)
    }
    let surnames: Spelling.Likeness = Spelling.likeness(mine, other)
    if surnames == .unlike {
      // "Kim Jong Un" and "Kim Jong": one name within the other.
      let (short, long) = left.words.count < right.words.count ? (left, right) : (right, left)
      if short.words.count >= 2, long.words.count > short.words.count,
        Self.isSubsequence(short.words, of: long.words)
      {
        return Match(.same)
      }
      return Match(.different)
    }
    let given = compareGiven(Array(left.words.dropLast()), Array(right.words.dropLast()))
    switch (surnames, given) {
    case (.equal, .equal): return Match(.same)
    case (.equal, .variant): return Match(.same, isSpellingVariant: true)
    case (.variant, .equal), (.variant, .variant): return Match(.same, isSpellingVariant: true)
    default: return Match(.different)
    }
  }

  /// "George W." against "George", "G.", "George Herbert"; "Bill" against "William".
  private func compareGiven(_ left: [String], _ right: [String]) -> Spelling.Likeness {
    guard let mine = left.first, let other = right.first else { return .equal }
    var result = Self.given(mine, other)
    if result == .unlike {
      // "J. Edgar Hoover" and "Edgar Hoover".
      if left.dropFirst().contains(other) || right.dropFirst().contains(mine) { return .equal }
      return .unlike
    }
    // Middle names and initials must not contradict one another.
    if left.count > 1, right.count > 1 {
      switch Self.given(left[1], right[1]) {
      case .unlike: return .unlike
      case .variant: result = .variant
      case .equal: break
      }
    }
    return result
  }

  private static func given(_ left: String, _ right: String) -> Spelling.Likeness {
    if left == right { return .equal }
    if isInitial(left) || isInitial(right) {
      return left.first == right.first ? .equal : .unlike
    }
    if Nicknames.areSame(left, right) { return .equal }
    return Spelling.areVariants(left, right) ? .variant : .unlike
  }

  private static func isInitial(_ word: String) -> Bool {
    word.utf8.count == 1 || (word.utf8.count == 2 && word.utf8.last == 0x2E)
  }

  private func compareOrganisations(_ left: NameForm, _ right: NameForm) -> Match {
    let mine = left.significant
    let other = right.significant
    if mine.joined() == other.joined() { return Match(.same) }
    if left.isAcronym != right.isAcronym {
      let (short, long) = left.isAcronym ? (left, right) : (right, left)
      if long.significant.count > 1, let letters = short.words.first,
        letters == long.initials || letters == String(long.words.compactMap(\.first))
      {
        return Match(.same)
      }
    }
    // "Department of Justice" and "Justice Department".
    if mine.count == other.count, mine.sorted() == other.sorted() { return Match(.same) }
    if let match = compareCores(mine, other) { return match }
    let (short, long) = mine.count <= other.count ? (mine, other) : (other, mine)
    if !short.isEmpty, short.allSatisfy(long.contains) {
      let says = short.contains { !OrganisationWords.isHead($0) && Self.country($0) == nil }
      return Match(says || short.count > 1 ? .compatible : .different)
    }
    if mine.count == other.count, mine.count > 1 || mine[0].utf8.count > 5 {
      let pairs = zip(mine, other).filter { $0 != $1 }
      if pairs.count == 1, let pair = pairs.first, Spelling.areVariants(pair.0, pair.1, shortest: 6)
      {
        return Match(.same, isSpellingVariant: true)
      }
    }
    return Match(.different)
  }

  /// Without countries and words like "Department": "US Treasury" and "Treasury Department". Nil
  /// when the cores differ; two countries or two such words do not go together.
  private func compareCores(_ left: [String], _ right: [String]) -> Match? {
    func core(_ words: [String]) -> [String] {
      words.filter { !OrganisationWords.isDroppable($0) && Self.country($0) == nil }
    }
    let mine = core(left)
    guard !mine.isEmpty, mine == core(right), left.count != right.count || left.count > 1 else {
      return nil
    }
    let places = left.compactMap(Self.country)
    let otherPlaces = right.compactMap(Self.country)
    if !places.isEmpty, !otherPlaces.isEmpty, places != otherPlaces { return Match(.different) }
    let heads = left.filter(OrganisationWords.isDroppable)
    let otherHeads = right.filter(OrganisationWords.isDroppable)
    if !heads.isEmpty, !otherHeads.isEmpty, heads != otherHeads { return Match(.different) }
    return Match(.same)
  }

  private func comparePlaces(_ left: NameForm, _ right: NameForm) -> Match {
    let mine = NameFolding.place(left.folded)
    let other = NameFolding.place(right.folded)
    if mine == other { return Match(.same) }
    let country = Self.country(mine)
    let otherCountry = Self.country(other)
    if let country, let otherCountry { return Match(country == otherCountry ? .same : .different) }
    let lexicon = Lexicon.shared
    if lexicon.areNamesOfOne(mine, other) { return Match(.same) }
    if let otherCountry, Countries.index(ofCapital: mine) == otherCountry {
      return Match(.inside)
    }
    if let country, Countries.index(ofCapital: other) == country { return Match(.around) }
    if left.container == other || lexicon.isPart(mine, of: other) { return Match(.inside) }
    if right.container == mine || lexicon.isPart(other, of: mine) { return Match(.around) }
    if let wide = left.container, lexicon.isPart(wide, of: other) { return Match(.inside) }
    if let wide = right.container, lexicon.isPart(wide, of: mine) { return Match(.around) }
    let (short, long) =
      left.words.count <= right.words.count ? (left.words, right.words) : (right.words, left.words)
    if short.count < long.count, Self.isSubsequence(short, of: long) { return Match(.compatible) }
    if left.words.count == right.words.count,
      zip(left.words, right.words).allSatisfy({
        $0 == $1 || Spelling.areVariants($0, $1, shortest: 6)
      })
    {
      return Match(.same, isSpellingVariant: true)
    }
    return Match(.different)
  }

  /// "china", "chinese", "us" → the country.
  private static func country(_ name: String) -> Int? {
    Countries.index(named: name) ?? Countries.index(ofPeople: name)
  }

  private static func isSubsequence(_ short: [String], of long: [String]) -> Bool {
    var at = 0
    for word in long where at < short.count && short[at] == word { at += 1 }
    return at == short.count
  }
}
