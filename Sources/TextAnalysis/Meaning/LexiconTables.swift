internal import SourcesData

/// The tables of `lexicon/wordnet.bin`, searched where they lie.
///
///     words          all lemmas, sorted, one after the other; `word starts` says where each begins
///     first senses   word → its first entry in `senses`, ordered by part of speech and frequency
///     senses         concept | frequency << 20 | isName << 31
///     parts          end of the nouns, verbs, adjectives and adverbs among the concepts
///     first edges    concept → its first entry in `edges`
///     edges          concept | relation << 24
///     antonyms, derivations   pairs of senses, sorted
struct LexiconTables: Sendable {
  /// A relation between two concepts.
  enum Edge: UInt32 {
    case hypernym = 0
    /// From "Paris" to "city".
    case instance = 1
    /// From "Paris" to "France".
    case partOf = 2
    case similar = 3
    case verbGroup = 4
    case entailment = 5
    case cause = 6
    case attribute = 7
  }

  private let words: ModelFile.Section
  private let wordStarts: ModelFile.Section
  private let firstSenses: ModelFile.Section
  private let senses: ModelFile.Section
  private let firstEdges: ModelFile.Section
  private let edges: ModelFile.Section
  private let antonyms: ModelFile.Section
  private let derivations: ModelFile.Section
  private let parts: [UInt32]

  init?(_ file: ModelFile) {
    guard let words = file["words"], let wordStarts = file["word starts"],
      let firstSenses = file["first senses"], let senses = file["senses"],
      let firstEdges = file["first edges"], let edges = file["edges"],
      let antonyms = file["antonyms"], let derivations = file["derivations"],
      let parts = file["parts"], parts.element == .uint32, parts.count == 4,
      wordStarts.count == firstSenses.count, wordStarts.count > 0
    else { return nil }
    self.words = words
    self.wordStarts = wordStarts
    self.firstSenses = firstSenses
    self.senses = senses
    self.firstEdges = firstEdges
    self.edges = edges
    self.antonyms = antonyms
    self.derivations = derivations
    self.parts = parts.uint32s()
  }

  private static func read(_ section: ModelFile.Section, _ index: Int) -> Int {
    precondition(index >= 0 && index < section.count)
    return unsafe Int(section.memory.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
  }

  /// Binary search over the sorted lemmas, byte by byte.
  func find(_ word: [UInt8]) -> Int? {
    var low = 0
    var high = wordStarts.count - 1
    while low < high {
      let middle = (low + high) / 2
      let order = compare(word, with: middle)
      if order == 0 { return middle }
      if order < 0 { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  private func compare(_ word: [UInt8], with index: Int) -> Int {
    let start = Self.read(wordStarts, index)
    let count = Self.read(wordStarts, index + 1) - start
    precondition(start >= 0 && count >= 0 && start + count <= words.count)
    for at in 0..<min(count, word.count) {
      let other = unsafe words.memory[start + at]
      if word[at] != other { return word[at] < other ? -1 : 1 }
    }
    return word.count - count
  }

  func string(_ word: Int) -> String {
    let start = Self.read(wordStarts, word)
    let end = Self.read(wordStarts, word + 1)
    return unsafe String(decoding: words.memory[start..<end], as: UTF8.self)
  }

  func senses(of word: Int, _ part: WordPart?) -> [Lexicon.Sense] {
    let range = Self.read(firstSenses, word)..<Self.read(firstSenses, word + 1)
    var found: [Lexicon.Sense] = []
    for index in range {
      let sense = sense(index)
      if let part, self.part(of: sense.concept) != part { continue }
      found.append(sense)
      found[found.count - 1].rank = Int8(clamping: found.count - 1)
    }
    return found
  }

  func sense(_ index: Int) -> Lexicon.Sense {
    let value = Self.read(senses, index)
    return Lexicon.Sense(
      concept: Int32(value & 0xF_FFFF), index: Int32(index), rank: 0,
      frequency: UInt8(value >> 20 & 0xF), isName: value >> 31 == 1)
  }

  func part(of concept: Int32) -> WordPart {
    if concept < parts[0] { return .noun }
    if concept < parts[1] { return .verb }
    return concept < parts[2] ? .adjective : .adverb
  }

  /// The word that a sense belongs to.
  func word(ofSense sense: Int32) -> Int {
    var low = 0
    var high = firstSenses.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.read(firstSenses, middle) <= Int(sense) { low = middle } else { high = middle }
    }
    return low
  }

  /// Calls `body` for each concept that `concept` has this relation to.
  func forEach(_ relation: Edge, of concept: Int32, _ body: (Int32) -> Void) {
    let start = Self.read(firstEdges, Int(concept))
    let end = Self.read(firstEdges, Int(concept) + 1)
    for index in start..<end {
      let edge = Self.read(edges, index)
      if edge >> 24 == relation.rawValue { body(Int32(edge & 0xFF_FFFF)) }
    }
  }

  func related(_ relation: Edge, to concept: Int32) -> [Int32] {
    var found: [Int32] = []
    forEach(relation, of: concept) { found.append($0) }
    return found
  }

  func antonyms(ofSense sense: Int32) -> [Int32] { Self.pairs(antonyms, from: sense) }
  func derivations(ofSense sense: Int32) -> [Int32] { Self.pairs(derivations, from: sense) }

  /// The right halves of the pairs whose left half is `key`.
  private static func pairs(_ section: ModelFile.Section, from key: Int32) -> [Int32] {
    var low = 0
    let count = section.count / 2
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if read(section, middle * 2) < Int(key) { low = middle + 1 } else { high = middle }
    }
    var found: [Int32] = []
    while low < count, read(section, low * 2) == Int(key) {
      found.append(Int32(read(section, low * 2 + 1)))
      low += 1
    }
    return found
  }
}
