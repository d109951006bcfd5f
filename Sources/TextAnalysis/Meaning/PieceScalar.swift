/// What a scalar is to the piece splitter, and how it is folded.
enum PieceScalar {
  case space
  /// Control characters, and accents that stand by themselves.
  case dropped
  /// A mark or an ideograph: a word of its own.
  case alone
  case inWord

  init(_ value: UInt32) {
    if value < 0x80 {
      switch value {
      case 0x20, 0x09, 0x0A, 0x0D: self = .space
      case 0x00..<0x20, 0x7F: self = .dropped
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .inWord
      default: self = .alone
      }
      return
    }
    guard value != 0xFFFD, let scalar = Unicode.Scalar(value) else {
      self = .dropped
      return
    }
    // The Greek question mark and two more that are written otherwise but are ASCII's marks.
    if value == 0x37E || value == 0x387 || value == 0x1FEF {
      self = .alone
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .lineSeparator, .paragraphSeparator: self = .space
    case .control, .format, .privateUse, .surrogate: self = .dropped
    case .nonspacingMark: self = .dropped
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .alone
    default: self = Self.isIdeograph(value) ? .alone : .inWord
    }
  }

  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F, 0x2B740...0x2B81F,
      0x2B820...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }

  /// Lower case without accents: "É" → "e", "ß" stays.
  static func fold(_ value: UInt32, _ body: (UInt32) -> Void) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if value >= 0xAC00, value < 0xAC00 + 11172 {
      let index = value - 0xAC00
      body(0x1100 + index / 588)
      body(0x1161 + index % 588 / 28)
      if index % 28 > 0 { body(0x11A7 + index % 28) }
      return
    }
    let base = PieceAccents.base(of: value)
    if base != 0 {
      body(base)
      return
    }
    for part in scalar.properties.lowercaseMapping.unicodeScalars
    where part.properties.generalCategory != .nonspacingMark {
      let base = PieceAccents.base(of: part.value)
      body(base != 0 ? base : part.value)
    }
  }

  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    switch value {
    case 0..<0x80: bytes.append(UInt8(value))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18 & 0x07))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }
}
