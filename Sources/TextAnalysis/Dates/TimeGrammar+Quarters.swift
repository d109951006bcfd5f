extension TimeGrammar {
  /// "the third quarter of 1989", "third-quarter", "the 1989 third quarter", "this year's fourth
  /// quarter", "the fiscal second quarter", "the first half of 1990", "Q3 2015".
  func quarter(at start: Int) -> TimeMatch? {
    if let match = numberedQuarter(at: start) { return match }
    var at = start
    var year = TimeMeaning.YearPointer.none
    // A year in front, with its 's or without.
    let first = text.isKeyword(at, .its, .their, .our, .his) ? at + 1 : afterThe(at)
    if let offset = pointerOffset(first), text.entry(first + 1).unit == .year {
      year = .offset(offset)
      at = first + 2
    } else if let number = self.year(at: first, after: false), text[first].isNumber {
      year = .year(number.value)
      at = number.end
    } else if text.entry(first).unit == .year, text.isHyphen(first + 1),
      text.isKeyword(first + 2, .ago, .earlier)
    {
      year = .offset(-1)
      at = first + 3
    } else {
      at = first
    }
    if year != .none, text.isMark(at, "'"), text.isKeyword(at + 1, .s) { at += 2 }
    if text.isKeyword(at, .fiscal) {
      at += 1
      if text.isHyphen(at) { at += 1 }
    }
    let isLast = text.isKeyword(at, .last)
    guard let ordinal = isLast ? 0 : smallOrdinal(at) else {
      // "the 1988 quarter", "last year's period"
      if year != .none, at > first, text.entry(at).unit == .quarter || text.isKeyword(at, .period),
        text.isKeyword(start, .the) || text.isKeyword(at - 1, .s)
      {
        return TimeMatch(start..<at + 1, .date, .quarter(0, year))
      }
      return nil
    }
    at += 1
    if text.isHyphen(at) { at += 1 }
    if text.isKeyword(at, .fiscal) { at += 1 }
    let word = text.entry(at)
    if word.unit == .quarter, !word.isPlural, (1...4).contains(ordinal) {
      // In "its third-quarter loss" the article belongs to the loss.
      let from =
        text.isMark(at - 1, "-") && year == .none
        ? first : text.isKeyword(start, .the) ? start : first
      at += 1
      if year == .none, let behind = yearBehind(at) { (year, at) = behind }
      return TimeMatch(from..<at, .date, .quarter(ordinal, year))
    }
    // "the last quarter of 2017"
    if word.unit == .quarter, !word.isPlural, isLast, year == .none, let behind = yearBehind(at + 1)
    {
      return TimeMatch(start..<behind.1, .date, .quarter(4, behind.0))
    }
    if text.isKeyword(at, .half), isLast || (1...2).contains(ordinal) {
      at += 1
      if year == .none, let behind = yearBehind(at) {
        (year, at) = behind
      } else if year == .none {
        guard !isLast, text.isKeyword(start, .the) || text.isHyphen(at - 2),
          !text.isKeyword(at, .of)
        else { return nil }
      }
      return TimeMatch(start..<at, .date, .half(isLast ? 2 : ordinal, year))
    }
    return nil
  }

  private func smallOrdinal(_ at: Int) -> Int? {
    let word = text.entry(at)
    return word.ordinal > 0 && word.ordinal <= 4 ? Int(word.ordinal) : nil
  }

  /// "of 1989", "1989", "of last year", "of fiscal 1990", "a year ago".
  private func yearBehind(_ start: Int) -> (TimeMeaning.YearPointer, Int)? {
    var at = start
    if text.isMark(at, ",") { at += 1 }
    let hasOf = text.isKeyword(at, .of, .in)
    if hasOf { at += 1 }
    at = hasOf ? afterThe(at) : at
    let isFiscal = text.isKeyword(at, .fiscal, .financial)
    if isFiscal {
      at += 1
      if text.entry(at).unit == .year { at += 1 }
    }
    if let year = year(at: at, after: hasOf || isFiscal), hasOf || isFiscal || text[at].isNumber {
      return (.year(year.value), year.end)
    }
    if let offset = pointerOffset(at) {
      var end = at + 1
      if text.isKeyword(end, .fiscal) { end += 1 }
      if text.entry(end).unit == .year { return (.offset(offset), end + 1) }
    }
    return nil
  }

  /// "Q3", "Q3 2015", "2015 Q3", "3Q".
  private func numberedQuarter(at start: Int) -> TimeMatch? {
    var at = start
    var year = TimeMeaning.YearPointer.none
    if text[at].digits == 4, let front = self.year(at: at, after: false) {
      year = .year(front.value)
      at = front.end
      if text.isHyphen(at) { at += 1 }
    }
    let quarter: Int
    if text.isWord(at, "q"), let number = text[at + 1].integer, text[at + 1].digits == 1,
      !text[at + 1].isSpaced
    {
      quarter = number
    } else if let number = text[at].integer, text[at].digits == 1, text.isWord(at + 1, "q"),
      !text[at + 1].isSpaced
    {
      quarter = number
    } else {
      return nil
    }
    guard (1...4).contains(quarter) else { return nil }
    at += 2
    if year == .none, let behind = yearBehind(at) { (year, at) = behind }
    return TimeMatch(start..<at, .date, .quarter(quarter, year))
  }

  /// "the summer of 1996", "last fall" has its own, "winter 2015", "the summer".
  func season(at start: Int) -> TimeMatch? {
    let at = afterThe(start)
    let word = text.entry(at)
    guard word.season > 0 else { return nil }
    if let (year, end) = yearBehind(at + 1) {
      if case .year = year {
        return TimeMatch(start..<end, .date, .season(Int(word.season), year, .none))
      }
      return TimeMatch(start..<end, .date, .season(Int(word.season), year, .none))
    }
    // "Fall" and "spring" are verbs and more; after a preposition with "the" or alone they are not.
    let isPhrase =
      at > start
      ? text.isKeyword(start - 1, .in, .during, .of, .by, .until, .over, .through, .since, .for)
      : text.isKeyword(start - 1, .in, .during, .by, .until, .this, .early, .late, .mid)
    guard isPhrase, !text.isHyphen(at + 1) else { return nil }
    return TimeMatch(start..<at + 1, .date, .season(Int(word.season), .none, .none))
  }
}
