internal import ReportText

/// Where a name ends that has begun: connectors, particles, suffixes, nicknames.
extension NameFinder {
  /// The end of the run of names that begins at `start`, small words between included.
  mutating func runEnd(
    from start: Int, in sentence: Sentence, _ letters: LetterCase
  ) -> Int {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      if isName(end, in: sentence, letters) || isSuffix(end) {
        end += 1
        continue
      }
      guard let next = afterConnector(end, runStart: start, in: sentence, letters) else { break }
      end = next
    }
    return end
  }

  private mutating func isSuffix(_ token: Int) -> Bool {
    isCapitalised(token)
      && !words.of(analysis.tokens[token].form).isDisjoint(with: [.suffix, .legalForm])
  }

  /// The end of a connector and the name word after it, when the connector joins them.
  private mutating func afterConnector(
    _ at: Int, runStart: Int, in sentence: Sentence, _ letters: LetterCase
  ) -> Int? {
    let limit = sentence.tokens.upperBound
    guard at + 1 < limit else { return nil }
    let form = analysis.form(at)
    let left = analysis.tokens[at - 1]
    let traits = words.of(left.form)
    func nextIsName(_ token: Int) -> Bool {
      token < limit && isCapitalised(token) && !taken[token]
    }
    switch form {
    case "-", "–", "‑", "/":
      // "Jean-Yves", but not "Paris-based".
      let touches =
        left.span.end == analysis.tokens[at].span.start
        && analysis.tokens[at].span.end == analysis.tokens[at + 1].span.start
      guard form != "/", touches, isCapitalised(at + 1) || isParticle(analysis.form(at + 1))
      else {
        // "Jong-un", but not "Obama-era".
        return touches && form == "-" && isLowerTail(at + 1)
          && traits.isDisjoint(with: [.common, .country, .region, .people]) ? at + 2 : nil
      }
      return at + 2
    case "&", "+":
      return nextIsName(at + 1) ? at + 2 : nil
    case "of", "for":
      let heads: NameWords.Traits =
        form == "of"
        ? [.organisation, .placeHead, .eventHead] : [.organisation, .eventHead]
      var next = at + 1
      if next < limit, analysis.form(next) == "the" { next += 1 }
      guard nextIsName(next), !traits.isDisjoint(with: heads) || isOfficeOf(at, next) else {
        return nil
      }
      // "the city of Paris" is two, "City of London" one: both are read as one with a capital.
      return next + 1
    case "and":
      guard nextIsName(at + 1), hasHeadBefore(at, from: runStart) || endsWithHead(at + 1, limit)
      else { return nil }
      return at + 2
    case "'s", "’s":
      // "Children's Hospital", "People's Republic"
      guard nextIsName(at + 1), isPluralPossessor(analysis.form(at - 1)) else { return nil }
      return at + 2
    case "\"", "“", "‘", "'", "``":
      return afterNickname(at, limit)
    case ".":
      // An initial whose stop is a token: "George W . Bush".
      guard left.span.count == 1, left.span.end == analysis.tokens[at].span.start,
        nextIsName(at + 1)
      else { return nil }
      return at + 2
    case ",":
      guard at + 1 < limit else { return nil }
      let next = words.of(analysis.tokens[at + 1].form)
      guard isCapitalised(at + 1) else { return nil }
      if next.contains(.legalForm) || analysis.form(at + 1) == "jr." { return at + 2 }
      return nil
    default:
      guard isParticle(form) else { return nil }
      var next = at + 1
      while next < limit, next - at < 3, isParticle(analysis.form(next)) { next += 1 }
      return nextIsName(next) && !traits.contains(.never) ? next + 1 : nil
    }
  }

  private mutating func isLowerTail(_ token: Int) -> Bool {
    let count = analysis.tokens[token].span.count
    return count >= 2 && count <= 4 && isWord(token)
      && words.of(analysis.tokens[token].form).isDisjoint(with: [.common, .never])
  }

  /// The word behind a nickname: Vincent "The Chin" ⟨Gigante⟩.
  private func afterNickname(_ open: Int, _ limit: Int) -> Int? {
    for close in (open + 2)..<max(open + 2, min(open + 5, limit - 1)) {
      switch analysis.form(close) {
      case "\"", "”", "’", "'", "''":
        guard isCapitalised(close - 1), isCapitalised(close + 1), !taken[close + 1] else {
          return nil
        }
        return close + 2
      default: if !isCapitalised(close) { return nil }
      }
    }
    return nil
  }

  /// "Secretary of State", "Chief of Staff".
  private mutating func isOfficeOf(_ of: Int, _ next: Int) -> Bool {
    guard words.of(analysis.tokens[of - 1].form).contains(.role) else { return false }
    switch analysis.form(next) {
    case "state", "defense", "defence", "staff", "commons", "lords", "homeland", "health", "labor",
      "education", "agriculture", "commerce", "energy", "transportation", "veterans", "housing":
      return true
    default: return false
    }
  }

  /// "Department of Health and ⟨Human Services⟩"
  private mutating func hasHeadBefore(_ and: Int, from start: Int) -> Bool {
    guard and - start >= 3 else { return false }
    var seesOf = false
    for token in stride(from: and - 1, through: start, by: -1) {
      let form = analysis.form(token)
      if form == "of" || form == "for" { seesOf = true }
      if seesOf, words.of(analysis.tokens[token].form).contains(.organisation) {
        // "University of Oxford and Cambridge University": a place follows "of", so it ends.
        return words.of(analysis.tokens[and - 1].form).contains(.common)
      }
    }
    return false
  }

  /// "Food and ⟨Drug Administration⟩": the words before and after are words of the language and an
  /// organisation's head ends them.
  private mutating func endsWithHead(_ token: Int, _ limit: Int) -> Bool {
    let before = words.of(analysis.tokens[token - 2].form)
    guard before.contains(.common),
      before.isDisjoint(with: [.givenName, .country, .region, .role]),
      token - 3 < 0 || !isCapitalised(token - 3)
        || words.of(analysis.tokens[token - 3].form).contains(.never)
    else { return false }
    var last = token
    while last + 1 < limit, isCapitalised(last + 1) { last += 1 }
    return last > token && words.of(analysis.tokens[last].form).contains(.organisation)
      && words.of(analysis.tokens[token].form).contains(.common)
  }

  func isPluralPossessor(_ form: String) -> Bool {
    switch form {
    case "children", "women", "men", "people", "veterans", "players", "farmers", "workers",
      "teachers", "girls", "boys", "citizens", "king", "queen", "prince", "mcdonald", "macy",
      "moody",
      "sotheby", "christie", "lloyd", "domino", "wendy", "kohl", "levi", "dick", "lowe":
      return true
    default: return false
    }
  }

  func isParticle(_ form: String) -> Bool {
    switch form {
    case "de", "la", "del", "della", "der", "den", "van", "von", "bin", "bint", "ibn", "al", "el",
      "da",
      "dos", "das", "di", "du", "le", "ben", "abu", "ul", "ur", "ter", "ten", "zu", "y", "af", "av",
      "d'", "o'":
      return true
    default: return false
    }
  }
}
