internal import ReportText

/// Leads "I", "my" and "we" inside quotations to who is quoted.
///
///     "⟨I⟩ will not resign," ⟨Smith⟩ said.
struct SpeakerResolver {
  func resolve(_ analysis: inout AnalyzedText) {
    var added: [NameMention] = []
    for index in analysis.attributions.indices {
      let attribution = analysis.attributions[index]
      var speaker = attribution.speaker
      if speaker < 0, let source = attribution.source {
        speaker = entity(at: source, in: analysis) ?? -1
        analysis.attributions[index].speaker = speaker
      }
      guard attribution.direct, speaker >= 0, speaker < analysis.entities.count else { continue }
      for token in analysis.tokens(in: attribution.content) {
        guard isFirstPerson(analysis.form(token), analysis.entities[speaker].kind) else { continue }
        added.append(
          NameMention(
            span: analysis.tokens[token].span, tokens: token..<token + 1, head: token,
            form: .pronoun, entity: speaker))
      }
    }
    guard !added.isEmpty else { return }
    var seen: Set<Int> = []
    for mention in added where seen.insert(mention.head).inserted {
      analysis.names.append(mention)
    }
    analysis.names.sort { ($0.span, $0.entity) < ($1.span, $1.entity) }
  }

  /// "we" of an organisation is the organisation; of a person it may be anybody.
  private func isFirstPerson(_ form: String, _ kind: Entity.Kind) -> Bool {
    switch form {
    case "i", "me", "my", "mine", "myself": true
    case "we", "us", "our", "ours", "ourselves": kind == .organisation
    default: false
    }
  }

  /// The last mention within a span that is a person or an organisation.
  private func entity(at span: TextSpan, in analysis: AnalyzedText) -> Int? {
    var found: Int?
    for mention in analysis.names where span.contains(mention.span) {
      let kind = analysis.entities[mention.entity].kind
      if kind == .person { return mention.entity }
      if found == nil || kind == .organisation { found = mention.entity }
    }
    return found
  }
}
