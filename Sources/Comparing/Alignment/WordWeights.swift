internal import SourcesData

/// How much a word tells, for the words of two reports.
///
/// A word that stands in every other sentence of the two reports ("president", in a story about
/// one) says little of which sentence meets which, however rare it is elsewhere; and a common word
/// says little even if it stands only twice. So both count: rarity in the language times rarity
/// within the two reports.
package struct WordWeights: Sendable {
  /// By word number.
  package let weights: [Float]

  package init(table: WordTable, rarity: [Float], left: ReportProfile, right: ReportProfile) {
    var frequency = [Int32](repeating: 0, count: table.count)
    for profile in [left, right] {
      for sentence in profile.sentences {
        for word in sentence.words { frequency[Int(word)] += 1 }
      }
    }
    let total = left.sentences.count + right.sentences.count + 1
    var logarithms: [Float] = [0]
    logarithms.reserveCapacity(total + 1)
    for value in 1...max(1, total) { logarithms.append(Logarithm.natural(Double(value))) }
    let top = logarithms[total]
    weights = frequency.indices.map { word in
      let count = Int(frequency[word])
      return count == 0 ? 0 : rarity[word] * (top - logarithms[min(count, total)]) / 3
    }
  }

  package func weight(_ word: Int32) -> Float {
    weights.indices.contains(Int(word)) ? weights[Int(word)] : 0
  }

  package func sum(_ words: [Int32]) -> Float {
    var sum: Float = 0
    for word in words { sum += weights[Int(word)] }
    return sum
  }
}

/// A natural logarithm by arithmetic alone: the C library's may differ in its last bit between
/// systems, and output may not.
package enum Logarithm {
  package static func natural(_ x: Double) -> Float {
    guard x > 0 else { return 0 }
    let exponent = x.exponent
    let fraction = x.significand
    // ln m = 2 artanh((m-1)/(m+1)), 1 ≤ m < 2: the series is good to ten digits after nine terms.
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 19, by: 2) {
      sum += term / odd
      term *= square
    }
    return Float(2 * sum + Double(exponent) * 0.693_147_180_559_945_3)
  }
}
