/// Tags, lemmas and the dependency tree of each sentence.
///
///     Rescuers/NOUN   found/VERB   12/NUM   survivors/NOUN
///        └── nsubj ──→  root  ←─────── obj ────┘  └ nummod → 12
///
/// A small network trained on English treebanks, see `Docs/Models.md`; it lies in
/// `models/syntax.bin`. Without that file words have no tags and no heads, which `isAvailable`
/// tells beforehand.
package struct SyntaxReader: Sendable {
  package init() {}

  /// Whether the model is installed.
  package static var isAvailable: Bool { SyntaxModel.shared != nil }

  /// Words of one batch: enough to fill the registers, few enough to stay in the cache.
  private static let batch = 192

  package func read(_ analysis: inout AnalyzedText) {
    guard let model = SyntaxModel.shared else { return }
    var network = SyntaxNetwork(model, forms: analysis.lemmas.count)
    var windows: [Range<Int>] = []
    var count = 0
    for sentence in analysis.sentences {
      for window in ParseWindows.cut(
        sentence.tokens, isBreak: { analysis.form($0) == ";" || analysis.form($0) == "," })
      where !window.isEmpty {
        windows.append(window)
        count += window.count
        if count >= Self.batch {
          network.read(windows, in: &analysis)
          windows.removeAll(keepingCapacity: true)
          count = 0
        }
      }
    }
    network.read(windows, in: &analysis)
    joinWindows(&analysis)
    Lemmatizer(model.lemmas).read(&analysis)
  }

  /// Windows of one long sentence hang from the first one's root.
  private func joinWindows(_ analysis: inout AnalyzedText) {
    for sentence in analysis.sentences where sentence.tokens.count > ParseWindows.longest {
      var root = -1
      for token in sentence.tokens where analysis.tokens[token].head < 0 {
        if root < 0 {
          root = token
        } else {
          analysis.tokens[token].head = Int32(root)
          analysis.tokens[token].relation = .parataxis
        }
      }
    }
  }
}
