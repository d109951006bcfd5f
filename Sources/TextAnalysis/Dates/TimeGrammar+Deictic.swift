extension TimeGrammar {
  /// What points from the day of publication or from what was told last: "last week", "this
  /// morning", "the following day", "tomorrow", "two days ago" has its own.
  func deictic(at start: Int) -> TimeMatch? {
    switch text.keyword(start) {
    case .today where isTitle(start): return nil
    case .today: return withClock(TimeMatch(start..<start + 1, .date, .unit(.day, 0, .published)))
    case .yesterday:
      return withClock(TimeMatch(start..<start + 1, .date, .unit(.day, -1, .published)))
    case .tomorrow:
      return withClock(TimeMatch(start..<start + 1, .date, .unit(.day, 1, .published)))
    case .tonight:
      var match = TimeMatch(start..<start + 1, .time, .unit(.day, 0, .published))
      match.meaning.clock = .part(Self.night)
      return withHour(match, in: Self.night)
    case .overnight:
      guard text.isKeyword(start - 1, .the) == false,
        !text[start].isCapital || !text[start + 1].isCapital
      else { return nil }
      var match = TimeMatch(start..<start + 1, .time, .unit(.day, 0, .published))
      match.meaning.clock = .part(Self.night)
      return match
    default: break
    }
    return pointed(at: start) ?? bareUnit(at: start)
  }

  static let night = 3

  /// Capitals side by side within a sentence: "USA Today", "This Week".
  private func isTitle(_ at: Int) -> Bool {
    at > 0 && text[at].isCapital && text[at - 1].isCapital && text[at - 1].isWord
  }

  /// A pointing word and a unit, weekday, month or season.
  private func pointed(at start: Int) -> TimeMatch? {
    var at = afterThe(start)
    let hasThe = at > start
    if text.isKeyword(at, .this, .these), text.isKeyword(at + 1, .past, .coming, .last) { at += 1 }
    let pointer = text.keyword(at)
    var offset: Int
    var anchor = TimeMeaning.Anchor.published
    switch pointer {
    case .last, .past: offset = -1
    case .this: offset = 0
    case .current: offset = 0
    case .next, .coming, .upcoming: offset = 1
    case .previous, .preceding, .prior:
      offset = -1
      anchor = .narrative
    case .following:
      offset = 1
      anchor = .narrative
    case .that, .same:
      offset = 0
      anchor = .narrative
    case .latest: offset = -1
    default: return nil
    }
    at += 1
    if pointer == .that || pointer == .this, text.isKeyword(at, .same) { at += 1 }
    if pointer == .next, hasThe { anchor = .narrative }
    if text.isHyphen(at) { at += 1 }
    let isFiscal = text.isKeyword(at, .fiscal, .financial)
    if isFiscal { at += 1 }
    if text.isKeyword(at, .full) || text.isWord(at, "calendar") { at += 1 }
    if text.isWord(at, "working"), text.entry(at + 1).unit == .week { at += 1 }
    let word = text.entry(at)
    let range = start..<at + 1
    if pointer == .latest, text.isKeyword(at, .period) {
      return TimeMatch(range, .date, .unit(.quarter, 0, .narrative))
    }
    if let unit = word.unit, !word.isPlural, !word.isAmbiguous {
      if unit.isClock || isTitle(at) { return nil }
      if pointer == .latest, unit != .quarter, unit != .year, unit != .month, unit != .week {
        return nil
      }
      if pointer == .past, unit == .decade || unit == .century {
        return TimeMatch(range, .duration, .fixed(Self.period(1, unit)))
      }
      if pointer == .last, hasThe, unit == .decade || unit == .century {
        return TimeMatch(range, .date, .unit(unit, offset, anchor))
      }
      if pointer == .latest, unit == .quarter {
        return TimeMatch(range, .date, .unit(.quarter, 0, .narrative))
      }
      if unit == .day, pointer == .last || pointer == .past || pointer == .this { return nil }
      if unit == .year, pointer == .latest {
        return TimeMatch(range, .date, .unit(.year, -1, .published))
      }
      if unit == .fortnight { return nil }
      return withClock(TimeMatch(range, .date, .unit(unit, offset, anchor)))
    }
    if word.weekday > 0, !word.isPlural, !word.isAbbreviation || text[at].isCapital,
      pointer != .that, pointer != .latest, pointer != .current
    {
      let direction: TimeMeaning.Pointer = offset < 0 ? .last : offset > 0 ? .next : .this
      var match = TimeMatch(range, .date, .weekday(Int(word.weekday), direction))
      var probe = at + 1
      if text.isMark(probe, ",") { probe += 1 }
      if let day = monthAndDay(at: probe), day.isDay {
        match = TimeMatch(start..<day.end, .date, day.base)
      } else if let date = numericDate(at: probe, isIntroduced: true) {
        match = TimeMatch(start..<date.range.upperBound, .date, date.meaning.base)
      }
      return withClock(match)
    }
    if word.month > 0, text[at].isCapital, pointer != .that, pointer != .latest {
      let direction: TimeMeaning.Pointer = offset < 0 ? .last : offset > 0 ? .next : .this
      if let day = monthAndDay(at: at), day.isDay {
        return withClock(TimeMatch(start..<day.end, .date, day.base))
      }
      return TimeMatch(range, .date, .month(Int(word.month), .none, direction))
    }
    if word.season > 0, pointer != .latest {
      let direction: TimeMeaning.Pointer = offset < 0 ? .last : offset > 0 ? .next : .this
      return TimeMatch(range, .date, .season(Int(word.season), .none, direction))
    }
    if word.dayPart > 0,
      pointer == .last || pointer == .this || pointer == .next || pointer == .following
        || pointer == .that || pointer == .previous
    {
      var match = TimeMatch(range, .time, .unit(.day, offset, anchor))
      match.meaning.clock = .part(Int(word.dayPart) - 1)
      return withHour(match, in: Int(word.dayPart) - 1)
    }
    return nil
  }

  /// "The quarter", "the week", "the year-earlier period": of what was told last.
  private func bareUnit(at start: Int) -> TimeMatch? {
    var at = afterThe(start)
    if at > start, text.isKeyword(at, .fiscal, .full), text.entry(at + 1).unit == .year {
      at += 1
    }
    let word = text.entry(at)
    guard let unit = word.unit, !word.isPlural, !word.isAmbiguous else { return nil }
    // "Rookie of the Year"
    if at > 0, text[at].isCapital,
      !text[at - 1].isCapital || !text[at].flags.contains(.allCapitals),
      text[at - 1].isWord
    {
      return nil
    }
    let range = start..<at + 1
    // "year-earlier", "the year-ago quarter", "a year-earlier period"
    if unit == .year, text.isHyphen(at + 1), text.isKeyword(at + 2, .earlier, .ago) {
      var end = at + 3
      if text.entry(end).unit == .quarter || text.isKeyword(end, .period) { end += 1 }
      return TimeMatch(start..<end, .date, .shift(-1, .year, .narrative))
    }
    // "day after tomorrow"
    if unit == .day, text.isKeyword(at + 1, .before, .after), let other = deicticWord(at: at + 2) {
      let count = text.isKeyword(at + 1, .before) ? -1 : 1
      return withClock(
        TimeMatch(
          start..<at + 3, .date, .relative(count, .day, to: other.meaning.base)))
    }
    guard at > start else { return nil }
    // "the week after next"
    if text.isKeyword(at + 1, .after), unit >= .day, unit != .quarter {
      let next = afterThe(at + 2)
      if text.isKeyword(next, .next), isClauseEnd(next + 1) || text.entry(next + 1).keyword != .none
      {
        return TimeMatch(start..<next + 1, .date, .unit(unit, 2, .published))
      }
    }
    switch unit {
    case .quarter:
      if text.isHyphen(at + 1) { return nil }
      // "the quarter a year ago"
      if text.isKeyword(at + 1, .a), text.entry(at + 2).unit == .year,
        text.isKeyword(at + 3, .ago, .earlier)
      {
        return TimeMatch(start..<at + 4, .date, .shift(-1, .year, .narrative))
      }
      return TimeMatch(range, .date, .unit(.quarter, 0, .narrative))
    case .weekend:
      if text.isKeyword(at + 1, .of), let day = holiday(at: at + 2) {
        return TimeMatch(
          start..<day.range.upperBound, .date, .weekend(of: day.meaning.base))
      }
      return TimeMatch(range, .date, .weekend(of: .weekday(6, .none)))
    case .year, .week, .month, .day:
      // "the day before", "the year after": one of them from what was told last.
      if text.isKeyword(at + 1, .before), !startsDate(at + 2), isClauseEnd(at + 2) {
        return TimeMatch(start..<at + 2, .date, .shift(-1, unit, .narrative))
      }
      if text.isKeyword(at + 1, .after), isClauseEnd(at + 2) {
        return TimeMatch(start..<at + 2, .date, .shift(1, unit, .narrative))
      }
      if text.isKeyword(at + 1, .before, .after),
        let other = TimeGrammar(text: text).anchorDate(at: at + 2)
      {
        return TimeMatch(
          start..<other.range.upperBound, .date,
          .relative(text.isKeyword(at + 1, .before) ? -1 : 1, unit, to: other.meaning.base))
      }
      if unit == .year, text.isKeyword(at + 1, .ended, .ending) {
        return TimeMatch(range, .duration, .fixed("P1Y"))
      }
      if unit == .week, text.isKeyword(at + 1, .of), let date = calendarDate(at: at + 2) {
        return TimeMatch(
          start..<date.range.upperBound, .date, .week(of: date.meaning.base))
      }
      guard unit == .year || unit == .week || unit == .month, !text.isHyphen(at + 1),
        text.isKeyword(start - 1, .of, .in, .for, .during, .this, .over)
          || text.isKeyword(start - 1, .earlier, .later) || text.isKeyword(start + 1, .full),
        isClauseEnd(at + 1) || !text[at + 1].isSpaced || text[at + 1].kind == .word
      else { return nil }
      return TimeMatch(range, .date, .unit(unit, 0, .published))
    default: return nil
    }
  }

  private func startsDate(_ at: Int) -> Bool { anchorDate(at: at) != nil }

  /// A date that something may lie before or after.
  func anchorDate(at start: Int) -> TimeMatch? {
    calendarDate(at: start) ?? deicticWord(at: start) ?? pointed(at: start)
  }

  private func deicticWord(at start: Int) -> TimeMatch? {
    switch text.keyword(start) {
    case .today, .now: TimeMatch(start..<start + 1, .date, .unit(.day, 0, .published))
    case .yesterday: TimeMatch(start..<start + 1, .date, .unit(.day, -1, .published))
    case .tomorrow: TimeMatch(start..<start + 1, .date, .unit(.day, 1, .published))
    default: nil
    }
  }

  func isClauseEnd(_ at: Int) -> Bool {
    at >= text.count || text[at].kind == .mark && !text.isMark(at, "$") && !text.isMark(at, "'")
  }
}
