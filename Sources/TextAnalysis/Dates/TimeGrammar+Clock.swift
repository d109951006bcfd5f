extension TimeGrammar {
  /// A time of day, the date that goes with it included: "10:30", "2.15pm local time", "noon
  /// Thursday", "9 a.m. EST Tuesday", "8 in the morning".
  func clockTime(at start: Int) -> TimeMatch? {
    guard let clock = clock(at: start), !isLength(start, clock.end) else { return nil }
    var match = TimeMatch(start..<clock.end, .time, .clockOnly)
    match.meaning.clock = clock.clock
    // The date behind it: "10 p.m. Wednesday", "noon on Oct. 26".
    var at = clock.end
    if text.isMark(at, ",") { at += 1 }
    if text.isKeyword(at, .on, .of) { at += 1 }
    // "9 a.m. every Sunday"
    if text.isKeyword(at, .every, .each), text.entry(at + 1).weekday > 0 {
      return TimeMatch(
        start..<at + 2, .set,
        .fixed("XXXX-WXX-\(text.entry(at + 1).weekday)\(clock.clock.suffix)"))
    }
    if let date = anchorDate(at: at), isDay(date.meaning.base) {
      match.range = start..<date.range.upperBound
      match.meaning.base = date.meaning.base
    } else if text.entry(at).dayPart > 0, text.isKeyword(at - 1, .in, .at) == false,
      text.entry(at - 1).weekday > 0
    {
      match.range = start..<at + 1
    }
    return match
  }

  /// "01:22" alone between words of a page is how long its film runs.
  private func isLength(_ start: Int, _ end: Int) -> Bool {
    guard text[start].isNumber, text[start].value < (text[start].digits == 2 ? 10 : 1),
      text.isMark(start + 1, ":"),
      end == start + 3, start > 0, text[start].value + text[start + 2].value > 0
    else { return false }
    return text[start - 1].isWord && text.keyword(start - 1) == .none && text[start].isSpaced
      && (end >= text.count || text[end].isCapital || text[end].flags.contains(.broken))
      || text[start].flags.contains(.broken)
        && (end >= text.count || text[end].flags.contains(.broken))
  }

  /// A date takes the time of day or the part of the day behind it.
  func withClock(_ date: TimeMatch) -> TimeMatch {
    guard date.kind == .date, isDay(date.meaning.base) else { return date }
    var match = date
    var at = date.range.upperBound
    let part = text.entry(at).dayPart
    // "Tuesday nights" repeats, and has its own place.
    if part > 0, !text.isHyphen(at - 1), !text.isPluralWord(at) {
      match.range = date.range.lowerBound..<at + 1
      match.kind = .time
      match.meaning.clock = .part(Int(part) - 1)
      at += 1
      if text.isKeyword(at, .at), let clock = clock(at: at + 1) ?? bareHour(at: at + 1) {
        match.range = date.range.lowerBound..<clock.end
        match.meaning.clock = later(clock.clock, Int(part) - 1)
      }
      return match
    }
    if text.isKeyword(at, .noon, .midnight, .midday), let clock = clock(at: at) {
      match.range = date.range.lowerBound..<clock.end
      match.kind = .time
      match.meaning.clock = clock.clock
      return match
    }
    if text.isMark(at, ",") { at += 1 }
    if text.isKeyword(at, .in), text.isKeyword(at + 1, .the), text.entry(at + 2).dayPart > 0 {
      match.range = date.range.lowerBound..<at + 3
      match.kind = .time
      match.meaning.clock = .part(Int(text.entry(at + 2).dayPart) - 1)
      return match
    }
    let hasAt = text.isKeyword(at, .at)
    if hasAt { at += 1 }
    if text.isKeyword(at, .about, .around, .approximately, .exactly) { at += 1 }
    if let clock = clock(at: at) ?? (hasAt ? bareHour(at: at) : nil) {
      match.range = date.range.lowerBound..<clock.end
      match.kind = .time
      match.meaning.clock = clock.clock
      // "Wed Oct 26 15:50:06 2016", as computers write it.
      if case .day(let month, let day, .none) = date.meaning.base, text.isMark(clock.end - 2, ":"),
        let year = year(at: clock.end, after: false)
      {
        match.range = date.range.lowerBound..<year.end
        match.meaning.base = .day(month: month, day: day, .year(year.value))
      }
    }
    return match
  }

  /// "in the morning": of the day that is told of.
  func partOfDay(at start: Int) -> TimeMatch? {
    let part = text.entry(start + 1).dayPart
    guard text.isKeyword(start, .the), part > 0, !text.isPluralWord(start + 1),
      text.isKeyword(start - 1, .in, .during), !text.isHyphen(start + 2)
    else { return nil }
    var match = TimeMatch(start..<start + 2, .time, .clockOnly)
    match.meaning.clock = .part(Int(part) - 1)
    match = withHour(match, in: Int(part) - 1)
    if match.range.upperBound > start + 2 { return match }
    let date = text.isKeyword(start + 2, .of, .on) ? start + 3 : start + 2
    if let day = anchorDate(at: date), isDay(day.meaning.base) {
      match.range = start..<day.range.upperBound
      match.meaning.base = day.meaning.base
    }
    return match
  }

  /// "tonight at 8", "in the afternoon at 7", "this morning around nine".
  func withHour(_ match: TimeMatch, in part: Int) -> TimeMatch {
    var at = match.range.upperBound
    guard text.isKeyword(at, .at, .around, .about) else { return match }
    if text.isKeyword(at, .at), text.isKeyword(at + 1, .around, .about) { at += 1 }
    guard let clock = clock(at: at + 1) ?? bareHour(at: at + 1) else { return match }
    var match = match
    match.range = match.range.lowerBound..<clock.end
    match.meaning.clock = later(clock.clock, part)
    return match
  }

  func isDay(_ base: TimeMeaning.Base) -> Bool {
    switch base {
    case .day, .dayOfMonth, .weekday, .holiday, .nthWeekday: true
    case .unit(let unit, _, _), .shift(_, let unit, _): unit == .day
    case .relative(_, let unit, _): unit == .day
    case .fixed(let value): value.utf8.count == 10
    default: false
    }
  }

  struct ClockParts {
    var clock: TimeMeaning.Clock
    var end: Int
  }

  func clock(at start: Int) -> ClockParts? {
    switch text.keyword(start) {
    case .noon where text.isWord(start - 1, "high"): return nil
    case .noon, .midday: return ClockParts(clock: .hour(12), end: start + 1)
    case .midnight: return ClockParts(clock: .hour(0), end: start + 1)
    case .mid:
      // "mid-day", "mid night"
      let at = text.isHyphen(start + 1) ? start + 2 : start + 1
      if text.isWord(at, "day") { return ClockParts(clock: .hour(12), end: at + 1) }
      if text.isWord(at, "night") { return ClockParts(clock: .hour(0), end: at + 1) }
      return nil
    case .half where text.isKeyword(start + 1, .past):
      guard let hour = smallNumber(start + 2, 1...23) else { return nil }
      return finish(.minute(hour.value, 30), hour.end)
    default: break
    }
    if let past = minutesPast(at: start) { return past }
    // "1140 a.m."
    if let value = text[start].integer, (3...4).contains(text[start].digits), value % 100 < 60,
      (1...12).contains(value / 100), isMeridiem(start + 1)
    {
      return finish(.minute(value / 100, value % 100), start + 1)
    }
    guard let hour = smallNumber(start, 0...24) else { return nil }
    let piece = text[start]
    // "10:30", "10:30:15"
    if piece.isNumber, piece.decimals == 0, text.isMark(start + 1, ":"), !text[start + 1].isSpaced,
      !text[start + 2].isSpaced, let minute = text[start + 2].integer, text[start + 2].digits == 2,
      minute < 60
    {
      if text.isMark(start + 3, ":"), let second = text[start + 4].integer,
        text[start + 4].digits == 2, second < 60
      {
        return finish(.second(hour.value, minute, second), start + 5)
      }
      return finish(.minute(hour.value, minute), start + 3)
    }
    if text.isKeyword(hour.end, .oclock) { return finish(.hour(hour.value), hour.end + 1) }
    // "2pm", "seven thirty p.m."
    if isMeridiem(hour.end) { return finish(.hour(hour.value), hour.end) }
    if !piece.isNumber, let minute = smallNumber(hour.end, 1...59),
      isMeridiem(minute.end)
        || text.isKeyword(minute.end, .in) && text.isKeyword(minute.end + 1, .the)
          && text.entry(minute.end + 2).dayPart > 0
    {
      return finish(.minute(hour.value, minute.value), minute.end)
    }
    // "8 in the morning"
    if text.isKeyword(hour.end, .in), text.isKeyword(hour.end + 1, .the),
      text.entry(hour.end + 2).dayPart > 0
    {
      return finish(.hour(hour.value), hour.end)
    }
    // "2000 GMT"
    return nil
  }

  /// "2.15pm" is scanned as a decimal; "1430 GMT" as a number.
  private func decimalClock(at start: Int) -> ClockParts? {
    let piece = text[start]
    guard piece.isNumber, piece.digits <= 2, piece.decimals == 2 else {
      if let value = piece.integer, piece.digits == 4, value / 100 < 24, value % 100 < 60,
        text.entry(start + 1).timeZone, text[start + 1].flags.contains(.allCapitals)
      {
        return finish(.minute(value / 100, value % 100), start + 1)
      }
      return nil
    }
    let hour = Int(piece.value)
    let minute = Int((piece.value * 100).rounded()) - hour * 100
    guard hour < 24, minute < 60 else { return nil }
    guard
      isMeridiem(start + 1) || text.entry(start + 1).timeZone && text[start + 1].isCapital
        || text[start + 1].isCapital && text.isKeyword(start + 2, .time)
        || text.isKeyword(start + 1, .local) && text.isKeyword(start + 2, .time)
    else { return nil }
    return finish(.minute(hour, minute), start + 1)
  }

  /// "ten past nine", "a quarter to six", "quarter past 8".
  private func minutesPast(at start: Int) -> ClockParts? {
    if let decimal = decimalClock(at: start) { return decimal }
    var at = text.isKeyword(start, .a) ? start + 1 : start
    let minutes: Int
    if text.entry(at).unit == .quarter, !text.entry(at).isPlural {
      minutes = 15
      at += 1
    } else if let number = smallNumber(at, 1...59) {
      minutes = number.value
      at = number.end
      if text.entry(at).unit == .minute { at += 1 }
    } else {
      return nil
    }
    let isPast = text.isKeyword(at, .past, .after)
    guard isPast || text.isKeyword(at, .to, .before), let hour = smallNumber(at + 1, 1...23),
      isPast && text.isKeyword(at, .past) || text.isKeyword(hour.end, .oclock)
        || isMeridiem(hour.end) || text.entry(start).unit == .quarter
    else { return nil }
    return finish(
      isPast ? .minute(hour.value, minutes) : .minute((hour.value + 23) % 24, 60 - minutes),
      hour.end)
  }

  /// "at 7" behind a day.
  func bareHour(at start: Int) -> ClockParts? {
    guard let hour = smallNumber(start, 1...23), text[start].decimals == 0,
      text[hour.end].kind != .word || text.isKeyword(hour.end, .in, .and, .on, .to, .for)
        || text.entry(hour.end).timeZone
    else { return nil }
    if isClauseEnd(hour.end), text.isMark(hour.end, "%") { return nil }
    return finish(.hour(hour.value), hour.end)
  }

  private func smallNumber(_ at: Int, _ range: ClosedRange<Int>) -> (value: Int, end: Int)? {
    if let value = text[at].integer, text[at].digits <= 2 {
      guard range.contains(value) else { return nil }
      return (value, at + 1)
    }
    guard text.entry(at).cardinal >= 0, let number = text.number(at: at), !number.isOrdinal,
      !number.hasScale, !number.isFraction, number.value >= 0, number.value < 100,
      range.contains(Int(number.value))
    else { return nil }
    return (Int(number.value), number.end)
  }

  /// "p.m.", "pm", "p" right behind a figure, "p m".
  private func isMeridiem(_ at: Int) -> Bool { meridiem(at) != nil }

  private func meridiem(_ at: Int) -> (isLate: Bool, end: Int)? {
    if text.isKeyword(at, .am) {
      // "I am" has no figure in front.
      guard
        text[at - 1].isNumber || text[at].flags.contains(.dotted) || text.entry(at - 1).cardinal > 0
      else { return nil }
      return (false, at + 1)
    }
    if text.isKeyword(at, .pm) { return (true, at + 1) }
    let isA = text.isWord(at, "a")
    guard isA || text.isWord(at, "p") else { return nil }
    if text.isWord(at + 1, "m"), text[at + 1].isSpaced { return (!isA, at + 2) }
    if text.isMark(at + 1, "."), text.isWord(at + 2, "m") {
      return (!isA, text.isMark(at + 3, ".") ? at + 4 : at + 3)
    }
    if text[at - 1].isNumber, !text[at].isSpaced { return (!isA, at + 1) }
    return nil
  }

  /// Takes "p.m.", "in the evening", the zone and "local time" behind a time of day.
  private func finish(_ clock: TimeMeaning.Clock, _ end: Int) -> ClockParts? {
    var parts = ClockParts(clock: clock, end: end)
    if let half = meridiem(end) {
      guard let moved = moved(clock, isLate: half.isLate) else { return nil }
      parts = ClockParts(clock: moved, end: half.end)
    }
    var at = parts.end
    if text.isKeyword(at, .oclock) { at += 1 }
    if text.isKeyword(at, .in), text.isKeyword(at + 1, .the), text.entry(at + 2).dayPart > 0 {
      parts.clock = later(parts.clock, Int(text.entry(at + 2).dayPart) - 1)
      parts.end = at + 3
      at = parts.end
    } else if text.isKeyword(at, .at), text.entry(at + 1).dayPart == 4 {
      parts.clock = later(parts.clock, 3)
      parts.end = at + 2
      at = parts.end
    }
    if text.entry(at).timeZone, text[at].isCapital {
      parts.end = at + 1
      if text.isKeyword(at + 1, .time) { parts.end = at + 2 }
    } else if text.isKeyword(at, .local), text.isKeyword(at + 1, .time) {
      parts.end = at + 2
    } else if text[at].isCapital, text.isKeyword(at + 1, .time), text[at + 1].isSpaced {
      parts.end = at + 2
    }
    return parts
  }

  private func moved(_ clock: TimeMeaning.Clock, isLate: Bool) -> TimeMeaning.Clock? {
    func hour(_ hour: Int) -> Int? {
      guard hour <= 24 else { return nil }
      if hour > 12 { return hour }
      return isLate ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour)
    }
    switch clock {
    case .hour(let value): return hour(value).map { .hour($0) }
    case .minute(let value, let minute): return hour(value).map { .minute($0, minute) }
    case .second(let value, let minute, let second):
      return hour(value).map { .second($0, minute, second) }
    default: return clock
    }
  }

  /// "8 in the evening" is 20:00; "2 at night" stays in the small hours.
  func later(_ clock: TimeMeaning.Clock, _ part: Int) -> TimeMeaning.Clock {
    func isEarly(_ hour: Int) -> Bool { hour < 12 && !(part == 3 && hour < 5) }
    switch clock {
    case .hour(12) where part == 3: return .hour(0)
    case .hour(let hour) where DayParts.isLate[part] && isEarly(hour): return .hour(hour + 12)
    case .minute(let hour, let minute) where DayParts.isLate[part] && isEarly(hour):
      return .minute(hour + 12, minute)
    default: return clock
    }
  }
}
