/// Children and extents of the tokens of a text, for walking trees downwards.
///
/// Built once for a text, linear in its tokens. A head that points out of the sentence, or around
/// in a circle, is taken for a root, so that every walk ends.
package struct DependencyTree: Sendable {
  /// `children[starts[t]..<starts[t + 1]]` are the children of token t, left to right.
  private var starts: [Int32]
  private var children: [Int32]
  /// First and last token below each token, itself included.
  private var first: [Int32]
  private var last: [Int32]
  /// Every token after its head.
  package private(set) var topDown: [Int32]
  /// Each token's head, -1 at roots.
  package private(set) var heads: [Int32]

  package init(_ analysis: AnalyzedText) {
    let count = analysis.tokens.count
    heads = [Int32](repeating: -1, count: count)
    for sentence in analysis.sentences {
      for token in sentence.tokens where token < count {
        let head = Int(analysis.tokens[token].head)
        if head != token, sentence.tokens.contains(head) { heads[token] = Int32(head) }
      }
    }
    Self.cutCircles(&heads)

    starts = [Int32](repeating: 0, count: count + 1)
    for head in heads where head >= 0 { starts[Int(head) + 1] += 1 }
    for token in 0..<count { starts[token + 1] += starts[token] }
    children = [Int32](repeating: 0, count: Int(starts[count]))
    var next = starts
    for token in 0..<count where heads[token] >= 0 {
      let head = Int(heads[token])
      children[Int(next[head])] = Int32(token)
      next[head] += 1
    }

    topDown = []
    topDown.reserveCapacity(count)
    for token in 0..<count where heads[token] < 0 { topDown.append(Int32(token)) }
    var at = 0
    while at < topDown.count {
      let token = Int(topDown[at])
      topDown.append(contentsOf: children[Int(starts[token])..<Int(starts[token + 1])])
      at += 1
    }

    first = (0..<count).map { Int32($0) }
    last = first
    for token in topDown.reversed() where heads[Int(token)] >= 0 {
      let head = Int(heads[Int(token)])
      first[head] = min(first[head], first[Int(token)])
      last[head] = max(last[head], last[Int(token)])
    }
  }

  package func children(of token: Int) -> ArraySlice<Int32> {
    children[Int(starts[token])..<Int(starts[token + 1])]
  }

  package func head(of token: Int) -> Int { Int(heads[token]) }

  /// From the first token below `token` to the last.
  package func extent(of token: Int) -> Range<Int> { Int(first[token])..<Int(last[token]) + 1 }

  package func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var at = token
    while at >= 0 {
      if at == ancestor { return true }
      at = head(of: at)
    }
    return false
  }

  private static func cutCircles(_ heads: inout [Int32]) {
    // 0 unseen, otherwise the number of the walk that came by.
    var seen = [Int32](repeating: 0, count: heads.count)
    for start in heads.indices where seen[start] == 0 {
      let walk = Int32(start) + 1
      var at = start
      while seen[at] == 0 {
        seen[at] = walk
        let head = Int(heads[at])
        if head < 0 { break }
        if seen[head] == walk {
          heads[at] = -1
          break
        }
        at = head
      }
    }
  }
}
