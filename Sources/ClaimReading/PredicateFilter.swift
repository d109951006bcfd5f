internal import TextAnalysis

/// Leaves out predicates that would make claims too thin to compare; their words stay with the
/// claim above them.
///
///     "He had to ⟦sell⟧ what he ⟦owned⟧"     "what he owned" stays with "sell"
///     "…," he ⟦added⟧                        no claim: somebody spoke
struct PredicateFilter {
  let analysis: AnalyzedText
  let tree: SentenceTree
  let speech: SpeechIndex

  // A predicate with two participants; less says nothing that another report could contradict.
  static let leastContent = 3

  func worthComparing(_ found: [PredicateFinder.Predicate]) -> [PredicateFinder.Predicate] {
    var kept = found
    // From the innermost out, since what is left out below makes the claim above richer.
    for predicate in found.sorted(by: { depth($0.token) > depth($1.token) }) {
      let heads = Set(kept.map(\.token))
      let content = tree.subtree(of: predicate.token) { !heads.contains($0) }
        .count { isContent(Int($0)) }
      let isSpeech = speech.cues.contains(predicate.token)
      if content < (isSpeech ? Self.leastContent + 1 : Self.leastContent) {
        kept.removeAll { $0.token == predicate.token }
      }
    }
    // A short sentence is one claim all the same: "Both ran unopposed."
    if kept.isEmpty, let only = found.first(where: { tree.roots.contains($0.token) }),
      !speech.cues.contains(only.token),
      tree.tokens.count(where: { isContent($0) }) >= 2
    {
      return [only]
    }
    return kept
  }

  private func isContent(_ token: Int) -> Bool {
    let word = analysis.tokens[token]
    return word.tag.isContent || word.tag == .pron && word.relation == .nsubj
  }

  private func depth(_ token: Int) -> Int {
    var depth = 0
    var at = token
    while tree.tokens.contains(at), depth <= tree.tokens.count {
      at = Int(analysis.tokens[at].head)
      depth += 1
    }
    return depth
  }
}
