extension TimeGrammar {
  /// "now", "recently", "the future": a value that is no day.
  func reference(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    let range = start..<first + 1
    func present(_ range: Range<Int>) -> TimeMatch {
      TimeMatch(range, .date, .fixed("PRESENT_REF"))
    }
    func past(_ range: Range<Int>) -> TimeMatch { TimeMatch(range, .date, .fixed("PAST_REF")) }
    func future(_ range: Range<Int>) -> TimeMatch { TimeMatch(range, .date, .fixed("FUTURE_REF")) }
    switch text.keyword(first) {
    case .now:
      if text.isHyphen(first + 1) || text.isHyphen(first - 1) { return nil }
      return present(range)
    case .at
    where text.isKeyword(first + 1, .the) && text.isWord(first + 2, "moment")
      && !text.isKeyword(first + 3, .of, .that):
      return present(start..<first + 3)
    case .right where text.isKeyword(first + 1, .now): return present(start..<first + 2)
    case .currently, .nowadays, .presently: return present(range)
    case .current:
      return text.entry(first + 1).unit == nil ? present(first..<first + 1) : nil
    case .to where text.isKeyword(first + 1, .date) && first == start:
      guard !text.isKeyword(first - 1, .up), isClauseEnd(first + 2) else { return nil }
      return present(start..<first + 2)
    case .at
    where text.isKeyword(first + 1, .the) && text.isKeyword(first + 2, .present)
      && text.isKeyword(first + 3, .time):
      return present(start..<first + 4)
    case .recently where text.isWord(first - 1, "as"): return nil
    case .recently, .lately: return past(first..<first + 1)
    case .recent:
      return first == start || text.entry(first + 1).unit == nil ? past(first..<first + 1) : nil
    case .soon:
      // "as soon as", "soon after"; so "as recently as".
      if text.isWord(first - 1, "as") || text.isWord(first + 1, "as")
        || text.isKeyword(first + 1, .after)
      {
        return nil
      }
      return future(range)
    case .future where first > start && !text.isKeyword(first + 1, .of): return future(range)
    case .near where first > start:
      if text.isKeyword(first + 1, .future, .term) { return future(start..<first + 2) }
      return nil
    case .foreseeable where first > start && text.isKeyword(first + 1, .future):
      return future(start..<first + 2)
    case .past where first > start:
      let next = text.entry(first + 1)
      if next.unit != nil || text.number(at: first + 1) != nil
        || text.isKeyword(first + 1, .few, .several, .couple)
      {
        return nil
      }
      return text.isKeyword(start - 1, .in) ? past(range) : nil
    default: return nil
    }
  }

  /// "every day", "each July", "daily", "Tuesday nights", "Mondays".
  func repetition(at start: Int) -> TimeMatch? {
    switch text.keyword(start) {
    case .daily where isName(start), .weekly where isName(start), .monthly where isName(start):
      return nil
    case .daily, .nightly: return adverbial(start, "P1D")
    case .weekly: return adverbial(start, "P1W")
    case .monthly: return adverbial(start, "P1M")
    case .quarterly: return adverbial(start, "P1Q", needsEnd: true)
    case .annually, .yearly: return adverbial(start, "P1Y")
    case .hourly: return adverbial(start, "PT1H")
    case .every, .each: break
    default: return plural(at: start)
    }
    var at = start + 1
    var count = 1.0
    if text.isKeyword(at, .other, .alternate) {
      count = 2
      at += 1
    } else if text.isKeyword(at, .few) {
      at += 1
    } else if let number = text.number(at: at) {
      if number.isOrdinal, text.entry(at).unit == .second { return nil }
      count = number.value
      at = number.end
    }
    let word = text.entry(at)
    if let unit = word.unit, !word.isAmbiguous {
      if unit == .second, !word.isPlural { return nil }
      return TimeMatch(start..<at + 1, .set, .fixed(Self.period(count, unit)))
    }
    if word.weekday > 0 {
      if text.entry(at + 1).dayPart > 0 {
        return TimeMatch(
          start..<at + 2, .set,
          .fixed("XXXX-WXX-\(word.weekday)T\(DayParts.codes[Int(text.entry(at + 1).dayPart) - 1])"))
      }
      return weekly(start, at)
    }
    if word.month > 0, text[at].isCapital {
      if let day = monthAndDay(at: at), day.isDay, case .day(let month, let number, _) = day.base {
        return TimeMatch(
          start..<day.end, .set,
          .fixed("XXXX-\(Digits.padded(month, 2))-\(Digits.padded(number, 2))"))
      }
      return TimeMatch(start..<at + 1, .set, .fixed("XXXX-\(Digits.padded(Int(word.month), 2))"))
    }
    if word.season > 0 {
      return TimeMatch(start..<at + 1, .set, .fixed("XXXX-\(Seasons.codes[Int(word.season) - 1])"))
    }
    if word.dayPart > 0 {
      return TimeMatch(
        start..<at + 1, .set, .fixed("XXXX-XX-XXT\(DayParts.codes[Int(word.dayPart) - 1])"))
    }
    return nil
  }

  /// "The Weekly Standard", "the New York Daily News".
  private func isName(_ at: Int) -> Bool {
    at > 0 && text[at].isCapital && !text[at].flags.contains(.allCapitals)
      && (text[at + 1].isCapital || text[at - 1].isCapital && text[at - 1].isWord)
  }

  private func adverbial(_ start: Int, _ value: String, needsEnd: Bool = false) -> TimeMatch? {
    if needsEnd { guard isClauseEnd(start + 1) else { return nil } }
    return TimeMatch(start..<start + 1, .set, .fixed(value))
  }

  /// "every Monday", "Mondays at 4 p.m."
  private func weekly(_ start: Int, _ weekdayAt: Int) -> TimeMatch {
    let value = "XXXX-WXX-\(text.entry(weekdayAt).weekday)"
    let at = text.isKeyword(weekdayAt + 1, .at) ? weekdayAt + 2 : weekdayAt + 1
    if let clock = clock(at: at) {
      return TimeMatch(start..<clock.end, .set, .fixed(value + clock.clock.suffix))
    }
    return TimeMatch(start..<weekdayAt + 1, .set, .fixed(value))
  }

  /// "Mondays", "Tuesday nights".
  private func plural(at start: Int) -> TimeMatch? {
    let word = text.entry(start)
    guard word.weekday > 0, text[start].isCapital else { return nil }
    if word.isPlural { return weekly(start, start) }
    guard text.entry(start + 1).dayPart > 0, text.isPluralWord(start + 1) else { return nil }
    return TimeMatch(
      start..<start + 2, .set,
      .fixed("XXXX-WXX-\(word.weekday)T\(DayParts.codes[Int(text.entry(start + 1).dayPart) - 1])"))
  }
}
