package import SourcesData

/// Boosted regression trees: a sum of leaves, put through the logistic function.
///
/// Friedman, "Greedy function approximation: a gradient boosting machine", 2001. Trained outside,
/// see Docs/Models.md; run here over flat arrays, a few hundred comparisons for each row.
package struct DecisionForest: Sendable {
  private struct Node: Sendable {
    /// Feature number, or `UInt32.max` at a leaf.
    var feature: UInt32
    /// Threshold, or the leaf's value.
    var value: Float
    /// The left child; the right one is the next.
    var child: UInt32
  }

  private let roots: [UInt32]
  private let nodes: [Node]
  private let base: Float
  /// How many trees, and what they must have come to for the others to be asked.
  private let stages: [(trees: Int, least: Float)]
  package let featureCount: Int

  /// Nil when the file lacks the tables or they do not fit one another.
  package init?(_ file: ModelFile, prefix: String) {
    guard let roots = file["\(prefix).roots"]?.uint32s(),
      let features = file["\(prefix).features"]?.uint32s(),
      let values = file["\(prefix).values"]?.floats(),
      let children = file["\(prefix).children"]?.uint32s(),
      let head = file["\(prefix).head"]?.floats(), head.count == 2
    else { return nil }
    let count = features.count
    guard values.count == count, children.count == count,
      roots.allSatisfy({ $0 < UInt32(count) })
    else { return nil }
    for index in 0..<count where features[index] != .max {
      // Children lie behind their parent, so every walk ends.
      guard Int(children[index]) > index, Int(children[index]) + 1 < count,
        features[index] < UInt32(head[1])
      else { return nil }
    }
    let ends = file["\(prefix).stages"]?.uint32s() ?? []
    let least = file["\(prefix).least"]?.floats() ?? []
    guard ends.count == least.count, zip(ends, ends.dropFirst()).allSatisfy(<),
      ends.allSatisfy({ Int($0) <= roots.count })
    else { return nil }
    stages = zip(ends, least).map { (Int($0), $1) }
    self.roots = roots
    nodes = (0..<count).map {
      Node(feature: features[$0], value: values[$0], child: children[$0])
    }
    base = head[0]
    featureCount = Int(head[1])
  }

  /// The probability of the positive class.
  package func probability(_ row: Span<Float>) -> Float {
    Self.logistic(sum(row, roots.indices, from: base))
  }

  /// The probability, or nil when it is below `floor`.
  ///
  /// Nearly all rows are hopeless, and the first trees know it: after some of them the sum must have
  /// reached what every row of the training data had that ended above the floor. That saves nine
  /// tenths of the work.
  package func probability(_ row: Span<Float>, atLeast floor: Float) -> Float? {
    var done = 0
    var total: Float = 0
    for stage in stages {
      total = sum(row, done..<stage.trees, from: total)
      if total < stage.least { return nil }
      done = stage.trees
    }
    let probability = Self.logistic(sum(row, done..<roots.count, from: total) + base)
    return probability >= floor ? probability : nil
  }

  private func sum(_ row: Span<Float>, _ chosen: Range<Int>, from start: Float) -> Float {
    precondition(row.count >= featureCount)
    let nodes = nodes.span
    var sum = start
    for index in chosen {
      var node = nodes[Int(roots[index])]
      while node.feature != .max {
        let goesLeft = row[Int(node.feature)] <= node.value
        node = nodes[Int(node.child) + (goesLeft ? 0 : 1)]
      }
      sum += node.value
    }
    return sum
  }

  /// 1 / (1 + e^-x) by arithmetic alone: the C library's exponential may differ in its last bit
  /// between systems, and output may not.
  static func logistic(_ x: Float) -> Float {
    if x < -16 { return 0 }
    if x > 16 { return 1 }
    return 1 / (1 + exponential(Double(-x)))
  }

  private static func exponential(_ x: Double) -> Float {
    // e^x = (e^(x/1024))^1024, the inner one by its series.
    let small = x / 1024
    var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { value *= value }
    return Float(value)
  }
}
