internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// The same predicate, affirmed here and denied there; and opposites.
///
///     "answered the question"     "did not answer directly"     negation
///     "shares rose"               "shares fell"                 opposite
struct PolarityComparator {
  func candidates(_ pair: LinkedSentences) -> [Candidate] {
    var found: [Candidate] = []
    let left = pair.left.analysis
    let right = pair.right.analysis
    let leftTokens = contentTokens(left, pair.left.trees[pair.leftSentence].tokens)
    let rightTokens = contentTokens(right, pair.right.trees[pair.rightSentence].tokens)
    for i in leftTokens {
      let a = left.tokens[i]
      for j in rightTokens {
        let b = right.tokens[j]
        // Only words of one kind can be the same predicate or opposites.
        guard a.tag == b.tag else { continue }
        let near = pair.nearness(i, j)
        let isVerbPair = a.tag == .verb && b.tag == .verb
        if near >= 0.75,
          isVerbPair || (isPredicate(i, left) && isPredicate(j, right))
        {
          guard left.statuses.indices.contains(i), right.statuses.indices.contains(j) else {
            continue
          }
          let mine = left.statuses[i]
          let other = right.statuses[j]
          if mine.isDenied != other.isDenied,
            !isSaid(i, as: other.isDenied, pair.left, pair.leftSentence),
            !isSaid(j, as: mine.isDenied, pair.right, pair.rightSentence),
            pair.left.lemma(i) == pair.right.lemma(j) || !hasOwn(i, j, pair)
          {
            found.append(negation(i, j, mine, other, near, pair))
          }
        } else if let rule = opposites(i, j, pair),
          !has(pair.right.lemma(j), pair.left, pair.leftSentence),
          !has(pair.left.lemma(i), pair.right, pair.rightSentence)
        {
          let context = pair.likeness(
            pair.leftSurroundings(i..<i + 1), pair.rightSurroundings(j..<j + 1))
          guard context > 0.2 else { continue }
          let denied =
            left.statuses.indices.contains(i) && right.statuses.indices.contains(j)
            && left.statuses[i].isDenied != right.statuses[j].isDenied
          if denied { continue }
          var candidate = Candidate(
            source: .opposite, respect: .antonym, leftToken: i, rightToken: j,
            leftText: left.word(i), rightText: right.word(j),
            explanation: "\(left.word(i)) is the opposite of \(right.word(j))", rule: rule,
            context: context, strength: rule == "opposites" ? 1 : 0.6)
          candidate.measures.sameStatus = pair.sameStatus(i, j)
          candidate.measures.sameRole = a.relation == b.relation ? 1 : 0
          candidate.measures.sameGovernor = subjects(i, j, pair)
          found.append(candidate)
        }
      }
    }
    return found
  }

  private func negation(
    _ i: Int, _ j: Int, _ mine: PredicateStatus, _ other: PredicateStatus, _ near: Float,
    _ pair: LinkedSentences
  ) -> Candidate {
    let left = pair.left.analysis
    let right = pair.right.analysis
    let context = pair.likeness(
      pair.leftSurroundings(i..<i + 1), pair.rightSurroundings(j..<j + 1))
    func described(_ token: Int, _ status: PredicateStatus, _ analysis: AnalyzedText) -> String {
      let cue = Int(status.negationCue)
      guard status.isDenied, analysis.tokens.indices.contains(cue), cue != token else {
        return analysis.word(token)
      }
      return analysis.form(cue) == "n't"
        ? "not \(analysis.word(token))" : "\(analysis.word(cue)) … \(analysis.word(token))"
    }
    let leftText = described(i, mine, left)
    let rightText = described(j, other, right)
    var candidate = Candidate(
      source: .polarity, respect: .negation, leftToken: i, rightToken: j, leftText: leftText,
      rightText: rightText,
      explanation: "\(leftText), against \(rightText): one says so, the other denies it",
      rule: "affirmed and denied", context: context, strength: near)
    candidate.measures.sameGovernor = subjects(i, j, pair)
    candidate.measures.sameRole = left.tokens[i].relation == right.tokens[j].relation ? 1 : 0
    candidate.measures.sameStatus =
      mine.mood == other.mood && mine.certainty == other.certainty ? 1 : 0
    let (cue, analysis) = mine.isDenied ? (mine.negationCue, left) : (other.negationCue, right)
    candidate.isDeniedByWord =
      analysis.tokens.indices.contains(Int(cue))
      && ["not", "n't", "n’t", "never"].contains(analysis.form(Int(cue)))
    return candidate
  }

  /// Whether a sentence has the word once more with this polarity: then it says both.
  private func isSaid(_ token: Int, as denied: Bool, _ details: ReportDetails, _ sentence: Int)
    -> Bool
  {
    let analysis = details.analysis
    return details.trees[sentence].tokens.contains {
      $0 != token && analysis.tokens[$0].lemma == analysis.tokens[token].lemma
        && analysis.statuses.indices.contains($0) && analysis.statuses[$0].isDenied == denied
    }
  }

  private func has(_ lemma: Int32, _ details: ReportDetails, _ sentence: Int) -> Bool {
    details.trees[sentence].tokens.contains { details.lemma($0) == lemma }
  }

  /// Whether one of the sentences has the other's word too: "never went" and "could become", where
  /// both say "never went".
  private func hasOwn(_ i: Int, _ j: Int, _ pair: LinkedSentences) -> Bool {
    has(pair.left.lemma(i), pair.right, pair.rightSentence)
      || has(pair.right.lemma(j), pair.left, pair.leftSentence)
  }

  private func contentTokens(_ analysis: AnalyzedText, _ range: Range<Int>) -> [Int] {
    range.filter {
      switch analysis.tokens[$0].tag {
      case .verb, .adj, .noun, .adv: true
      default: false
      }
    }
  }

  private func isPredicate(_ token: Int, _ analysis: AnalyzedText) -> Bool {
    switch analysis.tokens[token].relation {
    case .root, .ccomp, .parataxis, .conj, .advcl: true
    default: false
    }
  }

  private func opposites(
    _ i: Int, _ j: Int, _ pair: LinkedSentences
  ) -> String? {
    let standing = pair.standings.standing(
      pair.left.lemma(i), pair.right.lemma(j), pair.left.analysis.tokens[i].tag)
    switch standing.opposition {
    case .opposites: return "opposites"
    case .exclusive: return "words that exclude one another"
    case .none: return nil
    }
  }

  /// How near the subjects of two predicates are; 0 when one has none.
  private func subjects(_ i: Int, _ j: Int, _ pair: LinkedSentences) -> Float {
    func subject(_ token: Int, _ details: ReportDetails, _ sentence: Int) -> Int? {
      details.trees[sentence].children(of: token)
        .first {
          let relation = details.analysis.tokens[Int($0)].relation
          return relation == .nsubj || relation == .passiveSubject
        }.map(Int.init)
    }
    guard let x = subject(i, pair.left, pair.leftSentence),
      let y = subject(j, pair.right, pair.rightSentence)
    else { return 0 }
    let (m, n) = (pair.left.mentionOfToken[x], pair.right.mentionOfToken[y])
    if m >= 0, n >= 0 {
      let a = pair.left.analysis.names[Int(m)].entity
      let b = pair.right.analysis.names[Int(n)].entity
      switch pair.standings.standing(entities: a, b) {
      case .same: return 1
      case .different: return 0
      default: return 0.6
      }
    }
    return pair.nearness(x, y)
  }
}
