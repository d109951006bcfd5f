internal import ReportText
package import TextAnalysis

/// Who is made to say a word: attributions by their place.
package struct SpeechIndex: Sendable {
  /// Tokens of the cues.
  package let cues: Set<Int>
  private let attributions: [SpeechAttribution]

  package init(_ analysis: AnalyzedText) {
    attributions = analysis.attributions
    var cues: Set<Int> = []
    var token = 0
    for attribution in analysis.attributions.sorted(by: { $0.cue < $1.cue }) {
      while token > 0, analysis.tokens[token - 1].span.end > attribution.cue.start { token -= 1 }
      while token < analysis.tokens.count, analysis.tokens[token].span.end <= attribution.cue.start
      {
        token += 1
      }
      var inside = token
      while inside < analysis.tokens.count,
        analysis.tokens[inside].span.start < attribution.cue.end
      {
        cues.insert(inside)
        inside += 1
      }
    }
    self.cues = cues
  }

  /// Indices of the attributions that a stretch lies in, outermost first.
  func around(_ span: TextSpan) -> [Int] {
    attributions.indices
      .filter { attributions[$0].content.contains(span) }
      .sorted {
        let (left, right) = (attributions[$0].content, attributions[$1].content)
        return (-left.count, left.start, $0) < (-right.count, right.start, $1)
      }
  }
}
