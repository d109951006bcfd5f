/// Parts of one: signs, slashes and words.
extension PieceText {
  func vulgarFraction(_ index: Int) -> Double? {
    guard self[index].kind == .mark else { return nil }
    switch self[index].mark {
    case TypographicSign.quarter: return 0.25
    case TypographicSign.half: return 0.5
    case TypographicSign.threeQuarters: return 0.75
    case TypographicSign.third: return 1.0 / 3
    case TypographicSign.twoThirds: return 2.0 / 3
    case TypographicSign.sixth: return 1.0 / 6
    case TypographicSign.eighth: return 0.125
    default: return nil
    }
  }

  /// "3/8": a small number over a common denominator, and no date.
  func slashFraction(at start: Int) -> (value: Double, end: Int)? {
    guard let top = self[start].integer, isMark(start + 1, "/"), !self[start + 1].isSpaced,
      !self[start + 2].isSpaced, let bottom = self[start + 2].integer, bottom > 1, top > 0,
      top < bottom, !isMark(start + 3, "/")
    else { return nil }
    return (Double(top) / Double(bottom), start + 3)
  }

  /// "and a half", "and a quarter", "and three quarters", "and a fifth": a part of one.
  func andPart(at start: Int) -> (value: Double, end: Int)? {
    guard isKeyword(start, .and) else { return nil }
    let isArticle = isKeyword(start + 1, .a)
    let top = isArticle ? 1 : Double(entry(start + 1).cardinal)
    let bottom = Double(entry(start + 2).denominator)
    guard top > 0, bottom > top, self[start + 2].isWord else { return nil }
    // "Two and a second" is two things.
    guard bottom > 2 || isKeyword(start + 2, .half), entry(start + 2).unit != .second,
      !isArticle || !entry(start + 3).person
    else { return nil }
    return (top / bottom, start + 3)
  }

  /// "half a million", "half million", "a quarter of a million", "quarter million", "three quarters
  /// of a billion".
  func partOfScale(at start: Int) -> NumberPhrase? {
    var at = isKeyword(start, .a) ? start + 1 : start
    var top = 1.0
    if entry(at).cardinal > 0, entry(at + 1).denominator > 1 {
      top = Double(entry(at).cardinal)
      at += 1
    }
    let bottom = entry(at).denominator
    guard bottom > 1, Double(bottom) > top, self[at].isWord else { return nil }
    at += 1
    // "The third million" is no third of one.
    let hasOf = isKeyword(at, .of)
    guard hasOf || bottom == 2 || bottom == 4 else { return nil }
    if hasOf { at += 1 }
    if isKeyword(at, .a) { at += 1 }
    let scale = entry(at).scale
    guard scale >= 1000 else { return nil }
    return NumberPhrase(
      value: top / Double(bottom) * scale, end: at + 1, isFigure: false, hasScale: true)
  }

  /// A fraction whose denominator takes several words, or a large one: "three twenty-firsts", "a
  /// hundred trillionths", "two and fifty-four hundredths".
  ///
  ///     "one hundred thirty fifths"      100 / 35: the denominator takes all that it can
  ///     "ninety-five hundred fifths"   9,500 / 5: but no number is cut at a hyphen
  func spokenFraction(at start: Int) -> NumberPhrase? {
    guard self[start].isWord, entry(start).cardinal > 0 || isKeyword(start, .a),
      let last = denominatorEnd(behind: start), last > start + 1 || isKeyword(start, .a)
    else { return nil }
    let isPlural = isPluralWord(last)
    // "A twenty-first birthday" is no part of anything.
    if !isPlural, !isKeyword(last + 1, .of), self[last + 1].isWord || isHyphen(last + 1) {
      return nil
    }
    for split in start + 1...last {
      guard self[split].isWord, split == last || !isMark(split - 1, "-"),
        let bottom = denominator(from: split, to: last), bottom > 1,
        let top = numerator(start, split, over: bottom), isPlural || top * bottom == 1
      else { continue }
      return NumberPhrase(value: top, end: last + 1, isFigure: false, isFraction: true)
    }
    return nil
  }

  /// The word that ends a fraction begun here: only number words stand between.
  private func denominatorEnd(behind start: Int) -> Int? {
    var at = start + 1
    while at < count, at < start + 10 {
      if part(at) != nil { return at }
      // "six million and two thirds" of a million have their own rule.
      if isKeyword(at, .and), entry(at - 1).scale >= 1000 { return nil }
      let word = entry(at)
      guard word.cardinal > 0 || word.scale > 0 || isMark(at, "-") || isKeyword(at, .and) else {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// 5 for "fifth" and "fifths", nil for what is a unit of time.
  private func part(_ at: Int) -> Double? {
    guard self[at].isWord else { return nil }
    var word = entry(at)
    if word.ordinal == 0, word.ordinalScale == 0, isPluralWord(at),
      word.unit == nil || word.denominator > 2
    {
      var key = ValueWordKey()
      for byte in bytes[Int(self[at].start)..<Int(self[at].end) - 1] { key.append(byte | 0x20) }
      word = ValueWords.entries[Int(ValueWords.index(of: key))]
    }
    if word.unit != nil, word.unit != .quarter { return nil }
    if word.ordinalScale > 0 { return word.ordinalScale }
    return word.ordinal > 0 ? Double(word.ordinal) : nil
  }

  /// "Thirty fifths" is 35, "one thousand fifths" 1,005, "fifths" 5.
  private func denominator(from start: Int, to last: Int) -> Double? {
    guard let end = part(last) else { return nil }
    if start == last { return end }
    guard entry(start).cardinal > 0, let lead = cut(at: last).words(at: start), !lead.isOrdinal,
      !lead.isFraction
    else { return nil }
    var rest = lead.end
    if isMark(rest, "-") || isKeyword(rest, .and) { rest += 1 }
    guard rest == last else { return nil }
    if end >= 100 { return lead.value * end }
    let room = end < 10 ? 10.0 : 100
    return lead.value.truncatingRemainder(dividingBy: room) == 0 ? lead.value + end : nil
  }

  private func numerator(_ start: Int, _ end: Int, over bottom: Double) -> Double? {
    func whole(_ from: Int, _ to: Int) -> Double? {
      let to = isMark(to - 1, "-") ? to - 1 : to
      if to == from + 1, isKeyword(from, .a) { return 1 }
      guard let number = cut(at: to).words(at: from), number.end == to, !number.isOrdinal,
        !number.isFraction
      else { return nil }
      return number.value
    }
    // "two and fifty-four hundredths"
    for and in start + 1..<max(end - 1, start + 2) where isKeyword(and, .and) {
      if let front = whole(start, and), let top = whole(and + 1, end), top < bottom {
        return front + top / bottom
      }
    }
    return whole(start, end).map { $0 / bottom }
  }

  private func cut(at end: Int) -> PieceText {
    PieceText(pieces: Array(pieces.prefix(end)), bytes: bytes)
  }
}
