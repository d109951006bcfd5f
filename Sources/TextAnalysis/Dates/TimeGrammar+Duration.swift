extension TimeGrammar {
  struct Amount {
    /// Nil when nobody says how many.
    var count: Double?
    var end: Int
    /// Written in words that a unit of time need not follow: "some", "many".
    var isWeak = false
  }

  /// How many, in front of a unit: "two", "a", "several", "a couple of", "the past three", "10 to
  /// 12".
  func amount(at start: Int) -> Amount? {
    switch text.keyword(start) {
    case .several, .few, .various, .multiple, .numerous: return Amount(count: nil, end: start + 1)
    case .many, .some: return Amount(count: nil, end: start + 1, isWeak: true)
    case .couple:
      return Amount(count: 2, end: text.isKeyword(start + 1, .of) ? start + 2 : start + 1)
    case .half:
      var at = start + 1
      if text.isHyphen(at) { at += 1 }
      if text.isKeyword(at, .a) { at += 1 }
      return text.entry(at).unit != nil && !text.entry(at).isPlural
        ? Amount(count: 0.5, end: at) : nil
    case .a:
      if text.isKeyword(start + 1, .few) { return Amount(count: nil, end: start + 2) }
      if text.isKeyword(start + 1, .couple) { return amount(at: start + 1) }
      if text.isKeyword(start + 1, .half) {
        var at = start + 2
        if text.isHyphen(at) { at += 1 }
        return text.entry(at).unit != nil ? Amount(count: 0.5, end: at) : nil
      }
      if text.isKeyword(start + 1, .full, .whole, .further, .additional, .extra),
        text.entry(start + 2).unit != nil
      {
        return Amount(count: 1, end: start + 2)
      }
      if let number = text.number(at: start) { return Amount(count: number.value, end: number.end) }
      return Amount(count: 1, end: start + 1)
    case .another:
      if let number = text.number(at: start + 1) {
        return Amount(count: number.value, end: number.end)
      }
      return Amount(count: 1, end: start + 1)
    default: break
    }
    if text.entry(start).pluralScale > 0, text.isKeyword(start + 1, .of) {
      return Amount(count: nil, end: start + 2)
    }
    guard let number = text.number(at: start), !number.isOrdinal else { return nil }
    var at = number.end
    var count: Double? = number.value
    // "two to three weeks", "two or three", "10-12 days": the first, as annotators took it, unless
    // nothing is settled by it.
    if text.isKeyword(at, .to, .or) || text.isHyphen(at), let second = text.number(at: at + 1),
      !second.isOrdinal, second.value > number.value
    {
      at = second.end
      count = number.value
    }
    return Amount(count: count, end: at)
  }

  /// Durations, and dates that lie a duration away: "three days ago", "two weeks later".
  func duration(at start: Int) -> TimeMatch? {
    var at = start
    var isBounded = false
    at = afterThe(at)
    let hasThe = at > start
    // "the past two months", "the first nine months", "the next few days", "these three years"
    let pointer = text.keyword(at)
    switch pointer {
    case .past, .last, .next, .coming, .previous, .preceding, .following, .latest, .prior, .recent,
      .upcoming, .these, .those, .early:
      isBounded = true
      at += 1
    default:
      let ordinal = text.entry(at)
      if hasThe, ordinal.ordinal == 1, ordinal.unit == nil {
        isBounded = true
        at += 1
      } else if ordinal.ordinal == 1, text.entry(at + 1).cardinal > 0 {
        isBounded = true
        at += 1
      }
    }
    if hasThe, text.entry(at).unit == .year, text.isHyphen(at + 1),
      text.isKeyword(at + 2, .earlier, .ago)
    {
      // "the year-earlier nine months"
      at += 3
      isBounded = true
    }
    let approximate = skipApproximation(at)
    let quantified = amount(at: approximate)
    var unitAt = quantified?.end ?? at
    let hasHyphen = quantified != nil && text.isHyphen(unitAt)
    if hasHyphen { unitAt += 1 }
    var isMore = false
    if text.isKeyword(unitAt, .more, .full, .additional, .further, .trading, .business) {
      isMore = true
      unitAt += 1
    }
    let word = text.entry(unitAt)
    guard let unit = word.unit else { return nil }
    let isGlued = !text[unitAt].isSpaced && text[unitAt - 1].isNumber
    if word.isAmbiguous, !isGlued, !text[unitAt].flags.contains(.dotted),
      !text[unitAt - 1].isNumber
    {
      return nil
    }
    // "second" is an ordinal and "quarter" a fraction until a count of several says otherwise.
    if unit == .second, !word.isPlural, !hasHyphen, quantified?.count != 1 { return nil }
    guard let quantified else {
      return vague(start, at, unitAt, unit, word, isBounded: isBounded)
    }
    if unit == .quarter, !word.isPlural, quantified.count != 1 || text.isKeyword(at, .a) {
      return nil
    }
    if unit == .quarter, !isBounded, !word.isPlural { return nil }
    if quantified.isWeak, !word.isPlural {
      guard text.isKeyword(at, .some), unit != .weekend, text.isKeyword(unitAt, .time) else {
        return nil
      }
    }
    if !word.isPlural, !hasHyphen, !isMore, let count = quantified.count, count > 1,
      text[at].isNumber == false, unit.isClock, false
    {
      return nil
    }
    var end = unitAt + 1
    var count = quantified.count
    // An age: "44-year-old", "six months old", "aged 5 years".
    var probe = end
    if text.isHyphen(probe) { probe += 1 }
    if text.isKeyword(probe, .old) || text.isWord(probe, "olds") { return nil }
    // "a year and a half", "3 1/2 years", "two hours and ten minutes"
    if text.isKeyword(end, .and), text.isKeyword(end + 1, .a), text.isKeyword(end + 2, .half),
      let whole = count
    {
      count = whole + 0.5
      end += 3
    }
    var value = Self.period(count, unit)
    if let count, count == count.rounded(), let more = smallerUnit(end, unit) {
      value = Self.joined(count, unit, more.count, more.unit)
      end = more.end
    } else if text.isKeyword(end, .or), text.isKeyword(end + 1, .so) {
      end += 2
    } else if text.isKeyword(end, .or), text.entry(end + 1).cardinal == 2 {
      end += 2
    }
    // A way from another day.
    let isFromToday = text.isKeyword(end, .ago)
    if !isBounded, !hasHyphen, let away = away(start, end, count, unit) { return away }
    if isFromToday { return nil }
    // "$1.76 a year", "four flights a week": at that rate.
    if !isBounded, text.isKeyword(at, .a), start == at, count == 1, !hasHyphen {
      return rate(start, end, unit)
    }
    if hasThe, !isBounded, !hasHyphen, count == nil { return nil }
    return TimeMatch(start..<end, .duration, .fixed(value))
  }

  /// "A year": so many in it, or as long as it.
  private func rate(_ start: Int, _ end: Int, _ unit: TimeUnit) -> TimeMatch? {
    if unit.isClock || unit == .day,
      !text.isKeyword(
        start - 1, .for, .in, .within, .than, .about, .nearly, .almost, .over, .just, .of)
    {
      if unit != .day { return nil }
    }
    let before = text[start - 1]
    if text.isKeyword(
      start - 1, .for, .in, .within, .than, .about, .nearly, .almost, .over, .just, .of, .after,
      .to, .least)
    {
      return TimeMatch(start..<end, .duration, .fixed(Self.period(1, unit)))
    }
    if unit.isClock || before.kind == .mark && !before.isMark(UInt8(ascii: "%")) {
      return before.kind == .mark ? nil : nil
    }
    return TimeMatch(start..<end, .set, .fixed(Self.period(1, unit)))
  }

  /// "years", "recent weeks", "the past year", "the days ahead", "for decades".
  private func vague(
    _ start: Int, _ at: Int, _ unitAt: Int, _ unit: TimeUnit, _ word: ValueWord, isBounded: Bool
  ) -> TimeMatch? {
    guard !word.isAmbiguous else { return nil }
    let pointer = text.keyword(at - 1)
    if word.isPlural {
      if unit == .weekend { return nil }
      if text.isKeyword(unitAt + 1, .ago), start == unitAt {
        return TimeMatch(start..<unitAt + 2, .date, .fixed("PAST_REF"))
      }
      if pointer == .these || pointer == .those {
        guard unit == .day else { return nil }
        return TimeMatch(
          start..<unitAt + 1, .date, .fixed(pointer == .these ? "PRESENT_REF" : "PAST_REF"))
      }
      if pointer == .recent || pointer == .coming || pointer == .past || pointer == .early {
        return TimeMatch(start..<unitAt + 1, .duration, .fixed(Self.period(nil, unit)))
      }
      if start == unitAt,
        text.isKeyword(start - 1, .for, .within, .of, .after, .over)
          || text.isKeyword(start - 1, .in) && unit > .hour,
        !text.isHyphen(unitAt + 1), !text.isKeyword(unitAt + 1, .and, .of, .old)
      {
        if text.entry(start - 2).pluralScale > 0 { return nil }
        return TimeMatch(start..<unitAt + 1, .duration, .fixed(Self.period(nil, unit)))
      }
      return nil
    }
    return nil
  }

  private func skipApproximation(_ start: Int) -> Int {
    var at = start
    while true {
      switch text.keyword(at) {
      case .about, .around, .approximately, .roughly, .nearly, .almost, .over, .just, .exactly,
        .only:
        at += 1
      case .more, .less, .fewer:
        guard text.isKeyword(at + 1, .than) else { return start }
        at += 2
      case .no:
        guard text.isKeyword(at + 1, .more, .less), text.isKeyword(at + 2, .than) else {
          return start
        }
        at += 3
      case .at:
        guard text.isKeyword(at + 1, .least, .most) else { return start }
        at += 2
        if text.isKeyword(at, .the), text.isKeyword(at + 1, .past, .last, .next) { at += 2 }
      case .up:
        guard text.isKeyword(at + 1, .to) else { return start }
        at += 2
      default: return at
      }
    }
  }

  /// "and ten minutes" behind hours.
  private func smallerUnit(_ start: Int, _ unit: TimeUnit) -> (
    count: Double, unit: TimeUnit, end: Int
  )? {
    var at = start
    if text.isMark(at, ",") { at += 1 }
    if text.isKeyword(at, .and) { at += 1 }
    guard let number = text.number(at: at), !number.isOrdinal,
      number.value == number.value.rounded()
    else {
      return nil
    }
    let word = text.entry(number.end)
    guard let smaller = word.unit, smaller < unit, smaller.isClock == unit.isClock || unit == .day,
      !(smaller == .second && !word.isPlural && number.value != 1), !word.isAmbiguous
    else { return nil }
    return (number.value, smaller, number.end + 1)
  }

  /// "ago", "earlier", "later", "from now", "before Friday" behind a duration.
  private func away(_ start: Int, _ end: Int, _ count: Double?, _ unit: TimeUnit) -> TimeMatch? {
    var direction = 0
    var anchor = TimeMeaning.Anchor.published
    var after = end
    switch text.keyword(end) {
    case .ago:
      direction = -1
      after = end + 1
    case .hence:
      direction = 1
      after = end + 1
    case .earlier, .previously:
      (direction, anchor) = (-1, .narrative)
      after = end + 1
    case .later:
      (direction, anchor) = (1, .narrative)
      after = end + 1
    case .from:
      if text.isKeyword(end + 1, .now) {
        direction = 1
        after = end + 2
      } else if let other = anchorDate(at: end + 1), unit >= .day, let count {
        return TimeMatch(
          start..<other.range.upperBound, .date,
          .relative(Int(count), unit, to: other.meaning.base))
      }
    case .before, .after:
      let isBefore = text.isKeyword(end, .before)
      if let other = anchorDate(at: end + 1), unit >= .day, let count {
        return TimeMatch(
          start..<other.range.upperBound, .date,
          .relative(isBefore ? -Int(count) : Int(count), unit, to: other.meaning.base))
      }
      if isBefore, isClauseEnd(end + 1), count != nil {
        (direction, anchor) = (-1, .narrative)
        after = end + 1
      }
    default: break
    }
    guard direction != 0 else { return nil }
    guard let count else {
      return TimeMatch(start..<after, .date, .fixed(direction < 0 ? "PAST_REF" : "FUTURE_REF"))
    }
    guard count < 1_000_000 else { return nil }
    if count != count.rounded() {
      if unit == .year {
        return TimeMatch(start..<after, .date, .shift(direction * Int(count * 12), .month, anchor))
      }
      if unit != .hour {
        return TimeMatch(start..<after, .date, .shift(direction * Int(count), unit, anchor))
      }
    }
    if unit.isClock { return TimeMatch(start..<after, .duration, .fixed(Self.period(count, unit))) }
    return TimeMatch(start..<after, .date, .shift(direction * Int(count), unit, anchor))
  }

  /// `P3D`, `PT2H`, `P18M` for a year and a half, `PXY`.
  static func period(_ count: Double?, _ unit: TimeUnit) -> String {
    let head = unit.isClock ? "PT" : "P"
    guard let count, count < 1e9 else { return head + "X" + unit.vagueLetter }
    var total = count * Double(unit.period.factor)
    var letter = unit.period.letter
    if total != total.rounded() {
      switch unit {
      case .year where (total * 12) == (total * 12).rounded(): (total, letter) = (total * 12, "M")
      case .hour where (total * 60) == (total * 60).rounded(): (total, letter) = (total * 60, "M")
      case .minute where (total * 60) == (total * 60).rounded(): (total, letter) = (total * 60, "S")
      default: break
      }
    }
    let number = total == total.rounded() ? String(Int(total)) : Self.decimal(total)
    return head + number + letter
  }

  private static func decimal(_ value: Double) -> String {
    let text = "\((value * 100).rounded() / 100)"
    return text
  }

  private static func joined(
    _ count: Double, _ unit: TimeUnit, _ smallerCount: Double, _ smaller: TimeUnit
  ) -> String {
    guard count < 1e9, smallerCount < 1e9 else { return period(count, unit) }
    let first = period(count, unit)
    let second = period(smallerCount, smaller)
    return smaller.isClock == unit.isClock
      ? first + second.dropFirst(unit.isClock ? 2 : 1)
      : first + second.dropFirst(1)
  }
}
