internal import ReportText

/// Finds the words that are names, by their capitals, and cuts them where one name ends.
///
///     French Foreign Minister ⟦Jean-Yves Le Drian⟧ met ⟦Apple⟧ CEO ⟦Tim Cook⟧ in ⟦Portland, Ore.⟧
///
/// A capital proves little at the start of a sentence and nothing in a headline; there a word must
/// be known from elsewhere in the text, from a table, or be tagged as a name and be no common word.
struct NameFinder {
  let analysis: AnalyzedText
  var words: NameWords
  /// Tokens that belong to a time or a quantity.
  var taken: [Bool]
  private var candidates: [NameCandidate] = []

  init(_ analysis: AnalyzedText) {
    self.analysis = analysis
    words = NameWords(analysis)
    taken = Array(repeating: false, count: analysis.tokens.count)
    for time in analysis.times {
      for token in time.tokens where token < taken.count { taken[token] = true }
    }
    countCapitals()
  }

  enum LetterCase { case ordinary, headline, capitals }

  mutating func find() -> [NameCandidate] {
    for sentence in analysis.sentences {
      let letters = letterCase(of: sentence)
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        guard isName(at, in: sentence, letters) else {
          at += 1
          continue
        }
        let end = runEnd(from: at, in: sentence, letters)
        split(at..<end, in: sentence, isHeadline: letters != .ordinary)
        at = end
      }
    }
    return candidates
  }

  // MARK: Capitals

  func isCapitalised(_ token: Int) -> Bool {
    let span = analysis.tokens[token].span
    guard span.start < span.end, span.start >= 0, Int(span.end) <= analysis.text.bytes.count
    else { return false }
    let first = analysis.text.bytes[Int(span.start)]
    if first >= 0x41 && first <= 0x5A { return true }
    guard span.count > 1, first >= 0xC3, first <= 0xC5 else { return false }
    let second = analysis.text.bytes[Int(span.start) + 1]
    // À–Þ; in Latin Extended-A capitals are even.
    return first == 0xC3 ? second < 0x9F : second & 1 == 0
  }

  private func isAllCapitals(_ token: Int) -> Bool {
    let span = analysis.tokens[token].span
    var letters = 0
    for byte in analysis.text.bytes[span.range] {
      if byte >= 0x61 && byte <= 0x7A { return false }
      if byte >= 0x41 && byte <= 0x5A { letters += 1 }
    }
    return letters > 1
  }

  func isWord(_ token: Int) -> Bool {
    let span = analysis.tokens[token].span
    guard !span.isEmpty else { return false }
    let first = analysis.text.bytes[Int(span.start)]
    return first >= 0x80 || (first | 0x20 >= 0x61 && first | 0x20 <= 0x7A)
  }

  func letterCase(of sentence: Sentence) -> LetterCase {
    var long = 0
    var capitalised = 0
    var capitals = 0
    var all = 0
    for token in sentence.tokens where isWord(token) {
      all += 1
      if isAllCapitals(token) { capitals += 1 }
      if analysis.tokens[token].span.count > 3 {
        long += 1
        if isCapitalised(token) { capitalised += 1 }
      }
    }
    if all >= 3, capitals * 10 >= all * 7 { return .capitals }
    switch analysis.text.blocks[sentence.block].kind {
    case .title, .subheading, .entryHeading:
      if long >= 3, capitalised * 10 >= long * 7 { return .headline }
    default:
      // In running text many names may follow one another.
      if long >= 6, capitalised >= long - 1 { return .headline }
    }
    return .ordinary
  }

  /// Counts, for each form, where only a name has a capital and where it stands small.
  private mutating func countCapitals() {
    for sentence in analysis.sentences where letterCase(of: sentence) == .ordinary {
      for token in sentence.tokens where isWord(token) {
        if isSentenceStart(token, in: sentence) { continue }
        words.count(analysis.tokens[token].form, isCapitalised: isCapitalised(token))
      }
    }
  }

  /// The first word, and the first after an opening quotation mark, a colon or a bullet.
  func isSentenceStart(_ token: Int, in sentence: Sentence) -> Bool {
    guard token > sentence.tokens.lowerBound else { return true }
    let before = analysis.tokens[token - 1]
    if isWord(token - 1) { return false }
    let bytes = analysis.text.bytes[before.span.range]
    guard let last = bytes.last else { return true }
    switch last {
    case 0x3A, 0x22, 0x2A, 0x3B: return true
    // “ and ‘ end with 9C and 98, • with A2, – and — with 93 and 94.
    case 0x9C, 0x98, 0xA2, 0x94, 0x93: return bytes.count == 3
    case 0x27, 0x60: return true
    default: return token - 1 == sentence.tokens.lowerBound
    }
  }

  // MARK: Is it a name?

  mutating func isName(_ token: Int, in sentence: Sentence, _ letters: LetterCase) -> Bool {
    guard isCapitalised(token) || startsWithDigitName(token), !taken[token] else { return false }
    let form = analysis.tokens[token].form
    let traits = words.of(form)
    if traits.contains(.never), beginsName(token, in: sentence, letters) { return true }
    if traits.contains(.never) {
      // "May" and "Will" may be given names, "US" a country.
      if isPluralPossessor(analysis.form(token)), token + 2 < sentence.tokens.upperBound,
        analysis.form(token + 1).hasSuffix("s"), isCapitalised(token + 2)
      {
        return letters == .ordinary
      }
      guard isAllCapitals(token), letters != .capitals, traits.contains(.country) else {
        return traits.contains(.givenName) && letters == .ordinary
          && followedByName(token, in: sentence) && !isSentenceStart(token, in: sentence)
      }
      return true
    }
    if traits.contains(.month) && !traits.contains(.givenName) { return false }
    if letters == .ordinary, !isSentenceStart(token, in: sentence) {
      // A single capital letter is a list's or an exam's mark, unless an initial.
      if analysis.tokens[token].span.count == 1 { return followedByName(token, in: sentence) }
      return true
    }
    return isNameDespitePosition(token, traits, in: sentence, letters)
  }

  private mutating func isNameDespitePosition(
    _ token: Int, _ traits: NameWords.Traits, in sentence: Sentence, _ letters: LetterCase
  ) -> Bool {
    let form = Int(analysis.tokens[token].form)
    if words.capitalised[form] > 0 {
      // Known as a name from the text itself.
      return words.capitalised[form] > words.small[form]
    }
    let isGazetted =
      !traits.isDisjoint(with: [.country, .people, .region, .seat, .courtesy])
      && (letters != .capitals || !traits.contains(.never))
    if isGazetted { return true }
    if traits.contains(.role), letters == .ordinary, followedByName(token, in: sentence) {
      return true
    }
    if words.small[form] > 0 { return false }
    let tag = analysis.tokens[token].tag
    if traits.contains(.givenName) { return tag == .propn || !traits.contains(.common) }
    if letters == .ordinary, followedByName(token, in: sentence) {
      // "Acting President", "Former Senator" begin no name, "Deutsche Bank" does.
      return tag == .propn || !traits.contains(.common)
        || !traits.isDisjoint(with: [.organisation, .role, .placeHead])
    }
    if traits.contains(.common) {
      return tag == .propn && letters == .ordinary && words.small[form] == 0
        && !traits.contains(.roleModifier)
    }
    return tag == .propn || tag == .x || tag == .noun
  }

  /// "New" of "New Orleans": in the middle of a sentence its capital tells, elsewhere the map.
  private mutating func beginsName(
    _ token: Int, in sentence: Sentence, _ letters: LetterCase
  ) -> Bool {
    guard FunctionWords.mayBeginName(analysis.form(token)), followedByName(token, in: sentence),
      token + 1 < sentence.tokens.upperBound
    else { return false }
    if letters == .ordinary, !isSentenceStart(token, in: sentence) { return true }
    return !Lexicon.shared.instanceClasses(
      analysis.form(token) + " " + analysis.form(token + 1)
    ).isEmpty
  }

  private func followedByName(_ token: Int, in sentence: Sentence) -> Bool {
    var next = token + 1
    if next < sentence.tokens.upperBound, !isWord(next), analysis.tokens[next].span.count == 1,
      analysis.tokens[next].span.start == analysis.tokens[token].span.end
    {
      next += 1  // The stop of an initial or a hyphen.
    }
    return next < sentence.tokens.upperBound && isCapitalised(next) && !taken[next]
  }

  /// "3M", "49ers": a digit, then letters.
  private func startsWithDigitName(_ token: Int) -> Bool {
    let bytes = analysis.text.bytes[analysis.tokens[token].span.range]
    guard let first = bytes.first, first >= 0x30, first <= 0x39, let last = bytes.last else {
      return false
    }
    return analysis.tokens[token].tag == .propn && last >= 0x41 && last <= 0x7A
  }

  // MARK: Cutting

  mutating func append(_ candidate: NameCandidate) { candidates.append(candidate) }
  var lastCandidate: NameCandidate? { candidates.last }
  mutating func extendLast(to end: Int) {
    guard let last = candidates.indices.last else { return }
    candidates[last].tokens = candidates[last].tokens.lowerBound..<end
    candidates[last].certainty = 3
    candidates[last].kind = .place
  }
}
