internal import ReportText

/// What the speech models look at, gathered once for a text.
struct SpeechContext {
  let analysis: AnalyzedText
  let tree: DependencyTree
  /// Hash of each entry of `AnalyzedText.lemmas`.
  let words: [UInt32]
  /// Kind of word of each entry of `AnalyzedText.lemmas`.
  let classes: [SpeechWordClass]
  /// Sentence of each token.
  let sentence: [Int32]
  /// Outermost quotation around each token, -1 outside; marks count as inside.
  let quotation: [Int32]
  /// First and last token of each quotation.
  let quotationTokens: [Range<Int>]
  /// Relations in which a token has children, a bit for each.
  let below: [UInt64]
  /// Subject of each token: its own, or that of the verb that it shares it with.
  let subject: [Int32]

  init(_ analysis: AnalyzedText, tree: DependencyTree, lexicon: SpeechWordTable?) {
    self.analysis = analysis
    self.tree = tree
    words = analysis.lemmas.map { FeatureList.hash($0) }
    classes = words.map { lexicon?[$0] ?? SpeechWordClass() }
    let count = analysis.tokens.count
    var sentence = [Int32](repeating: 0, count: count)
    for (index, piece) in analysis.sentences.enumerated() {
      for token in piece.tokens where token < count { sentence[token] = Int32(index) }
    }
    self.sentence = sentence

    var quotation = [Int32](repeating: -1, count: count)
    quotationTokens = analysis.quotations.map { analysis.tokens(in: $0.span) }
    for (index, tokens) in quotationTokens.enumerated() {
      for token in tokens where quotation[token] < 0 { quotation[token] = Int32(index) }
    }
    self.quotation = quotation

    var below = [UInt64](repeating: 0, count: count)
    for token in 0..<count {
      let head = tree.head(of: token)
      if head >= 0 { below[head] |= Self.bit(analysis.tokens[token].relation) }
    }
    self.below = below
    subject = Self.subjects(analysis, tree, below)
  }

  static func bit(_ relation: DependencyRelation) -> UInt64 { 1 << UInt64(relation.rawValue & 63) }

  private static func subjects(
    _ analysis: AnalyzedText, _ tree: DependencyTree, _ below: [UInt64]
  ) -> [Int32] {
    let subjects = bit(.nsubj) | bit(.passiveSubject)
    var found = [Int32](repeating: -1, count: analysis.tokens.count)
    for number in tree.topDown {
      let token = Int(number)
      if below[token] & subjects != 0 {
        for child in tree.children(of: token) {
          let relation = analysis.tokens[Int(child)].relation
          if relation == .nsubj || relation == .passiveSubject { found[token] = child }
        }
        continue
      }
      let head = tree.head(of: token)
      guard head >= 0 else { continue }
      switch analysis.tokens[token].relation {
      case .xcomp, .conj, .advcl, .ccomp, .parataxis: found[token] = found[head]
      case .acl, .relativeClause: found[token] = Int32(head)
      default: break
      }
    }
    return found
  }

  // MARK: Values of features

  func lemma(_ token: Int) -> UInt32 {
    let entry = analysis.tokens[token].lemma
    return words[Int(entry == 0 ? analysis.tokens[token].form : entry)]
  }
  func form(_ token: Int) -> UInt32 { words[Int(analysis.tokens[token].form)] }
  func tag(_ token: Int) -> UInt32 { UInt32(analysis.tokens[token].tag.rawValue) }
  func penn(_ token: Int) -> UInt32 { UInt32(analysis.tokens[token].penn.rawValue) }
  func relation(_ token: Int) -> UInt32 { UInt32(analysis.tokens[token].relation.rawValue) }
  func has(_ token: Int, _ relation: DependencyRelation) -> Bool {
    below[token] & Self.bit(relation) != 0
  }

  private func wordClass(_ token: Int) -> SpeechWordClass {
    let entry = analysis.tokens[token].lemma
    return classes[Int(entry == 0 ? analysis.tokens[token].form : entry)]
  }
  /// Fine cluster with the tag.
  func fine(_ token: Int) -> UInt32 { UInt32(wordClass(token).fine) << 8 | tag(token) }
  func coarse(_ token: Int) -> UInt32 { UInt32(wordClass(token).coarse) << 8 | tag(token) }
  /// Field of meaning with the tag: a verb of communication, a noun for persons.
  func sense(_ token: Int) -> UInt32 {
    let word = wordClass(token)
    switch analysis.tokens[token].tag {
    case .verb, .aux: return UInt32(word.verb) << 8 | 1
    case .noun: return UInt32(word.noun) << 8 | 2
    case .adj, .adv: return UInt32(word.verb) << 16 | UInt32(word.noun) << 8 | 3
    case .pron: return lemma(token) << 8 | 4
    default: return tag(token) << 8 | 5
    }
  }

  /// The preposition or conjunction that introduces a token.
  func introducer(_ token: Int) -> UInt32 {
    guard below[token] & (Self.bit(.case) | Self.bit(.mark)) != 0 else { return 0 }
    for child in tree.children(of: token) {
      let relation = analysis.tokens[Int(child)].relation
      if relation == .case || relation == .mark { return form(Int(child)) }
    }
    return 0
  }

  /// Complement pattern: which of the parts that matter to speech a word has.
  func pattern(_ token: Int) -> UInt32 {
    var pattern: UInt32 = 0
    for (place, relation) in Self.patternRelations.enumerated() where has(token, relation) {
      pattern |= 1 << UInt32(place)
    }
    return pattern
  }

  private static let patternRelations: [DependencyRelation] = [
    .ccomp, .xcomp, .nsubj, .passiveSubject, .obj, .parataxis,
  ]

  /// How a token stands to quotations: inside, just after one, just before one, in a sentence that
  /// has one.
  func quoting(_ token: Int) -> UInt32 {
    let tokens = analysis.sentences[Int(sentence[token])].tokens
    var value: UInt32 = quotation[token] >= 0 ? 1 : 0
    if value == 1, analysis.quotations[Int(quotation[token])].isSpeech { value |= 2 }
    for other in max(tokens.lowerBound, token - 5)..<token where quotation[other] >= 0 {
      if quotation[other] != quotation[token] { value |= 4 }
    }
    for other in (token + 1)..<max(token + 1, min(tokens.upperBound, token + 6))
    where quotation[other] >= 0 && quotation[other] != quotation[token] {
      value |= 8
    }
    return value
  }

  /// A signed distance, coarser the farther.
  static func bucket(_ distance: Int) -> UInt32 {
    let size = abs(distance)
    let step: UInt32
    switch size {
    case ...4: step = UInt32(size)
    case ...6: step = 5
    case ...9: step = 6
    case ...14: step = 7
    case ...22: step = 8
    case ...40: step = 9
    default: step = 10
    }
    return distance < 0 ? step << 1 | 1 : step << 1
  }
}

/// What kind of word a lemma is, by WordNet and by its vector; zeros when unknown.
struct SpeechWordClass {
  /// WordNet's field of the first sense as a verb and as a noun.
  var verb: UInt8 = 0
  var noun: UInt8 = 0
  /// Cluster of its vector among 256, and of that cluster among 40.
  var fine: UInt8 = 0
  var coarse: UInt8 = 0
}
