/// How words stand to one another in the dictionary, each word and each pair asked once.
///
/// Belongs to one judgement or to one comparison of two reports; not shared between tasks.
final class WordTies {
  private struct Pair: Hashable {
    var word: String
    var other: String
  }

  private var forms: [String: WordForms] = [:]
  private var known: [Pair: WordForms.Tie] = [:]

  /// How `word` stands to `other`, whose place it took; both as spelled. The same two words are
  /// always near or always not.
  func tie(_ word: String, to other: String, isNear: Bool) -> WordForms.Tie {
    let pair = Pair(word: word, other: other)
    if let tie = known[pair] { return tie }
    let mine = form(word)
    let tie = mine.entries.isEmpty ? .none : mine.tie(to: form(other), isNear: isNear)
    known[pair] = tie
    return tie
  }

  private func form(_ word: String) -> WordForms {
    if let form = forms[word] { return form }
    let form = WordForms(word)
    forms[word] = form
    return form
  }
}
