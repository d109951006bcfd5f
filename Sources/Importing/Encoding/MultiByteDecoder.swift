#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads the East Asian encodings a character at a time, so that each one's bytes are known.
///
/// The shape says how many bytes make a character; what they mean is asked of the C library, once
/// for each pair of bytes.
@safe struct MultiByteDecoder: ~Copyable {
  enum Shape: Hashable, Sendable {
    case doubleByte, gb18030, shiftJIS, eucJP, iso2022JP
  }

  struct Character {
    /// One scalar, or two for the few of Big5-HKSCS that need a combining mark; empty when the
    /// bytes are none of the encoding.
    var scalars: [UInt32]
    var byteCount: Int
  }

  private enum Escape { case ascii, katakana, kanji }

  private let shape: Shape
  private let converter: iconv_t
  private var pairs: [UInt32]
  private var escape = Escape.ascii

  private static let unasked: UInt32 = 0xFFFF_FFFF
  private static let none: UInt32 = 0xFFFF_FFFE

  /// Nil when this system has no such converter.
  init?(_ shape: Shape, converter name: String) {
    guard let opened = unsafe iconv_open("UTF-8", name), Int(bitPattern: opened) != -1
    else { return nil }
    unsafe converter = opened
    self.shape = shape
    pairs = [UInt32](repeating: Self.unasked, count: 0x10000)
  }

  deinit { _ = unsafe iconv_close(converter) }

  /// The character that starts at `at`; its first byte may be below 0x80.
  mutating func next(_ bytes: borrowing Span<UInt8>, at: Int) -> Character {
    let first = bytes[at]
    if shape == .iso2022JP { return nextISO2022(bytes, at: at) }
    if first < 0x80 { return Character(scalars: [UInt32(first)], byteCount: 1) }
    if shape == .gb18030, first == 0x80 { return Character(scalars: [0x20AC], byteCount: 1) }
    if shape == .shiftJIS, first >= 0xA1, first <= 0xDF {
      return Character(scalars: [0xFF61 + UInt32(first) - 0xA1], byteCount: 1)
    }
    guard at + 1 < bytes.count else { return Character(scalars: [], byteCount: 1) }
    let second = bytes[at + 1]
    if shape == .gb18030, second >= 0x30, second <= 0x39 {
      guard at + 3 < bytes.count else { return Character(scalars: [], byteCount: 1) }
      let found = convert([first, second, bytes[at + 2], bytes[at + 3]])
      return Character(scalars: found, byteCount: found.isEmpty ? 1 : 4)
    }
    if shape == .eucJP, first == 0x8F {
      guard at + 2 < bytes.count else { return Character(scalars: [], byteCount: 1) }
      let found = convert([first, second, bytes[at + 2]])
      return Character(scalars: found, byteCount: found.isEmpty ? 1 : 3)
    }
    let found = pair(first, second)
    // A second byte that is ASCII stays what it is when the pair means nothing.
    return Character(scalars: found, byteCount: found.isEmpty && second < 0x80 ? 1 : 2)
  }

  private mutating func nextISO2022(_ bytes: borrowing Span<UInt8>, at: Int) -> Character {
    let first = bytes[at]
    if first == 0x1B, at + 2 < bytes.count {
      switch (bytes[at + 1], bytes[at + 2]) {
      case (0x28, 0x42), (0x28, 0x4A): escape = .ascii
      case (0x28, 0x49): escape = .katakana
      case (0x24, 0x40), (0x24, 0x42): escape = .kanji
      default: return Character(scalars: [], byteCount: 1)
      }
      // A byte order mark is dropped by whoever writes the text, and so is this.
      return Character(scalars: [0xFEFF], byteCount: 3)
    }
    if first == 0x0A || first == 0x0D { escape = .ascii }
    switch escape {
    case .ascii:
      return Character(scalars: first < 0x80 ? [UInt32(first)] : [], byteCount: 1)
    case .katakana:
      return first >= 0x21 && first <= 0x5F
        ? Character(scalars: [0xFF61 + UInt32(first) - 0x21], byteCount: 1)
        : Character(scalars: first < 0x80 ? [UInt32(first)] : [], byteCount: 1)
    case .kanji:
      guard first > 0x20, at + 1 < bytes.count, bytes[at + 1] > 0x20 else {
        return Character(scalars: first < 0x80 ? [UInt32(first)] : [], byteCount: 1)
      }
      return Character(scalars: pair(first | 0x80, bytes[at + 1] | 0x80), byteCount: 2)
    }
  }

  private mutating func pair(_ first: UInt8, _ second: UInt8) -> [UInt32] {
    let key = Int(first) << 8 | Int(second)
    if pairs[key] == Self.none { return [] }
    if pairs[key] != Self.unasked { return [pairs[key]] }
    let found = convert([first, second])
    if found.count < 2 { pairs[key] = found.first ?? Self.none }
    return found
  }

  /// Asks the C library about one character.
  private func convert(_ character: [UInt8]) -> [UInt32] {
    var input = character.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 32)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = unsafe input.withUnsafeMutableBufferPointer { from in
      unsafe output.withUnsafeMutableBufferPointer { to in
        var source = from.baseAddress
        var target = to.baseAddress
        _ = unsafe iconv(converter, nil, nil, nil, nil)
        let count = unsafe iconv(converter, &source, &inputLeft, &target, &outputLeft)
        // Some characters wait for the next one; this says that none comes.
        _ = unsafe iconv(converter, nil, nil, &target, &outputLeft)
        return count
      }
    }
    guard result != -1, inputLeft == 0 else { return [] }
    let text = String(
      decoding: output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) },
      as: UTF8.self)
    return text.unicodeScalars.map(\.value)
  }
}
