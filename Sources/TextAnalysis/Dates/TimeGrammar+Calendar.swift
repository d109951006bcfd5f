extension TimeGrammar {
  /// A day, month or weekday by name or number, a year behind it or not.
  func calendarDate(at start: Int) -> TimeMatch? {
    if let match = numericDate(at: start) ?? sharedMonth(at: start) { return match }
    let word = text.entry(start)
    if word.weekday > 0, isWeekday(start) {
      if word.isPlural { return nil }
      // "Friday, Oct. 26", "Thursday, the 12th of June", "Friday Oct. 26"
      var at = start + 1
      if text.isMark(at, ",") { at += 1 }
      if let day = monthAndDay(at: at) ?? dayAndMonth(at: at), day.isDay {
        return TimeMatch(start..<day.end, .date, day.base)
      }
      // "Friday 5/12"
      if let date = numericDate(at: at, isIntroduced: true) {
        return TimeMatch(start..<date.range.upperBound, .date, date.meaning.base)
      }
      // "Friday the 21st", "Friday 21st"
      let ordinalAt = afterThe(at)
      if let ordinal = text.number(at: ordinalAt), ordinal.isOrdinal, ordinal.value <= 31,
        ordinal.isFigure && ordinalAt > at || isDayEnd(ordinal.end)
      {
        return TimeMatch(
          start..<ordinal.end, .date,
          .dayOfMonth(Int(ordinal.value), weekday: Int(word.weekday)))
      }
      // "Friday last week", "Monday of next week"
      let weekAt = text.isKeyword(start + 1, .of) ? start + 2 : start + 1
      if let offset = pointerOffset(weekAt), text.entry(weekAt + 1).unit == .week {
        return TimeMatch(
          start..<weekAt + 2, .date,
          .relative(Int(word.weekday), .day, to: .unit(.week, offset, .published)))
      }
      return TimeMatch(start..<start + 1, .date, .weekday(Int(word.weekday), .none))
    }
    if let date = monthAndDay(at: start) ?? dayAndMonth(at: start) {
      return TimeMatch(start..<date.end, .date, date.base)
    }
    return nthWeekday(at: start) ?? nthUnit(at: start) ?? dayAlone(at: start)
  }

  /// "on the 21st", "until the 3rd at noon": a day whose month is known.
  private func dayAlone(at start: Int) -> TimeMatch? {
    guard text.isKeyword(start - 1, .on, .by, .until, .since, .before, .after, .for) else {
      return nil
    }
    let first = afterThe(start)
    guard text[first].isNumber, first > start || text.isKeyword(start - 1, .on),
      let number = text.number(at: first), number.isOrdinal, (1...31).contains(number.value),
      isDayEnd(number.end)
    else { return nil }
    return TimeMatch(start..<number.end, .date, .dayOfMonth(Int(number.value), weekday: 0))
  }

  /// Nothing that the ordinal before could count: "on the 21st floor".
  private func isDayEnd(_ at: Int) -> Bool {
    if isClauseEnd(at) { return !text.isHyphen(at) && !text.isMark(at, "/") }
    if text.isKeyword(at, .at, .to, .until) { return true }
    return clock(at: at) != nil
  }

  struct DateParts {
    var base: TimeMeaning.Base
    var end: Int
    var isDay: Bool
  }

  /// "Sat" and "Sun" need a capital and a date's company.
  private func isWeekday(_ at: Int) -> Bool {
    let word = text.entry(at)
    guard word.weekday > 0 else { return false }
    // "Saturday Night Live"
    if text[at + 1].isCapital, text[at + 2].isCapital, text.entry(at + 1).dayPart > 0,
      DayParts.shows.contains(where: { text.isWord(at + 2, $0) })
    {
      return false
    }
    if !word.isAbbreviation || text.isKeyword(at - 1, .on), !word.isAmbiguous { return true }
    if word.isAmbiguous {
      return text[at].isCapital
        && (text[at].flags.contains(.dotted) || text.entry(at + 1).month > 0
          || text.isMark(at + 1, ",") && text.entry(at + 2).month > 0
          || text[at + 1].isNumber && text.number(at: at + 1)?.isOrdinal == true)
    }
    return text[at].isCapital
  }

  /// "October", "Oct. 26", "Oct. 26, 1989", "October 1989", "October of last year".
  func monthAndDay(at start: Int) -> DateParts? {
    let word = text.entry(start)
    guard word.month > 0 else { return nil }
    let month = Int(word.month)
    let isCapital = text[start].isCapital
    if let day = dayNumber(at: start + 1, month: month) {
      guard isCapital || !word.isAmbiguous || text[start + 1].isNumber || text[start + 2].isNumber
      else { return nil }
      var at = day.end
      // "Oct. 26 and 27" is two dates; "Oct. 26, 1989" one.
      var probe = at
      if text.isMark(probe, ",") || text.isHyphen(probe) { probe += 1 }
      if text.isKeyword(probe, .of) { probe += 1 }
      if let year = year(at: probe, after: true) {
        return DateParts(
          base: .day(month: month, day: day.value, .year(year.value)), end: year.end, isDay: true)
      }
      if let offset = yearPhrase(at: probe) {
        at = offset.end
        return DateParts(
          base: .day(month: month, day: day.value, .offset(offset.value)), end: at, isDay: true)
      }
      return DateParts(
        base: .day(month: month, day: day.value, .none), end: at, isDay: true)
    }
    var at = start + 1
    if text.isMark(at, ",") || text.isKeyword(at, .of) || text.isKeyword(at, .in)
      || text.isHyphen(at)
    {
      at += 1
    }
    if let year = year(at: at, after: true) {
      return DateParts(base: .month(month, .year(year.value), .none), end: year.end, isDay: false)
    }
    // "August 99"
    if at == start + 1, isCapital, text[at].digits == 2, let short = text[at].integer, short > 31,
      isClauseEnd(at + 1), !text.isMark(at + 1, "%"), !text.isHyphen(at + 1)
    {
      return DateParts(
        base: .month(month, .year(Self.fullYear(short)), .none), end: at + 1, isDay: false)
    }
    if let offset = yearPhrase(at: at) {
      return DateParts(
        base: .month(month, .offset(offset.value), .none), end: offset.end, isDay: false)
    }
    guard isCapital || !word.isAmbiguous && !word.isAbbreviation else { return nil }
    if word.isAmbiguous || word.isAbbreviation {
      let before = text.keyword(start - 1)
      let isIntroduced =
        switch before {
        case .in, .last, .next, .this, .since, .until, .of, .early, .late, .by, .from, .mid,
          .during, .through, .past, .before, .after, .between, .every, .each, .to, .and, .or, .for:
          true
        default: false
        }
      if word.isAbbreviation {
        guard text[start].flags.contains(.dotted) || isIntroduced else { return nil }
      }
      // "May said" is a person, "March" at the head of a sentence a verb.
      if word.isAmbiguous, !isIntroduced || text[start + 1].isCapital && !text[start + 1].isNumber {
        return nil
      }
    }
    return DateParts(base: .month(month, .none, .none), end: start + 1, isDay: false)
  }

  /// "26 October 1989", "the 4th of July", "4 July".
  func dayAndMonth(at start: Int) -> DateParts? {
    let first = afterThe(start)
    // "$12 December 27"
    if text[first - 1].kind == .mark, CurrencySigns.code(text[first - 1].mark) != nil { return nil }
    guard let number = text.number(at: first), number.value >= 1, number.value <= 31,
      number.value == number.value.rounded(), !number.hasScale,
      number.isFigure
        ? text[first].digits <= 2 : number.isOrdinal || text.entry(number.end).month > 0
    else { return nil }
    var at = number.end
    if number.isOrdinal, text.entry(at).unit == .day, text.isKeyword(at + 1, .of) { at += 1 }
    if text.isKeyword(at, .of) {
      guard number.isOrdinal else { return nil }
      at += 1
    } else if text.isHyphen(at) {
      at += 1
    }
    let word = text.entry(at)
    guard word.month > 0, text[at].isCapital || number.isOrdinal || text.isHyphen(at - 1) else {
      return nil
    }
    if word.isAmbiguous, !text[at].isCapital, !text.isKeyword(at - 1, .of), !text.isHyphen(at - 1) {
      return nil
    }
    let month = Int(word.month)
    let day = Int(number.value)
    guard day <= CivilDay.length(ofMonth: month, year: 2000) else { return nil }
    at += 1
    var probe = at
    if text.isMark(probe, ",") || text.isHyphen(probe) { probe += 1 }
    if text.isKeyword(probe, .of) { probe += 1 }
    if let year = year(at: probe, after: true) {
      return DateParts(
        base: .day(month: month, day: day, .year(year.value)), end: year.end, isDay: true)
    }
    if let offset = yearPhrase(at: probe) {
      return DateParts(
        base: .day(month: month, day: day, .offset(offset.value)), end: offset.end, isDay: true)
    }
    guard number.isFigure || number.isOrdinal else { return nil }
    return DateParts(base: .day(month: month, day: day, .none), end: at, isDay: true)
  }

  /// The day behind a month: "26", "26th", "the 26th", "twenty-sixth".
  private func dayNumber(at start: Int, month: Int) -> (value: Int, end: Int)? {
    var first = afterThe(start)
    if text.isHyphen(first) || text.isMark(first, "/") && !text[first + 1].isSpaced { first += 1 }
    guard let number = text.number(at: first) else { return nil }
    let isDigits = text[first].isNumber && text[first].decimals == 0 && text[first].digits <= 2
    guard isDigits || number.isOrdinal && !number.isFigure || !number.isFigure && first == start
    else { return nil }
    // "in May 12 people" is rare; "May 12 million" must not be a day.
    guard !number.hasScale, !number.isFraction, number.value >= 1,
      number.value <= Double(CivilDay.length(ofMonth: month, year: 2000)),
      !text.isMark(number.end, "%"),
      !(text.isMark(number.end, ":") && text[number.end + 1].isNumber)
    else { return nil }
    if !number.isFigure, !number.isOrdinal, number.value < 1 { return nil }
    return (Int(number.value), number.end)
  }

  /// "last year", "this year", "next year" behind a month.
  func yearPhrase(at start: Int) -> (value: Int, end: Int)? {
    let at = text.isKeyword(start, .of) || text.isKeyword(start, .in) ? start + 1 : start
    if let offset = pointerOffset(at), text.entry(at + 1).unit == .year,
      !text.entry(at + 1).isPlural
    {
      return (offset, at + 2)
    }
    return nil
  }

  /// -1 for "last", 0 for "this", 1 for "next".
  func pointerOffset(_ at: Int) -> Int? {
    switch text.keyword(at) {
    case .last, .past, .previous: -1
    case .this, .current: 0
    case .next, .coming, .upcoming: 1
    default: nil
    }
  }

  /// "89" is 1989, "12" is 2012.
  static func fullYear(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }

  /// "the first week of July", "the last week of 2015", "the third month of next year".
  private func nthUnit(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    let isLast = text.isKeyword(first, .last)
    var (nth, at) = (0, first + 1)
    if !isLast {
      guard let ordinal = text.number(at: first), ordinal.isOrdinal else { return nil }
      (nth, at) = (Int(ordinal.value), ordinal.end)
    }
    guard isLast || nth >= 1, let unit = text.entry(at).unit, unit == .week || unit == .month,
      !text.entry(at).isPlural
    else { return nil }
    guard text.isKeyword(at + 1, .of, .in) else {
      guard unit == .week, !isLast, nth <= 4, let year = yearPhrase(at: at + 1) else { return nil }
      return TimeMatch(
        start..<year.end, .date,
        .week(of: .day(month: 1, day: nth * 7 - 3, .offset(year.value))))
    }
    if let month = monthAndDay(at: at + 2), !month.isDay,
      case .month(let number, let year, _) = month.base, unit == .week, nth <= 4
    {
      let day = isLast ? CivilDay.length(ofMonth: number, year: 2001) : nth * 7 - 3
      return TimeMatch(
        start..<month.end, .date, .week(of: .day(month: number, day: day, year)))
    }
    let pointer: TimeMeaning.YearPointer
    let end: Int
    if let year = year(at: at + 2, after: true) {
      (pointer, end) = (.year(year.value), year.end)
    } else if let year = yearPhrase(at: at + 2) {
      (pointer, end) = (.offset(year.value), year.end)
    } else {
      return nil
    }
    if unit == .month {
      guard isLast || nth <= 12 else { return nil }
      return TimeMatch(start..<end, .date, .month(isLast ? 12 : nth, pointer, .none))
    }
    guard isLast || nth <= 4 else { return nil }
    // The fourth of January is always in the first week, 28 December in the last.
    return TimeMatch(
      start..<end, .date,
      .week(
        of: isLast
          ? .day(month: 12, day: 28, pointer) : .day(month: 1, day: nth * 7 - 3, pointer)))
  }

  /// "the first Friday of July", "the last Monday in May".
  private func nthWeekday(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    let nth: Int
    var at = first + 1
    if text.isKeyword(first, .last) {
      nth = -1
    } else if let ordinal = text.number(at: first), ordinal.isOrdinal, ordinal.value <= 5 {
      nth = Int(ordinal.value)
      at = ordinal.end
    } else {
      return nil
    }
    let weekday = text.entry(at).weekday
    guard weekday > 0, text.isKeyword(at + 1, .of, .in) else { return nil }
    guard let month = monthAndDay(at: at + 2), !month.isDay,
      case .month(let number, let year, _) = month.base
    else { return nil }
    return TimeMatch(
      start..<month.end, .date,
      .nthWeekday(nth, weekday: Int(weekday), month: number, year))
  }
}
