internal import ReportText

/// Pairs the quotation marks of a paragraph.
///
/// Double marks first, left to right; then single marks, outside of the double ones (which may lie
/// inside: ‘He said “no” twice’) and again inside each. Straight and curly marks pair with each
/// other, since copy desks mix them.
struct QuotationMarkScanner {
  struct Pair {
    var span: TextSpan
    var inner: TextSpan
  }

  let bytes: [UInt8]

  private enum Kind { case double, single, guillemet, low, corner }
  private enum Side { case opens, closes, either }

  private struct Mark {
    var kind: Kind
    var side: Side
    var start: Int
    var end: Int
  }

  /// - Parameter next: the paragraph that follows; when it opens with a mark, a quotation left
  ///   open here runs on.
  func pairs(in span: TextSpan, before next: TextSpan?) -> [Pair] {
    let range = max(0, span.range.lowerBound)..<min(bytes.count, span.range.upperBound)
    if range.isEmpty { return [] }
    let marks = marks(in: range)
    if marks.isEmpty { return [] }
    var found = doublePairs(marks, in: range, runsOn: next.map(opensWithMark) ?? false)
    let outer = found
    found += singlePairs(marks, in: range, around: outer)
    for pair in outer { found += singlePairs(marks, in: pair.inner.range, around: []) }
    return found.filter { pair in pair.inner.range.contains { !isSpace(bytes[$0]) } }
  }

  // MARK: Double marks

  private func doublePairs(_ marks: [Mark], in range: Range<Int>, runsOn: Bool) -> [Pair] {
    var found: [Pair] = []
    var open: Mark?
    for mark in marks where mark.kind != .single {
      guard let opening = open else {
        if mark.side != .closes { open = mark }
        continue
      }
      guard closes(mark, opening) else {
        // A second opening mark: the first was a slip, unless this one is a smaller kind inside.
        if mark.kind == opening.kind, mark.side == .opens { open = mark }
        continue
      }
      found.append(pair(from: opening, to: mark.start, through: mark.end))
      open = nil
    }
    if let opening = open, runsOn {
      var end = range.upperBound
      while end > opening.end, isSpace(bytes[end - 1]) { end -= 1 }
      if end > opening.end { found.append(pair(from: opening, to: end, through: end)) }
    }
    return found
  }

  private func closes(_ mark: Mark, _ opening: Mark) -> Bool {
    if mark.start < opening.end { return false }
    // German closes „so“ with what opens an English quotation.
    if opening.kind == .low, mark.kind == .double { return true }
    if mark.side == .opens { return false }
    return switch (opening.kind, mark.kind) {
    case (.double, .double), (.guillemet, .guillemet), (.corner, .corner): true
    default: false
    }
  }

  private func pair(from opening: Mark, to innerEnd: Int, through end: Int) -> Pair {
    Pair(span: TextSpan(opening.start..<end), inner: TextSpan(opening.end..<innerEnd))
  }

  private func opensWithMark(_ paragraph: TextSpan) -> Bool {
    var at = max(0, Int(paragraph.start))
    let end = min(bytes.count, Int(paragraph.end))
    while at < end, isSpace(bytes[at]) { at += 1 }
    guard at < end, let mark = mark(at: at, within: at..<end) else { return false }
    return mark.kind != .single && mark.side != .closes
  }

  // MARK: Single marks

  /// Pairs single marks in `range`, treating what lies in `around` as opaque.
  private func singlePairs(_ marks: [Mark], in range: Range<Int>, around: [Pair]) -> [Pair] {
    let single = marks.filter { mark in
      mark.kind == .single && range.contains(mark.start)
        && !around.contains { $0.inner.range.contains(mark.start) }
    }
    var found: [Pair] = []
    var index = 0
    while index < single.count {
      let opening = single[index]
      index += 1
      if opening.side != .opens { continue }
      guard let closing = closingSingle(after: opening, from: index, in: single) else { continue }
      found.append(pair(from: opening, to: single[closing].start, through: single[closing].end))
      index = closing + 1
    }
    return found
  }

  /// The mark that closes a single quotation. After an s it may be a possessive, so a later one
  /// wins if there is one before the next quotation opens:
  ///
  ///     'The victims' families want answers,' he said
  ///                 ╰ no                   ╰ yes
  private func closingSingle(after opening: Mark, from index: Int, in marks: [Mark]) -> Int? {
    var fallback: Int?
    for candidate in index..<marks.count {
      let mark = marks[candidate]
      if mark.side == .opens { break }
      let before = bytes[mark.start - 1]
      let isPossessive =
        (before | 0x20) == 0x73 && mark.end < bytes.count && bytes[mark.end] == 0x20
        && mark.end + 1 < bytes.count && isLetter(bytes[mark.end + 1])
      if !isPossessive { return candidate }
      if fallback == nil { fallback = candidate }
    }
    return fallback
  }

  // MARK: Marks

  private func marks(in range: Range<Int>) -> [Mark] {
    var found: [Mark] = []
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case 0x22, 0x27, 0x60, 0xC2, 0xE2, 0xE3:
        if let mark = mark(at: at, within: range) {
          found.append(mark)
          at = mark.end
        } else {
          at += 1
        }
      default: at += 1
      }
    }
    return found
  }

  /// The quotation mark that starts at `at`; nil for anything else, apostrophes included.
  private func mark(at: Int, within range: Range<Int>) -> Mark? {
    func byte(_ offset: Int) -> UInt8 { at + offset < range.upperBound ? bytes[at + offset] : 0 }
    func mark(_ kind: Kind, _ count: Int, _ side: Side?) -> Mark? {
      let side = side ?? sideByContext(at..<at + count, within: range)
      return Mark(kind: kind, side: side, start: at, end: at + count)
    }
    switch (byte(0), byte(1), byte(2)) {
    case (0x22, _, _): return mark(.double, 1, nil)
    case (0x60, 0x60, _): return mark(.double, 2, .opens)
    case (0x27, 0x27, _): return mark(.double, 2, nil)
    case (0x27, _, _): return single(at: at, count: 1, within: range)
    case (0x60, _, _): return mark(.single, 1, .opens)
    case (0xC2, 0xAB, _): return mark(.guillemet, 2, .opens)
    case (0xC2, 0xBB, _): return mark(.guillemet, 2, .closes)
    case (0xE2, 0x80, 0x9C): return mark(.double, 3, .opens)
    case (0xE2, 0x80, 0x9D): return mark(.double, 3, .closes)
    case (0xE2, 0x80, 0x9E): return mark(.low, 3, .opens)
    case (0xE2, 0x80, 0x9F): return mark(.double, 3, .opens)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9B):
      return single(at: at, count: 3, within: range)
    case (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E): return mark(.corner, 3, .opens)
    case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return mark(.corner, 3, .closes)
    default: return nil
    }
  }

  /// A single mark, unless it is an apostrophe: inside a word ("isn't"), before a year ('90s), or
  /// for swallowed letters ('em).
  private func single(at: Int, count: Int, within range: Range<Int>) -> Mark? {
    let before = `class`(before: at, within: range)
    let after = `class`(after: at + count, within: range)
    let isCurlyOpen = count == 3 && bytes[at + 2] == 0x98
    if after == .letter || after == .digit || isOpening(at + count, within: range) {
      if before == .letter || before == .digit { return nil }
      if after == .digit, at + count + 2 < range.upperBound, isDigit(bytes[at + count + 1]) {
        let third = bytes[at + count + 2]
        if !isDigit(third), third != 0x2C { return nil }
      }
      if Clipping.words.contains(where: { starts(with: $0, at: at + count, within: range) }) {
        return nil
      }
      return Mark(kind: .single, side: .opens, start: at, end: at + count)
    }
    if isCurlyOpen { return Mark(kind: .single, side: .opens, start: at, end: at + count) }
    if before == .space { return nil }
    return Mark(kind: .single, side: .closes, start: at, end: at + count)
  }

  private func sideByContext(_ place: Range<Int>, within range: Range<Int>) -> Side {
    let before = `class`(before: place.lowerBound, within: range)
    let after = `class`(after: place.upperBound, within: range)
    if after == .space { return before == .space ? .either : .closes }
    if before == .space { return .opens }
    let last = bytes[place.lowerBound - 1]
    if last == 0x28 || last == 0x5B { return .opens }
    // 6'2" and 27": inches, unless a quotation is open, which only the pairing can tell.
    return before == .digit ? .closes : .either
  }

  // MARK: Neighbours

  private enum Class { case space, letter, digit, other }

  private func `class`(before at: Int, within range: Range<Int>) -> Class {
    var start = at - 1
    while start > range.lowerBound, start > at - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < range.lowerBound ? .space : `class`(after: start, within: range)
  }

  private func `class`(after at: Int, within range: Range<Int>) -> Class {
    guard at < range.upperBound else { return .space }
    let byte = bytes[at]
    if byte < 0x80 {
      if isSpace(byte) { return .space }
      return isLetter(byte) ? .letter : isDigit(byte) ? .digit : .other
    }
    // Beyond ASCII: a no-break space, other marks of Latin-1, the block of curly marks and dashes;
    // all the rest are letters.
    if byte == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? .space : .other }
    return byte == 0xE2 || byte == 0xE3 ? .other : .letter
  }

  private func isOpening(_ at: Int, within range: Range<Int>) -> Bool {
    guard range.contains(at) else { return false }
    if bytes[at] == 0x22 || bytes[at] == 0x24 { return true }
    return bytes[at] == 0xE2 && at + 2 < range.upperBound && bytes[at + 1] == 0x80
      && (bytes[at + 2] == 0x9C || bytes[at + 2] == 0xA6)
  }

  private func starts(with word: StaticString, at: Int, within range: Range<Int>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= range.upperBound else { return false }
    let after = `class`(after: at + count, within: range)
    if after == .letter || after == .digit { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<count {
        let letter = unsafe letters[index]
        if bytes[at + index] | 0x20 != letter { return false }
      }
      return true
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
