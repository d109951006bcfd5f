internal import TextAnalysis

/// A sentence as the judge reads it: words with their meanings and weights.
///
/// Words are runs between spaces and marks, see `WordPiece`; all of it is kept flat, so that a pair
/// is compared by walking arrays.
struct JudgedText: Sendable {
  struct Word: Sendable {
    /// In the text it was read from.
    var bytes: Range<Int>
    var written: String
    /// Lower case, without accents.
    var spelling: String
    /// What the forms of a word share: "killed" and "killing" are "kill".
    var stem: String
    /// 0 for "the" to 1 for a rare word.
    var weight: Float
    var hasDigit: Bool
    var hasSeveralPieces: Bool
    /// Number of the only piece, or -1.
    var piece: Int32
    var isMark: Bool
    var isStop: Bool
    /// Written with a capital and not the first word.
    var isName: Bool

    var isContent: Bool { !isMark && !isStop }
  }

  var words: [Word] = []
  /// `WordVectors.dimensions` numbers a word, of length 1.
  var vectors: [Float] = []

  /// Comparing takes time by the product of two lengths, so no more words are read of a sentence.
  static let longest = 160

  init() {}

  init(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      unsafe read(buffer.span, in: 0..<buffer.count)
    }
  }

  init(_ bytes: [UInt8], in range: Range<Int>) {
    read(bytes.span, in: range.clamped(to: 0..<bytes.count))
  }

  private mutating func read(_ bytes: Span<UInt8>, in range: Range<Int>) {
    let splitter = WordPiece.shared
    let meanings = WordVectors.shared
    let split = splitter.split(bytes, in: range)
    words.reserveCapacity(split.words.count)
    vectors.reserveCapacity(split.words.count * WordVectors.dimensions)
    for written in split.words {
      let pieces = split.pieces[written.pieces]
      let spelling = splitter.spelling(of: pieces)
      let vector = meanings.vector(ofPieces: pieces)
      var weight: Float = 0
      for piece in pieces { weight += meanings.weight(of: piece) }
      let first = bytes[written.bytes.lowerBound]
      let isCapital = first >= 0x41 && first <= 0x5A
      let isMark = spelling.unicodeScalars.allSatisfy(Self.isMark)
      words.append(
        Word(
          bytes: written.bytes,
          written: String(
            decoding: written.bytes.map { bytes[$0] }, as: UTF8.self), spelling: spelling,
          stem: WordStem.of(spelling),
          weight: weight / Float(max(1, pieces.count)),
          hasDigit: spelling.utf8.contains { $0 >= 0x30 && $0 <= 0x39 },
          hasSeveralPieces: pieces.count > 1, piece: pieces.count == 1 ? (pieces.first ?? -1) : -1,
          isMark: isMark, isStop: JudgeStopWords.all.contains(spelling),
          isName: isCapital && !words.isEmpty))
      vector.append(to: &vectors)
    }
  }

  /// Of a lower-case text: dashes, quotation marks and apostrophes too, whichever are used.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: false
    case 0..<0x80, 0x2010...0x206F, 0xA0...0xBF: true
    default: false
    }
  }

  /// Words as they stand in the text, with the spaces that writing puts between them.
  func written(_ range: Range<Int>) -> String {
    var text = ""
    var end = -1
    for word in words[range.clamped(to: words.indices)] {
      if end >= 0, word.bytes.lowerBound != end { text += " " }
      text += word.written
      end = word.bytes.upperBound
    }
    return text
  }

  /// The two put one after the other, as one text.
  mutating func append(_ other: JudgedText) {
    words += other.words
    vectors += other.vectors
  }

  /// At most so many words from the start: reading is quadratic in a pair.
  func prefix(_ count: Int) -> JudgedText {
    guard words.count > count else { return self }
    var short = self
    short.words.removeSubrange(count...)
    short.vectors.removeSubrange((count * WordVectors.dimensions)...)
    return short
  }

}

/// How near every word of one text is to every word of another, by their vectors.
struct WordCosines: Sendable {
  private var values: [Float]
  private let columns: Int
  private var isTurned = false

  init(_ left: JudgedText, _ right: JudgedText) {
    columns = right.words.count
    values = DenseLayer.products(
      left.vectors, rows: left.words.count, right.vectors, columns: columns,
      width: WordVectors.dimensions)
  }

  /// The same with left and right exchanged.
  var turned: WordCosines {
    var other = self
    other.isTurned.toggle()
    return other
  }

  subscript(left: Int, right: Int) -> Float {
    isTurned ? values[right * columns + left] : values[left * columns + right]
  }
}

/// The start of a word that its forms share. Must cut as `stem` of pairs_words.py does: the network
/// learned with those.
enum WordStem {
  private static let endings: [[UInt8]] = [
    "ingly", "edly", "ings", "ies", "ied", "ing", "ers", "est", "ed", "es", "er", "ly", "s", "y",
    "e",
  ].map { Array($0.utf8) }

  static func of(_ word: String) -> String {
    var bytes = Array(word.utf8)
    for ending in endings
    where bytes.count - ending.count >= 3 && bytes.suffix(ending.count).elementsEqual(ending) {
      bytes.removeLast(ending.count)
      break
    }
    if bytes.count > 4, bytes[bytes.count - 1] == bytes[bytes.count - 2] { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
