/// What the three decisions of `AttributionReader` look at, for the trainer: the very code that the
/// program runs, so that the two cannot disagree.
package struct SpeechExamples {
  private let context: SpeechContext

  package init(_ analysis: AnalyzedText, wordsPath: String) {
    context = SpeechContext(
      analysis, tree: DependencyTree(analysis), lexicon: SpeechWordTable(path: wordsPath))
  }

  /// Every token that may be a cue.
  package func cues() -> [(token: Int, features: [UInt32])] {
    let cues = CueFeatures(context: context)
    var list = FeatureList()
    return context.analysis.tokens.indices.filter(cues.isCandidate).map { token in
      cues.describe(token, into: &list)
      return (token, list.hashes)
    }
  }

  /// Everybody who may be a cue's source; -1 is nobody.
  package func sources(of cue: Int) -> [(token: Int, features: [UInt32])] {
    let sources = SourceCandidates(context: context)
    var list = FeatureList()
    return sources.ranked(of: cue).map { candidate, nearness in
      sources.describe(candidate, of: cue, nearness: nearness, into: &list)
      return (candidate, list.hashes)
    }
  }

  /// Every stretch that may be its content.
  package func contents(of cue: Int, source: Int) -> [(tokens: Range<Int>, features: [UInt32])] {
    let features = ContentFeatures(context: context)
    var list = FeatureList()
    return ContentCandidates(context: context).candidates(of: cue).map { candidate in
      features.describe(candidate, of: cue, source: source, into: &list)
      return (candidate.tokens, list.hashes)
    }
  }
}
