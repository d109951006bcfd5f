/// How far the words of a cue and of a source reach around their heads.
enum SpeechSpans {
  /// The cue with its helping verbs and particles: "has not said", "pointed out".
  static func cue(_ token: Int, _ context: SpeechContext) -> Range<Int> {
    var low = token
    var high = token + 1
    while low > 0, belongs(low - 1, to: token, context, before: true) { low -= 1 }
    while high < context.analysis.tokens.count, belongs(high, to: token, context, before: false) {
      high += 1
    }
    return low..<high
  }

  private static func belongs(
    _ neighbour: Int, to token: Int, _ context: SpeechContext, before: Bool
  ) -> Bool {
    guard context.tree.head(of: neighbour) == token else { return false }
    return switch context.analysis.tokens[neighbour].relation {
    case .aux, .passiveAux, .cop: before
    case .advmod: before && context.analysis.tokens[neighbour].tag == .part
    case .particle, .fixed: !before
    default: false
    }
  }

  /// The noun phrase without what only comments on it: "Ann Lee", not "Ann Lee, who won".
  static func source(_ token: Int, cue: Int, _ context: SpeechContext) -> Range<Int> {
    let extent = context.tree.extent(of: token)
    var low = extent.lowerBound
    var high = extent.upperBound
    for number in context.tree.children(of: token) {
      let child = Int(number)
      let piece = context.tree.extent(of: child)
      let isComment =
        switch context.analysis.tokens[child].relation {
        case .relativeClause, .acl, .appos, .parataxis, .advcl, .ccomp, .punct, .case, .cc, .mark,
          .cop:
          true
        default: piece.contains(cue)
        }
      guard isComment else { continue }
      if child < token { low = max(low, min(piece.upperBound, token)) }
      if child > token { high = min(high, max(piece.lowerBound, token + 1)) }
    }
    return low..<max(high, low + 1)
  }
}
