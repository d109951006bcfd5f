internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// The judge's opinion of two sentences as wholes, in both directions: how much of either follows
/// from the other, how much contradicts it. The same whichever is named first.
package struct JudgeOpinion: Sendable {
  /// The larger and the smaller share of support, then of contradiction; 0 without the judge's model.
  package let values: [Float]

  package static let names = [
    "more support", "less support", "more contradiction", "less contradiction",
  ]
  static let none = JudgeOpinion(values: [0, 0, 0, 0])

  private init(values: [Float]) { self.values = values }

  /// A millisecond and a half.
  init(_ left: ReportDetails, _ leftSentence: Int, _ right: ReportDetails, _ rightSentence: Int) {
    let model = EntailmentModel.shared
    guard model.isLoaded else {
      self = .none
      return
    }
    let a = model.encode(
      tokens: left.analysis.sentences[leftSentence].tokens, of: left.analysis)
    let b = model.encode(
      tokens: right.analysis.sentences[rightSentence].tokens, of: right.analysis)
    guard a.count > 2, b.count > 2 else {
      self = .none
      return
    }
    let ties = WordTies()
    let cosines = WordCosines(a.text, b.text)
    func shares(_ a: EncodedSentence, _ b: EncodedSentence, _ cosines: WordCosines)
      -> (support: Float, contradiction: Float)
    {
      JudgeForests.shared.shares(
        PairFeatures(a.text, b.text, cosines, ties, network: model.logits(a, b, cosines)))
    }
    let (there, back) = (shares(a, b, cosines), shares(b, a, cosines.turned))
    values = [
      max(there.support, back.support), min(there.support, back.support),
      max(there.contradiction, back.contradiction), min(there.contradiction, back.contradiction),
    ]
  }
}
