package import TextAnalysis

/// Finds the words of a sentence that claim something: one for each claim.
///
///     "⟦Wang⟧ … who ⟦resigned⟧ in May, ⟦said⟧ that 12 people ⟦died⟧"
///
/// Verbs that only carry another one ("plans to ⟦run⟧") are one predicate with it. Verbs of saying
/// whose words are claims of their own are no predicates: they end up in the attribution.
package struct PredicateFinder: Sendable {
  package enum Form: Sendable, Hashable {
    case verb
    /// "is the director": the noun or adjective carries the claim.
    case nominal
    /// "Wang, the spokesman": the second says something about the first.
    case apposition
    /// A headline or fragment without a verb.
    case fragment
  }

  package struct Predicate: Sendable, Hashable {
    package var token: Int
    package var form: Form
  }

  package init() {}

  package func find(_ analysis: AnalyzedText, tree: SentenceTree, speechCues: Set<Int>)
    -> [Predicate]
  {
    var found: [Predicate] = []
    for token in tree.tokens {
      if let form = form(of: token, analysis, tree: tree) {
        if form == .verb, speechCues.contains(token), carriesClause(token, analysis, tree: tree) {
          continue
        }
        found.append(Predicate(token: token, form: form))
      }
    }
    if found.isEmpty, let root = tree.roots.first(where: { analysis.tokens[$0].tag.isContent }) {
      let content = tree.tokens.count { analysis.tokens[$0].tag.isContent }
      if content >= 3 { found.append(Predicate(token: root, form: .fragment)) }
    }
    return found
  }

  private func form(of token: Int, _ analysis: AnalyzedText, tree: SentenceTree) -> Form? {
    let word = analysis.tokens[token]
    switch word.relation {
    case .aux, .passiveAux, .cop, .fixed, .flat, .case, .mark, .amod, .compound, .particle, .det,
      .punct, .discourse:
      return nil
    case .xcomp:
      // "plans to run" is one claim; "asked him to resign" too.
      return nil
    case .appos:
      return word.tag == .noun || word.tag == .propn ? .apposition : nil
    default: break
    }
    if tree.children(of: token).contains(where: { analysis.tokens[Int($0)].relation == .cop }) {
      return .nominal
    }
    guard word.tag == .verb || (word.tag == .aux && word.relation == .root) else { return nil }
    if word.relation == .conj, hasVerbalHead(token, analysis) == false,
      word.tag != .verb
    {
      return nil
    }
    return .verb
  }

  private func hasVerbalHead(_ token: Int, _ analysis: AnalyzedText) -> Bool {
    let head = Int(analysis.tokens[token].head)
    guard analysis.tokens.indices.contains(head) else { return false }
    return analysis.tokens[head].tag == .verb || analysis.tokens[head].tag == .aux
  }

  /// "said that …" and "…, he said": what is said stands below or beside the cue.
  private func carriesClause(_ token: Int, _ analysis: AnalyzedText, tree: SentenceTree) -> Bool {
    if analysis.tokens[token].relation == .parataxis { return true }
    return tree.children(of: token).contains {
      switch analysis.tokens[Int($0)].relation {
      case .ccomp, .parataxis: true
      default: false
      }
    }
  }
}
