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
    rows = left.sentences.count
    columns = right.sentences.count
    values = [Float](repeating: 0, count: rows * columns * Self.count)
    let leftSums = left.sentences.map { (Self.sum($0.words, rarity), weights.sum($0.words)) }
    let rightSums = right.sentences.map { (Self.sum($0.words, rarity), weights.sum($0.words)) }
    let leftPairs = left.sentences.map { Self.pairs($0.sequence) }
    let rightPairs = right.sentences.map { Self.pairs($0.sequence) }
    var mixed = [Float](repeating: 0, count: rows * columns)
    var soft = [Float](repeating: 0, count: rows * columns)
    for i in 0..<rows {
      let a = left.sentences[i]
      for j in 0..<columns {
        let b = right.sentences[j]
        let at = (i * columns + j) * Self.count
        var row = Row()
        var shared: Float = 0
        var localShared: Float = 0
        var rarest: Float = 0
        Self.forEachShared(a.words, b.words) { word in
          shared += rarity[Int(word)]
          let weight = weights.weights[Int(word)]
          localShared += weight
          rarest = max(rarest, weight)
        }
        let (rarityA, localA) = leftSums[i]
        let (rarityB, localB) = rightSums[j]
        row.add((shared / ((rarityA * rarityB).squareRoot() + 1e-6)))
        let local = localShared / ((localA * localB).squareRoot() + 1e-6)
        row.add(local)
        let cosine = cosines[i * columns + j]
        row.add(cosine)
        row.add(shared / (min(rarityA, rarityB) + 1e-6))
        row.add(localShared)
        row.add(rarest)
        let figures = Self.sharedCount(a.figures, b.figures)
        let times = Self.sharedCount(a.times, b.times)
        row.add(Float(figures))
        row.add(Float(Self.sharedCount(a.names, b.names)))
        row.add(Float(Self.sharedCount(a.entities, b.entities)))
        row.add(Float(times))
        var quoted: Float = 0
        Self.forEachShared(a.quoted, b.quoted) { quoted += rarity[Int($0)] }
        row.add(quoted)
        row.add(Float(Self.sharedCount(leftPairs[i], rightPairs[j])))
        row.add(abs(a.position - b.position))
        row.addBoth(a.position, b.position)
        row.add(Float(min(a.words.count, b.words.count)))
        row.add(Float(max(a.words.count, b.words.count)))
        row.addBoth(a.isTitle ? 1 : 0, b.isTitle ? 1 : 0)
        let covered = Self.cover(a.sequence, b.words, weights) { similarity.similarity($0, $1) }
        let covering = Self.cover(b.sequence, a.words, weights) { similarity.similarity($1, $0) }
        row.addBoth(covered.share, covering.share)
        row.addBoth(covered.sum, covering.sum)
        let both = (covered.share * covering.share).squareRoot()
        row.add(both)
        row.addBoth(covered.window, covering.window)
        row.addBoth(covered.topTwo, covering.topTwo)
        row.add(max(covered.topFour, covering.topFour))
        row.add(Float(max(covered.close, covering.close)))
        mixed[i * columns + j] = (local + cosine + both) / 3
        soft[i * columns + j] = both
        for index in 0..<row.count { values[at + index] = row.values[index] }
        values[at + Self.count - 2] = a.figures.isEmpty || b.figures.isEmpty || figures > 0 ? 0 : 1
        values[at + Self.count - 1] = a.times.isEmpty || b.times.isEmpty || times > 0 ? 0 : 1
      }
    }
    addContext(mixed: mixed, soft: soft)
  }

  /// How each pair stands in its row, its column and among its neighbours.
  private mutating func addContext(mixed: [Float], soft: [Float]) {
    guard rows > 0, columns > 0 else { return }
    let first = 30
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

  /// A row under construction; fixed storage, as there are thousands.
  private struct Row {
    var values = InlineArray<48, Float>(repeating: 0)
    var count = 0

    mutating func add(_ value: Float) {
      values[count] = value
      count += 1
    }

    /// What is measured of either side: the larger first, so that nothing depends on which report
    /// is named first.
    mutating func addBoth(_ left: Float, _ right: Float) {
      add(max(left, right))
      add(min(left, right))
    }
  }

  struct Cover {
    var share: Float = 0
    var sum: Float = 0
    /// The best six words in a row: one clause of a long sentence may be all that is shared.
    var window: Float = 0
    var topTwo: Float = 0
    var topFour: Float = 0
    var close = 0
  }

  /// How much of the words of one sentence the other one has, by meaning.
  private static func cover(
    _ sequence: [Int32], _ other: [Int32], _ weights: WordWeights,
    similarity: (Int32, Int32) -> Float
  ) -> Cover {
    var cover = Cover()
    var total: Float = 0
    var recent = InlineArray<6, Float>(repeating: 0)
    var window: Float = 0
    var top = InlineArray<4, Float>(repeating: 0)
    for (index, word) in sequence.enumerated() {
      var best: Float = 0
      for candidate in other { best = max(best, similarity(word, candidate)) }
      let weight = weights.weights[Int(word)]
      let gain = best * weight
      total += weight
      cover.sum += gain
      if best > 0.4 { cover.close += 1 }
      window += gain - recent[index % 6]
      recent[index % 6] = gain
      cover.window = max(cover.window, window)
      var slot = gain
      for rank in 0..<4 where slot > top[rank] {
        let moved = top[rank]
        top[rank] = slot
        slot = moved
      }
    }
    cover.share = cover.sum / (total + 1e-6)
    cover.topTwo = top[0] + top[1]
    cover.topFour = cover.topTwo + top[2] + top[3]
    return cover
  }

  private static func sum(_ words: [Int32], _ rarity: [Float]) -> Float {
    var sum: Float = 0
    for word in words { sum += rarity[Int(word)] }
    return sum
  }

  /// Neighbouring content words as one number each, ascending.
  private static func pairs(_ sequence: [Int32]) -> [Int64] {
    guard sequence.count > 1 else { return [] }
    return (1..<sequence.count).map { Int64(sequence[$0 - 1]) << 32 | Int64(sequence[$0]) }
      .sorted()
  }

  private static func forEachShared(_ left: [Int32], _ right: [Int32], _ body: (Int32) -> Void) {
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        body(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private static func sharedCount<Number: Comparable>(_ left: [Number], _ right: [Number]) -> Int {
    var i = 0
    var j = 0
    var count = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
