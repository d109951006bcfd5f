extension QuantityGrammar {
  /// "dozens", "hundreds of thousands", "a handful", "several", "millions of dollars", "a few days":
  /// bounds only.
  func vague(at start: Int) -> QuantityMatch? {
    guard let bare = vagueCount(at: start), let low = bare.low else { return nil }
    // Of what: money, miles and days are units, people are counted.
    var amount = UnitAmount(
      value: low, kind: .count, unit: nil, start: start, end: bare.next, isFigure: false)
    amount.scale = low
    amount = withUnit(amount)
    guard let unit = amount.unit, amount.kind == .money || amount.kind == .measure else {
      return bare
    }
    var match = QuantityMatch(start..<amount.end, amount.kind, amount.value, unit: unit)
    match.high = bare.high.map { $0 * amount.value / low }
    match.isApproximate = true
    return match
  }

  /// "hundred", "million", "hundred thousand".
  private func scale(at start: Int) -> (value: Double, end: Int)? {
    let first = text.entry(start).scale
    guard first > 0 else { return nil }
    let second = text.entry(start + 1).scale
    return second > first ? (first * second, start + 2) : (first, start + 1)
  }

  private func vagueCount(at start: Int) -> QuantityMatch? {
    func match(_ end: Int, _ low: Double, _ high: Double?) -> QuantityMatch {
      var match = QuantityMatch(start..<end, .count, low)
      match.high = high
      match.isApproximate = true
      if text.isKeyword(end, .of) { match.next = end + 1 }
      return match
    }
    switch text.keyword(start) {
    case .dozens: return match(start + 1, 24, nil)
    case .scores where text.isKeyword(start + 1, .of): return match(start + 1, 40, nil)
    case .tens where text.isKeyword(start + 1, .of):
      let scale = text.entry(start + 2).pluralScale
      return scale > 0 ? match(start + 3, 20 * scale, nil) : match(start + 1, 20, nil)
    case .a where text.isKeyword(start + 1, .handful): return match(start + 2, 3, 7)
    case .couple,
      .a where text.isKeyword(start + 1, .couple):
      let couple = text.isKeyword(start, .a) ? start + 2 : start + 1
      let scaleAt = text.isKeyword(couple, .of) ? couple + 1 : couple
      // "a couple hundred", "a couple of million"
      if let scale = scale(at: scaleAt) {
        return match(scale.end, 2 * scale.value, 3 * scale.value)
      }
      if text.keyword(scaleAt) == .dozen { return match(scaleAt + 1, 24, 36) }
      return text.isKeyword(start, .a) ? match(couple, 2, 3) : nil
    case .a where text.isKeyword(start + 1, .few):
      if let scale = scale(at: start + 2) { return match(scale.end, 2 * scale.value, nil) }
      if text.keyword(start + 2) == .dozen { return match(start + 3, 24, nil) }
      return match(start + 2, 2, nil)
    case .several:
      if let scale = scale(at: start + 1) { return match(scale.end, 2 * scale.value, nil) }
      if text.keyword(start + 1) == .dozen { return match(start + 2, 24, nil) }
      return match(start + 1, 3, nil)
    default: break
    }
    let plural = text.entry(start).pluralScale
    guard plural > 0 else { return nil }
    if text.isKeyword(start + 1, .of) {
      let further = text.entry(start + 2).pluralScale
      if further > 0 { return match(start + 3, 2 * plural * further, nil) }
    }
    return match(start + 1, 2 * plural, nil)
  }
}
