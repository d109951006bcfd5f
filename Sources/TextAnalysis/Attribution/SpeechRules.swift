internal import ReportText

/// Attributions by rule, for when the learned model is not installed.
///
///     Ann Lee told reporters that …    ccomp is the content, nsubj the source
///     “…,” said Ann Lee.               the quotation, or the clause that holds "said"
///     according to Ann Lee, …          the rest of the clause
///
/// Plain and predictable; it finds speech well, opinions and plans less so.
struct SpeechRules {
  private let context: SpeechContext
  private let kinds: [Kind]

  private struct Kind: OptionSet {
    var rawValue: UInt8
    static let saying = Kind(rawValue: 1)
    static let thinking = Kind(rawValue: 2)
    static let judging = Kind(rawValue: 4)
    static let seeming = Kind(rawValue: 8)
    static let noun = Kind(rawValue: 16)
    static let withPreposition = Kind(rawValue: 32)
  }

  private static let table: [String: Kind] = {
    var table: [String: Kind] = [:]
    func add(_ words: [String], _ kind: Kind) {
      for word in words { table[word, default: []].insert(kind) }
    }
    add(SpeechVerbs.saying, .saying)
    add(SpeechVerbs.thinking, .thinking)
    add(SpeechVerbs.judging, .judging)
    add(SpeechVerbs.seeming, .seeming)
    add(SpeechVerbs.nouns, .noun)
    for words in SpeechVerbs.withPreposition {
      let parts = words.split(separator: " ")
      table[String(parts[0]), default: []].insert(.withPreposition)
      table[words] = .withPreposition
    }
    return table
  }()

  init(context: SpeechContext) {
    self.context = context
    kinds = context.analysis.lemmas.map { Self.table[$0] ?? [] }
  }

  func read() -> [AttributionReader.Choice] {
    context.analysis.tokens.indices.compactMap(read)
  }

  private func read(_ token: Int) -> AttributionReader.Choice? {
    let analysis = context.analysis
    if analysis.form(token) == "according" { return according(token) }
    let kind = kinds[Int(analysis.tokens[token].lemma)]
    if kind.isEmpty { return nil }
    switch analysis.tokens[token].tag {
    case .verb: break
    case .noun: return kind.contains(.noun) ? noun(token) : nil
    default: return nil
    }
    // "A said-to-be", "the reported loss": adjectives.
    if [.amod, .compound, .case, .mark].contains(analysis.tokens[token].relation) { return nil }
    guard let content = content(token, kind) else { return nil }
    return AttributionReader.Choice(cue: token, source: source(of: token), content: content)
  }

  // MARK: Content

  private func content(_ token: Int, _ kind: Kind) -> Range<Int>? {
    if let clause = child(token, [.ccomp]) { return widened(clause, around: token) }
    if kind.contains(.saying), let quoted = quotation(token) { return quoted }
    if !kind.isDisjoint(with: [.thinking, .saying, .seeming]), let clause = child(token, [.xcomp]) {
      // "told him to leave": from him on.
      if let object = child(token, [.obj]), object.lowerBound < clause.lowerBound {
        return object.lowerBound..<clause.upperBound
      }
      return clause
    }
    if let around = hostClause(token, kind) { return around }
    if kind.contains(.withPreposition), let piece = prepositional(token) { return piece }
    if !kind.isDisjoint(with: [.judging, .saying]) || kind.contains(.thinking) {
      guard let object = child(token, [.obj]) else { return passive(token, kind) }
      return object.lowerBound..<max(object.upperBound, lastComplement(token))
    }
    return nil
  }

  /// "She was accused of theft", "the plan was criticised".
  private func passive(_ token: Int, _ kind: Kind) -> Range<Int>? {
    guard kind.contains(.judging), let subject = child(token, [.passiveSubject]) else { return nil }
    return subject
  }

  private func child(_ token: Int, _ relations: [DependencyRelation]) -> Range<Int>? {
    for number in context.tree.children(of: token)
    where relations.contains(context.analysis.tokens[Int(number)].relation) {
      return context.tree.extent(of: Int(number))
    }
    return nil
  }

  private func lastComplement(_ token: Int) -> Int {
    var end = token + 1
    for number in context.tree.children(of: token) where Int(number) > token {
      switch context.analysis.tokens[Int(number)].relation {
      case .obl, .xcomp, .obj, .advcl:
        end = max(end, context.tree.extent(of: Int(number)).upperBound)
      default: break
      }
    }
    return end
  }

  private func prepositional(_ token: Int) -> Range<Int>? {
    for number in context.tree.children(of: token) where Int(number) > token {
      let child = Int(number)
      guard [.obl, .advcl, .xcomp].contains(context.analysis.tokens[child].relation) else {
        continue
      }
      for grandchild in context.tree.children(of: child)
      where [.case, .mark].contains(context.analysis.tokens[Int(grandchild)].relation) {
        let words =
          context.analysis.lemma(token) + " " + context.analysis.form(Int(grandchild))
        if Self.table[words] != nil { return context.tree.extent(of: child) }
      }
    }
    return nil
  }

  /// The clause that the cue is tucked into: "The bridge, he said, is safe."
  private func hostClause(_ token: Int, _ kind: Kind) -> Range<Int>? {
    guard kind.contains(.saying) || kind.contains(.thinking),
      context.analysis.tokens[token].relation == .parataxis
    else { return nil }
    let host = context.tree.extent(of: context.tree.head(of: token))
    let own = context.tree.extent(of: token)
    if own.lowerBound - host.lowerBound >= host.upperBound - own.upperBound {
      return host.lowerBound..<max(host.lowerBound + 1, own.lowerBound)
    }
    return own.upperBound < host.upperBound ? own.upperBound..<host.upperBound : nil
  }

  /// The quotations of the cue's sentence that it does not stand in.
  private func quotation(_ token: Int) -> Range<Int>? {
    let sentence = context.analysis.sentences[Int(context.sentence[token])].tokens
    var found: Range<Int>?
    for (index, tokens) in context.quotationTokens.enumerated()
    where !tokens.isEmpty && tokens.overlaps(sentence) && !tokens.contains(token)
      && context.analysis.quotations[index].isSpeech
    {
      found =
        found.map { min($0.lowerBound, tokens.lowerBound)..<max($0.upperBound, tokens.upperBound) }
        ?? tokens
    }
    return found
  }

  /// A clause with the quotation that it begins or ends.
  private func widened(_ clause: Range<Int>, around token: Int) -> Range<Int> {
    var clause = clause
    for tokens in context.quotationTokens
    where tokens.overlaps(clause) && !tokens.contains(token) {
      clause = min(clause.lowerBound, tokens.lowerBound)..<max(clause.upperBound, tokens.upperBound)
    }
    return clause
  }

  // MARK: Other cues

  /// "According to Ann Lee, the bridge is safe."
  private func according(_ token: Int) -> AttributionReader.Choice? {
    let source = context.tree.head(of: token)
    guard source >= 0, [.noun, .propn, .pron, .num].contains(context.analysis.tokens[source].tag)
    else { return nil }
    let sentence = context.analysis.sentences[Int(context.sentence[token])].tokens
    let own = context.tree.extent(of: source)
    let before = sentence.lowerBound..<max(sentence.lowerBound, own.lowerBound)
    let after = min(own.upperBound, sentence.upperBound)..<sentence.upperBound
    let content = before.count >= after.count ? before : after
    return content.isEmpty
      ? nil : AttributionReader.Choice(cue: token, source: source, content: content)
  }

  /// "His claim that …", "criticism of the bill".
  private func noun(_ token: Int) -> AttributionReader.Choice? {
    for number in context.tree.children(of: token) where Int(number) > token {
      switch context.analysis.tokens[Int(number)].relation {
      case .acl, .ccomp, .nmod:
        return AttributionReader.Choice(
          cue: token, source: possessor(of: token),
          content: context.tree.extent(of: Int(number)))
      default: break
      }
    }
    return nil
  }

  private func possessor(of token: Int) -> Int {
    for number in context.tree.children(of: token)
    where context.analysis.tokens[Int(number)].relation == .possessive {
      return Int(number)
    }
    return -1
  }

  private func source(of token: Int) -> Int {
    if context.has(token, .passiveSubject) {
      for number in context.tree.children(of: token) {
        let child = Int(number)
        switch context.analysis.tokens[child].relation {
        case .agent: return child
        case .obl where context.introducer(child) == FeatureList.hash("by"): return child
        default: break
        }
      }
      return -1
    }
    return Int(context.subject[token])
  }
}
