package import TextAnalysis

/// The dependency tree of one sentence, from heads to their dependents.
///
/// `Token.head` leads upwards only; reading claims goes downwards.
package struct SentenceTree: Sendable {
  package let tokens: Range<Int>
  /// Dependents of token `tokens.lowerBound + i` are `dependents[starts[i]..<starts[i + 1]]`.
  private let starts: [Int32]
  private let dependents: [Int32]
  package let roots: [Int]

  /// Linear in the number of tokens.
  package init(_ analysis: AnalyzedText, sentence: Sentence) {
    let range = sentence.tokens
    tokens = range
    var counts = [Int32](repeating: 0, count: range.count + 1)
    var roots: [Int] = []
    for token in range {
      let head = Int(analysis.tokens[token].head)
      if range.contains(head), head != token {
        counts[head - range.lowerBound + 1] += 1
      } else {
        roots.append(token)
      }
    }
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    var next = counts
    var dependents = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    for token in range {
      let head = Int(analysis.tokens[token].head)
      guard range.contains(head), head != token else { continue }
      dependents[Int(next[head - range.lowerBound])] = Int32(token)
      next[head - range.lowerBound] += 1
    }
    starts = counts
    self.dependents = dependents
    self.roots = roots
  }

  /// In text order.
  package func children(of token: Int) -> ArraySlice<Int32> {
    let index = token - tokens.lowerBound
    guard index >= 0, index + 1 < starts.count else { return [] }
    return dependents[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// A token and all below it for which `enter` holds, in text order. `enter` is asked for each
  /// dependent; where it says no, the whole subtree is left out.
  package func subtree(of top: Int, enter: (Int) -> Bool = { _ in true }) -> [Int32] {
    var found: [Int32] = []
    var open = [Int32(top)]
    // A broken tree could hold a cycle; no subtree has more tokens than the sentence.
    while let token = open.popLast(), found.count <= tokens.count {
      found.append(token)
      for child in children(of: Int(token)) where enter(Int(child)) { open.append(child) }
    }
    return found.sorted()
  }
}
