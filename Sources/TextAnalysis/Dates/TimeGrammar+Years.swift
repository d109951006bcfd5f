extension TimeGrammar {
  /// A year: four digits, words ("nineteen ninety-six"), or "'96".
  /// - Parameter after: it stands behind a month or "fiscal", so that anything like a year is one.
  func year(at start: Int, after: Bool) -> (value: Int, end: Int)? {
    let piece = text[start]
    if let value = piece.integer {
      guard piece.digits == 4, (1000...2199).contains(value) else { return nil }
      if !text[start + 1].isSpaced, text[start + 1].isWord, !text.isKeyword(start + 1, .s) {
        return nil
      }
      return (value, start + 1)
    }
    if text.isMark(start, "'"), after, let short = text[start + 1].integer,
      text[start + 1].digits == 2, !text[start + 1].isSpaced
    {
      return (Self.fullYear(short), start + 2)
    }
    return spokenYear(at: start) ?? (after ? longYear(at: start) : nil)
  }

  /// "two thousand and five", where nothing behind it is counted.
  private func longYear(at start: Int) -> (value: Int, end: Int)? {
    guard (1...2).contains(text.entry(start).cardinal), text.entry(start + 1).scale == 1000,
      let number = text.number(at: start), !number.isFigure, !number.isOrdinal, !number.isFraction,
      (1000...2199).contains(number.value),
      isClauseEnd(number.end) || text.entry(number.end).keyword != .none
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// "nineteen ninety-six", "twenty thirteen", "nineteen hundred".
  private func spokenYear(at start: Int) -> (value: Int, end: Int)? {
    let century = Int(text.entry(start).cardinal)
    guard (13...20).contains(century) else { return nil }
    var at = start + 1
    if text.isHyphen(at) { at += 1 }
    // "nineteen zero one"
    if text.entry(at).cardinal == 0, (1...9).contains(text.entry(at + 1).cardinal) {
      return (century * 100 + Int(text.entry(at + 1).cardinal), at + 2)
    }
    // "nineteen hundred ninety-three"
    if text.entry(at).scale == 100, text.entry(at + 1).cardinal >= 10 { at += 1 }
    let tens = Int(text.entry(at).cardinal)
    guard tens >= 10, century != 20 || tens < 40 else { return nil }
    at += 1
    var rest = tens
    if tens >= 20 {
      var probe = at
      if text.isHyphen(probe) { probe += 1 }
      let unit = Int(text.entry(probe).cardinal)
      if (1...9).contains(unit) {
        rest += unit
        at = probe + 1
      }
    }
    // "fifteen twenty-dollar notes" is no year.
    if text.entry(at).currency > 0 || text.entry(at).scale > 0 { return nil }
    return (century * 100 + rest, at)
  }

  /// Years, fiscal years, decades and centuries.
  func years(at start: Int) -> TimeMatch? {
    if let match = fiscalYear(at: start) { return match }
    if let match = decade(at: start) { return match }
    if let match = century(at: start) { return match }
    // "the year 2000", "the year two thousand"
    let first = afterThe(start)
    if text.entry(first).unit == .year, !text.entry(first).isPlural {
      if let year = year(at: first + 1, after: true) {
        return TimeMatch(start..<year.end, .date, .year(.year(year.value)))
      }
      if let number = text.number(at: first + 1), !number.isFigure, !number.isOrdinal,
        (1000...2999).contains(number.value)
      {
        return TimeMatch(start..<number.end, .date, .year(.year(Int(number.value))))
      }
    }
    if text.isKeyword(start - 1, .in, .since), let year = longYear(at: start), year.value > 1000 {
      return TimeMatch(start..<year.end, .date, .year(.year(year.value)))
    }
    guard let year = year(at: start, after: false), isPlainYear(start, year.value, year.end)
    else { return nil }
    if let month = monthBehind(year.value, year.end) {
      return TimeMatch(start..<month.end, .date, month.base)
    }
    return TimeMatch(start..<year.end, .date, .year(.year(year.value)))
  }

  /// "2016 June", "2016, Nov.", "2016 June 3": the year in front.
  private func monthBehind(_ year: Int, _ end: Int) -> DateParts? {
    let at = text.isMark(end, ",") ? end + 1 : end
    let word = text.entry(at)
    guard word.month > 0, text[at].isCapital || !word.isAmbiguous, !word.isAmbiguous || at == end
    else { return nil }
    let month = Int(word.month)
    if let day = text[at + 1].integer, text[at + 1].digits <= 2 {
      guard year > 1900, CivilDay(year: year, month: month, day: day) != nil,
        isClauseEnd(at + 2) || text.entry(at + 2).keyword != .none
      else { return nil }
      return DateParts(
        base: .day(month: month, day: day, .year(year)), end: at + 2, isDay: true)
    }
    if self.year(at: at + 1, after: true) != nil || text.isMark(at + 1, ",") { return nil }
    return DateParts(base: .month(month, .year(year), .none), end: at + 1, isDay: false)
  }

  /// Whether a number that could be a year is one here: nothing behind it is counted.
  private func isPlainYear(_ start: Int, _ value: Int, _ end: Int) -> Bool {
    if !text[start].isNumber { return true }
    let before = text[start - 1]
    if before.kind == .mark, start > 0 {
      if !text[start].isSpaced, before.mark != UInt8(ascii: "("), before.mark != 0x22,
        !(before.mark == UInt8(ascii: "-") && text[start - 2].isWord),
        !(before.mark == UInt8(ascii: "-") && text[start - 2].digits == 4),
        !(before.mark == UInt8(ascii: "/") && text[start - 2].digits == 4)
      {
        return false
      }
      if before.mark == UInt8(ascii: "$") || CurrencySigns.code(before.mark) != nil { return false }
      if before.mark == UInt8(ascii: "#") { return false }
    }
    let next = text[end]
    let word = text.entry(end)
    if !next.isSpaced, next.isWord || next.isNumber { return false }
    if next.isMark(UInt8(ascii: "%")) || !next.isSpaced && next.isMark(UInt8(ascii: "/")) {
      return value >= 1900 && text[end + 1].digits == 2
    }
    if !next.isSpaced, next.isMark(UInt8(ascii: "-")), text[end + 1].isNumber,
      text[end + 1].digits != 4 && text[end + 1].digits != 2
    {
      return false
    }
    if word.measure > 0 || word.currency > 0 || word.person || word.scale > 0
      || word.keyword == .percent || word.keyword == .points
      || word.unit != nil && word.isPlural
    {
      return false
    }
    if before.isWord, before.isCapital, LabelWords.vehicles.contains(text.key(start - 1)) {
      return false
    }
    switch text.keyword(start - 1) {
    case .in, .since, .by, .of, .until, .from, .during, .early, .late, .mid, .before, .after,
      .through, .between, .for, .fiscal, .ending, .ended:
      return (1000...2199).contains(value)
    case .than
    where text.isKeyword(start - 2, .later, .earlier) || text.isWord(start - 2, "sooner"):
      return (1000...2199).contains(value)
    case .about, .nearly, .almost, .over, .than, .approximately, .roughly, .least, .most:
      return false
    default:
      return (1900...2099).contains(value)
    }
  }

  /// "fiscal 1989", "the 1989 fiscal year", "fiscal year 1989".
  private func fiscalYear(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    if text.isKeyword(first, .fiscal, .financial) {
      var at = first + 1
      if text.entry(at).unit == .year { at += 1 }
      if let year = year(at: at, after: true) {
        return TimeMatch(start..<year.end, .date, .year(.year(year.value)))
      }
      return nil
    }
    if let year = year(at: first, after: false), text[first].isNumber,
      text.isKeyword(year.end, .fiscal, .financial), text.entry(year.end + 1).unit == .year
    {
      return TimeMatch(start..<year.end + 2, .date, .year(.year(year.value)))
    }
    return nil
  }

  /// "the 1990s", "the '60s", "the nineties", "the mid-1980s".
  func decade(at start: Int) -> TimeMatch? {
    // "in her mid-50s" is an age.
    if text.isKeyword(start - 1, .his, .her, .their, .my) || text.isWord(start - 1, "your") {
      return nil
    }
    var at = afterThe(start)
    while text.isKeyword(at, .early, .mid, .late) {
      at += 1
      if text.isHyphen(at) { at += 1 }
    }
    var hasApostrophe = false
    if text.isMark(at, "'") {
      hasApostrophe = true
      at += 1
    }
    if let value = text[at].integer, value % 10 == 0, !text[at + 1].isSpaced {
      var end = at + 1
      if text.isMark(end, "'"), text.isKeyword(end + 1, .s), !text[end + 1].isSpaced { end += 1 }
      if text.isKeyword(end, .s), !text[end].isSpaced {
        if text[at].digits == 4, (1000...2190).contains(value) {
          let isCentury = value % 100 == 0 && value < 1900
          return TimeMatch(
            start..<end + 1, .date, .fixed(String(isCentury ? value / 100 : value / 10)))
        }
        if text[at].digits == 2, value >= 10,
          hasApostrophe || text.isKeyword(at - 1, .the) || at > start
        {
          let full = value < 30 ? 2000 + value : 1900 + value
          return TimeMatch(start..<end + 1, .date, .fixed(String(full / 10)))
        }
      }
      return nil
    }
    // "the nineteen seventies"
    let century = Int(text.entry(at).cardinal)
    if (13...20).contains(century), text.entry(at + 1).decade > 0, at > start {
      return TimeMatch(
        start..<at + 2, .date, .fixed(String(century * 10 + Int(text.entry(at + 1).decade))))
    }
    // "In her nineties" has no article.
    let decade = Int(text.entry(at).decade)
    guard decade > 0, at > start else { return nil }
    return TimeMatch(start..<at + 1, .date, .fixed(String(190 + decade)))
  }

  /// "the 20th century", "the nineteenth century".
  private func century(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    guard let number = text.number(at: first), number.isOrdinal, number.value >= 1,
      number.value <= 30
    else { return nil }
    let at = text.isHyphen(number.end) ? number.end + 1 : number.end
    guard text.entry(at).unit == .century else { return nil }
    return TimeMatch(start..<at + 1, .date, .fixed(Digits.padded(Int(number.value) - 1, 2)))
  }
}
