internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// Days that two reports give for the same thing and that are not the same.
///
///     "said Sunday"      "on Saturday urged"                 Sunday ≠ Saturday
///     "last week"        "on Friday"                         Friday lies in it: no conflict
///     "in 2010"          "in January 2006"                   2010 ≠ 2006
struct DateComparator {
  func candidates(_ pair: LinkedSentences) -> [Candidate] {
    var found: [Candidate] = []
    let left = pair.left.analysis
    let right = pair.right.analysis
    let leftTimes = dated(pair.left.sentences[pair.leftSentence].times, left)
    let rightTimes = dated(pair.right.sentences[pair.rightSentence].times, right)
    for (i, a) in leftTimes {
      if rightTimes.contains(where: { agree(i, a, $0.0, $0.1, pair) }) { continue }
      for (j, b) in rightTimes {
        if leftTimes.contains(where: { agree($0.0, $0.1, j, b, pair) }) { continue }
        // A year against a day of another year may be another thing; two days are a clash.
        let mine = left.times[i]
        let other = right.times[j]
        let context = pair.likeness(
          pair.leftSurroundings(mine.tokens), pair.rightSurroundings(other.tokens))
        let near = predicates(mine, other, pair)
        guard context + near > 0.3 else { continue }
        let leftText = left.text.string(mine.span)
        let rightText = right.text.string(other.span)
        var candidate = Candidate(
          source: .date, respect: .date, leftToken: mine.tokens.lowerBound,
          rightToken: other.tokens.lowerBound, leftText: leftText, rightText: rightText,
          explanation: "\(shown(mine, leftText)) ≠ \(shown(other, rightText))",
          rule: "days of the same event", context: context,
          strength: a.grain == b.grain ? 1 : 0.4)
        candidate.measures.sameGovernor = near
        candidate.measures.onlyOnes = leftTimes.count == 1 && rightTimes.count == 1 ? 1 : 0
        candidate.measures.sameStatus = pair.sameStatus(
          mine.tokens.lowerBound, other.tokens.lowerBound)
        candidate.measures.heardElsewhere =
          (right.times.contains { CalendarValue($0.value)?.overlaps(a) == true } ? 1 : 0)
          + (left.times.contains { CalendarValue($0.value)?.overlaps(b) == true } ? 1 : 0)
        candidate.measures.isLoose = mine.isRelative && other.isRelative ? 0 : 1
        candidate.measures.sameRole = min(1, Float(a.distance(to: b)) / 31)
        found.append(candidate)
      }
    }
    return found
  }

  /// Whether both can be the same day. Of a date without a year, which year is meant is a guess that
  /// two texts may make differently: "in June", "on June 25".
  private func agree(
    _ i: Int, _ a: CalendarValue, _ j: Int, _ b: CalendarValue, _ pair: LinkedSentences
  ) -> Bool {
    if a.overlaps(b) { return true }
    guard
      isYearGuessed(pair.left.analysis.times[i], pair.left.analysis, a)
        || isYearGuessed(pair.right.analysis.times[j], pair.right.analysis, b)
    else { return false }
    return [-1, 1].contains { a.shifted(years: $0).overlaps(b) }
  }

  /// A month or a day of a month, written without a year.
  private func isYearGuessed(
    _ time: TimeExpression, _ analysis: AnalyzedText, _ value: CalendarValue
  ) -> Bool {
    guard value.grain <= .month, value.grain != .week else { return false }
    let year = "\(value.first.year)"
    return time.tokens.contains { Months.isName(analysis.form($0)) }
      && !time.tokens.contains { analysis.form($0).contains(year) }
  }

  /// "Friday (2024-09-13)", but "2029" alone.
  private func shown(_ time: TimeExpression, _ text: String) -> String {
    text == time.value ? text : "\(text) (\(time.value))"
  }

  /// The dates of a sentence that cover known days; durations and "now" do not.
  private func dated(_ indices: [Int], _ analysis: AnalyzedText) -> [(Int, CalendarValue)] {
    indices.compactMap { index in
      let time = analysis.times[index]
      guard time.kind == .date || time.kind == .time, let value = CalendarValue(time.value)
      else { return nil }
      return (index, value)
    }
  }

  /// How near the verbs are that the two dates belong to.
  private func predicates(_ a: TimeExpression, _ b: TimeExpression, _ pair: LinkedSentences)
    -> Float
  {
    guard let x = verb(a, pair.left, pair.leftSentence),
      let y = verb(b, pair.right, pair.rightSentence)
    else { return 0 }
    return pair.nearness(x, y)
  }

  private func verb(_ time: TimeExpression, _ details: ReportDetails, _ sentence: Int) -> Int? {
    var at = time.tokens.lowerBound
    let tree = details.trees[sentence]
    for _ in 0..<8 where tree.tokens.contains(at) {
      if details.analysis.tokens[at].tag == .verb { return at }
      at = Int(details.analysis.tokens[at].head)
    }
    return nil
  }
}
