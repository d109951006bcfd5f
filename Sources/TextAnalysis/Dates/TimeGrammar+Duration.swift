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
    case .all, .full:
      let at = text.isHyphen(start + 1) ? start + 2 : start + 1
      let word = text.entry(at)
      guard let unit = word.unit, !word.isPlural, unit >= .day, unit != .quarter,
        start == 0 || !text.isKeyword(start - 1, .the, .a)
      else { return nil }
      return Amount(count: 1, end: at)
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
    guard let number = text.number(at: start), !number.isOrdinal else { return nil }
    var at = number.end
    // "two to three weeks", "two or three", "10-12 days": the first, as annotators took it.
    if text.isKeyword(at, .to, .or) || text.isHyphen(at), let second = text.number(at: at + 1),
      !second.isOrdinal, second.value > number.value
    {
      at = second.end
    }
    return Amount(count: number.value, end: at)
  }

  /// Durations, and dates that lie a duration away: "three days ago", "two weeks later".
  func duration(at start: Int) -> TimeMatch? {
    let lead = lead(at: start)
    let first = skipApproximation(lead.end)
    guard let amount = amount(at: first) else {
      return vague(start, lead.end)
    }
    guard let unit = countedUnit(behind: amount, first) else { return nil }
    // "Three quarters" are parts of a thing unless it is said of what time.
    if unit.unit == .quarter, !lead.isBounded, !text.isKeyword(unit.end, .ago, .later, .earlier),
      !text.isKeyword(start - 1, .for, .in, .within, .over, .after)
    {
      return nil
    }
    var end = unit.end
    var count = amount.count
    // An age: "44-year-old", "six months old".
    let old = text.isHyphen(end) ? end + 1 : end
    if text.isKeyword(old, .old) || text.isWord(old, "olds") { return nil }
    let half = text.isKeyword(end + 1, .a) ? end + 2 : end + 1
    if text.isKeyword(end, .and), text.isKeyword(half, .half), let whole = count,
      half > end + 1 || isClauseEnd(half + 1) || text.entry(half + 1).keyword != .none
        || text.isWord(half + 1, "is")
    {
      count = whole + 0.5
      end = half + 1
    }
    var value = Self.period(count, unit.unit)
    if text.isKeyword(end, .and), text.isKeyword(end + 1, .a), text.isWord(end + 2, "quarter"),
      let whole = count, !text.isKeyword(end + 3, .of)
    {
      count = whole + 0.25
      value = Self.period(count, unit.unit)
      end += 3
    } else if let count, count == count.rounded(), let more = smallerUnit(end, unit.unit) {
      value = Self.joined(count, unit.unit, more.count, more.unit)
      end = more.end
      // "1 year 1 month 21 days"
      if more.unit != .day, let last = smallerUnit(end, more.unit) {
        value += Self.period(last.count, last.unit).dropFirst(last.unit.isClock ? 2 : 1)
        end = last.end
      }
    } else if text.isKeyword(end, .or),
      text.isKeyword(end + 1, .so) || text.entry(end + 1).cardinal == 2
    {
      end += 2
    }
    if !lead.isBounded, !unit.hasHyphen, let away = away(start, end, count, unit.unit) {
      return away
    }
    if text.isKeyword(end, .ago) { return nil }
    if text.isKeyword(first, .a), first == start, end == first + 2 {
      return single(start, end, unit.unit)
    }
    if lead.hasThe, !lead.isBounded, count == nil { return nil }
    // "the eight-year war": the article belongs to the war.
    let from = unit.hasHyphen && lead.hasThe && !lead.isBounded ? first : start
    return TimeMatch(from..<end, .duration, .fixed(value))
  }

  private struct Lead {
    var end: Int
    var hasThe: Bool
    /// Something says which ones: "the past two months".
    var isBounded = false
  }

  /// "the past", "the first", "these", "the year-earlier" before a count.
  private func lead(at start: Int) -> Lead {
    let at = afterThe(start)
    var lead = Lead(end: at, hasThe: at > start)
    switch text.keyword(at) {
    case .past, .next, .coming, .previous, .preceding, .following, .latest, .prior, .recent,
      .upcoming, .these, .those:
      lead = Lead(end: at + 1, hasThe: lead.hasThe, isBounded: true)
    case .last:
      // "a tour likely to last over a week"
      guard lead.hasThe || skipApproximation(at + 1) == at + 1, !text.isKeyword(at + 1, .a) else {
        return lead
      }
      lead = Lead(end: at + 1, hasThe: lead.hasThe, isBounded: true)
    default:
      if text.entry(at).ordinal == 1, lead.hasThe || text.entry(at + 1).cardinal > 0 {
        lead = Lead(end: at + 1, hasThe: lead.hasThe, isBounded: true)
      } else if lead.hasThe, text.entry(at).unit == .year, text.isHyphen(at + 1),
        text.isKeyword(at + 2, .earlier, .ago)
      {
        lead = Lead(end: at + 3, hasThe: true, isBounded: true)
      }
    }
    return lead
  }

  /// The unit behind an amount, over a hyphen or "more": "two-year", "two more weeks".
  private func countedUnit(
    behind amount: Amount, _ first: Int
  ) -> (unit: TimeUnit, end: Int, hasHyphen: Bool)? {
    var at = amount.end
    let hasHyphen = text.isHyphen(at)
    if hasHyphen { at += 1 }
    if text.isKeyword(at, .more, .full, .additional, .further, .trading) { at += 1 }
    let word = text.entry(at)
    guard let unit = word.unit else { return nil }
    // "10 min" and "3h" are units, "min" and "sec" alone are not.
    if word.isAmbiguous, !text[at - 1].isNumber, !hasHyphen || !text[at - 2].isNumber { return nil }
    // "second" is an ordinal until a count of one or several says otherwise.
    if unit == .second, !word.isPlural, !hasHyphen, amount.count != 1 {
      // "3.5 second", "123.45 sec"
      guard text[at - 1].isNumber, text[at - 1].decimals > 0 else { return nil }
    }
    // "three-quarters" and "a quarter" are parts.
    if unit == .quarter, !word.isPlural || hasHyphen { return nil }
    if unit == .weekend, !word.isPlural { return nil }
    if amount.isWeak, !word.isPlural { return nil }
    // The programme "60 Minutes".
    if unit.isClock, text[at].isCapital, at > 1, !text[at].flags.contains(.allCapitals) {
      return nil
    }
    return (unit, at + 1, hasHyphen)
  }

  /// "A year" is a duration behind "for" and before "after"; behind money or flights it is a rate,
  /// and a repetition behind "twice".
  private func single(_ start: Int, _ end: Int, _ unit: TimeUnit) -> TimeMatch? {
    // "for a second time"
    if unit == .second, text[end].isWord,
      text.entry(end).keyword == .none || text.isKeyword(end, .time)
    {
      return nil
    }
    if text.isWord(start - 1, "once") || text.isWord(start - 1, "twice")
      || text.isWord(start - 1, "times")
    {
      return TimeMatch(start..<end, .set, .fixed(Self.period(1, unit)))
    }
    let isDuration =
      text.isKeyword(
        start - 1, .for, .in, .within, .than, .about, .nearly, .almost, .over, .just, .of, .after,
        .to, .least, .around, .only)
      || text.isKeyword(end, .to, .after, .before) || text.isWord(start - 1, "barely")
    return isDuration ? TimeMatch(start..<end, .duration, .fixed(Self.period(1, unit))) : nil
  }

  /// "recent weeks", "the coming years", "for decades", "these days".
  private func vague(_ start: Int, _ unitAt: Int) -> TimeMatch? {
    let word = text.entry(unitAt)
    guard let unit = word.unit, word.isPlural, unit != .weekend, !word.isAmbiguous else {
      return nil
    }
    let range = start..<unitAt + 1
    switch text.keyword(unitAt - 1) {
    case .these where unit == .day && unitAt > start:
      return TimeMatch(range, .date, .fixed("PRESENT_REF"))
    case .recent, .coming, .past:
      guard unitAt > start else { break }
      return TimeMatch(range, .duration, .fixed(Self.period(nil, unit)))
    default: break
    }
    if text.isKeyword(unitAt + 1, .ago), start == unitAt {
      return TimeMatch(start..<unitAt + 2, .date, .fixed("PAST_REF"))
    }
    if text.isKeyword(start, .the), unitAt == start + 1, text.isWord(unitAt + 1, "ahead") {
      return TimeMatch(start..<unitAt + 2, .duration, .fixed(Self.period(nil, unit)))
    }
    guard start == unitAt,
      text.isKeyword(start - 1, .for, .within, .after, .over)
        || text.isKeyword(start - 1, .in, .of) && unit > .hour,
      !text.isHyphen(unitAt + 1), !text.isKeyword(unitAt + 1, .and, .of, .old),
      text.entry(start - 2).pluralScale == 0
    else { return nil }
    return TimeMatch(range, .duration, .fixed(Self.period(nil, unit)))
  }

  private func skipApproximation(_ start: Int) -> Int {
    var at = start
    while true {
      switch text.keyword(at) {
      case .about, .around, .approximately, .roughly, .nearly, .almost, .over:
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
      if let other = anchorDate(at: end + 1) ?? holiday(at: end + 1), unit >= .day, let count {
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
    // "a year earlier than expected"
    if anchor == .narrative, text.isKeyword(end + 1, .than) { return nil }
    guard let count else {
      if anchor == .narrative {
        return TimeMatch(start..<end, .duration, .fixed(Self.period(nil, unit)))
      }
      return TimeMatch(start..<after, .date, .fixed(direction < 0 ? "PAST_REF" : "FUTURE_REF"))
    }
    guard count < 1_000_000 else { return nil }
    if unit.isClock {
      return TimeMatch(start..<end, .duration, .fixed(Self.period(count, unit)))
    }
    if count != count.rounded(), unit == .year {
      return TimeMatch(start..<after, .date, .shift(direction * Int(count * 12), .month, anchor))
    }
    return TimeMatch(start..<after, .date, .shift(direction * Int(count), unit, anchor))
  }

  /// `P3D`, `PT2H`, `P18M` for a year and a half, `PXY`.
  static func period(_ count: Double?, _ unit: TimeUnit) -> String {
    let head = unit.isClock ? "PT" : "P"
    guard let count, count < 1e9 else { return head + "X" + unit.vagueLetter }
    let total = count * Double(unit.period.factor)
    let letter = unit.period.letter
    if total != total.rounded(), let composite = composite(count, unit) { return composite }
    let number = total == total.rounded() ? String(Int(total)) : Self.decimal(total)
    return head + number + letter
  }

  /// "2 1/2 years" is `P2Y6M`, "5 1/2 hours" `PT5H30M`: nil when the rest is not a half or quarter.
  private static func composite(_ count: Double, _ unit: TimeUnit) -> String? {
    let whole = count.rounded(.down)
    let (parts, smaller): (Double, TimeUnit) =
      switch unit {
      case .year: (12, .month)
      case .hour: (60, .minute)
      case .minute: (60, .second)
      default: (0, unit)
      }
    let rest = (count - whole) * parts
    guard rest > 0, rest == rest.rounded() else { return nil }
    return whole == 0 ? period(rest, smaller) : joined(whole, unit, rest, smaller)
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
