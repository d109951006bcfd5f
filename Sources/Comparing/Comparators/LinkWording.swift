internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// How the wording of two linked sentences differs; the same whichever is named first.
struct LinkWording: Sendable {
  /// `PairFeatures.telling` of both directions: the larger ones, then the smaller ones.
  let values: [Float]
  /// What one text changed, in the direction that has more to tell.
  private let changes: [PairFeatures.Change]
  private let left: JudgedText
  private let right: JudgedText

  init(_ there: PairFeatures, _ back: PairFeatures) {
    let forward = there.tellingValues
    let backward = back.tellingValues
    values = zip(forward, backward).map(max) + zip(forward, backward).map(min)
    changes =
      backward.lexicographicallyPrecedes(forward) ? there.changes : back.changes.map(\.turned)
    left = there.left
    right = there.right
  }

  func candidate(_ pair: LinkedSentences) -> Candidate {
    let words = JudgeWording(changes, .contradicts)
    let change = words.change
    let leftPlace = Self.token(change?.leftWords, left, pair.left, pair.leftSentence)
    let rightPlace = Self.token(change?.rightWords, right, pair.right, pair.rightSentence)
    var candidate = Candidate(
      source: .wording, respect: words.kind ?? .other, leftToken: leftPlace,
      rightToken: rightPlace, leftText: change?.left ?? "", rightText: change?.right ?? "",
      explanation: words.text, rule: "wording that cannot both hold", context: 0,
      strength: 0)
    candidate.measures.sameStatus = pair.sameStatus(leftPlace, rightPlace)
    return candidate
  }

  /// The token at a word of the judge, or the root of the sentence.
  private static func token(
    _ words: Range<Int>?, _ text: JudgedText, _ details: ReportDetails, _ number: Int
  ) -> Int {
    let tokens = details.trees[number].tokens
    let analysis = details.analysis
    if let words, text.words.indices.contains(words.upperBound - 1) {
      let start = text.words[words.upperBound - 1].bytes.lowerBound
      if let found = tokens.first(where: { Int(analysis.tokens[$0].span.end) > start }) {
        return found
      }
    }
    return tokens.first { analysis.tokens[$0].relation == .root } ?? tokens.lowerBound
  }
}
