extension QuantityGrammar {
  /// A number with its unit.
  func core(at start: Int) -> UnitAmount? {
    if let money = moneyBySign(at: start) { return money }
    var first = start
    var sign = 1.0
    if text.isKeyword(start, .minus, .negative) {
      sign = -1
      first += 1
    } else if text.isMark(start, "-"), !text[start + 1].isSpaced,
      start == 0 || text[start].isSpaced && !text[start - 1].isNumber || text.isMark(start - 1, "(")
    {
      sign = -1
      first += 1
    }
    guard let number = text.number(at: first) else { return nil }
    if sign < 0, number.isOrdinal { return nil }
    // "1.8m tall", "24703m2", "a 100m sprint": metres, no millions.
    if number.hasScale, text.isWord(number.end - 1, "m"), number.end - first == 2,
      !text[number.end - 1].isCapital, isLength(behind: number.end)
    {
      var core = UnitAmount(
        value: text[first].value * sign, kind: .measure, unit: "m", start: start, end: number.end)
      if let exponent = text[number.end].integer, !text[number.end].isSpaced {
        core.unit = "m\(exponent)"
        core.end += 1
      }
      return core
    }
    var core = UnitAmount(
      value: number.value * sign, kind: .count, unit: nil, start: start, end: number.end)
    core.isFigure = number.isFigure
    core.scale = scale(of: number, at: first)
    if number.isOrdinal {
      core.kind = .ordinal
      core.isOrdinal = true
      return core
    }
    if number.isFraction, number.value < 1 { core.kind = .fraction }
    if text.keyword(number.end - 1) == .dozen { core.isApproximate = true }
    return withUnit(core)
  }

  private func isLength(behind at: Int) -> Bool {
    if let exponent = text[at].integer, !text[at].isSpaced { return exponent == 2 || exponent == 3 }
    // "12.2m (40 ft)"
    if text.isMark(at, "("), text[at + 1].isNumber {
      let other = Int(text.entry(at + 2).measure)
      return other > 0 && Measures.all[other - 1].base == "m"
    }
    for word in LengthWords.all where text.isWord(at, word) { return true }
    return false
  }

  /// What the number's last word multiplied it by: 1,000,000 for "5 million".
  private func scale(of number: NumberPhrase, at start: Int) -> Double {
    let last = text.entry(number.end - 1)
    if number.end - start >= 2 {
      if last.scale >= 1000 { return last.scale }
      if last.figureScale > 0, !text[number.end - 1].isSpaced { return last.figureScale }
    }
    return 1
  }

  func withUnit(_ core: UnitAmount) -> UnitAmount {
    var core = core
    var at = core.end
    if let percent = percent(at) {
      core.kind = .percent
      core.unit = percent.unit
      core.end = percent.end
      return core
    }
    if let money = currency(behind: core) { return money }
    if text.isHyphen(at) { at += 1 }
    if let degrees = degrees(at) {
      core.kind = .measure
      core.unit = degrees.unit
      core.end = degrees.end
      return core
    }
    if let measure = measure(at, core) {
      core.kind = .measure
      core.unit = measure.unit
      core.end = measure.end
      return withInches(core)
    }
    if let unit = text.entry(at).unit, unit != .weekend,
      unit != .quarter || text.entry(at).isPlural,
      !text.entry(at).isAmbiguous || text[at - 1].isNumber && !text[at].isCapital,
      unit != .second || text.entry(at).isPlural
    {
      // The programme "60 Minutes".
      if unit.isClock, text[at].isCapital, !text[at].flags.contains(.allCapitals),
        text[at - 1].isNumber, core.start > 0, !text[at + 1].isCapital
      {
        core.kind = .label
        core.end = at + 1
        return core
      }
      core.kind = .measure
      core.unit = TimeUnit.name(unit)
      core.end = at + 1
      return withSmaller(core, unit)
    }
    // "3.8 billion light years"
    if text.isWord(at, "light") {
      let year = text.isHyphen(at + 1) ? at + 2 : at + 1
      if text.entry(year).unit == .year {
        core.kind = .measure
        core.unit = "light-year"
        core.end = year + 1
        return core
      }
    }
    if text.isWord(at, "times"), core.kind == .count || core.kind == .fraction {
      core.kind = .measure
      core.unit = "times"
      core.end = at + 1
    }
    return core
  }

  /// "nine minutes and 46 seconds" are 9.77 minutes.
  private func withSmaller(_ core: UnitAmount, _ unit: TimeUnit) -> UnitAmount {
    let (smaller, count): (TimeUnit, Double) =
      switch unit {
      case .minute: (.second, 60)
      case .hour: (.minute, 60)
      case .day: (.hour, 24)
      case .week: (.day, 7)
      case .year: (.month, 12)
      default: (unit, 0)
      }
    guard count > 0, !text.isHyphen(core.end - 2) else { return core }
    let at = text.isKeyword(core.end, .and) || text.isMark(core.end, ",") ? core.end + 1 : core.end
    guard text[at].isNumber || text.entry(at).cardinal > 0, let number = text.number(at: at),
      !number.isOrdinal, number.value < count, text.entry(number.end).unit == smaller,
      smaller != .second || text.entry(number.end).isPlural
    else { return core }
    var core = core
    core.value += number.value / count
    core.end = number.end + 1
    return core
  }

  /// "5 feet 2 inches", "12 ft 2 in".
  private func withInches(_ core: UnitAmount) -> UnitAmount {
    guard core.unit == "foot" else { return core }
    let at = text.isKeyword(core.end, .and) ? core.end + 1 : core.end
    guard let number = text.number(at: at), !number.isOrdinal, number.value < 12,
      text.isWord(number.end, "inches") || text.isWord(number.end, "inch")
        || text.isWord(number.end, "in") && !text[number.end + 1].isWord
        || text.isWord(number.end, "in") && text.isWord(number.end + 1, "more")
    else { return core }
    var core = core
    core.value += number.value / 12
    core.end = number.end + 1
    return core
  }

  /// "%", "percent", "per cent", "percentage points", "basis points".
  func percent(_ start: Int) -> (unit: String, end: Int)? {
    let at = text.isHyphen(start) ? start + 1 : start
    if text.isMark(at, "%") {
      if text.isKeyword(at + 1, .points, .point) { return ("percentage point", at + 2) }
      return ("percent", at + 1)
    }
    if text.isKeyword(at, .percent) {
      if text.isKeyword(at + 1, .points, .point) { return ("percentage point", at + 2) }
      return ("percent", at + 1)
    }
    if text.isKeyword(at, .per), text.isKeyword(at + 1, .cents) { return ("percent", at + 2) }
    if text.isKeyword(at, .percentage) {
      if text.isKeyword(at + 1, .points, .point) { return ("percentage point", at + 2) }
      if !text[at + 1].isWord { return ("percent", at + 1) }
    }
    if text.isKeyword(at, .basis), text.isKeyword(at + 1, .points, .point) {
      return ("basis point", at + 2)
    }
    return nil
  }

  private func degrees(_ start: Int) -> (unit: String, end: Int)? {
    var at = start
    if text[at].isMark(TypographicSign.degree) || text.isWord(at, "degrees")
      || text.isWord(at, "degree") || text.isWord(at, "deg")
    {
      at += 1
      if text.isWord(at, "c") || text.isWord(at, "celsius") || text.isWord(at, "centigrade")
        || text.isWord(at, "celcius")
      {
        return ("C", at + 1)
      }
      if text.isWord(at, "f") || text.isWord(at, "fahrenheit") || text.isWord(at, "farenheit") {
        return ("F", at + 1)
      }
      if text.isWord(at, "k") || text.isWord(at, "kelvin") { return ("K", at + 1) }
      return ("degree", at)
    }
    if text.isWord(at, "celsius") || text.isWord(at, "celcius") { return ("C", at + 1) }
    if text.isWord(at, "fahrenheit") { return ("F", at + 1) }
    if text.isWord(at, "kelvin") { return ("K", at + 1) }
    // "25C" in capitals, right behind the figure.
    if !text[at].isSpaced, text[at].isCapital, text[at - 1].isNumber {
      if text.isWord(at, "c") { return ("C", at + 1) }
      if text.isWord(at, "f") { return ("F", at + 1) }
    }
    return nil
  }

  /// Units of measure: "km", "square miles", "miles per hour", "km/h".
  private func measure(_ start: Int, _ core: UnitAmount) -> (unit: String, end: Int)? {
    var at = start
    var power: (word: String, suffix: String, exponent: Int)?
    for candidate in Measures.powers where text.isWord(at, candidate.word) {
      power = candidate
      at += 1
      if text.isMark(at, ".") { at += 1 }
      if text.isHyphen(at) { at += 1 }
    }
    if text.isWord(at, "metric"), text.isWord(at + 1, "tons") || text.isWord(at + 1, "ton") {
      return ("tonne", at + 2)
    }
    // "100t", "5 m": a letter alone only in lower case, and "in" only behind feet.
    if text.isWord(at, "m"), !text[at].isCapital, text[at].isSpaced, core.isFigure {
      return ("m", at + 1)
    }
    if text.isWord(at, "t"), !text[at].isSpaced, core.isFigure { return ("tonne", at + 1) }
    if power == nil, core.isFigure, let unit = bracketed(at) { return unit }
    let index = text.entry(at).measure
    guard index > 0 else { return nil }
    let entry = Measures.all[Int(index) - 1]
    if entry.unit == "bit", !text.isWord(at, "bits"), !text.isHyphen(at - 1) { return nil }
    if entry.unit == "stone" { return nil }
    // "Two feet away" and "two foot soldiers" cannot be told apart without a tree; feet it is.
    if let power { return (entry.unit + power.suffix, at + 1) }
    var end = at + 1
    if let slash = perHour(end) {
      end = slash
      switch entry.unit {
      case "mile": return ("mph", end)
      case "km": return ("km/h", end)
      default: return (entry.unit + "/h", end)
      }
    }
    if let slash = perSecond(end), Measures.all.contains(where: { $0.unit == entry.unit + "/s" }) {
      return (entry.unit + "/s", slash)
    }
    if entry.unit == "m" || entry.unit == "km" || entry.unit == "mile" || entry.unit == "cm"
      || entry.unit == "foot"
    {
      if text.isWord(end, "squared") { return (entry.unit + "2", end + 1) }
      if let exponent = text[end].integer, !text[end].isSpaced, exponent == 2 || exponent == 3 {
        return (entry.unit + String(exponent), end + 1)
      }
    }
    return (entry.unit, end)
  }

  /// "20 (kg)", "20 [kg]": a unit alone in brackets.
  private func bracketed(_ at: Int) -> (unit: String, end: Int)? {
    guard text.entry(at + 1).measure > 0,
      text.isMark(at, "(") && text.isMark(at + 2, ")")
        || text.isMark(at, "[") && text.isMark(at + 2, "]")
        || text.isMark(at, "{") && text.isMark(at + 2, "}")
        || text.isMark(at, "<") && text.isMark(at + 2, ">")
    else { return nil }
    return (Measures.all[Int(text.entry(at + 1).measure) - 1].unit, at + 3)
  }

  private func perSecond(_ at: Int) -> Int? {
    if text.isKeyword(at, .per, .a), text.entry(at + 1).unit == .second { return at + 2 }
    if text.isMark(at, "/"), text.isWord(at + 1, "s"), !text[at + 1].isSpaced { return at + 2 }
    return nil
  }

  private func perHour(_ at: Int) -> Int? {
    if text.isKeyword(at, .per, .a), text.entry(at + 1).unit == .hour { return at + 2 }
    if text.isMark(at, "/"), text.entry(at + 1).unit == .hour || text.isWord(at + 1, "h") {
      return at + 2
    }
    return nil
  }
}

extension TimeUnit {
  /// As quantities carry it: `year`.
  static func name(_ unit: TimeUnit) -> String {
    singulars[Int(unit.rawValue)].split(separator: " ").first.map(String.init) ?? ""
  }
}
