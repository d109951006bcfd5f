extension TimeGrammar {
  /// Adds the days that share a month told before them: "Jan. 12, 19 and 26", "June 18-19", and
  /// answers where they end. A year behind the last is that of all.
  func listed(after first: TimeMatch, _ found: inout [TimeMatch]) -> Int? {
    guard first.kind == .date, case .day(let month, let day, .none) = first.meaning.base else {
      return nil
    }
    var at = first.range.upperBound
    let start = found.count - 1
    var last = day
    while let next = listedDay(at: at, above: last) {
      last = next.day
      at = next.end
      found.append(
        TimeMatch(at - 1..<at, .date, .day(month: month, day: last, .none)))
    }
    guard found.count > start + 1 else { return nil }
    let probe = text.isMark(at, ",") ? at + 1 : at
    if let year = year(at: probe, after: false) {
      for index in start..<found.count {
        if case .day(let month, let day, _) = found[index].meaning.base {
          found[index].meaning.base = .day(month: month, day: day, .year(year.value))
        }
      }
      found[found.count - 1].range = at - 1..<year.end
      at = year.end
    }
    return at
  }

  private func listedDay(at start: Int, above day: Int) -> (day: Int, end: Int)? {
    guard
      text.isKeyword(start, .and, .or, .to, .through) || text.isMark(start, ",")
        || text.isHyphen(start),
      let next = text[start + 1].integer, text[start + 1].digits <= 2, next > day, next <= 31
    else { return nil }
    let end = start + 2
    // Nothing that could be counted: "On Jan. 12, 19 people died".
    guard
      isClauseEnd(end) && !text.isMark(end, "%") && !text.isMark(end, ":") && !text.isHyphen(end)
        || text.isKeyword(end, .and, .or) && text[end + 1].isNumber
        || !text.isMark(start, ",") && text.isKeyword(end, .at, .in, .on, .from, .for, .and)
    else { return nil }
    return (next, end)
  }

  /// The 18 of "18 and 19 June", "18-19 June".
  func sharedMonth(at start: Int) -> TimeMatch? {
    guard let day = text[start].integer, text[start].digits <= 2, (1...31).contains(day),
      text.isKeyword(start + 1, .and, .or, .to) || text.isHyphen(start + 1),
      text[start + 2].isNumber, text.entry(start + 3).month > 0 || text[start + 3].isWord,
      let other = dayAndMonth(at: start + 2), case .day(let month, let last, let year) = other.base,
      last > day, start == 0 || text[start].isSpaced
    else { return nil }
    return TimeMatch(start..<start + 1, .date, .day(month: month, day: day, year))
  }
}
