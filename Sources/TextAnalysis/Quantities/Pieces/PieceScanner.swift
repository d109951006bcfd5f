internal import ReportText

/// Cuts a stretch of text into pieces, one pass over its bytes.
struct PieceScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func scan(_ span: TextSpan, into pieces: inout [Piece]) {
    var at = max(0, Int(span.start))
    let end = min(bytes.count, Int(span.end))
    var flags: Piece.Flags = []
    while at < end {
      let byte = bytes[at]
      switch byte {
      case 0x20, 0x09, 0x0D, 0x0B, 0x0C:
        flags.insert(.spaced)
        at += 1
      case 0x0A:
        flags.insert([.spaced, .broken])
        at += 1
      case 0x30...0x39:
        at = number(at, end, flags, &pieces)
        flags = []
      case 0x41...0x5A, 0x61...0x7A:
        at = word(at, end, flags, &pieces)
        flags = []
      case 0x80...:
        let sign = TypographicSign(bytes, at, end)
        switch sign.meaning {
        case .letter: at = word(at, end, flags, &pieces)
        case .space:
          flags.insert(.spaced)
          at += sign.count
          continue
        case .mark(let mark):
          pieces.append(
            Piece(
              start: Int32(at), end: Int32(at + sign.count), kind: .mark, mark: mark,
              flags: flags))
          at += sign.count
        }
        flags = []
      default:
        pieces.append(
          Piece(start: Int32(at), end: Int32(at + 1), kind: .mark, mark: byte, flags: flags))
        at += 1
        flags = []
      }
    }
  }

  /// Letters, with the apostrophe of "o'clock" and the periods of "p.m." and "U.S.".
  private func word(
    _ start: Int, _ end: Int, _ flags: Piece.Flags, _ pieces: inout [Piece]
  ) -> Int {
    var at = start
    var hash = ValueWordKey()
    var hasPeriod = false
    var capitals = 0
    var letters = 0
    scan: while at < end {
      let byte = bytes[at]
      switch byte {
      case 0x41...0x5A:
        hash.append(byte | 0x20)
        capitals += 1
        letters += 1
        at += 1
      case 0x61...0x7A:
        hash.append(byte)
        letters += 1
        at += 1
      case 0x80...:
        let sign = TypographicSign(bytes, at, end)
        guard sign.meaning == .letter else { break scan }
        for byte in bytes[at..<at + sign.count] { hash.append(byte) }
        letters += 1
        at += sign.count
      case 0x2E:  // the period within "p.m", "U.S"
        guard at + 1 < end, isLetter(bytes[at + 1]), letters == 1 || hasPeriod,
          at + 2 >= end || !isLetter(bytes[at + 2])
        else { break scan }
        hasPeriod = true
        at += 1
      case 0x27:  // the apostrophe of "o'clock"
        guard letters == 1, bytes[start] | 0x20 == 0x6F, at + 1 < end, isLetter(bytes[at + 1])
        else { break scan }
        at += 1
      default: break scan
      }
    }
    var piece = Piece(start: Int32(start), end: Int32(at), kind: .word, flags: flags)
    piece.entry = ValueWords.index(of: hash)
    if bytes[start] >= 0x41 && bytes[start] <= 0x5A { piece.flags.insert(.capital) }
    if capitals == letters, letters > 1 { piece.flags.insert(.allCapitals) }
    // The period of "Sept." belongs to the word; that of "May." ends a sentence.
    if at < end, bytes[at] == 0x2E,
      hasPeriod || ValueWords.entries[Int(piece.entry)].isAbbreviation
    {
      at += 1
      piece.flags.insert(.dotted)
    }
    piece.end = Int32(at)
    pieces.append(piece)
    return at
  }

  /// Digits, with grouping commas and one decimal point.
  private func number(
    _ start: Int, _ end: Int, _ flags: Piece.Flags, _ pieces: inout [Piece]
  ) -> Int {
    var at = start
    var value = 0.0
    var piece = Piece(start: Int32(start), end: 0, kind: .number, flags: flags)
    func isDigit(_ index: Int) -> Bool {
      index < end && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
    var digits = 0
    while true {
      while isDigit(at) {
        value = value * 10 + Double(bytes[at] - 0x30)
        digits += 1
        at += 1
      }
      // "12,34,567": lakhs and crores are grouped by twos.
      if at < end, bytes[at] == 0x2C, digits > 0, digits <= 2 || piece.flags.contains(.grouped),
        isDigit(at + 1), isDigit(at + 2), !isDigit(at + 3), groupsByTwos(at + 3, isDigit)
      {
        piece.flags.insert(.grouped)
        at += 1
        continue
      }
      // A comma groups when three digits follow it, and one to three stand before the first.
      guard at < end, bytes[at] == 0x2C, digits <= 3 || piece.flags.contains(.grouped),
        isDigit(at + 1), isDigit(at + 2), isDigit(at + 3), !isDigit(at + 4)
      else { break }
      piece.flags.insert(.grouped)
      at += 1
    }
    // "1 234 567": groups of three behind spaces.
    let standsAlone = bytes[start] != 0x30 && !isNamed(pieces.last)
    while digits > 0, digits <= 3 || piece.flags.contains(.grouped), !isNearDot(at, end),
      let group = spacedGroup(
        at, end, isGrouped: piece.flags.contains(.grouped), needsMore: digits == 1 || !standsAlone)
    {
      for index in group - 3..<group { value = value * 10 + Double(bytes[index] - 0x30) }
      digits += 3
      at = group
      piece.flags.insert(.grouped)
    }
    piece.digits = UInt8(clamping: digits)
    let isBehindPoint = start >= 2 && bytes[start - 1] == 0x2E && isDigit(start - 2)
    if at < end, bytes[at] == 0x2E, isDigit(at + 1), !isBehindPoint {
      var probe = at + 1
      var scale = 1.0
      var fraction = 0.0
      while isDigit(probe) {
        if probe - at < 18 {
          fraction = fraction * 10 + Double(bytes[probe] - 0x30)
          scale *= 10
        }
        probe += 1
      }
      // "30.10.1989" and "1.2.3" are no decimals.
      if !(probe < end && bytes[probe] == 0x2E && isDigit(probe + 1)) {
        piece.decimals = UInt8(clamping: probe - at - 1)
        value += fraction / scale
        at = probe
      }
    }
    piece.value = value
    piece.end = Int32(at)
    pieces.append(piece)
    return at
  }

  /// Commas with two digits each, then one with three.
  private func groupsByTwos(_ start: Int, _ isDigit: (Int) -> Bool) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] == 0x2C, isDigit(at + 1), isDigit(at + 2) {
      if isDigit(at + 3) { return !isDigit(at + 4) }
      at += 3
    }
    return false
  }

  private func isNearDot(_ at: Int, _ end: Int) -> Bool { at < end && bytes[at] == 0x2E }

  /// "On June 20 300 people", "Boeing 737 300": what stands before the first number owns it.
  private func isNamed(_ piece: Piece?) -> Bool {
    guard let piece else { return false }
    return piece.isNumber
      || piece.isWord && piece.isCapital && piece.entry == 0
        && piece.end - piece.start > 1
      || piece.isWord && ValueWords.entries[Int(piece.entry)].month > 0
  }

  /// The end of three digits behind a space that groups. Plain spaces group where two groups follow,
  /// or one that ends in zeros, "40 000": "5 300" and "18 747" may be two numbers. When `needsMore`
  /// one is never enough.
  private func spacedGroup(_ at: Int, _ end: Int, isGrouped: Bool, needsMore: Bool) -> Int? {
    func digits(_ from: Int) -> Bool {
      guard from + 3 <= end else { return false }
      for index in from..<from + 3 where bytes[index] < 0x30 || bytes[index] > 0x39 { return false }
      return from + 3 >= end || bytes[from + 3] < 0x30 || bytes[from + 3] > 0x39
    }
    guard at < end else { return nil }
    if bytes[at] == 0x20, digits(at + 1) {
      let hasMore = at + 4 < end && bytes[at + 4] == 0x20 && digits(at + 5)
      let isRound = bytes[at + 2] == 0x30 && bytes[at + 3] == 0x30
      guard hasMore || isGrouped || !needsMore && isRound else { return nil }
      if at + 4 < end, isLetter(bytes[at + 4]) { return nil }
      // "555 123 4567" is a telephone number.
      if at + 5 < end, bytes[at + 4] == 0x20, bytes[at + 5] >= 0x30, bytes[at + 5] <= 0x39,
        !digits(at + 5)
      {
        return nil
      }
      return at + 4
    }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0, digits(at + 2) { return at + 5 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0xAF || bytes[at + 2] == 0x89, digits(at + 3)
    {
      return at + 6
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}

/// What a character beyond ASCII is good for here.
struct TypographicSign {
  enum Meaning: Equatable {
    case letter, space
    case mark(UInt8)
  }

  var meaning: Meaning
  /// Its bytes.
  var count: Int

  init(_ bytes: [UInt8], _ at: Int, _ end: Int) {
    let lead = bytes[at]
    count = min(end - at, lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1)
    meaning = .letter
    guard count >= 2 else { return }
    let second = bytes[at + 1]
    switch (lead, count > 2 ? bytes[at + 2] : 0) {
    case (0xC2, _):
      switch second {
      case 0xA0: meaning = .space
      case 0xA3: meaning = .mark(CurrencySigns.pound)
      case 0xA5: meaning = .mark(CurrencySigns.yen)
      case 0xA2: meaning = .mark(CurrencySigns.cent)
      case 0xB0: meaning = .mark(TypographicSign.degree)
      case 0xBC...0xBE: meaning = .mark(second)
      default: break
      }
    case (0xE2, let third):
      guard second == 0x80 || second == 0x82 || second == 0x88 || second == 0x85 else { return }
      switch (second, third) {
      case (0x80, 0x90...0x95), (0x88, 0x92): meaning = .mark(0x2D)
      case (0x80, 0x98...0x99): meaning = .mark(0x27)
      case (0x80, 0x9C...0x9F): meaning = .mark(0x22)
      case (0x80, 0x80...0x8B), (0x80, 0xAF): meaning = .space
      case (0x80, _): meaning = .mark(0x2E)
      case (0x85, 0x93): meaning = .mark(TypographicSign.third)
      case (0x85, 0x94): meaning = .mark(TypographicSign.twoThirds)
      case (0x85, 0x99): meaning = .mark(TypographicSign.sixth)
      case (0x85, 0x9B): meaning = .mark(TypographicSign.eighth)
      case (0x82, 0xAC): meaning = .mark(CurrencySigns.euro)
      case (0x82, 0xB9): meaning = .mark(CurrencySigns.rupee)
      case (0x82, 0xBD): meaning = .mark(CurrencySigns.ruble)
      case (0x82, 0xA9): meaning = .mark(CurrencySigns.won)
      case (0x82, 0xAA): meaning = .mark(CurrencySigns.shekel)
      case (0x82, 0xBA): meaning = .mark(CurrencySigns.lira)
      case (0x82, 0xA6): meaning = .mark(CurrencySigns.naira)
      case (0x82, 0xA1): meaning = .mark(CurrencySigns.colon)
      case (0x82, 0xAB): meaning = .mark(CurrencySigns.dong)
      case (0x82, 0xAD): meaning = .mark(CurrencySigns.kip)
      case (0x82, 0xB1): meaning = .mark(CurrencySigns.peso)
      case (0x82, 0xB4): meaning = .mark(CurrencySigns.hryvnia)
      case (0x82, 0xB8): meaning = .mark(CurrencySigns.tenge)
      case (0x82, 0xBE): meaning = .mark(CurrencySigns.lari)
      case (0x82, 0xBF): meaning = .mark(CurrencySigns.bitcoin)
      default: break
      }
    // 元 and 円
    case (0xE5, 0x83) where second == 0x85: meaning = .mark(CurrencySigns.yuan)
    case (0xE5, 0x86) where second == 0x86: meaning = .mark(CurrencySigns.yen)
    default: break
    }
  }

  static let degree: UInt8 = 0xB0
  // ¼ ½ ¾ keep the second byte of their UTF-8.
  static let quarter: UInt8 = 0xBC
  static let half: UInt8 = 0xBD
  static let threeQuarters: UInt8 = 0xBE
  static let third: UInt8 = 0xC0
  static let twoThirds: UInt8 = 0xC1
  static let sixth: UInt8 = 0xC2
  static let eighth: UInt8 = 0xC3
}
