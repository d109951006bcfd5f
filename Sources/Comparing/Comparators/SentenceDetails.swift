internal import ClaimReading
internal import TextAnalysis

/// What comparators look up of one report, by sentence.
package struct ReportDetails: Sendable {
  struct Sentence: Sendable {
    var times: [Int] = []
    var quantities: [Int] = []
    /// Mentions by name.
    var names: [Int] = []
    var passages: [Int] = []
    var claims: [Int] = []
  }

  let read: ReadReport
  let sentences: [Sentence]
  let trees: [SentenceTree]
  let passages: [QuotedPassage]
  /// Mention that a token is the head of, or part of; -1 for none.
  let mentionOfToken: [Int32]
  /// Shared number of each lemma of the analysis, see `SharedLemmas`.
  let lemmaNumbers: [Int32]
  /// Names of the entities, ready for comparing.
  let nameForms: [NameForm]

  init(_ read: ReadReport, lemmas: inout SharedLemmas) {
    self.read = read
    lemmaNumbers = lemmas.number(read.analysis.lemmas)
    nameForms = read.analysis.entities.map { NameForm($0.name, kind: $0.kind) }
    let analysis = read.analysis
    var sentences = [Sentence](repeating: Sentence(), count: analysis.sentences.count)
    var sentenceOfToken = [Int32](repeating: -1, count: analysis.tokens.count)
    for (index, sentence) in analysis.sentences.enumerated() {
      for token in sentence.tokens { sentenceOfToken[token] = Int32(index) }
    }
    func sentence(of tokens: Range<Int>) -> Int? {
      guard let first = tokens.first, sentenceOfToken.indices.contains(first),
        sentenceOfToken[first] >= 0
      else { return nil }
      return Int(sentenceOfToken[first])
    }
    for (index, time) in analysis.times.enumerated() {
      if let at = sentence(of: time.tokens) { sentences[at].times.append(index) }
    }
    for (index, quantity) in analysis.quantities.enumerated() where quantity.kind != .label {
      if let at = sentence(of: quantity.tokens) { sentences[at].quantities.append(index) }
    }
    var mentionOfToken = [Int32](repeating: -1, count: analysis.tokens.count)
    for (index, mention) in analysis.names.enumerated()
    where analysis.entities.indices.contains(mention.entity) {
      for token in mention.tokens where mentionOfToken.indices.contains(token) {
        if mentionOfToken[token] < 0 { mentionOfToken[token] = Int32(index) }
      }
      if mention.form == .name, let at = sentence(of: mention.tokens) {
        sentences[at].names.append(index)
      }
    }
    passages = QuotedPassage.passages(of: read)
    for (index, passage) in passages.enumerated() {
      sentences[passage.sentence].passages.append(index)
    }
    for (index, detail) in read.details.enumerated() {
      sentences[detail.sentence].claims.append(index)
    }
    self.mentionOfToken = mentionOfToken
    trees = analysis.sentences.map { SentenceTree(analysis, sentence: $0) }
    self.sentences = sentences
  }

  var analysis: AnalyzedText { read.analysis }

  /// The shared number of a token's lemma.
  func lemma(_ token: Int) -> Int32 { lemmaNumbers[Int(read.analysis.tokens[token].lemma)] }

  /// The claim of a sentence that a token belongs to: the one whose tokens hold it, else the first.
  func claim(at token: Int, in sentence: Int) -> Int? {
    let claims = sentences[sentence].claims
    return claims.first { read.details[$0].tokens.contains(Int32(token)) } ?? claims.first
  }

  /// Content words near a token: its head, what hangs beside and below it, by numbers of lemmas.
  ///
  ///     "used the 100 pages of e-mails to show"   around 100: page, e-mail, use, show
  func surroundings(of tokens: Range<Int>, in sentence: Int, numbers: (Int32) -> Int32)
    -> [Int32]
  {
    let tree = trees[sentence]
    var near: Set<Int> = []
    let inside = tokens
    func add(_ token: Int) {
      if !inside.contains(token), analysis.tokens[token].tag.isContent { near.insert(token) }
    }
    for token in tokens where tree.tokens.contains(token) {
      for child in tree.children(of: token) { add(Int(child)) }
      var head = Int(analysis.tokens[token].head)
      var steps = 0
      while tree.tokens.contains(head), steps < 3 {
        add(head)
        for sibling in tree.children(of: head) {
          add(Int(sibling))
          if steps == 0 {
            for below in tree.children(of: Int(sibling)) { add(Int(below)) }
          }
        }
        head = Int(analysis.tokens[head].head)
        steps += 1
      }
    }
    let low = max(tree.tokens.lowerBound, tokens.lowerBound - 4)
    let high = min(tree.tokens.upperBound, tokens.upperBound + 4)
    if low < high { for token in low..<high { add(token) } }
    return ReportProfile.set(near.map { numbers(lemma($0)) })
  }
}
