/// What is measured of two sentences before deciding whether they state the same claim.
///
/// The first numbers look at the two sentences alone, the last ones at how they stand among their
/// neighbours: the best partner of each is a likelier match than its fifth best.
package struct AlignmentFeatures: Sendable {
  package static let names = [
    "overlap", "local overlap", "cosine", "smaller covered", "shared weight", "rarest shared",
    "shared figures", "shared names", "shared entities", "shared times", "shared quoted",
    "shared pairs", "position gap", "later position", "earlier position", "shorter", "longer",
    "either is title", "both are titles",
    "more soft", "less soft", "more soft sum", "less soft sum", "soft", "more window",
    "less window", "more top two", "less top two", "top four", "close words",
    "larger lead", "smaller lead", "larger rank", "smaller rank", "larger share",
    "smaller share", "neighbours", "best neighbour", "larger mean", "smaller mean",
    "larger soft rank", "smaller soft rank", "clash figures", "clash times",
  ]
  package static let count = names.count
  static let moreSoft = 19
  static let soft = 23
  /// The first so many are of the two sentences alone, and the last two.
  static let alone = 30

  package let rows: Int
  package let columns: Int
  /// Row after row, `count` numbers for each pair.
  package private(set) var values: [Float]

  package func row(_ left: Int, _ right: Int) -> ArraySlice<Float> {
    let start = (left * columns + right) * Self.count
    return values[start..<start + Self.count]
  }

  package init(
    left: ReportProfile, right: ReportProfile, weights: WordWeights, similarity: WordSimilarity,
    rarity: [Float], cosine cosines: [Float]
  ) {
    let (rows, columns) = (left.sentences.count, right.sentences.count)
    let measure = SentencePairMeasure(left, right, weights, similarity, rarity: rarity)
    self.rows = rows
    self.columns = columns
    values = concurrentParts(rows) { part in
      var values: [Float] = []
      values.reserveCapacity(part.count * columns * Self.count)
      for i in part {
        for j in 0..<columns {
          measure.add(i, j, cosine: cosines[i * columns + j], to: &values)
        }
      }
      return values
    }
    addContext()
  }

  /// How each pair stands in its row, its column and among its neighbours.
  private mutating func addContext() {
    guard rows > 0, columns > 0 else { return }
    let first = Self.alone
    let starts = stride(from: 0, to: values.count, by: Self.count)
    let soft = starts.map { values[$0 + Self.soft] }
    // Local overlap, cosine and soft overlap, which see different things.
    let mixed = starts.map { (values[$0 + 1] + values[$0 + 2] + values[$0 + Self.soft]) / 3 }
    func standing(_ table: [Float]) -> (rowRank: [Int32], columnRank: [Int32]) {
      var rowRank = [Int32](repeating: 0, count: table.count)
      var columnRank = rowRank
      for i in 0..<rows {
        let order = (0..<columns).sorted {
          (table[i * columns + $0], $1) > (table[i * columns + $1], $0)
        }
        for (rank, j) in order.enumerated() { rowRank[i * columns + j] = Int32(rank) }
      }
      for j in 0..<columns {
        let order = (0..<rows).sorted {
          (table[$0 * columns + j], $1) > (table[$1 * columns + j], $0)
        }
        for (rank, i) in order.enumerated() { columnRank[i * columns + j] = Int32(rank) }
      }
      return (rowRank, columnRank)
    }
    let (rowRank, columnRank) = standing(mixed)
    let (softRowRank, softColumnRank) = standing(soft)
    var rowTops = [(best: Float, second: Float, mean: Float)](repeating: (-9, -9, 0), count: rows)
    var columnTops = [(best: Float, second: Float, mean: Float)](
      repeating: (-9, -9, 0), count: columns)
    for i in 0..<rows {
      for j in 0..<columns {
        let value = mixed[i * columns + j]
        Self.note(value, share: value / Float(columns), in: &rowTops[i])
        Self.note(value, share: value / Float(rows), in: &columnTops[j])
      }
    }
    for i in 0..<rows {
      for j in 0..<columns {
        let at = i * columns + j
        let value = mixed[at]
        let row = rowTops[i]
        let column = columnTops[j]
        var sum: Float = 0
        var best: Float = 0
        var count: Float = 0
        for (down, right) in [(1, 1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1)] {
          guard i + down >= 0, i + down < rows, j + right >= 0, j + right < columns else {
            continue
          }
          let near = mixed[(i + down) * columns + j + right]
          sum += near
          best = max(best, near)
          count += 1
        }
        let out = at * Self.count + first
        func put(_ place: Int, _ a: Float, _ b: Float) {
          values[out + place] = max(a, b)
          values[out + place + 1] = min(a, b)
        }
        put(
          0, value - (value == row.best ? row.second : row.best),
          value - (value == column.best ? column.second : column.best))
        put(2, Float(rowRank[at]), Float(columnRank[at]))
        put(4, value / (row.best + 1e-6), value / (column.best + 1e-6))
        values[out + 6] = count == 0 ? 0 : sum / count
        values[out + 7] = best
        put(8, row.mean, column.mean)
        put(10, Float(softRowRank[at]), Float(softColumnRank[at]))
      }
    }
  }

  private static func note(
    _ value: Float, share: Float, in top: inout (best: Float, second: Float, mean: Float)
  ) {
    if value > top.best {
      top.second = top.best
      top.best = value
    } else if value > top.second {
      top.second = value
    }
    top.mean += share
  }
}
