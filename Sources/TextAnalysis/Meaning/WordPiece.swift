internal import SourcesData

/// Splits text into the pieces of a fixed vocabulary, longest first, ignoring case and accents.
///
///     "Zurich's embargoed"   → zurich ' s em ##bar ##go ##ed
///
/// The pieces are those of the uncased BERT vocabulary; a word that cannot be put together from
/// them, or longer than 100 characters, is one unknown piece.
package struct WordPiece: Sendable {
  package static let shared = WordPiece()

  /// A written word, or a single mark, and its pieces.
  package struct Word: Hashable, Sendable {
    /// Bytes in the text that was split.
    package var bytes: Range<Int>
    /// Indices into `Split.pieces`.
    package var pieces: Range<Int>
  }

  package struct Split: Hashable, Sendable {
    package var words: [Word] = []
    package var pieces: [Int32] = []
  }

  fileprivate let table: PieceTable

  package init() { table = PieceTable(ModelFile.vectors) }

  /// The number of the piece for words that cannot be put together.
  package var unknown: Int32 { table.unknown }

  package func split(_ text: String) -> Split {
    var text = text
    return text.withUTF8 { buffer in
      unsafe split(buffer.span, in: 0..<buffer.count)
    }
  }

  /// Splits a range of valid UTF-8. Words' bytes count from the start of `text`.
  package func split(_ text: Span<UInt8>, in range: Range<Int>) -> Split {
    var result = Split()
    var folded: [UInt8] = []
    var starts: [Int] = []
    var at = range.lowerBound
    var wordStart = at
    func finish(_ end: Int) {
      defer {
        folded.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
      }
      guard !folded.isEmpty else { return }
      let first = result.pieces.count
      table.append(folded, characters: starts.count, to: &result.pieces)
      result.words.append(Word(bytes: wordStart..<end, pieces: first..<result.pieces.count))
    }
    while at < range.upperBound {
      let (scalar, length) = Self.scalar(text, at, range.upperBound)
      switch PieceScalar(scalar) {
      case .space: finish(at)
      case .dropped: break
      case .alone:
        finish(at)
        wordStart = at
        starts.append(0)
        let base = scalar < 0x80 ? 0 : PieceAccents.base(of: scalar)
        PieceScalar.append(base == 0 ? scalar : base, to: &folded)
        finish(at + length)
      case .inWord:
        if folded.isEmpty { wordStart = at }
        if scalar < 0x80 {
          starts.append(folded.count)
          folded.append(scalar >= 0x41 && scalar <= 0x5A ? UInt8(scalar + 32) : UInt8(scalar))
        } else {
          PieceScalar.fold(scalar) { part in
            starts.append(folded.count)
            PieceScalar.append(part, to: &folded)
          }
        }
      }
      at += length
    }
    finish(range.upperBound)
    return result
  }

  /// Decodes one scalar; a stray byte counts as the replacement character.
  private static func scalar(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> (UInt32, Int) {
    let first = UInt32(text[at])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
    guard length > 0, at + length <= end else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    return (value, length)
  }
}

extension WordPiece {
  /// How pieces read when joined: lower case, without accents.
  package func spelling(of pieces: ArraySlice<Int32>) -> String {
    var bytes: [UInt8] = []
    for piece in pieces { table.appendLetters(of: piece, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
