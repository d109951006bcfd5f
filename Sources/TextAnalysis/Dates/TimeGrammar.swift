/// Finds expressions of time in the pieces of a sentence; of several that start at one place the
/// longest wins.
///
/// Each family of expressions has a file: calendar dates, times of day, pointing words ("last
/// week"), quarters and years, durations, repetitions, references ("now").
struct TimeGrammar {
  let text: PieceText

  func matches() -> [TimeMatch] {
    var found: [TimeMatch] = []
    var at = 0
    while at < text.count {
      if let match = match(at: at) {
        found.append(match)
        at = max(match.range.upperBound, at + 1)
        if let listed = listed(after: match, &found) { at = listed }
      } else {
        at += 1
      }
    }
    return found
  }

  private func match(at start: Int) -> TimeMatch? {
    let piece = text[start]
    guard
      piece.isNumber || piece.entry != 0 || text.isMark(start, "'")
        || text.isWord(start, "q") || piece.kind == .mark && piece.mark >= TypographicSign.quarter
    else { return nil }
    var best: TimeMatch?
    func offer(_ match: TimeMatch?) {
      guard let match else { return }
      if best == nil || match.range.upperBound > best!.range.upperBound { best = match }
    }
    offer(clockTime(at: start))
    offer(dated(at: start))
    offer(modified(at: start))
    offer(deictic(at: start))
    offer(quarter(at: start))
    offer(years(at: start))
    offer(holiday(at: start))
    offer(season(at: start))
    offer(duration(at: start))
    offer(repetition(at: start))
    offer(reference(at: start))
    offer(partOfDay(at: start))
    return best
  }

  /// A date that may take a time of day: "Friday", "Oct. 26 at 10 p.m.", "yesterday morning".
  private func dated(at start: Int) -> TimeMatch? {
    guard let match = calendarDate(at: start) else { return nil }
    return withClock(match)
  }

  /// Skips "the".
  func afterThe(_ at: Int) -> Int { text.isKeyword(at, .the) ? at + 1 : at }
}
