/// Counts what of some bytes is UTF-8 and what is not, in one pass.
struct UTF8Survey {
  /// Sequences of two to four bytes that are UTF-8.
  private(set) var sequenceCount = 0
  /// Bytes from 0x80 on that belong to no sequence, without those of a sequence that the end of
  /// the file cuts off.
  private(set) var strayCount = 0
  private(set) var firstStray: Int?
  /// The last sequence is cut off by the end of the file.
  private(set) var isCutOff = false
  /// NULs, control characters, C1 controls and U+FFFE: what the text may not keep.
  private(set) var hasControls = false

  /// Somewhere stands what text looks like that was encoded twice, see `DoubleEncoding`.
  private(set) var mayBeDoubled = false

  var isValid: Bool { strayCount == 0 && !isCutOff }

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    let count = span.count
    var at = 0
    while at < count {
      let byte = span[at]
      if byte < 0x80 {
        // Most of a page is ASCII without controls; sixteen bytes at a time are looked through.
        if at &+ 16 <= count {
          var high: UInt8 = 0
          var least: UInt8 = 0xFF
          for offset in 0..<16 {
            let next = span[at &+ offset]
            high |= next | (next &+ 1)
            least = min(least, next)
          }
          if high < 0x80, least >= 0x20 {
            at &+= 16
            continue
          }
        }
        if byte < 0x20 {
          if byte != 0x0A && byte != 0x0D && byte != 0x09 { hasControls = true }
        } else if byte == 0x7F {
          hasControls = true
        }
        at += 1
        continue
      }
      let length = Self.sequenceLength(span, at: at)
      if length > 0 {
        if byte == 0xC2, span[at + 1] < 0xA0 { hasControls = true }
        if byte == 0xEF, span[at + 1] == 0xBF, span[at + 2] >= 0xBE { hasControls = true }
        if byte == 0xC3, span[at + 1] == 0x83 || span[at + 1] == 0xA2 { mayBeDoubled = true }
        sequenceCount += 1
        at += length
      } else if Self.isCutOff(span, at: at) {
        isCutOff = true
        at = count
      } else {
        strayCount += 1
        if firstStray == nil { firstStray = at }
        at += 1
      }
    }
  }

  /// The bytes of the well-formed sequence at `at`, 0 when there is none.
  static func sequenceLength(_ span: Span<UInt8>, at: Int) -> Int {
    let left = span.count - at
    let first = span[at]
    func follows(_ offset: Int) -> Bool { span[at + offset] & 0xC0 == 0x80 }
    switch first {
    case 0xC2...0xDF: return left > 1 && follows(1) ? 2 : 0
    case 0xE0...0xEF:
      guard left > 2, follows(1), follows(2) else { return 0 }
      let second = span[at + 1]
      if first == 0xE0 && second < 0xA0 { return 0 }
      if first == 0xED && second > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard left > 3, follows(1), follows(2), follows(3) else { return 0 }
      let second = span[at + 1]
      if first == 0xF0 && second < 0x90 { return 0 }
      if first == 0xF4 && second > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  /// The start of a sequence with nothing but its continuation up to the end of the file.
  static func isCutOff(_ span: Span<UInt8>, at: Int) -> Bool {
    let left = span.count - at
    let wanted = span[at] >= 0xF0 ? 4 : span[at] >= 0xE0 ? 3 : 2
    guard span[at] >= 0xC2, span[at] <= 0xF4, left < wanted else { return false }
    for index in at + 1..<max(at + 1, span.count) where span[index] & 0xC0 != 0x80 { return false }
    return true
  }
}
