/// Finds the numbers of a sentence.
///
/// The comparison of reports rests on `QuantityReader`, which knows grammar; this one needs only
/// words, so that it reads fragments, headlines and story problems alike, and the judge's second
/// step learned with what it gives.
struct AmountReader: Sendable {
  func read(_ text: JudgedText) -> [Amount] {
    var found: [Amount] = []
    var at = 0
    while at < text.words.count {
      if let (amount, end) = amount(text, at) {
        found.append(amount)
        at = max(end, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }

  private func amount(_ text: JudgedText, _ start: Int) -> (Amount, Int)? {
    let words = text.words
    if let label = label(text, start) { return (label, label.words.upperBound) }
    guard let (value, last) = number(words, start) else { return nil }
    var end = last
    var isRange = false
    var high = value
    var first = start
    // "5 to 7", "5-7", "between 5 and 7"
    if end + 1 < words.count, let (next, after) = number(words, end + 1), next > value {
      let joint = words[end].spelling
      let isBetween = start > 0 && words[start - 1].spelling == "between" && joint == "and"
      if joint == "to" || joint == "-" || joint == "–" || isBetween {
        (high, end, isRange) = (next, after, true)
        if isBetween { first = start - 1 }
      }
    }
    var unit = ""
    if start > 0, ["$", "€", "£", "¥"].contains(words[start - 1].spelling) {
      unit = words[start - 1].spelling
      first = start - 1
    }
    var bound: AmountWords.Bound?
    for entry in AmountWords.before where first >= entry.words.count {
      let range = (first - entry.words.count)..<first
      if zip(range, entry.words).allSatisfy({ words[$0].spelling == $1 }) {
        bound = entry.bound
        first = range.lowerBound
        break
      }
    }
    if end < words.count {
      let next = words[end].spelling
      if next == "%" || next == "percent" {
        unit = "%"
        end += 1
      } else if next == "per", end + 1 < words.count, words[end + 1].spelling == "cent" {
        unit = "%"
        end += 2
      }
    }
    for entry in AmountWords.after where end + entry.words.count <= words.count {
      if zip(end..<(end + entry.words.count), entry.words).allSatisfy({ words[$0].spelling == $1 })
      {
        bound = entry.bound
        end += entry.words.count
      }
    }
    // A year stands alone: four digits, no unit, no thousands mark.
    let isYear =
      !isRange && unit.isEmpty && bound == nil && value >= 1500 && value <= 2100
      && end == start + 1 && value == value.rounded() && words[start].spelling.utf8.count == 4
    var near: [String] = []
    var at = end
    while at < words.count, at < end + 5, near.count < 3 {
      if words[at].isMark && words[at].spelling != "-" { break }
      if words[at].isContent && !words[at].hasDigit { near.append(words[at].stem) }
      at += 1
    }
    if unit.isEmpty, !isYear { unit = near.first ?? "" }
    at = first - 1
    var before = 0
    while at >= 0, at >= first - 5, before < 2 {
      if words[at].isContent && !words[at].hasDigit {
        near.append(words[at].stem)
        before += 1
      }
      at -= 1
    }
    var low = value
    var isOpen = false
    switch bound {
    case .above: (high, isOpen) = (.infinity, true)
    case .atLeast: high = .infinity
    case .below: (low, high, isOpen) = (-.infinity, isRange ? high : value, true)
    case .atMost: (low, high) = (-.infinity, isRange ? high : value)
    default: break
    }
    return (
      Amount(
        low: low, high: high, isOpen: isOpen, isApproximate: bound == .about,
        unit: isYear ? "year" : unit, near: near, words: first..<end, isLabel: isYear), end
    )
  }

  /// Weekdays and months; a month takes its day along: "May 5" is not "May 6".
  private func label(_ text: JudgedText, _ at: Int) -> Amount? {
    let words = text.words
    let word = words[at]
    func make(_ value: Double, _ unit: String, _ end: Int) -> Amount {
      Amount(
        low: value, high: value, isOpen: false, isApproximate: false, unit: unit, near: [],
        words: at..<end, isLabel: true)
    }
    let isCapital = word.isName || at == 0
    if isCapital, let day = AmountWords.days[word.spelling] { return make(day, "weekday", at + 1) }
    if isCapital, let month = AmountWords.months[word.spelling] {
      var next = at + 1
      if next < words.count, words[next].spelling == "." { next += 1 }
      if next < words.count, let day = Double(words[next].spelling), day >= 1, day <= 31 {
        return make(month * 100 + day, "day", next + 1)
      }
      // "May" the verb has no capital, "may" as the first word is rarely a month.
      if at == 0, word.spelling == "may" || word.spelling == "march" { return nil }
      return make(month, "month", at + 1)
    }
    return nil
  }

  /// "1,200.50", "twenty-one", "5 million", "5bn", "a hundred", and where it ends.
  private func number(_ words: [JudgedText.Word], _ start: Int) -> (Double, Int)? {
    var at = start
    var value: Double
    let spelling = words[at].spelling
    if let first = spelling.utf8.first, first >= 0x30, first <= 0x39 {
      let digits = spelling.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard digits.count <= 15, let whole = Double(String(decoding: digits, as: UTF8.self))
      else { return nil }
      value = whole
      let tail = String(decoding: spelling.utf8.dropFirst(digits.count), as: UTF8.self)
      if !tail.isEmpty {
        if ["st", "nd", "rd", "th", "s"].contains(tail) { return (value, at + 1) }
        guard let factor = AmountWords.multiples[tail] else { return nil }
        return (value * factor, at + 1)
      }
      at += 1
      while at + 1 < words.count, words[at].spelling == ",", words[at + 1].spelling.utf8.count == 3,
        let more = Double(words[at + 1].spelling),
        words[at].bytes.upperBound == words[at + 1].bytes.lowerBound
      {
        value = value * 1000 + more
        at += 2
      }
      if at + 1 < words.count, words[at].spelling == ".", words[at + 1].hasDigit,
        words[at].bytes.upperBound == words[at + 1].bytes.lowerBound
      {
        let tail = words[at + 1].spelling
        let digits = tail.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        if digits.count <= 12,
          let whole = Double("0." + String(decoding: digits, as: UTF8.self))
        {
          value += whole
          at += 2
          let rest = String(decoding: tail.utf8.dropFirst(digits.count), as: UTF8.self)
          if let factor = AmountWords.multiples[rest] { return (value * factor, at) }
        }
      }
    } else if let small = AmountWords.values[spelling] {
      value = small
      at += 1
      if small >= 20, small < 100, at < words.count {
        var next = at
        if words[next].spelling == "-", next + 1 < words.count { next += 1 }
        if let unit = AmountWords.values[words[next].spelling], unit >= 1, unit < 10 {
          value += unit
          at = next + 1
        }
      }
      // "one" is a pronoun more often than a number.
      if spelling == "one", at >= words.count || words[at].isMark || words[at].isStop {
        return nil
      }
      if spelling == "half" || spelling == "single" || spelling == "once" { return (value, at) }
    } else if AmountWords.multiples[spelling] != nil, spelling.utf8.count > 4, start > 0,
      words[start - 1].spelling == "a"
    {
      value = 1
    } else {
      return nil
    }
    while at < words.count, let factor = AmountWords.multiples[words[at].spelling] {
      let isLetter = words[at].spelling.utf8.count <= 2
      if isLetter, at == 0 || words[at - 1].bytes.upperBound != words[at].bytes.lowerBound { break }
      value *= factor
      at += 1
    }
    return (value, at)
  }
}
