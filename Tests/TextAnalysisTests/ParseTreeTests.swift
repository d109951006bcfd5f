import Testing

@testable import TextAnalysis

@Suite struct ParseTreeTests {
  /// Beside the fast algorithm every tree of a small sentence, one by one.
  @Test(arguments: 1...5)
  func findsTheBestTree(_ count: Int) {
    var random = Numbers(state: UInt64(count))
    for _ in 0..<60 {
      let scores = (0..<count * (count + 1)).map { _ in Float(random.next() % 1_000) / 100 }
      let found = SpanningTree.heads(scores, count: count)
      #expect(isTree(found))
      #expect(abs(total(found, scores) - best(scores, count)) < 0.001)
    }
  }

  @Test func survivesStrangeScores() {
    for value in [Float.nan, -.infinity, .infinity, 0] {
      let heads = SpanningTree.heads([Float](repeating: value, count: 42), count: 6)
      #expect(isTree(heads))
    }
    #expect(SpanningTree.heads([], count: 0).isEmpty)
  }

  private func total(_ heads: [Int], _ scores: [Float]) -> Float {
    heads.indices.reduce(0) { $0 + scores[$1 * (heads.count + 1) + heads[$1]] }
  }

  private func isTree(_ heads: [Int]) -> Bool {
    guard heads.isEmpty || heads.count(where: { $0 == 0 }) == 1 else { return false }
    return heads.indices.allSatisfy { word in
      var at = word + 1
      for _ in 0...heads.count where at > 0 { at = heads[at - 1] }
      return at == 0
    }
  }

  private func best(_ scores: [Float], _ count: Int) -> Float {
    var top = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func fill(_ word: Int) {
      if word == count {
        if isTree(heads) { top = max(top, total(heads, scores)) }
        return
      }
      for head in 0...count where head != word + 1 {
        heads[word] = head
        fill(word + 1)
      }
    }
    fill(0)
    return top
  }

  private struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
