extension TimeGrammar {
  /// "Christmas", "last Thanksgiving", "Labor Day 1989", "Easter week".
  func holiday(at start: Int) -> TimeMatch? {
    var at = start
    var pointer = TimeMeaning.Pointer.none
    switch text.keyword(at) {
    case .last, .past: pointer = .last
    case .this: pointer = .this
    case .next, .coming: pointer = .next
    default: break
    }
    if pointer != .none { at += 1 }
    guard text[at].isWord, let (index, end) = holidayName(at) else { return nil }
    if let year = year(at: text.isKeyword(end, .of, .in) ? end + 1 : end, after: true) {
      if text.entry(year.end).unit == .weekend {
        return TimeMatch(
          start..<year.end + 1, .date, .weekend(of: .holiday(index, .year(year.value), .none)))
      }
      return TimeMatch(start..<year.end, .date, .holiday(index, .year(year.value), .none))
    }
    if let phrase = yearPhrase(at: end) {
      return TimeMatch(start..<phrase.end, .date, .holiday(index, .offset(phrase.value), .none))
    }
    if text.entry(end).unit == .weekend {
      if let year = year(at: end + 1, after: true) {
        return TimeMatch(
          start..<year.end, .date, .weekend(of: .holiday(index, .year(year.value), .none)))
      }
      return TimeMatch(start..<end + 1, .date, .weekend(of: .holiday(index, .none, pointer)))
    }
    if text.entry(end).unit == .week {
      return TimeMatch(start..<end + 1, .date, .week(of: .holiday(index, .none, pointer)))
    }
    return withClock(TimeMatch(start..<end, .date, .holiday(index, .none, pointer)))
  }

  private func holidayName(_ start: Int) -> (index: Int, end: Int)? {
    let word = text.entry(start)
    guard word.startsHoliday else { return nil }
    // Small letters will do for "christmas", not for "good" or "may".
    if !text[start].isCapital {
      guard word.keyword == .none, word.month == 0, !text.isWord(start, "good"),
        !text.isWord(start, "election"), !text.isWord(start, "black"), !text.isWord(start, "earth"),
        !text.isWord(start, "all")
      else { return nil }
    }
    holidays: for (index, holiday) in Holidays.all.enumerated() {
      var at = start
      for word in holiday.words {
        if text.isMark(at, "'") || text.isMark(at, ".") { at += 1 }
        guard text.isWord(at, word) else { continue holidays }
        at += 1
      }
      return (index, at)
    }
    return nil
  }
}
