internal import ReportText

/// The pieces of one sentence, with the questions that the grammars ask of them. Reading past
/// either end finds an empty mark.
struct PieceText {
  var pieces: [Piece]
  let bytes: [UInt8]

  static let nothing = Piece(start: 0, end: 0, kind: .mark)

  subscript(_ index: Int) -> Piece {
    index >= 0 && index < pieces.count ? pieces[index] : Self.nothing
  }

  var count: Int { pieces.count }

  @inline(__always)
  func entry(_ index: Int) -> ValueWord {
    ValueWords.entries[Int(self[index].entry)]
  }

  @inline(__always)
  func keyword(_ index: Int) -> ValueKeyword { entry(index).keyword }

  func isKeyword(_ index: Int, _ keywords: ValueKeyword...) -> Bool {
    let found = keyword(index)
    return found != .none && keywords.contains(found)
  }

  func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    self[index].isMark(UInt8(truncatingIfNeeded: character.value))
  }

  /// A hyphen or dash with no space on either side.
  func isHyphen(_ index: Int) -> Bool {
    isMark(index, "-") && !self[index].isSpaced && !self[index + 1].isSpaced
      && index + 1 < pieces.count
  }

  /// The lower-case bytes of a piece are these.
  func isWord(_ index: Int, _ word: String) -> Bool {
    let piece = self[index]
    guard piece.kind == .word, Int(piece.end - piece.start) == word.utf8.count else { return false }
    var at = Int(piece.start)
    for wanted in word.utf8 {
      let byte = bytes[at]
      if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != wanted { return false }
      at += 1
    }
    return true
  }

  /// Ends in "s".
  func isPluralWord(_ index: Int) -> Bool {
    let piece = self[index]
    return piece.kind == .word && piece.end > piece.start
      && bytes[Int(piece.end) - 1] | 0x20 == 0x73
  }

  /// The lower-case bytes of a word.
  func key(_ index: Int) -> ValueWordKey {
    var key = ValueWordKey()
    let piece = self[index]
    for byte in bytes[Int(piece.start)..<Int(piece.end)] {
      key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return key
  }

  func string(_ index: Int) -> String {
    let piece = self[index]
    return String(decoding: bytes[Int(piece.start)..<Int(piece.end)], as: UTF8.self)
  }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: self[range.lowerBound].start, end: self[range.upperBound - 1].end)
  }
}
