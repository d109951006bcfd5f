extension QuantityGrammar {
  /// "two-thirds", "a third of", "half", "one in five", "three quarters".
  func fraction(at start: Int) -> QuantityMatch? {
    if text.isKeyword(start, .half), isHalf(start) {
      return QuantityMatch(start..<start + 1, .fraction, 0.5)
    }
    let isArticle = text.isKeyword(start, .a)
    let isNegative = text.isKeyword(start, .minus, .negative)
    if let spoken = text.spokenFraction(at: isNegative ? start + 1 : start) {
      if let percent = partOfPercent(start, spoken.end, spoken.value) { return percent }
      var match = QuantityMatch(
        start..<spoken.end, .fraction, isNegative ? -spoken.value : spoken.value)
      if text.isKeyword(spoken.end, .of) { match.next = spoken.end + 1 }
      return match
    }
    // "a quarter of a million" is a number.
    if text.partOfScale(at: start) != nil { return nil }
    var top = 1.0
    var at = start + 1
    if !isArticle {
      guard let number = text.number(at: start), !number.isOrdinal, !number.isFraction else {
        return nil
      }
      top = number.value
      at = number.end
    }
    var hasHyphen = false
    if text.isHyphen(at) || text.isMark(at, "-") && text.entry(at + 1).denominator > 2 {
      at += 1
      hasHyphen = true
    }
    let word = text.entry(at)
    if word.denominator > 0, top < 1000, text[at].isWord {
      let isPlural = text.isPluralWord(at) || text.isWord(at, "half")
      // "One third" but not "a second", "two third graders".
      guard isPlural || top == 1, word.unit == nil || word.keyword == .none else { return nil }
      if word.unit == .quarter || isArticle {
        // "A quarter" and "three quarters" are times of the year unless something is divided.
        let isAlone = at + 1 >= text.count || !text[at + 1].isWord && !text.isHyphen(at + 1)
        guard
          text.isKeyword(at + 1, .of) || hasHyphen && top > 1 || isPlural && isAlone
            || isArticle && isAlone && word.unit == nil
              && (word.ordinal > 0 || word.ordinalScale > 0)
        else { return nil }
      } else if top == 1, !hasHyphen, word.ordinal > 0 {
        guard text.isKeyword(at + 1, .of) || !text[at + 1].isWord || at + 1 >= text.count else {
          return nil
        }
      }
      if text.isKeyword(at, .half), top == 1, isArticle { return nil }
      if let percent = partOfPercent(start, at + 1, top / Double(word.denominator)) {
        return percent
      }
      var match = QuantityMatch(start..<at + 1, .fraction, top / Double(word.denominator))
      if text.isKeyword(at + 1, .of) { match.next = at + 2 }
      return match
    }
    // "one in five", "nine out of ten"
    if !isArticle,
      text.isKeyword(at, .in) || text.isKeyword(at, .out) && text.isKeyword(at + 1, .of)
    {
      let from = text.isKeyword(at, .in) ? at + 1 : at + 2
      if let whole = text.number(at: from), !whole.isOrdinal, !whole.isFraction, whole.value > top,
        top == top.rounded(), whole.value <= 100 || !text.isKeyword(at, .in),
        text[from].digits != 4, !text.isKeyword(at, .in) || top <= 10,
        text.isKeyword(at, .in) || [4, 5, 6, 8, 10, 20, 100, 1000].contains(whole.value),
        text.entry(whole.end).unit == nil
      {
        return QuantityMatch(start..<whole.end, .fraction, top / whole.value)
      }
    }
    return nil
  }

  /// "one-tenth of 1 percent", "a quarter of a percentage point".
  private func partOfPercent(_ start: Int, _ end: Int, _ part: Double) -> QuantityMatch? {
    guard text.isKeyword(end, .of), part < 1,
      let unit = percent(end + 2),
      text.isKeyword(end + 1, .a) || text[end + 1].value == 1
        || text.entry(end + 1).cardinal == 1
    else { return nil }
    return QuantityMatch(start..<unit.end, .percent, part, unit: unit.unit)
  }

  private func isHalf(_ at: Int) -> Bool {
    if text.isHyphen(at + 1) || text.isHyphen(at - 1) { return false }
    if text.entry(at + 1).unit != nil || text.entry(at - 1).ordinal > 0 { return false }
    // "a year and a half"
    if text.isKeyword(at - 1, .a), text.isKeyword(at - 2, .and), text.entry(at - 3).unit != nil {
      return false
    }
    if text.isKeyword(at + 1, .past) || text.isWord(at + 1, "time") { return false }
    if text.isKeyword(at + 1, .a) {
      if text.entry(at + 2).unit != nil || text.keyword(at + 2) == .dozen { return false }
    }
    if text.entry(at + 1).scale > 0 { return false }
    if text.isKeyword(at - 1, .last) || text.isWord(at - 1, "other") { return false }
    return true
  }

  /// "12 of 40 homes", "12 of the 40", "12 out of 40".
  func part(_ core: UnitAmount) -> QuantityMatch? {
    guard core.kind == .count || core.kind == .fraction else { return nil }
    var at = core.end
    if text.isKeyword(at, .out) { at += 1 }
    guard text.isKeyword(at, .of) else { return nil }
    at += 1
    if text.isKeyword(at, .the, .its, .their, .his, .her, .our, .these, .those) { at += 1 }
    if text.isKeyword(at, .past, .last, .previous, .next) || text.entry(at).ordinal == 1 { at += 1 }
    if text.isKeyword(at, .some, .about, .nearly, .almost, .more) {
      at += text.isKeyword(at, .more) ? 2 : 1
    }
    guard let whole = self.core(at: at), whole.kind == .count, whole.value > core.value else {
      return nil
    }
    var match = QuantityMatch(core.start..<whole.end, core.kind, core.value)
    match.whole = whole.value
    return match
  }

  /// "3-2", "97 to 0", "6–4": goals, games and votes. Low is the smaller number.
  func score(at start: Int) -> QuantityMatch? {
    guard let first = text[start].integer, text[start].digits <= 3,
      start == 0 || text[start].isSpaced || text[start - 1].mark == UInt8(ascii: "(")
        || text[start - 1].mark == 0x22
    else { return nil }
    let isTo = text.isKeyword(start + 1, .to)
    guard text.isHyphen(start + 1) || isTo, let second = text[start + 2].integer,
      text[start + 2].digits <= 3
    else { return nil }
    let end = start + 3
    guard text[end].isSpaced || text[end].kind == .mark || end >= text.count,
      !text.isHyphen(end) || ScoreWords.all.contains(text.key(end + 1)), !text.isMark(end, "%")
    else { return nil }
    if text.isHyphen(end), text[end + 1].isNumber { return nil }
    // "18-19 seats"
    if !isTo, first < second, text[end].isWord, text.isPluralWord(end),
      !ScoreWords.all.contains(text.key(end))
    {
      return nil
    }
    let tells = tellsScore(start, end)
    guard
      tells
        || !isTo && first >= second && !text.entry(end).person && text.entry(end).measure == 0
          && text.entry(end).unit == nil && !isDecade(first, second)
    else { return nil }
    if isTo, !tells || text.isKeyword(start - 1, .from) { return nil }
    var match = QuantityMatch(start..<end, .score, Double(min(first, second)))
    match.high = Double(max(first, second))
    return match
  }

  /// "24-7" around the clock, "9-11" the day.
  private func isDecade(_ first: Int, _ second: Int) -> Bool {
    first == 24 && second == 7 || first == 50 && second == 50
  }

  private func tellsScore(_ start: Int, _ end: Int) -> Bool {
    for index in max(0, start - 7)..<start
    where text[index].isWord && ScoreWords.all.contains(text.key(index)) { return true }
    for index in end..<min(text.count, end + 4)
    where text[index].isWord && ScoreWords.all.contains(text.key(index)) { return true }
    return false
  }
}
