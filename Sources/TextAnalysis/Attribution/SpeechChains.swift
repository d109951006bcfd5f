internal import ReportText

/// For every token the attributions that it stands in, for those who ask about many tokens.
///
///     Police said [ witnesses saw [ two men flee ] ]
///                   ╰ police        ╰ police, witnesses
///
/// Built in time linear in the text and the contents; asking costs the depth of the chain.
package struct SpeechChains: Sendable {
  private let innermost: [Int32]
  private let parents: [Int]

  package init(_ analysis: AnalyzedText) {
    parents = analysis.attributions.map(\.parent)
    var innermost = [Int32](repeating: -1, count: analysis.tokens.count)
    // Larger contents first, so that smaller ones overwrite them.
    let order = analysis.attributions.indices.sorted {
      let (left, right) = (analysis.attributions[$0], analysis.attributions[$1])
      return (right.content.count, $0) < (left.content.count, $1)
    }
    for index in order {
      let attribution = analysis.attributions[index]
      for token in analysis.tokens(in: attribution.content) {
        let span = analysis.tokens[token].span
        // Said by the cue is not the cue itself, nor who said it.
        if attribution.cue.contains(span) || attribution.source?.contains(span) == true { continue }
        innermost[token] = Int32(index)
      }
    }
    self.innermost = innermost
  }

  /// Indices into `AnalyzedText.attributions`, outermost first.
  package func chain(of token: Int) -> [Int] {
    guard innermost.indices.contains(token) else { return [] }
    var chain: [Int] = []
    var at = Int(innermost[token])
    while at >= 0, chain.count < parents.count {
      chain.append(at)
      at = parents[at]
    }
    return chain.reversed()
  }
}
