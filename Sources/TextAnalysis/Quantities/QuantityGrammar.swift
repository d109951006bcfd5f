/// Finds quantities in the pieces of a sentence.
///
/// A quantity is a core, a number with its unit ("$5.7bn", "12 km", "two-thirds"), with words around
/// it that bound it ("at least", "or more"), join two into a range ("10 to 20") or set it against a
/// whole ("12 of 40").
struct QuantityGrammar {
  var text: PieceText
  /// Pounds are money in this text, not weight.
  var poundsAreMoney = false

  func match(at start: Int) -> QuantityMatch? {
    let piece = text[start]
    guard
      piece.kind != .word || piece.entry != 0 || text.entry(start + 1).currency > 0
        || piece.flags.contains(.capital) || text.isWord(start, "as")
        || text.isMark(start + 1, "$")
    else { return nil }
    if isPronoun(start) { return nil }
    if let label = label(at: start) { return label }
    if let score = score(at: start) { return score }
    if let range = between(at: start) { return range }
    if let bound = bound(before: start) ?? sign(before: start) {
      if let core = quantity(from: bound.end) {
        if core.kind == .ordinal || core.kind == .label { return core }
        return between(bounded(core, by: bound.bound, from: start))
      }
      return nil
    }
    return quantity(from: start)
  }

  /// "no one", "this one", "the ones": counts nothing.
  private func isPronoun(_ at: Int) -> Bool {
    let next = text.entry(at + 1)
    guard text.entry(at).cardinal == 1, next.measure == 0, next.currency == 0, !next.person else {
      return false
    }
    return text.isKeyword(at - 1, .no, .this, .that, .each, .every, .some, .the, .another)
      || text.isWord(at - 1, "any") || text.isWord(at - 1, "which")
      || text.isKeyword(at + 1, .another, .that) || text.isWord(at + 1, "who")
      || text.isKeyword(at - 1, .next, .last, .other) || text.entry(at - 1).ordinal > 0
  }

  /// A core with what follows it: a range, a whole, "or more".
  private func quantity(from start: Int) -> QuantityMatch? {
    if let vague = vague(at: start) { return vague }
    if let age = age(at: start) ?? ageByDecade(at: start) { return age }
    if let fraction = fraction(at: start) { return fraction }
    guard let core = core(at: start) else { return nil }
    var match = QuantityMatch(core.start..<core.end, core.kind, core.value, unit: core.unit)
    match.isApproximate = core.isApproximate
    if core.kind == .label { return match }
    if core.kind == .ordinal {
      let name = text.isHyphen(core.end) ? core.end + 1 : core.end
      if text[name].isWord, OrdinalNames.all.contains(text.key(name)) {
        match.kind = .label
        match.range = start..<name + 1
      }
      return match
    }
    if let range = range(core) { return range }
    // "fell from 24.8 to 12.6 percent": of one kind.
    if core.kind == .count, core.scale == 1, text.isKeyword(core.start - 1, .from),
      text.isKeyword(core.end, .to), let second = self.core(at: core.end + 1),
      second.kind == .percent || second.kind == .measure
    {
      match.kind = second.kind
      match.unit = second.unit
      return match
    }
    if let part = part(core) { return part }
    if let bound = bound(behind: match.range.upperBound) {
      match = bounded(match, by: bound.bound, from: match.range.lowerBound)
      match.range = match.range.lowerBound..<bound.end
      match.next = bound.end
    } else if text.isMark(core.end, "+"), !text[core.end].isSpaced {
      match.high = nil
      match.range = core.start..<core.end + 1
      match.next = core.end + 1
    } else if text.isHyphen(core.end), text.isKeyword(core.end + 1, .plus) {
      match.high = nil
      match.range = core.start..<core.end + 2
      match.next = core.end + 2
    } else if text.isHyphen(core.end), text.isWord(core.end + 1, "odd") {
      match.isApproximate = true
      match.range = core.start..<core.end + 2
      match.next = core.end + 2
    }
    return match
  }

  func bounded(
    _ match: QuantityMatch, by bound: BoundPhrases.Bound, from start: Int
  ) -> QuantityMatch {
    var match = match
    match.range = start..<match.range.upperBound
    switch bound {
    case .atLeast: match.high = nil
    case .atMost: match.low = nil
    case .about: match.isApproximate = true
    case .exactly: break
    }
    return match
  }

  /// "more than 10 but less than 20", "at most 100 and at least 20": both bounds of one quantity.
  private func between(_ first: QuantityMatch) -> QuantityMatch {
    guard (first.low == nil) != (first.high == nil) else { return first }
    var at = first.range.upperBound
    if text.isMark(at, ",") { at += 1 }
    if text.isKeyword(at, .and) || text.isWord(at, "but") { at += 1 }
    guard at > first.range.upperBound, let bound = bound(before: at) ?? sign(before: at),
      bound.bound == (first.high == nil ? .atMost : .atLeast),
      let core = core(at: bound.end), core.kind == first.kind, core.unit == first.unit
    else { return first }
    var match = first
    if first.high == nil { match.high = core.value } else { match.low = core.value }
    guard let low = match.low, let high = match.high, low < high else { return first }
    match.range = first.range.lowerBound..<core.end
    match.next = core.end
    return match
  }

  /// ">30", "<= 100"
  private func sign(before start: Int) -> (bound: BoundPhrases.Bound, end: Int)? {
    guard text.isMark(start, ">") || text.isMark(start, "<") else { return nil }
    let end = text.isMark(start + 1, "=") ? start + 2 : start + 1
    guard text[end].isNumber || text.isMark(end, "-") else { return nil }
    return (text.isMark(start, ">") ? .atLeast : .atMost, end)
  }

  /// "at least", "up to", "nearly" here.
  func bound(before start: Int) -> (bound: BoundPhrases.Bound, end: Int)? {
    guard text[start].isWord, text[start].entry != 0 || text.isWord(start, "as") else { return nil }
    // "fork over $10 million"; a talk about one night.
    if text.isKeyword(start, .over),
      BoundPhrases.handingOver.contains(where: { text.isWord(start - 1, $0) })
    {
      return nil
    }
    if text.isKeyword(start, .about, .over), text.entry(start + 1).cardinal == 1,
      text.entry(start + 2).unit == nil, text.entry(start + 2).measure == 0,
      text.entry(start + 2).scale == 0, text.entry(start + 2).denominator == 0,
      text.entry(start + 2).currency == 0, text[start + 2].isWord,
      text.keyword(start + 2) == .none || text.isKeyword(start + 2, .of)
    {
      return nil
    }
    return phrase(BoundPhrases.before, at: start)
  }

  private func bound(behind start: Int) -> (bound: BoundPhrases.Bound, end: Int)? {
    guard text.isKeyword(start, .or, .and, .at) else { return nil }
    return phrase(BoundPhrases.behind, at: start)
  }

  private func phrase(
    _ phrases: [(words: [String], bound: BoundPhrases.Bound)], at start: Int
  ) -> (bound: BoundPhrases.Bound, end: Int)? {
    phrases: for phrase in phrases {
      for (offset, word) in phrase.words.enumerated()
      where !text.isWord(start + offset, word) { continue phrases }
      return (phrase.bound, start + phrase.words.count)
    }
    return nil
  }

  /// "between 10 and 20", "from 10 to 20": of a change, "rose from 10 to 20", two values are left.
  private func between(at start: Int) -> QuantityMatch? {
    let isBetween = text.isKeyword(start, .between)
    guard isBetween || text.isKeyword(start, .from) && !tellsChange(before: start),
      let first = core(at: start + 1), first.kind != .ordinal,
      isBetween
        ? text.isKeyword(first.end, .and) : text.isKeyword(first.end, .to, .through, .until),
      let second = core(at: first.end + 1), second.kind != .ordinal,
      let joined = join(first, second)
    else { return nil }
    var match = joined
    match.range = start..<second.end
    return match
  }

  /// "10 to 20", "10-20 km", "$3 million or $4 million".
  private func range(_ first: UnitAmount) -> QuantityMatch? {
    // "22-to-27 percent", "an 18- to 24-month term"
    if text.isMark(first.end, "-"), !text[first.end].isSpaced, text.isKeyword(first.end + 1, .to),
      let second = core(at: text.isHyphen(first.end + 2) ? first.end + 3 : first.end + 2),
      second.kind != .ordinal
    {
      return join(first, second)
    }
    let isHyphen = text.isHyphen(first.end)
    let isDash =
      text.isMark(first.end, "-") && text[first.end + 1].isNumber && first.isFigure
      && text[first.end].isSpaced && text[first.end + 1].isSpaced
    guard
      isHyphen || isDash || text.isKeyword(first.end, .through) || text.isKeyword(first.end, .to)
        || text.isKeyword(first.end, .or),
      !(text.isKeyword(first.start - 1, .from) && tellsChange(before: first.start - 1)),
      let second = core(at: first.end + 1), second.kind != .ordinal
    else { return nil }
    if text.isKeyword(first.end, .or), second.value > first.value * 2 + 2 { return nil }
    // "10-year-old" and telephone numbers have other places.
    if isHyphen, text.isHyphen(second.end), text[second.end + 1].isNumber { return nil }
    return join(first, second)
  }

  /// The smaller takes unit and magnitude of the larger: "1.5 to 2 million people", "10-12 km".
  private func join(_ first: UnitAmount, _ second: UnitAmount) -> QuantityMatch? {
    var low = first
    if low.unit == nil, second.unit != nil { (low.unit, low.kind) = (second.unit, second.kind) }
    let unit = second.unit ?? low.unit
    guard second.unit == nil || low.unit == unit else { return nil }
    if low.scale == 1, second.scale > 1, low.value < second.value / second.scale {
      low.value *= second.scale
    }
    var high = second.value
    if first.kind == .money, second.unit == nil, first.scale > 1, second.scale == 1,
      high < first.scale
    {
      high *= first.scale
    }
    guard low.value < high else { return nil }
    var match = QuantityMatch(first.start..<second.end, low.kind, low.value, unit: unit)
    match.high = high
    match.isApproximate = first.isApproximate || second.isApproximate
    return match
  }

  private func tellsChange(before at: Int) -> Bool {
    for index in stride(from: at - 1, through: max(0, at - 14), by: -1)
    where text[index].isWord && ChangeWords.all.contains(text.key(index)) { return true }
    return false
  }
}
