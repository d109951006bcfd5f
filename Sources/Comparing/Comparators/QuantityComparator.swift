internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// Figures that count the same thing and do not agree.
///
///     "12 people were hurt"          "15 people were injured"      12 ≠ 15
///     "at least 12 people"           "15 people"                   15 is at least 12: no conflict
///     "about 770 million dollars"    "$767 million"                rounded: no conflict
struct QuantityComparator {
  func candidates(_ pair: LinkedSentences) -> [Candidate] {
    var found: [Candidate] = []
    let left = pair.left.analysis
    let right = pair.right.analysis
    let leftIndices = pair.left.sentences[pair.leftSentence].quantities
    let rightIndices = pair.right.sentences[pair.rightSentence].quantities
    for i in leftIndices {
      let a = left.quantities[i]
      // The other sentence has the figure too: nothing to hold against it.
      if rightIndices.contains(where: { agree(a, right.quantities[$0]) }) { continue }
      for j in rightIndices {
        let b = right.quantities[j]
        guard comparable(a, b), !agree(a, b) else { continue }
        if leftIndices.contains(where: { agree(left.quantities[$0], b) }) { continue }
        let context = pair.likeness(
          pair.leftSurroundings(a.tokens), pair.rightSurroundings(b.tokens))
        let counted = countedLikeness(a, b, pair)
        let sameAge = a.kind == .age ? ages(a, b, pair) : nil
        if sameAge == .different { continue }
        guard context + counted > 0.35 else { continue }
        let leftText = text(a, left)
        let rightText = text(b, right)
        var candidate = Candidate(
          source: .quantity, respect: .quantity, leftToken: a.tokens.lowerBound,
          rightToken: b.tokens.lowerBound, leftText: leftText, rightText: rightText,
          explanation: "\(leftText) ≠ \(rightText)\(counting(a, b, left, right))",
          rule: "figures that count the same thing", context: context, strength: counted)
        candidate.measures.heardElsewhere =
          (right.quantities.contains { comparable(a, $0) && agree(a, $0) } ? 1 : 0)
          + (left.quantities.contains { comparable($0, b) && agree($0, b) } ? 1 : 0)
        candidate.measures.onlyOnes =
          leftIndices.count { comparable(left.quantities[$0], b) } == 1
            && rightIndices.count { comparable(a, right.quantities[$0]) } == 1 ? 1 : 0
        candidate.measures.sameStatus = pair.sameStatus(
          a.tokens.lowerBound, b.tokens.lowerBound)
        candidate.measures.isLoose =
          a.isApproximate || b.isApproximate || a.low == nil || a.high == nil || b.low == nil
            || b.high == nil ? 1 : 0
        candidate.measures.sameGovernor = governors(a, b, pair)
        candidate.measures.sameRole =
          left.tokens[head(a)].relation == right.tokens[head(b)].relation ? 1 : 0
        // Nobody has two ages, but a birthday may lie between two reports.
        candidate.isPlain =
          sameAge == .same && isExact(a) && isExact(b) && abs((a.low ?? 0) - (b.low ?? 0)) > 1
        found.append(candidate)
      }
    }
    return found
  }

  private func isExact(_ quantity: QuantityExpression) -> Bool {
    !quantity.isApproximate && quantity.low != nil && quantity.low == quantity.high
  }

  /// How the persons stand to one another whose ages two figures are; nil when one is not known.
  private func ages(
    _ a: QuantityExpression, _ b: QuantityExpression, _ pair: LinkedSentences
  ) -> NameMatcher.Standing? {
    guard let mine = person(aged: a, pair.left, pair.leftSentence),
      let other = person(aged: b, pair.right, pair.rightSentence)
    else { return nil }
    return pair.standings.standing(entities: mine, other)
  }

  /// Whose age it is: "Cowan, 53," and "the 53-year-old Cowan".
  private func person(aged age: QuantityExpression, _ details: ReportDetails, _ sentence: Int)
    -> Int?
  {
    let analysis = details.analysis
    let tokens = details.trees[sentence].tokens
    var at = age.counted >= 0 ? age.counted : age.tokens.lowerBound
    for _ in 0..<3 where tokens.contains(at) {
      let mention = details.mentionOfToken[at]
      if mention >= 0 {
        let entity = analysis.names[Int(mention)].entity
        return analysis.entities[entity].kind == .person ? entity : nil
      }
      at = Int(analysis.tokens[at].head)
    }
    return nil
  }

  private func head(_ quantity: QuantityExpression) -> Int {
    quantity.counted >= 0 ? quantity.counted : quantity.tokens.lowerBound
  }

  private func governors(
    _ a: QuantityExpression, _ b: QuantityExpression, _ pair: LinkedSentences
  ) -> Float {
    guard let x = pair.governor(head(a), pair.left, pair.leftSentence),
      let y = pair.governor(head(b), pair.right, pair.rightSentence)
    else { return 0 }
    return pair.nearness(x, y)
  }

  /// Same kind and unit: dollars with dollars, people with people.
  func comparable(_ a: QuantityExpression, _ b: QuantityExpression) -> Bool {
    guard a.kind == b.kind, a.kind != .label, a.kind != .ordinal else { return false }
    return a.unit == b.unit
  }

  /// How near what is counted is: 1 for the same noun, 0 for things that have nothing in common.
  private func countedLikeness(
    _ a: QuantityExpression, _ b: QuantityExpression, _ pair: LinkedSentences
  ) -> Float {
    if a.kind == .percent || a.kind == .money || a.kind == .age || a.kind == .measure { return 0.5 }
    if let mine = a.of, let other = b.of, mine == other { return 1 }
    guard pair.left.analysis.tokens.indices.contains(a.counted),
      pair.right.analysis.tokens.indices.contains(b.counted)
    else { return 0 }
    return pair.nearness(a.counted, b.counted)
  }

  /// Whether both can be true: the intervals meet, rounding and "about" allowed for.
  func agree(_ a: QuantityExpression, _ b: QuantityExpression) -> Bool {
    let (lowA, highA) = Self.interval(a)
    let (lowB, highB) = Self.interval(b)
    return lowA <= highB && lowB <= highA
  }

  /// The values that a figure may stand for. "About 40" is 34 to 46; "770 million" is anything
  /// that rounds to it.
  static func interval(_ quantity: QuantityExpression) -> (Double, Double) {
    var low = quantity.low ?? -.infinity
    var high = quantity.high ?? .infinity
    let slack: Double
    if quantity.isApproximate {
      slack = 0.15 * max(abs(low.isFinite ? low : high), abs(high.isFinite ? high : low))
    } else if let value = quantity.low ?? quantity.high, low == high {
      slack = rounding(value)
    } else {
      slack = 0
    }
    if slack.isFinite {
      low -= slack
      high += slack
    }
    return (low, high)
  }

  /// Half of the last digit that is no zero, for figures from 100 up: 770 stands for 765 to 775.
  private static func rounding(_ value: Double) -> Double {
    var size = abs(value)
    guard size >= 100, size < 1e15 else { return 0 }
    var unit = 1.0
    while size >= 100, size.truncatingRemainder(dividingBy: 10) == 0 {
      size /= 10
      unit *= 10
    }
    return unit > 1 ? unit / 2 : 0
  }

  private func text(_ quantity: QuantityExpression, _ analysis: AnalyzedText) -> String {
    analysis.text.string(quantity.span)
  }

  private func counting(
    _ a: QuantityExpression, _ b: QuantityExpression, _ left: AnalyzedText, _ right: AnalyzedText
  ) -> String {
    let counted = left.tokens.indices.contains(a.counted) ? left.word(a.counted) : nil
    let other = right.tokens.indices.contains(b.counted) ? right.word(b.counted) : nil
    switch (counted, other) {
    case (let mine?, let theirs?) where mine.lowercased() != theirs.lowercased():
      return ": \(mine), \(theirs)"
    case (let mine?, _): return ": \(mine)"
    case (_, let theirs?): return ": \(theirs)"
    default: return ""
    }
  }
}
