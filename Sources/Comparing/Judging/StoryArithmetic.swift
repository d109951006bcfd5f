/// Whether a number follows from others by one or two steps of arithmetic.
///
///     "Linda has 34 candies and she gave Chloe 28"   "Linda has 6 left"     → follows
///     "64 pigs in the barn and 86 more come"         "There are 155 now"    → does not
///
/// In the manner of Q-REAS (Ravichander and others, "EQUATE", 2019): sums and differences of all or
/// some of the numbers, products and quotients of two.
struct StoryArithmetic: Sendable {
  enum Answer: Sendable { case notAsked, follows, fails }

  /// Words that ask for a result rather than report one.
  static let askingWords: Set<String> = [
    "left", "total", "altogether", "remaining", "remain", "now", "combined", "sum", "difference",
    "each", "all", "more", "fewer", "less", "needs", "need", "would", "will",
  ]

  func answer(
    _ earlier: [Amount], _ later: [Amount], asks: Bool, words: Int
  ) -> Answer {
    let given = earlier.filter { !$0.isLabel && $0.low == $0.high && !$0.isApproximate }.map(\.low)
    let asked = later.filter { !$0.isLabel && $0.low == $0.high && !$0.isApproximate }
    guard given.count >= 2, given.count <= 6, asked.count >= 1, asked.count <= 2 else {
      return .notAsked
    }
    // The numbers that the later text did not take over.
    let new = asked.filter { amount in !given.contains { abs($0 - amount.low) < 1e-9 } }
    guard new.count <= 1, let target = (new.first ?? asked.last)?.low else { return .notAsked }
    if follows(target, from: given) { return .follows }
    return asks && words < 70 ? .fails : .notAsked
  }

  private func follows(_ target: Double, from given: [Double]) -> Bool {
    func hits(_ x: Double) -> Bool { abs(x - target) <= 0.006 * max(1, abs(target) * 0.01) }
    // Each number counts as added, taken away or left out.
    var signs = [Int](repeating: 0, count: given.count)
    var combinations = 1
    for _ in given { combinations *= 3 }
    for code in 0..<combinations {
      var rest = code
      var used = 0
      var sum = 0.0
      for index in given.indices {
        signs[index] = rest % 3
        rest /= 3
        if signs[index] == 1 { sum += given[index] }
        if signs[index] == 2 { sum -= given[index] }
        if signs[index] != 0 { used += 1 }
      }
      if used >= 2, hits(sum) { return true }
    }
    for left in given.indices {
      for right in given.indices where left != right {
        if hits(given[left] * given[right]) { return true }
        if given[right] != 0, hits(given[left] / given[right]) { return true }
        // "Each of 3 bags holds 4, and 2 more": one product and the rest.
        for third in given.indices where third != left && third != right {
          let product = given[left] * given[right]
          if hits(product + given[third]) || hits(product - given[third])
            || hits(product * given[third])
          {
            return true
          }
          if given[third] != 0, hits(product / given[third]) { return true }
          if given[third] != 0, hits((given[left] + given[right]) / given[third]) { return true }
          if given[third] != 0, hits((given[left] - given[right]) / given[third]) { return true }
          if hits((given[left] - given[right]) * given[third]) { return true }
        }
      }
    }
    return false
  }
}
