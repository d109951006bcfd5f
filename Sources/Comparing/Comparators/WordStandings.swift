internal import TextAnalysis

/// How words and names of two reports stand to one another, each pair asked once.
///
/// A pair of words meets in some hundred pairs of sentences, and asking the lexicon takes a
/// microsecond. Belongs to one comparison of two reports; not shared between tasks.
final class WordStandings {
  enum Opposition: Sendable { case none, opposites, exclusive }

  struct Standing: Sendable {
    var areSynonyms = false
    var opposition = Opposition.none
  }

  private let words: [String]
  private var entries: [UInt64: Lexicon.Entry] = [:]
  private var known: [UInt64: Standing] = [:]

  private let left: [NameForm]
  private let right: [NameForm]
  /// By left entity and right entity; nil where nobody asked yet.
  private var names: [NameMatcher.Standing?]

  init(_ lemmas: SharedLemmas, left: ReportDetails, right: ReportDetails) {
    words = lemmas.words
    self.left = left.nameForms
    self.right = right.nameForms
    names = Array(repeating: nil, count: self.left.count * self.right.count)
  }

  /// Two lemmas, by their shared numbers, that are both used as `tag`.
  func standing(_ left: Int32, _ right: Int32, _ tag: UniversalTag) -> Standing {
    let key = Self.key(tag) | UInt64(left) << 28 | UInt64(right)
    if let known = known[key] { return known }
    let a = entry(left, tag)
    let b = entry(right, tag)
    var standing = Standing(areSynonyms: Lexicon.shared.areSynonyms(a, b))
    if left != right {
      if Lexicon.shared.areAntonyms(a, b) {
        standing.opposition = .opposites
      } else if Lexicon.shared.exclusiveGroup(a, b) != nil {
        standing.opposition = .exclusive
      }
    }
    known[key] = standing
    return standing
  }

  /// An entity of the left report and one of the right, by their indices.
  func standing(entities left: Int, _ right: Int) -> NameMatcher.Standing {
    let place = left * self.right.count + right
    if let known = names[place] { return known }
    let standing = NameMatcher().compare(self.left[left], self.right[right]).standing
    names[place] = standing
    return standing
  }

  private func entry(_ lemma: Int32, _ tag: UniversalTag) -> Lexicon.Entry {
    let key = Self.key(tag) | UInt64(lemma)
    if let known = entries[key] { return known }
    let entry = Lexicon.shared.entry(words[Int(lemma)], tag)
    entries[key] = entry
    return entry
  }

  // Reports are bounded far below 2^28 distinct lemmas.
  private static func key(_ tag: UniversalTag) -> UInt64 { UInt64(tag.rawValue) << 56 }
}
