extension QuantityGrammar {
  /// "52-year-old", "aged 52", "52 years old", "Wang, 52,".
  func age(at start: Int) -> QuantityMatch? {
    if text.isKeyword(start, .aged),
      text.isWord(start, "aged")
        || text.isWord(start, "age") || text.isWord(start, "ages"),
      let number = text.number(at: text.isKeyword(start + 1, .of) ? start + 2 : start + 1),
      !number.isOrdinal, number.value <= 130
    {
      var match = QuantityMatch(start..<number.end, .age, number.value, unit: "year")
      if text.entry(number.end).unit != nil { match.range = start..<number.end + 1 }
      if text.isKeyword(number.end, .to) || text.isHyphen(number.end)
        || text.isKeyword(number.end, .and)
          && text.isKeyword(text.isKeyword(start - 1, .the) ? start - 2 : start - 1, .between),
        let second = text.number(at: number.end + 1), second.value > number.value
      {
        match.high = second.value
        match.range = start..<second.end
      }
      match.next = match.range.upperBound
      return match
    }
    guard let number = text.number(at: start), !number.isOrdinal else { return nil }
    var at = number.end
    // "18- to 29-year-olds"
    if text.isMark(at, "-"), text.isKeyword(at + 1, .to), text[at + 2].isNumber,
      var last = age(at: at + 2), let low = last.low, low > number.value
    {
      last.low = number.value
      last.range = start..<last.range.upperBound
      return last
    }
    if text.isHyphen(at) { at += 1 }
    // "4yo", "4-yo"
    if text.isWord(at, "yo"), !text[at].isSpaced {
      return QuantityMatch(start..<at + 1, .age, number.value, unit: "year")
    }
    if let unit = text.entry(at).unit, unit >= .day {
      var old = at + 1
      if text.isHyphen(old) { old += 1 }
      if text.isKeyword(old, .old) || text.isWord(old, "olds")
        || text.isKeyword(old, .aged) && text.isPluralWord(old) == false
          && text.isWord(old + 1, "of")
      {
        return QuantityMatch(start..<old + 1, .age, number.value, unit: TimeUnit.name(unit))
      }
      if text.isKeyword(at + 1, .of), text.isKeyword(at + 2, .aged), text.isWord(at + 2, "age") {
        return QuantityMatch(start..<at + 3, .age, number.value, unit: TimeUnit.name(unit))
      }
      return nil
    }
    if number.end == start + 1, number.value < 130, isListedAge(start) {
      return QuantityMatch(start..<start + 1, .age, number.value, unit: "year")
    }
    // "Wang, 52, said", "Ms. Hall (34)", "her daughter, 3,"
    guard text[start].integer != nil, text[start].digits <= 2 || number.value < 116,
      number.end == start + 1, number.value >= 1
    else { return nil }
    let isCommas =
      text.isMark(start - 1, ",") && text[start - 2].isWord
      && (text[start - 2].isCapital
        || text.entry(start - 2).person && !text.isPluralWord(start - 2))
      && text.entry(start - 2).month == 0
      && (text.isMark(start + 1, ",") || text.isMark(start + 1, ".") && start + 2 >= text.count
        || text.isKeyword(start + 1, .of))
      && !(text.isMark(start + 1, ",") && text[start + 2].isNumber)
    let isBrackets =
      text.isMark(start - 1, "(") && text.isMark(start + 1, ")") && text[start - 2].isWord
      && text[start - 2].isCapital
    guard isCommas || isBrackets, number.value >= 10 || isCommas else { return nil }
    return QuantityMatch(start..<start + 1, .age, number.value, unit: "year")
  }

  /// The 10 of "ages 7 and 10", "aged 5, 7 and 10".
  private func isListedAge(_ start: Int) -> Bool {
    var at = start - 1
    guard text.isKeyword(at, .and) || text.isMark(at, ",") else { return false }
    while at >= 0 {
      if text.isKeyword(at, .aged) { return !text.isKeyword(at + 1, .of) }
      guard text[at].isNumber || text.isKeyword(at, .and) || text.isMark(at, ",") else {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "in her 50s", "in his mid-thirties": an age between two tens.
  func ageByDecade(at start: Int) -> QuantityMatch? {
    guard text.isKeyword(start, .his, .her, .their, .my, .its), text.isKeyword(start - 1, .in)
    else { return nil }
    var at = start + 1
    let part = text.keyword(at)
    let hasPart = part == .early || part == .mid || part == .late
    if hasPart { at += text.isHyphen(at + 1) ? 2 : 1 }
    let tens: Double
    if let value = text[at].integer, value % 10 == 0, (10...100).contains(value),
      !text[at + 1].isSpaced, text.isKeyword(at + 1, .s)
    {
      tens = Double(value)
      at += 2
    } else if text.entry(at).decade > 0 {
      tens = Double(text.entry(at).decade) * 10
      at += 1
    } else if text.isWord(at, "teens") {
      tens = 13
      at += 1
    } else {
      return nil
    }
    let (first, last): (Double, Double) =
      switch part {
      case .early: (0, 3)
      case .mid: (4, 6)
      case .late: (7, 9)
      default: (0, tens == 13 ? 6 : 9)
      }
    var match = QuantityMatch(start + 1..<at, .age, tens + first, unit: "year")
    match.high = tens + last
    return match
  }
}
