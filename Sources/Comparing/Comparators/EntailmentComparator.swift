internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// What the judge says of two linked sentences as wholes, in both directions.
///
///     "two decades of rule"   "two years of rule"      contradiction, by "decades" and "years"
///
/// The comparators of one kind of detail see what they were made for; this one sees the rest:
/// wording that cannot both be true.
struct EntailmentComparator {
  let left: [EncodedSentence]
  let right: [EncodedSentence]

  struct Opinion: Sendable {
    /// Right from left, and left from right.
    var forward: (support: Float, contradiction: Float)
    var backward: (support: Float, contradiction: Float)
    var changes: [PairFeatures.Change]
    /// `PairFeatures.telling`.
    var wording: [Float]

    var contradiction: Float { max(forward.contradiction, backward.contradiction) }
  }

  /// Nil without the model.
  func opinion(_ leftSentence: Int, _ rightSentence: Int) -> Opinion? {
    let model = EntailmentModel.shared
    guard model.isLoaded else { return nil }
    let a = left[leftSentence]
    let b = right[rightSentence]
    guard a.count > 2, b.count > 2 else { return nil }
    let cosines = WordCosines(a.text, b.text)
    let there = PairFeatures(a.text, b.text, cosines, network: model.logits(a, b, cosines))
    let back = PairFeatures(
      b.text, a.text, cosines.turned, network: model.logits(b, a, cosines.turned))
    return Opinion(
      forward: JudgeForests.shared.shares(there), backward: JudgeForests.shared.shares(back),
      changes: there.changes, wording: there.tellingValues)
  }

  func candidate(_ opinion: Opinion, _ pair: LinkedSentences) -> Candidate {
    let words = JudgeWording(opinion.changes, .contradicts)
    let change = words.change
    let leftPlace = token(change?.leftWords, left[pair.leftSentence], pair.left, pair.leftSentence)
    let rightPlace = token(
      change?.rightWords, right[pair.rightSentence], pair.right, pair.rightSentence)
    var candidate = Candidate(
      source: .entailment, respect: words.kind ?? .other, leftToken: leftPlace,
      rightToken: rightPlace, leftText: change?.left ?? "", rightText: change?.right ?? "",
      explanation: words.text, rule: "wording that cannot both hold",
      context: opinion.forward.contradiction, strength: opinion.backward.contradiction)
    candidate.measures.sameStatus = pair.sameStatus(leftPlace, rightPlace)
    return candidate
  }

  /// The token at a word of the judge, or the root of the sentence.
  private func token(
    _ words: Range<Int>?, _ sentence: EncodedSentence, _ details: ReportDetails, _ number: Int
  ) -> Int {
    let tokens = details.trees[number].tokens
    let analysis = details.analysis
    if let words, sentence.text.words.indices.contains(words.upperBound - 1) {
      let start = sentence.text.words[words.upperBound - 1].bytes.lowerBound
      if let found = tokens.first(where: { Int(analysis.tokens[$0].span.end) > start }) {
        return found
      }
    }
    return tokens.first { analysis.tokens[$0].relation == .root } ?? tokens.lowerBound
  }
}
