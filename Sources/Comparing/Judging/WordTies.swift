/// How words stand to one another in the dictionary, each word and each pair asked once.
///
/// Belongs to one judgement or to a part of a comparison; not shared between tasks.
final class WordTies {
  private var numbers: [String: Int] = [:]
  private var forms: [WordForms] = []
  private var known: [UInt64: WordForms.Tie] = [:]

  /// The number by which to ask for a word as spelled.
  func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    let number = forms.count
    numbers[word] = number
    forms.append(WordForms(word))
    return number
  }

  /// How `word` stands to `other`, whose place it took. The same two words are always near or
  /// always not.
  func tie(_ word: Int, to other: Int, isNear: Bool) -> WordForms.Tie {
    let mine = forms[word]
    if mine.entries.isEmpty || forms[other].entries.isEmpty { return .none }
    let pair = UInt64(word) << 32 | UInt64(other)
    if let tie = known[pair] { return tie }
    // Most ties hold both ways, and a pair of sentences is read in both directions.
    if let turned = known[UInt64(other) << 32 | UInt64(word)], turned.isMutual || !isNear {
      known[pair] = turned
      return turned
    }
    let tie = mine.tie(to: forms[other], isNear: isNear)
    known[pair] = tie
    return tie
  }
}
