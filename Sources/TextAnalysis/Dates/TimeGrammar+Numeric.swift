extension TimeGrammar {
  /// "10/26/89", "1989-10-26", "26.10.1989", "10/26".
  /// - Parameter isIntroduced: a weekday stands before it, so that "5/12" is a day for sure.
  func numericDate(at start: Int, isIntroduced: Bool = false) -> TimeMatch? {
    guard let first = text[start].integer else { return nil }
    // "11 / 2016"
    if text[start].digits <= 2, (1...12).contains(first), text.isMark(start + 1, "/"),
      text[start + 2].digits == 4, let year = text[start + 2].integer, (1900...2099).contains(year),
      !text.isMark(start + 3, "/"), start == 0 || text[start].isSpaced
    {
      return TimeMatch(start..<start + 3, .date, .fixed("\(year)-\(Digits.padded(first, 2))"))
    }
    if let month = yearAndMonth(at: start) { return month }
    guard !text[start + 1].isSpaced, !text[start + 2].isSpaced else { return nil }
    let mark = text[start + 1]
    guard mark.kind == .mark, [0x2D, 0x2E, 0x2F].contains(mark.mark) else { return nil }
    if text[start - 1].kind == .mark, !text[start].isSpaced,
      [0x2D, 0x2E, 0x2F, 0x24].contains(text[start - 1].mark)
    {
      return nil
    }
    // A month's name between two marks: "26-Oct-1989".
    if mark.mark == 0x2D, text[start].digits <= 2, text.entry(start + 2).month > 0 { return nil }
    guard let second = text[start + 2].integer else {
      // "2019/Sep/01"; "30.10" is read as a decimal, so "30.10.1989" begins with one.
      let month = Int(text.entry(start + 2).month)
      guard text[start].digits == 4, month > 0, text[start + 3].isMark(mark.mark),
        let third = text[start + 4].integer, !text[start + 4].isSpaced,
        let day = CivilDay(year: first, month: month, day: third)
      else { return nil }
      return TimeMatch(start..<start + 5, .date, .fixed(day.iso))
    }
    if text[start].digits == 4, (1000...2999).contains(first), text[start + 2].digits <= 2 {
      if text.isMark(start + 3, "-") || text.isMark(start + 3, "/") || text.isMark(start + 3, "."),
        !text[start + 4].isSpaced, let third = text[start + 4].integer
      {
        guard let day = CivilDay(year: first, month: second, day: third) else { return nil }
        return TimeMatch(start..<start + 5, .date, .fixed(day.iso))
      }
      guard mark.mark != 0x2E, text[start + 2].digits == 2 || mark.mark == 0x2F,
        (1...12).contains(second)
      else { return nil }
      // "1999-02" may be a month, "2001-02" a season of sport: only when it cannot count on.
      if mark.mark == 0x2D, second == first % 100 + 1 { return nil }
      return TimeMatch(
        start..<start + 3, .date, .fixed("\(Digits.padded(first, 4))-\(Digits.padded(second, 2))"))
    }
    // "11/2016"
    if mark.mark == 0x2F, text[start + 2].digits == 4, (1...12).contains(first),
      (1900...2099).contains(second), !text.isMark(start + 3, "/")
    {
      return TimeMatch(start..<start + 3, .date, .fixed("\(second)-\(Digits.padded(first, 2))"))
    }
    guard text[start].digits <= 2, text[start + 2].digits <= 2 else { return nil }
    let hasYear =
      text[start + 3].kind == .mark && text[start + 3].mark == mark.mark
      && !text[start + 3].isSpaced && !text[start + 4].isSpaced && text[start + 4].isNumber
    // American order unless it cannot be; days first with periods.
    var (month, day) = mark.mark == 0x2E ? (second, first) : (first, second)
    if month > 12 { swap(&month, &day) }
    if hasYear, let third = text[start + 4].integer {
      guard text[start + 4].digits == 4 || text[start + 4].digits == 2 else { return nil }
      let year = text[start + 4].digits == 2 ? Self.fullYear(third) : third
      guard let civil = CivilDay(year: year, month: month, day: day) else { return nil }
      return TimeMatch(start..<start + 5, .date, .fixed(civil.iso))
    }
    guard mark.mark == 0x2F, (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: 2000),
      isIntroduced || first > 12 && text[start + 2].digits == 2 && !text[start + 3].isWord
        || text.isKeyword(start - 1, .on, .by, .until, .since, .from, .to, .before, .after)
    else { return nil }
    return TimeMatch(start..<start + 3, .date, .day(month: month, day: day, .none))
  }

  /// "2016 / 11", "11-2016", "2016 - 11" where nothing goes on: a month in figures.
  private func yearAndMonth(at start: Int) -> TimeMatch? {
    guard text.isMark(start + 1, "-") || text.isMark(start + 1, "/"),
      let first = text[start].integer,
      let second = text[start + 2].integer, start == 0 || text[start].isSpaced
    else { return nil }
    let isYearFirst = text[start].digits == 4
    let (year, month) = isYearFirst ? (first, second) : (second, first)
    guard (1900...2099).contains(year), (1...12).contains(month),
      text[isYearFirst ? start + 2 : start].digits <= 2,
      text[isYearFirst ? start : start + 2].digits == 4
    else { return nil }
    let isTight = !text[start + 1].isSpaced && !text[start + 2].isSpaced
    // A slash joins; "2016 - 11" and "2015-3" must end what is said. "2001-02" counts on.
    if isYearFirst, text.isMark(start + 1, "-"), month == year % 100 + 1 { return nil }
    guard text.isMark(start + 1, "/") && !isTight || isClauseEnd(start + 3),
      !text.isMark(start + 3, "/"), !text.isHyphen(start + 3), !text.isMark(start + 3, "%")
    else { return nil }
    return TimeMatch(
      start..<start + 3, .date, .fixed("\(year)-\(Digits.padded(month, 2))"))
  }
}
