internal import TextAnalysis

/// What is known of the words of a comparison beforehand: how rare they are, what they mean.
package struct WordKnowledge: Sendable {
  /// By word number, about 1 for everyday words and 10 for rare ones.
  package var rarity: [Float] = []
  /// Sixteen lanes for each word, by word number, side by side: copying whole vectors out of an
  /// array of them took a sixth of a comparison. Zero for a word without one.
  private var lanes: [SIMD16<Float>] = []
  private static let lanesOfWord = WordVectors.dimensions / 16

  package init(_ table: WordTable) {
    rarity.reserveCapacity(table.count)
    lanes.reserveCapacity(table.count * Self.lanesOfWord)
    for word in table.words {
      // Marks for entities and times are no words.
      if word.hasPrefix("#") || word.hasPrefix("@") {
        rarity.append(5)
        lanes += repeatElement(.zero, count: Self.lanesOfWord)
      } else {
        rarity.append(WordRarity.of(word))
        let vector = WordVectors.shared.vector(of: word)
        for lane in 0..<Self.lanesOfWord { lanes.append(vector.lanes[lane]) }
      }
    }
  }

  /// The cosine of two words; 0 when either has no vector.
  func cosine(_ left: Int32, _ right: Int32) -> Float {
    let span = lanes.span
    let a = Int(left) * Self.lanesOfWord
    let b = Int(right) * Self.lanesOfWord
    var sum = SIMD16<Float>.zero
    for lane in 0..<Self.lanesOfWord { sum += span[a + lane] * span[b + lane] }
    return sum.sum()
  }
}
