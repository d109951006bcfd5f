internal import SourcesData

/// What WordNet and our own tables know of words: synonyms, opposites, broader words, relatives,
/// and which names are cities, countries or persons.
///
///     let lexicon = Lexicon.shared
///     lexicon.areSynonyms("postpone", "put off", .verb)   → true
///     lexicon.areAntonyms("rise", "fall", .verb)          → true
///     lexicon.isPart("Trenton", of: "New Jersey")         → true
///
/// Words are lemmas in any case, parts of a phrasal verb joined by spaces. WordNet lists rare
/// senses too ("rise" is also "originate"), so only the few common senses of a word count.
///
/// The strings and numbers of `lexicon/wordnet.bin` are read in place; opening it costs far less
/// than a millisecond. Whoever compares many words looks each up once, with `entry(_:_:)`.
package struct Lexicon: Sendable {
  package static let shared = Lexicon()

  let tables: LexiconTables?
  /// Read when first asked for: reading one report does without.
  var groups: WordGroups { WordGroups.shared }

  /// Without the data files every answer is "don't know".
  package init() {
    tables = DataFolder.path("lexicon/wordnet.bin").flatMap(ModelFile.init(path:)).flatMap(
      LexiconTables.init)
  }

  package var isLoaded: Bool { tables != nil }

  /// One sense of a word.
  package struct Sense: Hashable, Sendable {
    /// Number of the set of synonyms: two words that share it mean the same.
    package var concept: Int32
    /// Index into the table of senses, where opposites and derivations hang.
    var index: Int32
    /// 0 for the most common sense.
    package var rank: Int8
    /// Twice the binary logarithm of its count in WordNet's concordance, at most 15.
    package var frequency: UInt8
    /// Written with a capital: "China", not "china".
    package var isName: Bool
  }

  /// A word looked up: all that the questions below need of it.
  package struct Entry: Hashable, Sendable {
    package var word: String
    package var part: WordPart?
    /// The common senses, most common first.
    package var senses: [Sense]
    var synonyms: [Int16]
    var opposites: [WordGroups.Membership]
    var exclusive: [WordGroups.Membership]

    /// Found nowhere.
    package var isUnknown: Bool {
      senses.isEmpty && synonyms.isEmpty && opposites.isEmpty && exclusive.isEmpty
    }
  }

  /// Looks a word up. With a tag that is no noun, verb, adjective or adverb only our own tables
  /// answer (prepositions have opposites too).
  package func entry(_ word: String, _ tag: UniversalTag? = nil, senses limit: Int = 4) -> Entry {
    let folded = Self.fold(word)
    let part = tag.flatMap(WordPart.init)
    let key = String(decoding: folded, as: UTF8.self)
    var senses: [Sense] = []
    if let tables, tag == nil || part != nil, part != .adposition, let word = tables.find(folded) {
      senses = tables.senses(of: word, part)
      if tag == .noun || tag == .propn {
        let wanted = tag == .propn
        let fitting = senses.filter { $0.isName == wanted }
        if !fitting.isEmpty { senses = fitting }
      }
      senses = Self.common(senses, limit: limit)
    }
    return Entry(
      word: key, part: part, senses: senses, synonyms: groups.synonyms(of: key, part),
      opposites: groups.opposites(of: key, part), exclusive: groups.exclusive(of: key, part))
  }

  /// Known to WordNet as this part of speech, in any sense.
  package func knows(_ word: String, _ tag: UniversalTag? = nil) -> Bool {
    guard let tables, let index = tables.find(Self.fold(word)) else { return false }
    guard let tag else { return true }
    guard let part = WordPart(tag) else { return false }
    return !tables.senses(of: index, part).isEmpty
  }

  /// Drops the senses that are far rarer than the first: "bank" is a place for money or a river's
  /// side, hardly ever a flight manoeuvre.
  private static func common(_ senses: [Sense], limit: Int) -> [Sense] {
    guard senses.count > 1 else { return senses }
    let top = senses.reduce(0) { max($0, $1.frequency) }
    var kept: [Sense] = []
    for sense in senses where kept.count < limit {
      // Seven half-octaves: less than a tenth as common.
      if top >= 7, sense.frequency + 7 < top { continue }
      var sense = sense
      sense.rank = Int8(kept.count)
      kept.append(sense)
    }
    return kept
  }

  /// ASCII capitals to small letters, as the tables are written.
  static func fold(_ word: String) -> [UInt8] {
    var bytes = Array(word.utf8)
    for index in bytes.indices where bytes[index] >= 0x41 && bytes[index] <= 0x5A {
      bytes[index] |= 0x20
    }
    return bytes
  }
}

/// The parts of speech that the lexicon tells apart.
package enum WordPart: UInt8, Hashable, Sendable {
  case noun, verb, adjective, adverb, adposition

  static let all: [WordPart] = [.noun, .verb, .adjective, .adverb, .adposition]

  package init?(_ tag: UniversalTag) {
    switch tag {
    case .noun, .propn: self = .noun
    case .verb, .aux: self = .verb
    case .adj: self = .adjective
    case .adv: self = .adverb
    case .adp, .sconj, .part: self = .adposition
    default: return nil
    }
  }

  package var tag: UniversalTag {
    switch self {
    case .noun: .noun
    case .verb: .verb
    case .adjective: .adj
    case .adverb: .adv
    case .adposition: .adp
    }
  }
}

extension Lexicon: CustomStringConvertible {
  /// Not its tables.
  package var description: String { isLoaded ? "Lexicon" : "Lexicon (not installed)" }
}
