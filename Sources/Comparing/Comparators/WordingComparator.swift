internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// Sets two linked sentences side by side word for word, in both directions.
///
///     "two decades of rule"   "two years of rule"      "decades" where the other has "years"
///
/// The comparators of one kind of detail see what they were made for; this one sees the rest:
/// words that took the place of others, and how much is left unsaid on either side. It looks at what
/// the judge looks at (`PairFeatures`), but does not ask its network: on the development reports
/// that changed nothing, and took as long as everything else together.
struct WordingComparator: Sendable {
  private let left: [Int: JudgedText]
  private let right: [Int: JudgedText]

  /// Reads the sentences that any of the links is about.
  init(left: AnalyzedText, right: AnalyzedText, links: [SentenceAligner.Link]) {
    self.left = Self.texts(Set(links.map(\.left)), left)
    self.right = Self.texts(Set(links.map(\.right)), right)
  }

  private static func texts(_ sentences: Set<Int>, _ analysis: AnalyzedText) -> [Int: JudgedText] {
    let order = sentences.sorted()
    let read = concurrentParts(order.count) { part in
      part.map { at in
        let span = analysis.span(analysis.sentences[order[at]].tokens)
        return JudgedText(analysis.text.bytes, in: Int(span.start)..<Int(span.end))
          .prefix(JudgedText.longest)
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(order, read))
  }

  /// Nil for sentences of a word or two, and for links that it was not made for.
  ///
  /// A fifth of a millisecond.
  func compare(_ link: SentenceAligner.Link, _ ties: WordTies) -> LinkWording? {
    guard let a = left[link.left], let b = right[link.right], a.words.count > 2, b.words.count > 2
    else { return nil }
    let cosines = WordCosines(a, b)
    return LinkWording(
      PairFeatures(a, b, cosines, ties, network: .zero),
      PairFeatures(b, a, cosines.turned, ties, network: .zero))
  }
}
