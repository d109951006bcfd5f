internal import TextAnalysis

/// Dictionary entries of a word as written, for each part of speech it may be.
struct WordForms: Sendable {
  /// By part: verb, noun, adjective; unknown ones are left out.
  var entries: [Lexicon.Entry] = []

  static let parts: [UniversalTag] = [.verb, .noun, .adj, .adp]

  init(_ spelling: String) {
    let lexicon = Lexicon.shared
    for part in Self.parts {
      for base in Self.bases(of: spelling, part) {
        let entry = lexicon.entry(base, part)
        if !entry.isUnknown {
          entries.append(entry)
          break
        }
      }
    }
  }

  /// What the dictionary form may be, likeliest first.
  static func bases(of word: String, _ part: UniversalTag) -> [String] {
    var found: [String] = []
    func cut(_ ending: String, _ instead: String) {
      guard word.hasSuffix(ending), word.utf8.count - ending.utf8.count >= 2 else { return }
      found.append(String(word.dropLast(ending.utf8.count)) + instead)
    }
    switch part {
    case .verb:
      if let base = IrregularForms.verbs[word] { found.append(base) }
      cut("ies", "y")
      cut("ied", "y")
      if word.hasSuffix("ing") || word.hasSuffix("ed") {
        let stem = String(word.dropLast(word.hasSuffix("ing") ? 3 : 2))
        let last = Array(stem.utf8.suffix(2))
        if last.count == 2, last[0] == last[1], stem.utf8.count > 3 {
          found.append(String(stem.dropLast()))
        }
        if stem.utf8.count >= 2 { found += [stem, stem + "e"] }
      }
      cut("es", "e")
      cut("es", "")
      cut("s", "")
      found.append(word)
    case .noun:
      if let base = IrregularForms.nouns[word] { found.append(base) }
      cut("ies", "y")
      cut("es", "e")
      cut("s", "")
      cut("es", "")
      found.append(word)
    default:
      found.append(word)
      cut("est", "")
      cut("er", "")
      cut("iest", "y")
      cut("ier", "y")
    }
    return found
  }

  enum Tie: Sendable {
    case synonym, broader, narrower, derived, antonym, exclusive, none

    /// Whichever word is named first.
    var isMutual: Bool { self == .synonym || self == .antonym || self == .exclusive }
  }

  /// How a word stands to another of which it took the place: "animal" to "dog" is broader.
  ///
  /// - Parameter isNear: whether to climb the hierarchies too, which takes most of the time.
  func tie(to other: WordForms, isNear: Bool) -> Tie {
    let lexicon = Lexicon.shared
    var best = Tie.none
    for mine in entries {
      for theirs in other.entries where mine.part == theirs.part {
        if lexicon.areAntonyms(mine, theirs) { return .antonym }
        if lexicon.areSynonyms(mine, theirs) { return .synonym }
        if lexicon.exclusiveGroup(mine, theirs) != nil {
          best = .exclusive
        } else if !isNear {
          continue
        } else if best == .none, lexicon.hypernymDistance(mine, of: theirs, within: 5) != nil {
          best = .broader
        } else if best == .none, lexicon.hypernymDistance(theirs, of: mine, within: 5) != nil {
          best = .narrower
        } else if best == .none, lexicon.entails(theirs, mine) {
          best = .broader
        }
      }
    }
    if best != .none || !isNear { return best }
    for mine in entries {
      for theirs in other.entries where lexicon.areDerived(mine, theirs) { return .derived }
    }
    return best
  }
}
