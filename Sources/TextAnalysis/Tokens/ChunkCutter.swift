/// Cuts one stretch without white space into tokens.
///
///     ("Don't → ( " Do n't        5.7bn, → 5.7 bn ,        U.S.-led → U.S. - led
struct ChunkCutter {
  struct Piece: Hashable {
    var range: Range<Int>
    /// A clitic: written in one word with the piece before.
    var continuesWord = false
  }

  let bytes: [UInt8]

  mutating func cut(_ chunk: Range<Int>) -> [Piece] {
    if isAddress(chunk) { return address(chunk) }
    if Emoticon.length(bytes, chunk) == chunk.count { return [Piece(range: chunk)] }
    var front: [Piece] = []
    var back: [Piece] = []
    var start = chunk.lowerBound
    var end = chunk.upperBound
    // Marks at the head.
    while start < end, let length = leadingMark(start, end) {
      front.append(Piece(range: start..<start + length))
      start += length
    }
    if start < end, let length = Emoticon.trailing(bytes, start..<end) {
      back.append(Piece(range: end - length..<end))
      end -= length
    }
    // Marks at the tail, from the outside in.
    while start < end, let length = trailingMark(start, end) {
      back.append(Piece(range: end - length..<end))
      end -= length
    }
    if start < end {
      front +=
        isAddress(start..<end) ? [Piece(range: start..<end)] : middle(start..<end)
    }
    return front + back.reversed()
  }

  // MARK: Heads and tails

  private func scalar(_ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let byte = bytes[at]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard length > 1, at + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(bytes[at + index] & 0x3F) }
    return (value, length)
  }

  private func lastScalar(_ start: Int, _ end: Int) -> (value: UInt32, length: Int) {
    var at = end - 1
    while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    let found = scalar(at, end)
    return (found.value, end - at)
  }

  /// Bytes of a mark that stands for itself at the head of a chunk.
  private func leadingMark(_ start: Int, _ end: Int) -> Int? {
    let (value, length) = scalar(start, end)
    switch value {
    case 0x27, 0x2019:
      // 'em, '90s, ’s: an apostrophe belongs to what follows; a quotation mark does not.
      if start + length < end, isClitic(start..<end) { return nil }
      let next = start + length < end ? bytes[start + length] : 0
      if next >= 0x30 && next <= 0x39 { return nil }
      return run(of: value, start, end)
    case 0x2D, 0x2E, 0x2A, 0x3D, 0x5F, 0x23, 0x7E, 0x2B:
      // "-5" and ".5" are numbers, "..." and "--" marks, "#1" a sign and a number.
      let length = run(of: value, start, end)
      // "#science" is one word.
      if value == 0x23, length == 1, start + 1 < end, isLetter(bytes[start + 1]) { return nil }
      if value == 0x2E || value == 0x2D || value == 0x2B, length == 1, start + 1 < end,
        isDigit(bytes[start + 1])
      {
        return value == 0x2B ? 1 : nil
      }
      if value == 0x2E, length == 1, start + 1 < end { return nil }
      return length
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, 0x60, 0x2C, 0x3A, 0x3B, 0x21, 0x3F,
      0x24, 0xA3, 0x20AC, 0xA5, 0x201C, 0x201D, 0x201E, 0x2018, 0x201A, 0xAB, 0xBB, 0x2039, 0x203A,
      0x2022, 0x2026, 0x2013, 0x2014, 0x2015, 0xB7, 0x25, 0x2F, 0xA7, 0xB6, 0x00BF, 0x00A1:
      return run(of: value, start, end)
    default: return nil
    }
  }

  private func trailingMark(_ start: Int, _ end: Int) -> Int? {
    let (value, length) = lastScalar(start, end)
    switch value {
    case 0x2E:
      let dots = backwardRun(of: 0x2E, start, end)
      if dots > 1 { return dots }
      return keepsStop(start..<end) ? nil : 1
    case 0x27, 0x2019:
      // "workers'" : the mark of a genitive is a token of its own too.
      return length
    case 0x21, 0x3F:
      var at = end
      while at > start, bytes[at - 1] == 0x21 || bytes[at - 1] == 0x3F { at -= 1 }
      return end - at
    case 0x2D, 0x3D, 0x2A, 0x5F, 0x7E:
      return backwardRun(of: UInt8(value), start, end)
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, 0x2C, 0x3A, 0x3B, 0x25, 0x201C,
      0x201D, 0x2018, 0x201E, 0xAB, 0xBB, 0x2026, 0x2013, 0x2014, 0x2015, 0x2022, 0x2122, 0xAE,
      0x20AC, 0xA3, 0x2F, 0x60:
      return length
    default: return nil
    }
  }

  private func run(of value: UInt32, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let next = scalar(at, end)
      guard next.value == value else { break }
      at += next.length
      // Brackets, quotation marks and signs of money stand alone; dots, dashes and such run on.
      switch value {
      case 0x2E, 0x2D, 0x2A, 0x3D, 0x5F, 0x21, 0x3F, 0x2026, 0x3C, 0x3E, 0x23, 0x27, 0x60, 0x7E:
        continue
      default: return at - start
      }
    }
    return at - start
  }

  private func backwardRun(of byte: UInt8, _ start: Int, _ end: Int) -> Int {
    var at = end
    while at > start, bytes[at - 1] == byte { at -= 1 }
    return end - at
  }

  /// Whether the stop at the end belongs to the word: "Mr.", "U.S.", "J.".
  private func keepsStop(_ range: Range<Int>) -> Bool {
    let body = range.lowerBound..<range.upperBound - 1
    guard !body.isEmpty else { return true }
    if body.count == 1 { return isLetter(bytes[body.lowerBound]) }
    if bytes[body].contains(0x2E) {
      // "U.S.", "p.m.": letters between stops; not "example.com.".
      var run = 0
      for byte in bytes[body] {
        if byte == 0x2E {
          if run == 0 || run > 2 { return Abbreviations.contains(lowercase(body)) }
          run = 0
        } else if isLetter(byte) {
          run += 1
        } else {
          return false
        }
      }
      return run <= 2
    }
    guard body.count <= 6, bytes[body].allSatisfy(isLetter) else { return false }
    if lowercase(body) == "al", followsEt(body.lowerBound) { return true }
    return Abbreviations.contains(lowercase(body)) && !Self.ambiguous.contains(lowercase(body))
  }

  /// "et al."
  private func followsEt(_ at: Int) -> Bool {
    at >= 3 && bytes[at - 1] == 0x20 && lowercase(at - 3..<at - 1) == "et"
  }

  /// Words that only look like abbreviations when a sentence ends on them.
  private static let ambiguous: Set<String> = [
    "no", "art", "sun", "sat", "mar", "del", "miss", "mass", "wash", "co", "est", "min", "ed",
    "al", "la", "ore", "ill", "ind", "op", "sec", "det", "fr", "v", "mon", "fri", "wed",
  ]

  // MARK: The middle

  /// What is left between the marks: hyphens, slashes, clitics, units.
  private func middle(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var start = range.lowerBound
    var at = start
    func flush(_ end: Int) {
      if start < end { pieces += word(start..<end) }
    }
    while at < range.upperBound {
      let (value, length) = scalar(at, range.upperBound)
      var isCut = false
      var markLength = length
      switch value {
      case 0x2D:
        markLength = runLength(of: 0x2D, at, range.upperBound)
        isCut = markLength > 1 || cutsHyphen(start, at, range)
      case 0x2013, 0x2014, 0x2026, 0x22, 0x201C, 0x201D, 0x28, 0x29, 0x5B, 0x5D, 0x3B, 0x3F, 0x21,
        0x2022:
        isCut = true
      case 0x2E:
        markLength = runLength(of: 0x2E, at, range.upperBound)
        isCut = markLength > 1
      case 0x3A:
        isCut = !(at > start && isDigit(bytes[at - 1]) && isDigit(byte(at + 1, range)))
      case 0x2C:
        isCut = !(at > start && isDigit(bytes[at - 1]) && isDigit(byte(at + 1, range)))
      case 0x2F:
        isCut =
          !(at > start && isDigit(bytes[at - 1]) && isDigit(byte(at + 1, range)))
          && at - start > 1 && range.upperBound - at > 2
      case 0x24, 0xA3, 0x20AC, 0xA5:
        // "US$5" : the sign goes with the letters before it.
        if at > start, isDigit(byte(at + length, range)) {
          let end = at + length
          pieces.append(Piece(range: start..<end))
          start = end
          at = end
          continue
        }
      case 0x25:
        isCut = true
      default: break
      }
      if isCut {
        flush(at)
        pieces.append(Piece(range: at..<at + markLength))
        at += markLength
        start = at
      } else {
        at += length
      }
    }
    flush(range.upperBound)
    return pieces
  }

  private func byte(_ at: Int, _ range: Range<Int>) -> UInt8 {
    range.contains(at) ? bytes[at] : 0
  }

  private func runLength(of byte: UInt8, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] == byte { at += 1 }
    return at - start
  }

  private func cutsHyphen(_ start: Int, _ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound, at + 1 < range.upperBound else { return false }
    let before = bytes[at - 1]
    let after = bytes[at + 1]
    // Telephone numbers and dates stay whole, "15-year" and "2-1" do not.
    if isDigit(before), isDigit(after) {
      let left = digitsBackward(at, start)
      let right = digitsForward(at + 1, range.upperBound)
      return !(left >= 3 || right >= 4)
        && !(bytes[range].count { $0 == 0x2D } > 1
          && bytes[range].allSatisfy { isDigit($0) || $0 == 0x2D })
    }
    if at > start, HyphenPrefixes.all.contains(lowercase(start..<at)) { return false }
    // "al-Qaida" is cut, "T-shirt" too; a lone letter and digit ("F-16") as well.
    return true
  }

  private func digitsBackward(_ at: Int, _ start: Int) -> Int {
    var index = at
    while index > start, isDigit(bytes[index - 1]) { index -= 1 }
    return at - index
  }

  private func digitsForward(_ at: Int, _ end: Int) -> Int {
    var index = at
    while index < end, isDigit(bytes[index]) { index += 1 }
    return index - at
  }

  // MARK: Addresses

  private func isAddress(_ range: Range<Int>) -> Bool {
    guard range.count > 5 else { return false }
    let head = lowercase(range.lowerBound..<min(range.upperBound, range.lowerBound + 8))
    if head.hasPrefix("http://") || head.hasPrefix("https://") || head.hasPrefix("www.") {
      return true
    }
    guard let at = bytes[range].firstIndex(of: 0x40), at > range.lowerBound,
      bytes[at..<range.upperBound].contains(0x2E)
    else { return false }
    return bytes[range].allSatisfy {
      $0 > 0x20 && $0 < 0x7F && ![0x22, 0x28, 0x3C, 0x3E].contains($0)
    }
  }

  private func address(_ range: Range<Int>) -> [Piece] {
    var end = range.upperBound
    while end > range.lowerBound + 5,
      [0x2E, 0x2C, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x22, 0x27].contains(bytes[end - 1])
    {
      end -= 1
    }
    return [Piece(range: range.lowerBound..<end)]
      + (end..<range.upperBound).map { Piece(range: $0..<$0 + 1) }
  }

  // MARK: Bytes

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  func lowercase(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
