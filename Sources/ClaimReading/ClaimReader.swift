public import ClaimModel
internal import ReportText
internal import TextAnalysis

/// Turns a report into claims.
///
///     report → analysed text → predicates of each sentence → one claim each, with its details
public struct ClaimReader: Sendable {
  private let analyzer = TextAnalyzer()

  public init() {}

  /// - Parameter id: the report's id in the comparison, `r1`; claims are numbered below it.
  public func read(_ report: Report, id: String = "r1") -> ReadReport {
    let day = report.published.map { String($0.prefix(10)) }
    let analysis = analyzer.analyze(report.text, published: day)
    var read = ReadReport(report: report, analysis: analysis, claims: [], details: [])
    let speech = SpeechIndex(analysis)
    for (index, sentence) in analysis.sentences.enumerated() {
      let tree = SentenceTree(analysis, sentence: sentence)
      let found = PredicateFinder().find(analysis, tree: tree, speechCues: speech.cues)
      let predicates = PredicateFilter(analysis: analysis, tree: tree, speech: speech)
        .worthComparing(found)
      let builder = ClaimBuilder(analysis: analysis, tree: tree, speech: speech, report: id)
      var made = 0
      let heads = Set(predicates.map(\.token))
      for predicate in predicates {
        let number = read.claims.count + 1
        guard let (claim, tokens) = builder.claim(predicate, heads: heads, number: number)
        else { continue }
        read.claims.append(claim)
        read.details.append(
          ClaimDetail(sentence: index, predicate: predicate.token, tokens: tokens))
        made += 1
      }
      if made == 0 {
        read.notCompared.append(
          .init(
            span: analysis.text.place(of: sentence.span),
            reason: found.isEmpty ? "no verb found" : "too short to compare"))
      }
    }
    return read
  }
}
