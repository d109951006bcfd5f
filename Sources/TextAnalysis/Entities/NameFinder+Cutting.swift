internal import ReportText

/// Cuts a run of capitalised words into names.
///
///     U.S. │ President │ Barack Obama          a title parts what is before it from the person
///     Chinese │ Premier │ Li Keqiang
///     Chinese Foreign Ministry                 one name: its last word is an organisation's
///     General Motors                           no title: nothing but an organisation follows
extension NameFinder {
  mutating func split(_ run: Range<Int>, in sentence: Sentence, isHeadline: Bool) {
    if joinsPlaceBefore(run, in: sentence) {
      extendLast(to: run.upperBound)
      return
    }
    guard let title = title(in: run) else {
      emit(run, in: sentence, isHeadline: isHeadline)
      return
    }
    if run.lowerBound < title.tokens.lowerBound {
      emit(run.lowerBound..<title.tokens.lowerBound, in: sentence, isHeadline: isHeadline)
    }
    guard title.tokens.upperBound < run.upperBound else { return }
    let person = title.tokens.upperBound..<run.upperBound
    var candidate = NameCandidate(tokens: person, kind: .person, certainty: 3)
    candidate.gender = title.gender
    candidate.role = title.role
    candidate.isHeadline = isHeadline
    complete(&candidate)
    append(candidate)
  }

  struct Title {
    var tokens: Range<Int>
    var role: String?
    var gender: PersonTitles.Gender
  }

  /// The last title in the run that has a name behind it, or stands at its end.
  private mutating func title(in run: Range<Int>) -> Title? {
    var found: Title?
    for token in run {
      let traits = words.of(analysis.tokens[token].form)
      guard !traits.isDisjoint(with: [.role, .courtesy]) else { continue }
      let form = analysis.form(token)
      if token > run.lowerBound {
        // "Department of Justice"
        if !isCapitalised(token - 1), analysis.form(token - 1) != "-" { continue }
        // "Stephen King", "Carl Bishop": the surname is a title.
        let before = words.of(analysis.tokens[token - 1].form)
        if before.contains(.givenName), before.isDisjoint(with: [.role, .roleModifier]) {
          continue
        }
      }
      var end = token + 1
      if end + 1 < run.upperBound, analysis.form(end) == "of" { end += 2 }
      if end < run.upperBound, isOnlyHeads(end..<run.upperBound) { return nil }
      if end == run.upperBound {
        // "Texas Department of Criminal Justice"
        let isInside = (run.lowerBound..<token).contains { !isCapitalised($0) }
        if found != nil || isInside { continue }
      }
      var start = token
      while start > run.lowerBound {
        let before = words.of(analysis.tokens[start - 1].form)
        guard
          !before.isDisjoint(with: [.role, .roleModifier])
            || analysis.form(start - 1) == "-" && start - 2 >= run.lowerBound
        else { break }
        start -= 1
      }
      if let earlier = found, earlier.tokens.upperBound >= start {
        start = earlier.tokens.lowerBound
      }
      let gender =
        PersonTitles.courtesy(form)
        ?? PersonTitles.gender(ofRole: PersonTitles.role(form) ?? form)
      let role = traits.contains(.role) ? self.role(start..<end) : found?.role
      found = Title(tokens: start..<end, role: role, gender: gender)
    }
    return found
  }

  /// "foreign minister" of "Foreign Minister", "senator" of "Sen."
  private func role(_ tokens: Range<Int>) -> String {
    tokens.map { token in
      let form = analysis.form(token)
      return PersonTitles.role(form) ?? form
    }.joined(separator: " ")
  }

  private mutating func isOnlyHeads(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    let traits = words.of(analysis.tokens[last].form)
    guard !traits.isDisjoint(with: [.organisation, .placeHead, .eventHead, .legalForm]) else {
      return false
    }
    // "President George Bush" has no head; "President Street" has; "General Michael Guard" is a man.
    return !tokens.dropLast().contains { token in
      words.of(analysis.tokens[token].form).contains(.givenName)
    }
  }

  /// "Portland, Ore.", "Lyon, France": the run is a state or country and belongs to the place
  /// before the comma.
  private mutating func joinsPlaceBefore(_ run: Range<Int>, in sentence: Sentence) -> Bool {
    guard let last = lastCandidate, last.tokens.upperBound == run.lowerBound - 1,
      sentence.tokens.contains(last.tokens.lowerBound),
      analysis.form(run.lowerBound - 1) == ",", !last.isPeople
    else { return false }
    let right = joined(run)
    let left = joined(last.tokens)
    let isRegion = Regions.fullName(right) != nil
    guard isRegion || Countries.index(named: right) != nil else { return false }
    if last.country != nil
      || Regions.fullName(left) != nil && left != "new york" && left != "washington"
    {
      return false
    }
    if last.kind == .person && last.certainty > 1 { return false }
    if last.kind == .organisation && last.certainty > 1 { return false }
    if run.count == 1, analysis.word(run.lowerBound).hasSuffix(".") { return true }
    let full = Regions.fullName(right) ?? right
    if Lexicon.shared.isPart(left, of: full) { return true }
    // Unknown villages: only when the preposition says it is a place, and no list goes on.
    let next = run.upperBound < sentence.tokens.upperBound ? analysis.form(run.upperBound) : "."
    return isAfterPlacePreposition(last.tokens.lowerBound) && next != "and" && next != "or"
      && Lexicon.shared.instanceClasses(left).isDisjoint(with: .country)
  }

  /// Lower-case words joined by blanks, "&" and hyphens as written.
  func joined(_ tokens: Range<Int>) -> String {
    var text = ""
    for token in tokens {
      if token > tokens.lowerBound,
        analysis.tokens[token].span.start > analysis.tokens[token - 1].span.end
      {
        text += " "
      }
      text += analysis.form(token)
    }
    return text
  }

  /// One name, or a people's adjective and a name.
  private mutating func emit(_ run: Range<Int>, in sentence: Sentence, isHeadline: Bool) {
    var run = run
    while let last = run.last, run.count > 1, !isCapitalised(last),
      analysis.form(last).utf8.count < 2
    {
      run = run.lowerBound..<last
    }
    guard let first = run.first else { return }
    let peoples = peoplesLength(run)
    if peoples > 0, peoples < run.count {
      let rest = (first + peoples)..<run.upperBound
      let last = words.of(analysis.tokens[run.upperBound - 1].form)
      let isWhole = !last.isDisjoint(with: [
        .organisation, .placeHead, .eventHead, .legalForm, .seat,
      ])
      if !isWhole {
        emitOne(first..<first + peoples, in: sentence, isHeadline: isHeadline)
        emit(rest, in: sentence, isHeadline: isHeadline)
        return
      }
    }
    // "UK David Cameron" in headlines.
    if run.count > 2, words.of(analysis.tokens[first].form).contains(.country),
      words.of(analysis.tokens[first + 1].form).contains(.givenName)
    {
      emitOne(first..<first + 1, in: sentence, isHeadline: isHeadline)
      emitOne(first + 1..<run.upperBound, in: sentence, isHeadline: isHeadline)
      return
    }
    emitOne(run, in: sentence, isHeadline: isHeadline)
  }

  /// 1 for "Chinese", 2 for "South Korean", 0 otherwise.
  private mutating func peoplesLength(_ run: Range<Int>) -> Int {
    let first = run.lowerBound
    if run.count >= 2, Countries.index(ofPeople: joined(first..<first + 2)) != nil { return 2 }
    let traits = words.of(analysis.tokens[first].form)
    return traits.contains(.people) && !traits.contains(.country) ? 1 : 0
  }

  private mutating func emitOne(_ run: Range<Int>, in sentence: Sentence, isHeadline: Bool) {
    guard !run.isEmpty else { return }
    var candidate = NameCandidate(tokens: run, kind: .other, certainty: 0)
    candidate.isHeadline = isHeadline
    classify(&candidate, in: sentence)
    complete(&candidate)
    append(candidate)
  }

  /// What the words themselves tell besides the kind.
  private func complete(_ candidate: inout NameCandidate) {
    guard candidate.kind == .person, candidate.gender == .unknown else { return }
    let first = analysis.form(candidate.tokens.lowerBound)
    switch candidate.tokens.count > 1 ? GivenNames.gender(first) : nil {
    case .male: candidate.gender = .male
    case .female: candidate.gender = .female
    case .either, nil: break
    }
  }
}
