extension TimeGrammar {
  /// "early this year", "mid-1990s", "the end of 1989", "later this month", "earlier Friday": the
  /// value is that of the whole, as TimeML has it.
  func modified(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    var at = first
    switch text.keyword(at) {
    case .early, .late, .mid:
      at += 1
      if text.isHyphen(at) { at += 1 }
      if text.isKeyword(at, .in), text.isKeyword(at + 1, .the) { at += 1 }
      at = text.entry(at).season > 0 || text.isKeyword(at, .the) ? at : at
    case .earlier, .later:
      at += 1
      if text.isKeyword(at, .in, .on), !text.isKeyword(at + 1, .the) || true {
        let probe = afterThe(at + 1)
        if let unit = text.entry(probe).unit, !text.entry(probe).isPlural, unit >= .day,
          text.isKeyword(at + 1, .the)
        {
          return TimeMatch(
            start..<probe + 1, .date,
            .unit(unit, 0, unit == .day || unit == .quarter ? .narrative : .published))
        }
        at += 1
      }
    case .beginning, .middle, .end, .start, .close, .turn:
      guard text.isKeyword(at + 1, .of), at > start || true else { return nil }
      at += 2
      let probe = afterThe(at)
      if let unit = text.entry(probe).unit, !text.entry(probe).isPlural, probe > at || unit == .year
      {
        guard unit >= .week else { return nil }
        if unit == .quarter {
          return TimeMatch(start..<probe + 1, .date, .unit(.quarter, 0, .narrative))
        }
        return TimeMatch(start..<probe + 1, .date, .unit(unit, 0, .published))
      }
    default: return yearEnd(at: start)
    }
    guard let inner = inner(at: at) else { return nil }
    var match = inner
    match.range = start..<inner.range.upperBound
    return match
  }

  /// What may stand behind "early".
  private func inner(at start: Int) -> TimeMatch? {
    if text.entry(start).season > 0 {
      let at = start
      if let season = season(at: at) { return season }
      return TimeMatch(at..<at + 1, .date, .season(Int(text.entry(at).season), .none, .none))
    }
    if text.entry(start).dayPart > 0 {
      var match = TimeMatch(start..<start + 1, .time, .clockOnly)
      match.meaning.clock = .part(Int(text.entry(start).dayPart) - 1)
      if let date = anchorDate(at: start + 1), isDay(date.meaning.base) {
        match.range = start..<date.range.upperBound
        match.meaning.base = date.meaning.base
      }
      return match
    }
    var best: TimeMatch?
    func offer(_ match: TimeMatch?) {
      guard let match else { return }
      if best == nil || match.range.upperBound > best!.range.upperBound { best = match }
    }
    offer(calendarDate(at: start).map { withClock($0) })
    offer(deictic(at: start))
    offer(quarter(at: start))
    offer(years(at: start))
    offer(season(at: start))
    offer(holiday(at: start))
    return best
  }

  /// "year-end", "year's end", "year end 1989", "the year's end".
  private func yearEnd(at start: Int) -> TimeMatch? {
    let first = afterThe(start)
    guard text.entry(first).unit == .year, !text.entry(first).isPlural else { return nil }
    var at = first + 1
    if text.isHyphen(at) {
      at += 1
    } else if text.isMark(at, "'"), text.isKeyword(at + 1, .s) {
      at += 2
    }
    guard text.isKeyword(at, .end) else { return nil }
    if let year = year(at: at + 1, after: true) {
      return TimeMatch(start..<year.end, .date, .year(.year(year.value)))
    }
    return TimeMatch(start..<at + 1, .date, .year(.offset(0)))
  }
}
