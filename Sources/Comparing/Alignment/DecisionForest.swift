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

  /// The probability, or nil when it is hopelessly below `floor`.
  ///
  /// Several models vote in one file, one after the other. Where the first third of the trees is
  /// already far below, the others hardly ever bring it back: on the development reports, no pair
  /// above a floor of 0.08 was lost, and two thirds of the work were saved.
  package func probability(_ row: Span<Float>, atLeast floor: Floor) -> Float? {
    let third = roots.count / 3
    let first = sum(row, 0..<third, from: 0)
    if base + 3 * first < floor.logit - Self.margin { return nil }
    let probability = Self.logistic(sum(row, third..<roots.count, from: base + first))
    return probability >= floor.probability ? probability : nil
  }

  /// A probability with its logit, which takes a while to find.
  package struct Floor: Sendable {
    var probability: Float
    var logit: Float

    package init(_ probability: Float) {
      self.probability = probability
      logit = DecisionForest.logit(probability)
    }
  }

  // The three models differ by less than this, in logits, wherever the mean is above the floor.
  private static let margin: Float = 1.5

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

  /// The logistic function's inverse, for thresholds; only compared with, never printed.
  private static func logit(_ p: Float) -> Float {
    // Halving the interval is exact enough and the same on every system.
    var low: Float = -16
    var high: Float = 16
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if logistic(middle) < p { low = middle } else { high = middle }
    }
    return low
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
