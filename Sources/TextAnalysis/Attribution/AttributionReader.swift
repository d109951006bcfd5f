internal import ReportText

/// Who said what, with which cue.
///
///     ╭─ content ─────────╮        ╭─ source ─────────╮
///     “The bridge is safe,” said   the chief engineer.
///                           ╰ cue
///
/// Speech, thought, plans and opinions all count: whatever the report does not say in its own
/// voice. Three learned decisions, one after the other: which words are cues; who, of the people
/// near a cue, is its source; which stretch is its content. Without the model's file `SpeechRules`
/// does what it can.
package struct AttributionReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [SpeechAttribution] {
    read(analysis, tree: DependencyTree(analysis))
  }

  package func read(_ analysis: AnalyzedText, tree: DependencyTree) -> [SpeechAttribution] {
    let model = SpeechModel.shared
    let context = SpeechContext(analysis, tree: tree, lexicon: model?.words)
    let chosen = model.map { choose(context, $0) } ?? SpeechRules(context: context).read()
    var found = chosen.map { choice in
      SpeechAttribution(
        source: choice.source < 0
          ? nil : analysis.span(SpeechSpans.source(choice.source, cue: choice.cue, context)),
        cue: analysis.span(SpeechSpans.cue(choice.cue, context)),
        content: analysis.span(choice.content), direct: isQuoted(choice.content, context),
        speaker: speaker(choice.source, analysis))
    }
    nest(&found)
    return found
  }

  /// The tokens of an attribution: heads of cue and source (-1 is nobody), all of its content.
  struct Choice {
    var cue: Int
    var source: Int
    var content: Range<Int>
  }

  private func choose(_ context: SpeechContext, _ model: SpeechModel) -> [Choice] {
    let features = CueFeatures(context: context)
    var list = FeatureList()
    return context.analysis.tokens.indices.compactMap { token in
      guard features.isCandidate(token) else { return nil }
      features.describe(token, into: &list)
      // The threshold is in the network's bias: swept on the development texts.
      if model.cue.score(list) < 0 { return nil }
      let source = source(of: token, context, model, &list)
      return content(of: token, source: source, context, model, &list)
        .map { Choice(cue: token, source: source, content: $0) }
    }
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
