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
struct EntailmentComparator: Sendable {
  let left: [EncodedSentence]
  let right: [EncodedSentence]
  /// What holds of the two whichever is named first.
  struct Opinion: Sendable {
    /// The larger and the smaller share of support, then of contradiction, of the two directions.
    var values: [Float]
    /// In the direction that contradicts more.
    var changes: [PairFeatures.Change]
    /// `PairFeatures.telling` of that direction.
    var wording: [Float]

    init(_ features: PairFeatures, _ backFeatures: PairFeatures) {
      let forward = JudgeForests.shared.shares(features)
      let backward = JudgeForests.shared.shares(backFeatures)
      values = [
        max(forward.support, backward.support), min(forward.support, backward.support),
        max(forward.contradiction, backward.contradiction),
        min(forward.contradiction, backward.contradiction),
      ]
      if forward.contradiction >= backward.contradiction {
        changes = features.changes
        wording = features.tellingValues
      } else {
        changes = backFeatures.changes.map(\.turned)
        wording = backFeatures.tellingValues
      }
    }
  }

  /// None without the model. Half a millisecond for each link, on all cores.
  func opinions(_ links: [SentenceAligner.Link]) -> [SentenceAligner.Link: Opinion] {
    guard EntailmentModel.shared.isLoaded else { return [:] }
    // Neighbouring links share words, so each part has its own memory of them.
    let size = 16
    let parts = concurrentMap((links.count + size - 1) / size) { part in
      let ties = WordTies()
      return links[part * size..<min(links.count, (part + 1) * size)].map { link in
        (link, opinion(link.left, link.right, ties))
      }
    }
    var found: [SentenceAligner.Link: Opinion] = [:]
    for (link, opinion) in parts.joined() { found[link] = opinion }
    return found
  }

  private func opinion(_ leftSentence: Int, _ rightSentence: Int, _ ties: WordTies) -> Opinion? {
    let model = EntailmentModel.shared
    let a = left[leftSentence]
    let b = right[rightSentence]
    guard a.count > 2, b.count > 2 else { return nil }
    let cosines = WordCosines(a.text, b.text)
    let (there, back) = (model.logits(a, b, cosines), model.logits(b, a, cosines.turned))
    let features = PairFeatures(a.text, b.text, cosines, ties, network: there)
    let backFeatures = PairFeatures(b.text, a.text, cosines.turned, ties, network: back)
    return Opinion(features, backFeatures)
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
      context: opinion.values[2], strength: opinion.values[3])
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
