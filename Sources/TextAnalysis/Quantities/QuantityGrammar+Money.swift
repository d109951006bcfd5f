extension QuantityGrammar {
  /// "$5.7bn", "US$767 million", "HK$3.85", "USD 767 million", "Rs. 500", "€5m".
  func moneyBySign(at start: Int) -> UnitAmount? {
    var at = start
    var sign = 1.0
    if text.isMark(at, "-"), start == 0 || text[at].isSpaced, !text[at + 1].isSpaced,
      CurrencySigns.code(text[at + 1].mark) != nil, text[at + 1].kind == .mark
    {
      sign = -1
      at += 1
    }
    var code: String?
    var factor = 1.0
    if Self.isDollarPrefix(text[at], text, at) {
      for (prefix, currency) in Currencies.dollarPrefixes where Self.matches(text, at, prefix) {
        code = currency
        break
      }
      guard code != nil else { return nil }
      at += 2
    } else if text[at].kind == .mark, let found = CurrencySigns.code(text[at].mark) {
      code = found
      at += 1
      // "$US7,000", "$A5"
      if text[at].isWord, !text[at].isSpaced, text[at].isCapital, text[at + 1].isNumber,
        !text[at + 1].isSpaced, found == "USD",
        let nation = Currencies.dollarPrefixes.first(where: { text.isWord(at, $0.0) })
      {
        code = nation.1
        at += 1
      }
      if text.isMark(at, "-"), text[at + 1].isNumber, !text[at + 1].isSpaced {
        sign = -1
        at += 1
      }
    } else if text.isWord(at, "r"), text[at].isCapital, text[at + 1].isNumber,
      !text[at + 1].isSpaced,
      text[at + 1].flags.contains(.grouped) || text.entry(at + 2).scale >= 1000
        || !text[at + 2].isSpaced && text.entry(at + 2).figureScale > 0
    {
      // "R40 000", "R1.5 billion": rand.
      code = "ZAR"
      at += 1
    } else if text[at].isWord, text.entry(at).currency > 0,
      text[at].flags.contains(.allCapitals) || !text[at + 1].isSpaced || text.isWord(at, "rs")
        || text.isWord(at, "usd")
        || text.isWord(at, "rmb") || text.isWord(at, "eur")
    {
      let entry = Currencies.all[Int(text.entry(at).currency) - 1]
      code = entry.code
      if entry.isMillions { factor = 1e6 }
      at += 1
      if text.isMark(at, ".") || text.isMark(at, "$") || text[at].isMark(CurrencySigns.euro) {
        at += 1
      }
      guard text[at].isNumber else { return nil }
    }
    guard let code, let number = text.number(at: at), !number.isOrdinal else { return nil }
    var money = UnitAmount(
      value: number.value * sign * factor, kind: .money, unit: code, start: start, end: number.end)
    // "$5 M", "$5 B"
    if number.end == at + 1, text[number.end].isCapital, text[number.end].isSpaced,
      text[number.end].end - text[number.end].start == 1, text.entry(number.end).figureScale > 0
    {
      money.scale = text.entry(number.end).figureScale
      money.value *= money.scale
      money.end += 1
    }
    // "$1MM"
    if text.isWord(number.end, "mm"), text[number.end].flags.contains(.allCapitals),
      !text[number.end].isSpaced
    {
      money.value *= 1e6
      money.scale = 1e6
      money.end += 1
    }
    let last = text.entry(number.end - 1)
    if number.end - at >= 2, money.scale == 1 {
      money.scale = last.scale >= 1000 ? last.scale : max(1, last.figureScale)
    }
    if text.isHyphen(money.end), text.entry(money.end + 1).scale > 0 {
      money.value *= text.entry(money.end + 1).scale
      money.end += 2
    }
    // "75 USD million" has the magnitude behind.
    if money.scale == 1, text.entry(money.end).scale >= 1000 {
      money.scale = text.entry(money.end).scale
      money.value *= money.scale
      money.end += 1
    }
    // "$5 (US)", "$5 USD", "$767 US"
    if text.entry(money.end).currency > 0, text[money.end].flags.contains(.allCapitals) {
      money.unit = Currencies.all[Int(text.entry(money.end).currency) - 1].code
      money.end += 1
    }
    return money
  }

  /// Letters right before "$".
  static func isDollarPrefix(_ piece: Piece, _ text: PieceText, _ at: Int) -> Bool {
    guard piece.isWord, text.isMark(at + 1, "$") else { return false }
    if !text[at + 1].isSpaced { return true }
    // Tokenised text sets the sign apart: "HK $ 10", "c $ 5" but no "a $ 5".
    let count = piece.end - piece.start
    return count > 1 && count < 5 || text.isWord(at, "c")
  }

  private static func matches(_ text: PieceText, _ at: Int, _ prefix: String) -> Bool {
    text.isWord(at, prefix)
  }

  /// "five dollars", "1,000 Hong Kong dollars", "47 cents", "€" behind the amount.
  func currency(behind core: UnitAmount) -> UnitAmount? {
    var money = core
    var at = core.end
    if text.isHyphen(at) { at += 1 }
    if text[at].kind == .mark, at == core.end,
      text[at].mark != CurrencySigns.dollar
        || !text[at + 1].isNumber || text[at + 1].isSpaced
    {
      if let code = CurrencySigns.code(text[at].mark) {
        guard !text[at + 1].isNumber || text[at + 1].isSpaced else { return nil }
        money.kind = .money
        money.unit = code
        money.end = at + 1
        // "10 $ 30 cent"
        if let cents = text.number(at: at + 1), !cents.isOrdinal, isMinor(cents.end) {
          money.value += cents.value / 100
          money.end = cents.end + 1
        }
        return money
      }
      if text[at].isMark(CurrencySigns.cent) {
        money.kind = .money
        money.unit = "USD"
        money.value /= 100
        money.end = at + 1
        return money
      }
    }
    // "50p"
    if poundsAreMoney, core.isFigure, text.isWord(at, "p"), !text[at].isSpaced, !text[at].isCapital
    {
      money.kind = .money
      money.unit = "GBP"
      money.value /= 100
      money.end = at + 1
      return money
    }
    // A nation of one or two words before the currency.
    for length in 0...2 {
      let index = text.entry(at + length).currency
      guard index > 0 else { continue }
      let entry = Currencies.all[Int(index) - 1]
      // "3 USD50 cards": the code belongs to the figure that it touches.
      if length == 0, text[at + 1].isNumber, !text[at + 1].isSpaced { return nil }
      var code = entry.code
      if length > 0 {
        let nation = (at..<at + length).map { text.string($0).lowercased() }
          .joined(separator: " ")
        if nation == "u.s." || nation == "u.s" || nation == "us" {
          code = entry.code
        } else {
          guard
            let match = Currencies.national.first(where: {
              $0.nation == nation && $0.base == entry.code
            })
          else { return nil }
          code = match.code
        }
      }
      guard isCurrencyWord(at + length, entry, core, hasNation: length > 0) else { return nil }
      money.kind = .money
      money.unit = code
      money.end = at + length + 1
      if entry.isMinor { money.value /= 100 }
      if entry.isMillions { money.value *= 1e6 }
      if core.scale == 1, text.entry(money.end).scale >= 1000, text[at].flags.contains(.allCapitals)
      {
        money.value *= text.entry(money.end).scale
        money.scale = text.entry(money.end).scale
        money.end += 1
      }
      // "5 dollars and 20 cents"
      let rest = text.isKeyword(money.end, .and) ? money.end + 1 : money.end
      if !entry.isMinor, let cents = text.number(at: rest), !cents.isOrdinal,
        isMinor(cents.end)
      {
        money.value += cents.value / 100
        money.end = cents.end + 1
      } else if !entry.isMinor, let cents = text.number(at: rest), !cents.isOrdinal,
        !cents.hasScale, cents.value >= 10, cents.value < 100,
        cents.value == cents.value.rounded(), money.value < 1000,
        rest > money.end || !cents.isFigure,
        cents.end >= text.count || text[cents.end].kind == .mark && !text.isMark(cents.end, "%")
      {
        // "15 dollars and 50"
        money.value += cents.value / 100
        money.end = cents.end
      }
      return money
    }
    return nil
  }

  private func isMinor(_ at: Int) -> Bool {
    let index = Int(text.entry(at).currency)
    return index > 0 && Currencies.all[index - 1].isMinor
  }

  /// "Won", "real", "try" and "mark" are other words far more often; "pounds" are a weight unless
  /// the text has pence or the sign.
  private func isCurrencyWord(
    _ at: Int, _ entry: Currencies.Entry, _ core: UnitAmount, hasNation: Bool
  ) -> Bool {
    if hasNation || text[at].flags.contains(.allCapitals) { return true }
    switch entry.code {
    case "GBP":
      return entry.isMinor || text.isWord(at, "gbp") || text.isWord(at, "sterling")
        || text.isWord(at + 1, "sterling")
        || poundsAreMoney || core.scale >= 1e6 || text.isWord(at, "quid")
    case "KRW", "VND": return core.value >= 100 && !text.isWord(at, "try")
    case "DEM": return text.isWord(at, "deutschemarks") || core.value >= 100
    case "BRL": return text.isWord(at, "reais")
    case "TRY", "ZAR", "ESP": return text.entry(at).keyword == .none && !text.isWord(at, "try")
    default:
      // Codes only in capitals.
      return !text.isWord(at, entry.code.lowercased())
        || ["USD", "EUR", "CNY", "JPY", "AUD", "HKD", "INR", "CHF"].contains(entry.code)
    }
  }
}
