internal import ReportText

/// Who said what, with which cue.
///
///     ╭─ content ─────────╮        ╭─ source ─────────╮
///     “The bridge is safe,” said   the chief engineer.
///                           ╰ cue
///
/// Speech, thought, plans and opinions all count: whatever the report does not say in its own
/// voice. Three learned decisions, one after the other: which words are cues; who, of the people
/// near a cue, is its source; which stretch is its content. Without the model's file nothing is
/// found.
package struct AttributionReader: Sendable {
  /// Swept on the development texts for the best F1 of cue and source.
  private static let cueThreshold: Float = 0

  package init() {}

  package func read(_ analysis: AnalyzedText) -> [SpeechAttribution] {
    read(analysis, tree: DependencyTree(analysis))
  }

  package func read(_ analysis: AnalyzedText, tree: DependencyTree) -> [SpeechAttribution] {
    guard let model = SpeechModel.shared else { return [] }
    let context = SpeechContext(analysis, tree: tree, lexicon: model.words)
    let features = CueFeatures(context: context)
    var list = FeatureList()
    var found: [SpeechAttribution] = []
    for token in analysis.tokens.indices where features.isCandidate(token) {
      features.describe(token, into: &list)
      if model.cue.score(list) < Self.cueThreshold { continue }
      let source = source(of: token, context, model, &list)
      guard let content = content(of: token, source: source, context, model, &list) else {
        continue
      }
      let span = analysis.span(content)
      found.append(
        SpeechAttribution(
          source: source < 0 ? nil : analysis.span(SpeechSpans.source(source, cue: token, context)),
          cue: analysis.span(SpeechSpans.cue(token, context)), content: span,
          direct: isQuoted(content, context), speaker: speaker(source, analysis)))
    }
    nest(&found)
    return found
  }

  private func source(
    of cue: Int, _ context: SpeechContext, _ model: SpeechModel, _ list: inout FeatureList
  ) -> Int {
    let sources = SourceCandidates(context: context)
    var best = (score: -Float.infinity, token: -1)
    for (candidate, nearness) in sources.ranked(of: cue) {
      sources.describe(candidate, of: cue, nearness: nearness, into: &list)
      let score = model.source.score(list)
      if score > best.score { best = (score, candidate) }
    }
    return best.token
  }

  private func content(
    of cue: Int, source: Int, _ context: SpeechContext, _ model: SpeechModel,
    _ list: inout FeatureList
  ) -> Range<Int>? {
    let features = ContentFeatures(context: context)
    var best: (score: Float, tokens: Range<Int>)?
    for candidate in ContentCandidates(context: context).candidates(of: cue) {
      features.describe(candidate, of: cue, source: source, into: &list)
      let score = model.content.score(list)
      if score > best?.score ?? -.infinity { best = (score, candidate.tokens) }
    }
    return best?.tokens
  }

  /// Whether most of the content stands between quotation marks.
  private func isQuoted(_ tokens: Range<Int>, _ context: SpeechContext) -> Bool {
    let quoted = tokens.count { token in
      let quotation = Int(context.quotation[token])
      return quotation >= 0 && context.analysis.quotations[quotation].isSpeech
    }
    return quoted * 2 > tokens.count
  }

  /// The entity that the source names.
  private func speaker(_ source: Int, _ analysis: AnalyzedText) -> Int {
    guard source >= 0 else { return -1 }
    return analysis.names.first { $0.head == source }?.entity
      ?? analysis.names.first { $0.tokens.contains(source) }?.entity ?? -1
  }

  /// An attribution lies in the smallest one whose content holds its cue and its content.
  private func nest(_ found: inout [SpeechAttribution]) {
    for inner in found.indices {
      var parent = -1
      for outer in found.indices where outer != inner {
        let holds =
          found[outer].content.contains(found[inner].cue)
          && found[outer].content.count > found[inner].content.count
          && found[outer].content.overlaps(found[inner].content)
        if holds, parent < 0 || found[outer].content.count < found[parent].content.count {
          parent = outer
        }
      }
      found[inner].parent = parent
    }
  }
}
