extension QuantityGrammar {
  /// "dozens", "hundreds of thousands", "a handful", "several": bounds only.
  func vague(at start: Int) -> QuantityMatch? {
    func match(_ end: Int, _ low: Double, _ high: Double?) -> QuantityMatch {
      var match = QuantityMatch(start..<end, .count, low)
      match.high = high
      match.isApproximate = true
      if text.isKeyword(end, .of) { match.next = end + 1 }
      return match
    }
    switch text.keyword(start) {
    case .dozens: return match(start + 1, 24, nil)
    case .scores where text.isKeyword(start + 1, .of): return match(start + 1, 40, nil)
    case .tens where text.isKeyword(start + 1, .of):
      let scale = text.entry(start + 2).pluralScale
      return scale > 0 ? match(start + 3, 20 * scale, nil) : match(start + 1, 20, nil)
    case .a where text.isKeyword(start + 1, .handful): return match(start + 2, 3, 7)
    case .a where text.isKeyword(start + 1, .couple): return match(start + 2, 2, 3)
    case .a where text.isKeyword(start + 1, .few):
      if text.entry(start + 2).scale > 0 {
        return match(start + 3, 2 * text.entry(start + 2).scale, nil)
      }
      return match(start + 2, 2, nil)
    case .several:
      let scale = text.entry(start + 1).scale
      if scale > 0 { return match(start + 2, 2 * scale, nil) }
      if text.keyword(start + 1) == .dozen { return match(start + 2, 24, nil) }
      return match(start + 1, 3, nil)
    default: break
    }
    let plural = text.entry(start).pluralScale
    guard plural > 0 else { return nil }
    if text.isKeyword(start + 1, .of) {
      let further = text.entry(start + 2).pluralScale
      if further > 0 { return match(start + 3, 2 * plural * further, nil) }
      return match(start + 1, 2 * plural, nil)
    }
    return match(start + 1, 2 * plural, nil)
  }

  /// "52-year-old", "aged 52", "52 years old", "Wang, 52,".
  func age(at start: Int) -> QuantityMatch? {
    if text.isKeyword(start, .aged), text.isWord(start, "aged") || text.isWord(start, "age"),
      let number = text.number(at: text.isKeyword(start + 1, .of) ? start + 2 : start + 1),
      !number.isOrdinal, number.value <= 130
    {
      var match = QuantityMatch(start..<number.end, .age, number.value, unit: "year")
      if text.entry(number.end).unit != nil { match.range = start..<number.end + 1 }
      if text.isKeyword(number.end, .to) || text.isHyphen(number.end),
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
    if text.isHyphen(at) { at += 1 }
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
    // "Wang, 52, said", "Ms. Hall (34)"
    guard text[start].integer != nil, text[start].digits <= 2 || number.value < 116,
      number.end == start + 1, number.value >= 1
    else { return nil }
    let isCommas =
      text.isMark(start - 1, ",") && text[start - 2].isWord && text[start - 2].isCapital
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

  /// Numbers that count nothing: "Flight 587", "COVID-19", "555-1234", "No. 1" is a rank.
  func label(at start: Int) -> QuantityMatch? {
    if text.isWord(start, "no") || text.isWord(start, "number") || text.isMark(start, "#") {
      let at = text.isMark(start + 1, ".") ? start + 2 : start + 1
      guard let number = text[at].integer,
        text.isWord(start, "number") ? text[start].isCapital || start > 0 : true,
        text.isMark(start, "#") || text.isWord(start, "number") || text[start].isCapital
          || text[start].flags.contains(.dotted)
      else { return nil }
      return QuantityMatch(start..<at + 1, .ordinal, Double(number))
    }
    guard text[start].isNumber else { return nil }
    let value = text[start].value
    func named(_ end: Int) -> QuantityMatch { QuantityMatch(start..<end, .label, value) }
    // Glued to letters in front: "F-16", "B52", "Covid-19", and behind: "4x4", "3D".
    let before = text[start - 1]
    if start > 0, !text[start].isSpaced {
      if before.isWord, !text.entry(start - 1).isCurrencyCode { return named(start + 1) }
      if before.isMark(UInt8(ascii: "-")), !before.isSpaced, text[start - 2].isWord,
        text.entry(start - 2).cardinal < 0, text.entry(start - 2).keyword == .none,
        text.entry(start - 2).month == 0
      {
        return named(start + 1)
      }
    }
    // "555-1234", "202-555-0143", "192.168.0.1"
    if text.isHyphen(start + 1), text[start + 2].isNumber, text[start + 2].digits == 4,
      text[start].digits == 3
    {
      return named(start + 3)
    }
    var at = start
    while text.isHyphen(at + 1)
      || text.isMark(at + 1, ".") && !text[at + 1].isSpaced && !text[at + 2].isSpaced,
      text[at + 2].isNumber
    {
      at += 2
    }
    if at >= start + 4 { return named(at + 1) }
    // "9/11"
    if text.isMark(start + 1, "/"), let day = text[start + 2].integer,
      let month = text[start].integer,
      month >= day || month == 9 && day == 11, !text[start + 1].isSpaced,
      !text.isMark(start + 3, "/")
    {
      return named(start + 3)
    }
    if text.isMark(start + 1, ":"), text[start + 2].isNumber, !text[start + 2].isSpaced {
      return named(start + 3)
    }
    guard before.isWord, start > 0, text[start].integer != nil else { return nil }
    let isLabelled = LabelWords.all.contains(text.key(start - 1)) && before.isCapital
    let next = text.entry(start + 1)
    let isCounting =
      next.person || next.measure > 0 || next.currency > 0 || next.scale > 0 || next.unit != nil
      || next.keyword == .percent || text.isMark(start + 1, "%") || text.isHyphen(start + 1)
      || text[start + 1].isWord && !text[start + 1].isCapital && text.isPluralWord(start + 1)
        && text[start + 1].end - text[start + 1].start > 3 && next.keyword == .none
    if isLabelled, !isCounting { return named(start + 1) }
    // "Apollo 11", "Euro 2012": a name in front, nothing to count behind.
    if before.isCapital, start > 1, text.entry(start - 1).keyword == .none, !isCounting,
      text.entry(start - 1).month == 0,
      !text[start + 1].isWord || text[start + 1].isCapital || text.entry(start + 1).keyword != .none
    {
      return named(start + 1)
    }
    return nil
  }
}

extension ValueWord {
  /// "USD" may stand right before its amount.
  var isCurrencyCode: Bool { currency > 0 }
}
