extension QuantityGrammar {
  /// Numbers that count nothing: "Flight 587", "COVID-19", "555-1234", "No. 1" is a rank.
  func label(at start: Int) -> QuantityMatch? {
    if text.isWord(start, "no") || text.isWord(start, "number") || text.isMark(start, "#") {
      let at = text.isMark(start + 1, ".") ? start + 2 : start + 1
      guard let number = text[at].integer,
        text.isWord(start, "number") ? text[start].isCapital || start > 0 : true,
        text.isMark(start, "#") || text.isWord(start, "number") || text[start].isCapital
          || text[start].flags.contains(.dotted)
      else { return nil }
      // "No. 10-277" is a case before a court.
      if text.isHyphen(at + 1), text[at + 2].isNumber {
        return QuantityMatch(start..<at + 3, .label, Double(number))
      }
      return QuantityMatch(start..<at + 1, .ordinal, Double(number))
    }
    if let counted = numbered(at: start) { return counted }
    guard text[start].isNumber else { return nil }
    let value = text[start].value
    func named(_ end: Int) -> QuantityMatch {
      var end = end
      // "RXJ1131-1231", "F-16-20"
      while text.isHyphen(end), text[end + 1].isNumber { end += 2 }
      return QuantityMatch(start..<end, .label, value)
    }
    if let telephone = telephone(at: start) { return telephone }
    // "1. First,", "2) Then": the number of a paragraph.
    if start == 0, text[1].isMark(UInt8(ascii: ")")) || text.isMark(1, ".") && text[2].isWord,
      !text[1].isSpaced, text[0].digits <= 2, text[0].decimals == 0
    {
      return named(1)
    }
    if text.isMark(start - 1, "("), !text[start].isSpaced {
      // "Mason (1725-92)", "(3/4)"
      if text[start].digits == 4, text.isHyphen(start + 1), text[start + 2].isNumber {
        return named(start + 1)
      }
      if text.isMark(start + 1, "/"), text[start + 2].isNumber, text.isMark(start + 3, ")") {
        return named(start + 3)
      }
    }
    // "usat.ly/2uvok4E"
    if text.isMark(start - 1, "/"), !text[start].isSpaced, text[start + 1].isWord,
      !text[start + 1].isSpaced, text.entry(start + 1).measure == 0,
      text.entry(start + 1).unit == nil
    {
      var end = start + 1
      while text[end].isWord || text[end].isNumber, !text[end].isSpaced { end += 1 }
      return named(end)
    }
    // Glued to letters in front: "F-16", "B52", "Covid-19", and behind: "4x4", "3D".
    let before = text[start - 1]
    if start > 0, !text[start].isSpaced {
      if before.isWord, !text.entry(start - 1).isCurrencyCode { return named(start + 1) }
      if before.isMark(UInt8(ascii: "-")), !before.isSpaced, text[start - 2].isWord,
        text.entry(start - 2).cardinal < 0, text.entry(start - 2).keyword == .none,
        text.entry(start - 2).month == 0,
        !text.isHyphen(start + 1) || text.entry(start + 2).unit == nil
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
      next.person || next.keyword == .votes || next.keyword == .points
      || text.isKeyword(start + 1, .to) && text[start + 2].isNumber || next.measure > 0
      || next.currency > 0 || next.scale > 0 || next.unit != nil
      || next.keyword == .percent || text.isMark(start + 1, "%") || text.isHyphen(start + 1)
      || text[start + 1].isWord && !text[start + 1].isCapital && text.isPluralWord(start + 1)
        && text[start + 1].end - text[start + 1].start > 3 && next.keyword == .none
    if isLabelled, !isCounting { return named(start + 1) }
    // "three Falcon 9 rockets": a name between a count or article and a figure.
    if before.isCapital, !text.isPluralWord(start - 1), text[start].digits <= 3,
      text.entry(start - 1).keyword == .none, text.entry(start - 1).month == 0,
      text.entry(start - 1).currency == 0, !text.entry(start - 1).person,
      text.isKeyword(start - 2, .the, .a, .its, .their) || text.entry(start - 2).cardinal > 0
        || text[start - 2].isNumber,
      text[start + 1].isWord, next.measure == 0, next.currency == 0, next.scale == 0,
      next.unit == nil, !next.person, next.keyword != .percent
    {
      return named(start + 1)
    }
    // "Apollo 11", "Euro 2012": a name in front, nothing to count behind.
    if before.isCapital, start > 1, text.entry(start - 1).keyword == .none, !isCounting,
      text.entry(start - 1).month == 0,
      !text[start + 1].isWord || text[start + 1].isCapital || text.entry(start + 1).keyword != .none
    {
      return named(start + 1)
    }
    return nil
  }

  /// "game one", "page 12", "lap 19": of things that are numbered, in small letters.
  private func numbered(at start: Int) -> QuantityMatch? {
    guard start > 0, text[start].isSpaced, text[start - 1].isWord,
      text[start].isNumber || text.entry(start).cardinal > 0,
      LabelWords.numbered.contains(text.key(start - 1)), !text.isKeyword(start - 2, .a),
      let number = text.number(at: start), !number.isOrdinal, !number.hasScale,
      number.value == number.value.rounded(), number.value < 10_000
    else { return nil }
    let next = text.entry(number.end)
    guard !next.person, next.measure == 0, next.currency == 0, next.unit == nil,
      next.keyword != .percent, !text.isMark(number.end, "%")
    else { return nil }
    if text.isWord(start - 1, "number") {
      return QuantityMatch(start..<number.end, .ordinal, number.value)
    }
    return QuantityMatch(start..<number.end, .label, number.value)
  }

  /// "0207 782 4368", "0800/111 0 111": digits that begin with a zero, and those behind them.
  private func telephone(at start: Int) -> QuantityMatch? {
    let piece = text[start]
    guard piece.digits >= 3, piece.decimals == 0, text.bytes[Int(piece.start)] == 0x30 else {
      return nil
    }
    var end = start + 1
    while text[end].isNumber
      || (text.isMark(end, "/") || text.isMark(end, "-"))
        && text[end + 1].isNumber
    {
      end += 1
    }
    return QuantityMatch(start..<end, .label, piece.value)
  }
}

extension ValueWord {
  /// "USD" may stand right before its amount.
  var isCurrencyCode: Bool { currency > 0 }
}
