internal import TextAnalysis

/// What is known of the words of a comparison beforehand: how rare they are, what they mean.
package struct WordKnowledge: Sendable {
  /// By word number, about 1 for everyday words and 10 for rare ones.
  package var rarity: [Float] = []
  /// `WordVectors.dimensions` numbers for each word, by word number; zero for a word without a
  /// vector.
  private var vectors: [Float] = []

  package init(_ table: WordTable) {
    let words = table.words
    rarity = concurrentParts(words.count) { part in
      part.map { Self.isMark(words[$0]) ? 5 : WordRarity.of(words[$0]) }
    }
    vectors = concurrentParts(words.count) { part in
      var vectors: [Float] = []
      vectors.reserveCapacity(part.count * WordVectors.dimensions)
      for index in part {
        if Self.isMark(words[index]) {
          vectors.append(contentsOf: repeatElement(0, count: WordVectors.dimensions))
        } else {
          WordVectors.shared.vector(of: words[index]).append(to: &vectors)
        }
      }
      return vectors
    }
  }

  /// Marks for entities and times are no words.
  private static func isMark(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "#") || word.utf8.first == UInt8(ascii: "@")
  }

  /// The cosines of every word of `left` with every word of `right`, row by row; 0 where one has no
  /// vector.
  func cosines(_ left: [Int32], _ right: [Int32]) -> [Float] {
    let columns = matrix(right)
    return concurrentParts(left.count) { part in
      DenseLayer.products(
        matrix(Array(left[part])), rows: part.count, columns, columns: right.count,
        width: WordVectors.dimensions)
    }
  }

  private func matrix(_ words: [Int32]) -> [Float] {
    var rows: [Float] = []
    rows.reserveCapacity(words.count * WordVectors.dimensions)
    for word in words {
      let start = Int(word) * WordVectors.dimensions
      rows.append(contentsOf: vectors[start..<start + WordVectors.dimensions])
    }
    return rows
  }
}
