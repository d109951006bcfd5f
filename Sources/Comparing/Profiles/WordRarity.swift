internal import TextAnalysis

/// How rare a word is in English, from 0.1 for "the" to 11 for words that no list has.
///
/// The encoder's vocabulary is sorted by frequency, so a piece's place in it is its rank, and by
/// Zipf's law the logarithm of the rank measures how much the word tells.
enum WordRarity {
  /// Where the whole words of the vocabulary begin, after marks and single characters.
  private static let firstWord = 1996

  static func of(_ word: String) -> Float {
    let pieces = WordPiece.shared.split(word).pieces
    guard let first = pieces.first else { return 5 }
    if pieces.count > 1 { return pieces.count == 2 ? 9.5 : 10.5 }
    let rank = Int(first) - firstWord
    // Single characters and digits lie before the words.
    guard rank > 0 else { return 2.5 }
    return max(0.1, Logarithm.natural(Double(rank)) - 1)
  }
}
