/// A run of letters, a number in digits or a mark: what times and quantities are read from.
///
/// Finer than a token, so that it does not matter how words were cut:
///
///     "mid-1990s"   → mid - 1990 s
///     "US$5.7bn"    → US $ 5.7 bn
///     "2.15pm"      → 2.15 pm
///     "a.m."        → a.m.
struct Piece {
  enum Kind: UInt8 { case word, number, mark }

  var start: Int32
  var end: Int32
  /// Of a number, its value.
  var value: Double = 0
  /// Index into `ValueWords.entries`, 0 for a word that means nothing to us.
  var entry: Int16 = 0
  var kind: Kind
  /// The byte of a mark; dashes are all `-`, and signs of currencies stand for themselves as
  /// `ValueWords` numbers them.
  var mark: UInt8 = 0
  /// Digits of a number before the point.
  var digits: UInt8 = 0
  /// Digits after it.
  var decimals: UInt8 = 0
  var flags: Flags = []

  struct Flags: OptionSet {
    var rawValue: UInt8
    static let spaced = Flags(rawValue: 1)
    static let capital = Flags(rawValue: 2)
    /// Written with commas, "12,000": no year.
    static let grouped = Flags(rawValue: 4)
    static let allCapitals = Flags(rawValue: 8)
    /// A line break or more stands before it.
    static let broken = Flags(rawValue: 16)
    /// Ends in the period of an abbreviation.
    static let dotted = Flags(rawValue: 32)
  }

  /// White space stands before it.
  var isSpaced: Bool { flags.contains(.spaced) }
  var isCapital: Bool { flags.contains(.capital) }
  var isNumber: Bool { kind == .number }
  var isWord: Bool { kind == .word }

  /// A number without point or commas.
  var integer: Int? {
    kind == .number && decimals == 0 && !flags.contains(.grouped) && digits <= 15
      ? Int(value) : nil
  }

  func isMark(_ character: UInt8) -> Bool { kind == .mark && mark == character }
}
