/// A number in digits or words.
///
///     "1.5 million"   "twenty-four"   "a hundred and five"   "3 1/2"   "two and a half"
struct NumberPhrase {
  var value: Double
  /// Where the number ends.
  var end: Int
  /// Written in digits, its magnitude aside.
  var isFigure: Bool
  /// "3rd", "twenty-first"
  var isOrdinal = false
  /// "million" or "hundred" said so: how many digits count is not known.
  var hasScale = false
  /// How fine it is written: 0.1 for "1.5".
  var resolution: Double = 1
  var isFraction = false
}

extension PieceText {
  /// The number that starts at a piece, nil when there is none.
  func number(at start: Int) -> NumberPhrase? {
    let piece = self[start]
    if piece.kind == .number { return figure(at: start) }
    if piece.kind == .mark {
      // ".5"
      if piece.mark == UInt8(ascii: "."), self[start + 1].isNumber, !self[start + 1].isSpaced,
        start == 0 || piece.isSpaced, self[start + 1].decimals == 0
      {
        var scale = 1.0
        for _ in 0..<min(self[start + 1].digits, 15) { scale *= 10 }
        return withScale(
          NumberPhrase(
            value: self[start + 1].value / scale, end: start + 2, isFigure: true,
            resolution: 1 / scale))
      }
      if let vulgar = vulgarFraction(start) {
        return NumberPhrase(value: vulgar, end: start + 1, isFigure: true, isFraction: true)
      }
      return nil
    }
    return words(at: start)
  }

  private func figure(at start: Int) -> NumberPhrase? {
    let piece = self[start]
    var phrase = NumberPhrase(value: piece.value, end: start + 1, isFigure: true)
    for _ in 0..<min(piece.decimals, 12) { phrase.resolution /= 10 }
    if let power = powerOfTen(behind: start) {
      phrase.value *= power.value
      phrase.resolution *= power.value
      phrase.end = power.end
      return phrase
    }
    // "21st"
    let suffix = self[start + 1]
    if suffix.kind == .word, !suffix.isSpaced, piece.decimals == 0,
      isKeyword(start + 1, .st, .nd, .rd, .th)
    {
      phrase.isOrdinal = true
      phrase.end = start + 2
      return phrase
    }
    if let vulgar = vulgarFraction(start + 1), !self[start + 1].isSpaced {
      phrase.value += vulgar
      phrase.end = start + 2
      phrase.isFraction = true
    } else if let fraction = slashFraction(at: start) {
      phrase.value = fraction.value
      phrase.end = fraction.end
      phrase.isFraction = true
    } else if piece.decimals == 0, self[start + 1].isSpaced || isHyphen(start + 1),
      let fraction = slashFraction(at: self[start + 1].isNumber ? start + 1 : start + 2),
      fraction.value < 1, self[start + 1].isNumber || isHyphen(start + 1)
    {
      phrase.value += fraction.value
      phrase.end = fraction.end
      phrase.isFraction = true
    } else if let part = andPart(at: start + 1) {
      phrase.value += part.value
      phrase.end = part.end
      phrase.isFraction = true
    }
    return withLesser(withScale(phrase))
  }

  /// The "e6" of "1.3e6", the "e-3" of "5e-3".
  private func powerOfTen(behind start: Int) -> (value: Double, end: Int)? {
    guard isWord(start + 1, "e"), !self[start + 1].isSpaced, !self[start + 2].isSpaced else {
      return nil
    }
    let isSigned = isMark(start + 2, "-") || isMark(start + 2, "+")
    let at = isSigned ? start + 3 : start + 2
    guard let power = self[at].integer, self[at].digits <= 2, !self[at].isSpaced else { return nil }
    var value = 1.0
    for _ in 0..<power { value *= 10 }
    return (isMark(start + 2, "-") ? 1 / value : value, at + 1)
  }

  /// "4 thousand 3 hundred and 21": figures that go on in smaller steps.
  private func withLesser(_ phrase: NumberPhrase) -> NumberPhrase {
    var phrase = phrase
    var room = entry(phrase.end - 1).scale
    if phrase.hasScale, let part = andPart(at: phrase.end) {
      return adding(part, of: room, to: phrase)
    }
    // "3 hundred and one", "6 crore and two hundred"
    if room >= 100, isKeyword(phrase.end, .and), entry(phrase.end + 1).cardinal > 0,
      let rest = words(at: phrase.end + 1), rest.value < room, room == 100 || rest.hasScale,
      !rest.isOrdinal, !rest.isFraction
    {
      phrase.value += rest.value
      phrase.end = rest.end
      return phrase
    }
    while room >= 100 {
      let at = isKeyword(phrase.end, .and) ? phrase.end + 1 : phrase.end
      guard self[at].isNumber, self[at].decimals == 0, self[at].isSpaced else { return phrase }
      let scale = entry(at + 1).scale
      let value = self[at].value * max(scale, 1)
      // Without a magnitude of its own only the rest of a hundred, joined by "and".
      guard value > 0, value < room, scale > 1 || at > phrase.end && room == 100, scale < room
      else {
        return phrase
      }
      phrase.value += value
      phrase.end = scale > 1 ? at + 2 : at + 1
      room = scale
    }
    return phrase
  }

  /// "million" and its like behind a number, and "k", "m", "bn" right behind a figure.
  private func withScale(_ phrase: NumberPhrase) -> NumberPhrase {
    var phrase = phrase
    let next = entry(phrase.end)
    let isGlued = !self[phrase.end].isSpaced
    if next.scale > 0 || isGlued && next.figureScale > 0 && phrase.isFigure {
      let scale = next.scale > 0 ? next.scale : next.figureScale
      phrase.value *= scale
      phrase.resolution *= scale
      phrase.hasScale = true
      phrase.end += 1
      // "5 hundred thousand", "3 lakh crore"
      if next.scale > 0, entry(phrase.end).scale > 0, scale <= 1e5 {
        phrase.value *= entry(phrase.end).scale
        phrase.resolution *= entry(phrase.end).scale
        phrase.end += 1
      }
    } else if phrase.isFigure, let scale = spacedScale(phrase) {
      phrase.value *= scale
      phrase.resolution *= scale
      phrase.hasScale = true
      phrase.end += 1
    } else if isHyphen(phrase.end), entry(phrase.end + 1).scale >= 100 {
      phrase.value *= entry(phrase.end + 1).scale
      phrase.resolution *= entry(phrase.end + 1).scale
      phrase.hasScale = true
      phrase.end += 2
    } else if keyword(phrase.end) == .dozen || keyword(phrase.end) == .dozens {
      phrase.value *= 12
      phrase.resolution *= 12
      phrase.end += 1
    }
    return phrase
  }

  /// "2.33 k", "1.5 M": letters set apart, where they cannot be metres.
  private func spacedScale(_ phrase: NumberPhrase) -> Double? {
    let at = phrase.end
    if isWord(at, "k"), !self[at].isCapital, !self[at + 1].isWord { return 1000 }
    if isWord(at, "m"), self[at].isCapital, phrase.resolution < 1 { return 1e6 }
    return nil
  }

  /// Number words, by the usual climb: units and tens gather, a hundred multiplies what was
  /// gathered, a thousand or more multiplies it and puts it by.
  func words(at start: Int) -> NumberPhrase? {
    var at = start
    var gathered = 0.0
    var putBy = 0.0
    var lastScale = Double.infinity
    // What may still be added: 100 after "hundred", 10 after "twenty", 0 after "five".
    var room = Double.infinity
    var isAny = false
    var phrase = NumberPhrase(value: 0, end: start, isFigure: false)
    if let part = partOfScale(at: start) { return part }
    if isKeyword(start, .a) {
      // "a hundred", "a dozen"; "a" alone is the caller's affair.
      let next = entry(start + 1)
      if next.scale > 0 {
        gathered = 1
        at = start + 1
        room = 0
      } else if next.keyword == .dozen {
        return NumberPhrase(value: 12, end: start + 2, isFigure: false, hasScale: true)
      } else {
        return nil
      }
    } else if entry(start).scale >= 100,
      entry(start + 1).scale > 0 || entry(start + 1).currency > 0,
      start == 0 || !isKeyword(start - 1, .several, .few, .a, .many)
    {
      // "hundred thousand dollars"
      gathered = 1
    } else if isKeyword(start, .half), isKeyword(start + 1, .a), keyword(start + 2) == .dozen {
      return NumberPhrase(value: 6, end: start + 3, isFigure: false, hasScale: true)
    }
    while at < count {
      var probe = at
      if isAny {
        if isHyphen(at) || isMark(at, "-") && room == 10 && entry(at + 1).cardinal > 0 {
          // Tokenised text sets hyphens apart: "fifty - two".
          probe = at + 1
        } else if isKeyword(at, .and), room >= 100 || lastScale < .infinity {
          let next = entry(at + 1)
          // "a hundred and five", not "one hundred and two hundred"
          guard next.cardinal > 0 || next.ordinal > 0, entry(at + 2).scale == 0 || room >= 100,
            andPart(at: at) == nil
          else { break }
          probe = at + 1
        } else if isMark(at, ","), room >= 1000, lastScale < .infinity,
          entry(at + 1).cardinal > 0, entry(at + 2).scale > 0
        {
          probe = at + 1
        }
      }
      let word = entry(probe)
      guard self[probe].kind == .word else { break }
      if word.cardinal >= 0, word.cardinal < 100 {
        let value = Double(word.cardinal)
        guard !isAny || value < room, value > 0 || !isAny else { break }
        gathered += value
        room = value >= 20 ? 10 : 0
      } else if word.scale == 100, gathered > 0, gathered < 100 {
        gathered *= 100
        room = 100
        phrase.hasScale = true
      } else if word.scale >= 1000, gathered > 0, word.scale < lastScale {
        putBy += gathered * word.scale
        gathered = 0
        lastScale = word.scale
        room = word.scale
        phrase.hasScale = true
      } else if word.scale >= 1000, gathered == 0, putBy > 0, at == probe {
        // "three lakh crore"
        putBy *= word.scale
        lastScale = word.scale
        room = word.scale
      } else if word.ordinal > 0, Double(word.ordinal) < room, isAny || word.ordinal > 0 {
        // "twenty-first"
        gathered += Double(word.ordinal)
        phrase.isOrdinal = true
        at = probe + 1
        isAny = true
        break
      } else if word.ordinalScale > 0 {
        // "the hundredth"
        if !isAny { gathered = 1 }
        gathered = gathered == 0 ? putBy * word.ordinalScale : gathered * word.ordinalScale
        phrase.isOrdinal = true
        isAny = true
        at = probe + 1
        break
      } else {
        break
      }
      isAny = true
      at = probe + 1
    }
    guard isAny else { return nil }
    phrase.value = putBy + gathered
    phrase.end = at
    if phrase.isOrdinal { return phrase }
    return withTail(phrase)
  }

  /// "Two and a half", "two point five", "three dozen".
  private func withTail(_ phrase: NumberPhrase) -> NumberPhrase {
    var phrase = phrase
    let at = phrase.end
    if let part = andPart(at: at) {
      // "one million and a half" is half a million more.
      let scale = entry(at - 1).scale
      phrase.isFraction = true
      if scale >= 1000 { return adding(part, of: scale, to: phrase) }
      phrase.value += part.value
      phrase.end = part.end
      return withScale(phrase)
    }
    if isHyphen(at), isKeyword(at + 1, .and), isKeyword(at + 3, .a), isKeyword(at + 5, .half) {
      phrase.value += 0.5
      phrase.end = at + 6
      return phrase
    }
    if isKeyword(at, .point), entry(at + 1).cardinal >= 0 {
      var scale = 0.1
      var probe = at + 1
      while entry(probe).cardinal >= 0, self[probe].isWord, probe - at <= 12 {
        // "point seventy-one" says two digits at once.
        var digits = Double(entry(probe).cardinal)
        probe += 1
        if digits >= 20, isHyphen(probe) || entry(probe).cardinal > 0,
          (1...9).contains(entry(isHyphen(probe) ? probe + 1 : probe).cardinal)
        {
          if isHyphen(probe) { probe += 1 }
          digits += Double(entry(probe).cardinal)
          probe += 1
        }
        if digits >= 10 { scale /= 10 }
        phrase.value += digits * scale
        scale /= 10
      }
      phrase.end = probe
      phrase.isFraction = true
      return withScale(phrase)
    }
    if keyword(at) == .dozen || keyword(at) == .dozens {
      // "three hundred and two dozen": only the two.
      let rest = phrase.value.truncatingRemainder(dividingBy: 100)
      phrase.value += (rest > 0 ? rest : phrase.value) * 11
      phrase.end = at + 1
      phrase.hasScale = true
    }
    return phrase
  }

  /// Adds a part of a magnitude: of its own, "one billion and a half million", or of the one before.
  private func adding(
    _ part: (value: Double, end: Int), of scale: Double, to phrase: NumberPhrase
  ) -> NumberPhrase {
    var phrase = phrase
    let own = entry(part.end).scale
    let hasOwn = own >= 1000 && own < scale
    phrase.value += part.value * (hasOwn ? own : scale)
    phrase.end = hasOwn ? part.end + 1 : part.end
    return phrase
  }
}
