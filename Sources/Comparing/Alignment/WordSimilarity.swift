internal import TextAnalysis

/// How near the words of two reports are in meaning: 1 for the same word, the cosine of their
/// vectors above a floor, else 0. Computed once for each pair of distinct words.
package struct WordSimilarity: Sendable {
  /// Below this cosine two words have nothing to do with one another: of random pairs of words
  /// one in fifty lies above.
  static let floor: Float = 0.35

  private let columns: Int
  private let leftRows: [Int32]
  private let rightColumns: [Int32]
  private let values: [Float]

  /// Quadratic in the number of distinct words.
  package init(knowledge: WordKnowledge, left: ReportProfile, right: ReportProfile, count: Int) {
    var leftRows = [Int32](repeating: -1, count: count)
    var rightColumns = [Int32](repeating: -1, count: count)
    var rows: [Int32] = []
    var columns: [Int32] = []
    for sentence in left.sentences {
      for word in sentence.words where leftRows[Int(word)] < 0 {
        leftRows[Int(word)] = Int32(rows.count)
        rows.append(word)
      }
    }
    for sentence in right.sentences {
      for word in sentence.words where rightColumns[Int(word)] < 0 {
        rightColumns[Int(word)] = Int32(columns.count)
        columns.append(word)
      }
    }
    let cosines = knowledge.cosines(rows, columns)
    var values = [Float](repeating: 0, count: cosines.count)
    for (row, word) in rows.enumerated() {
      let start = row * columns.count
      for place in start..<start + columns.count where cosines[place] > Self.floor {
        values[place] = min(1, (cosines[place] - Self.floor) / (1 - Self.floor))
      }
      // The same word is the same, with a vector or without.
      if rightColumns[Int(word)] >= 0 { values[start + Int(rightColumns[Int(word)])] = 1 }
    }
    self.columns = columns.count
    self.leftRows = leftRows
    self.rightColumns = rightColumns
    self.values = values
  }

  /// 0 to 1.
  package func similarity(_ left: Int32, _ right: Int32) -> Float {
    guard leftRows.indices.contains(Int(left)), rightColumns.indices.contains(Int(right)) else {
      return 0
    }
    let row = leftRows[Int(left)]
    let column = rightColumns[Int(right)]
    return row < 0 || column < 0 ? 0 : values[Int(row) * columns + Int(column)]
  }
}
