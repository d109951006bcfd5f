/// Groups items as long as the members of two groups are on average alike enough.
///
/// Follows chains of nearest neighbours, which gives what joining the best pair of all again and
/// again gives, in the square of the number of items instead of its cube.
struct AverageLinkage: Sendable {
  var threshold: Float

  /// Equal items and ties are settled by the order of `items`.
  func groups(of items: [Int], likeness: (Int, Int) -> Float) -> [[Int]] {
    let count = items.count
    if count == 1 { return [items] }
    var matrix = [Float](repeating: 0, count: count * count)
    for row in 0..<count {
      for column in 0..<row {
        let value = likeness(items[row], items[column])
        matrix[row * count + column] = value
        matrix[column * count + row] = value
      }
    }
    var sizes = [Float](repeating: 1, count: count)
    var isAlive = [Bool](repeating: true, count: count)
    var joins: [(Float, Int, Int)] = []
    var chain: [Int] = []
    while true {
      if chain.isEmpty {
        guard joins.count < count - 1, let first = isAlive.firstIndex(of: true) else { break }
        chain.append(first)
      }
      let top = chain[chain.count - 1]
      let before = chain.count > 1 ? chain[chain.count - 2] : -1
      // The one before wins ties: otherwise chains of equals never end.
      var best = before
      var value: Float = before < 0 ? -1 : matrix[top * count + before]
      for other in 0..<count where isAlive[other] && other != top {
        if matrix[top * count + other] > value {
          value = matrix[top * count + other]
          best = other
        }
      }
      if best != before || before < 0 {
        guard best >= 0 else { break }
        chain.append(best)
        continue
      }
      chain.removeLast(2)
      let (kept, gone) = (min(top, best), max(top, best))
      joins.append((value, kept, gone))
      let (mine, yours) = (sizes[kept], sizes[gone])
      for other in 0..<count where isAlive[other] && other != kept && other != gone {
        let mean =
          (mine * matrix[kept * count + other] + yours * matrix[gone * count + other])
          / (mine + yours)
        matrix[kept * count + other] = mean
        matrix[other * count + kept] = mean
      }
      sizes[kept] += yours
      isAlive[gone] = false
    }
    var sets = DisjointSets(count: count)
    for (value, first, second) in joins where value >= threshold { sets.join(first, second) }
    return sets.groups().map { $0.map { items[$0] } }
  }
}
