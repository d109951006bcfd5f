internal import ClaimReading
internal import TextAnalysis

/// Two sentences that tell of the same thing, with what comparators share: the numbers, weights
/// and nearness of their words.
struct LinkedSentences {
  let left: ReportDetails
  let right: ReportDetails
  let leftSentence: Int
  let rightSentence: Int
  /// Probability that an editor would link them.
  let score: Float
  let words: WordNumbering
  let weights: WordWeights
  let similarity: WordSimilarity
  let standings: WordStandings

  /// How alike two sets of words are: by meaning, weighted by what each word tells. 0 to 1.
  func likeness(_ a: [Int32], _ b: [Int32]) -> Float {
    func covered(_ from: [Int32], _ by: [Int32], _ near: (Int32, Int32) -> Float) -> (Float, Float)
    {
      var sum: Float = 0
      var total: Float = 0
      for word in from {
        var best: Float = 0
        for other in by { best = max(best, near(word, other)) }
        let weight = weights.weight(word) + 0.15
        sum += best * weight
        total += weight
      }
      return (sum, total)
    }
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let (leftSum, leftTotal) = covered(a, b) { similarity.similarity($0, $1) }
    let (rightSum, rightTotal) = covered(b, a) { similarity.similarity($1, $0) }
    return max(leftSum / (leftTotal + 0.5), rightSum / (rightTotal + 0.5)) * 0.5
      + 0.5 * (leftSum + rightSum) / (leftTotal + rightTotal + 0.5)
  }

  func leftSurroundings(_ tokens: Range<Int>) -> [Int32] {
    left.surroundings(of: tokens, in: leftSentence) { words.number(ofLemma: $0) }.filter { $0 >= 0 }
  }

  func rightSurroundings(_ tokens: Range<Int>) -> [Int32] {
    right.surroundings(of: tokens, in: rightSentence) { words.number(ofLemma: $0) }.filter {
      $0 >= 0
    }
  }

  /// 1 for the same lemma or a synonym, else the nearness of the two by their vectors.
  func nearness(_ leftToken: Int, _ rightToken: Int) -> Float {
    let a = left.lemma(leftToken)
    let b = right.lemma(rightToken)
    if a == b { return 1 }
    let tag = left.analysis.tokens[leftToken].tag
    if tag == right.analysis.tokens[rightToken].tag, standings.standing(a, b, tag).areSynonyms {
      return 0.9
    }
    let (x, y) = (words.number(ofLemma: a), words.number(ofLemma: b))
    return x < 0 || y < 0 ? 0 : similarity.similarity(x, y)
  }

  /// Whether a left entity and a right one may be the same.
  func meet(_ leftEntity: Int, _ rightEntity: Int) -> Bool {
    standings.standing(entities: leftEntity, rightEntity) != .different
  }

  /// The word that a token hangs on, over names and nouns that only lead there.
  func governor(_ token: Int, _ details: ReportDetails, _ sentence: Int) -> Int? {
    let head = Int(details.analysis.tokens[token].head)
    return details.trees[sentence].tokens.contains(head) ? head : nil
  }

  func sameStatus(_ leftToken: Int, _ rightToken: Int) -> Float {
    func status(_ token: Int, _ details: ReportDetails, _ sentence: Int) -> PredicateStatus {
      var at = token
      var steps = 0
      while steps < 12, details.trees[sentence].tokens.contains(at) {
        let word = details.analysis.tokens[at]
        if word.tag == .verb || word.relation == .root {
          return details.analysis.statuses.indices.contains(at)
            ? details.analysis.statuses[at] : PredicateStatus()
        }
        at = Int(word.head)
        steps += 1
      }
      return PredicateStatus()
    }
    let a = status(leftToken, left, leftSentence)
    let b = status(rightToken, right, rightSentence)
    return a.isDenied == b.isDenied && a.mood == b.mood && a.certainty == b.certainty ? 1 : 0
  }
}

/// Word numbers by lemma, for comparators.
struct WordNumbering: Sendable {
  private let numbers: [Int32]

  init(_ table: WordTable, _ lemmas: SharedLemmas) {
    numbers = lemmas.words.map { table.known($0) ?? -1 }
  }

  /// By the shared number of a lemma; -1 for one that no report of the comparison has as content.
  func number(ofLemma lemma: Int32) -> Int32 { numbers[Int(lemma)] }
}
