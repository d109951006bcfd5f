/// One written word: its stem, its clitics, a unit that hangs on a figure.
extension ChunkCutter {
  /// A word without marks inside but apostrophes: clitics and glued units.
  func word(_ range: Range<Int>) -> [Piece] {
    // "shouldn't've": from the end on, one by one.
    var clitics: [Piece] = []
    var end = range.upperBound
    while let cut = cliticStart(range.lowerBound..<end) {
      clitics.append(Piece(range: cut..<end, continuesWord: true))
      end = cut
    }
    return stem(range.lowerBound..<end) + clitics.reversed()
  }

  /// A word without clitics.
  private func stem(_ range: Range<Int>) -> [Piece] {
    let lower = range.count <= 8 ? lowercase(range) : ""
    if let cut = Self.contractions[lower] ?? (isMostlyLower(range) ? Self.unmarked[lower] : nil) {
      let middle = range.lowerBound + cut
      return [
        Piece(range: range.lowerBound..<middle),
        Piece(range: middle..<range.upperBound, continuesWord: true),
      ]
    }
    if isDigit(bytes[range.lowerBound]), let cut = unitStart(range) {
      return [
        Piece(range: range.lowerBound..<cut), Piece(range: cut..<range.upperBound),
      ]
    }
    return [Piece(range: range)]
  }

  private static let contractions = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "dunno": 2, "lemme": 3, "gimme": 3,
  ]

  /// Written without their apostrophe, as the web does. Capitals are acronyms: "IM", "CANT".
  private static let unmarked = [
    "dont": 2, "cant": 2, "wont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3, "arent": 3,
    "werent": 4, "havent": 4, "hasnt": 3, "hadnt": 3, "wouldnt": 5, "couldnt": 5, "shouldnt": 6,
    "im": 1, "ive": 1, "thats": 4, "whats": 4, "youre": 3, "theyre": 4, "alot": 1, "outta": 3,
    "lotta": 3,
  ]

  private func isMostlyLower(_ range: Range<Int>) -> Bool {
    bytes[range].dropFirst().allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// "5.7bn", "10am", "50km": where the letters begin. Ordinals and decades stay whole.
  private func unitStart(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, isDigit(bytes[at]) || bytes[at] == 0x2E || bytes[at] == 0x2C {
      at += 1
    }
    guard at > range.lowerBound, at < range.upperBound,
      bytes[at..<range.upperBound].allSatisfy({ isLetter($0) || $0 == 0x2E })
    else { return nil }
    let letters = lowercase(at..<range.upperBound)
    return Self.gluedUnits.contains(letters) ? at : nil
  }

  private static let gluedUnits: Set<String> = [
    "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "km", "m", "cm", "mm", "kg", "g", "mg", "lb", "lbs",
    "oz", "mph", "kph", "bn", "mn", "tn", "k", "ft", "mi", "in", "hrs", "hr", "min", "mins", "sec",
    "gb", "mb", "tb", "kw", "mw", "gw", "ghz", "mhz", "hz", "million", "billion", "trillion",
    "percent", "pc", "c", "f", "yrs", "yr", "mw.", "kwh", "ml", "l", "pts", "usd", "eur", "gbp",
  ]

  private func apostropheLength(_ at: Int, _ end: Int) -> Int {
    if bytes[at] == 0x27 { return 1 }
    if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 { return 3 }
    return 0
  }

  func isClitic(_ range: Range<Int>) -> Bool {
    let length = apostropheLength(range.lowerBound, range.upperBound)
    guard length > 0 else { return false }
    switch lowercase(range.lowerBound + length..<range.upperBound) {
    case "s", "re", "ve", "ll", "m", "d", "em", "til", "cause", "bout", "n": return true
    default: return false
    }
  }

  /// Where "n't", "'s", "'re" and such begin at the end of a word.
  private func cliticStart(_ range: Range<Int>) -> Int? {
    for mark in [1, 3] {
      for letters in 1...2 {
        let at = range.upperBound - letters - mark
        guard at > range.lowerBound, apostropheLength(at, range.upperBound) == mark else {
          continue
        }
        let tail = lowercase(at + mark..<range.upperBound)
        if tail == "t", bytes[at - 1] | 0x20 == 0x6E, at - 1 > range.lowerBound {
          return at - 1
        }
        switch tail {
        case "s", "m", "d", "re", "ve", "ll":
          // "1980's" is a decade.
          if tail == "s", isDigit(bytes[at - 1]) { return nil }
          return at
        default: continue
        }
      }
    }
    return nil
  }
}
