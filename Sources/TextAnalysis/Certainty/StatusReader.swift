internal import ReportText

/// What is denied, doubted, asked, planned or feared.
///
///     The firm did not plan to sell if prices fell.
///                    ╰ denied      ╰ denied, future   ╰ conditional
///
/// Each predicate gets what its own words say ("not", "may", "if") and what the words above it
/// make of it ("failed to", "plans to", "is believed to"), from the root down. What stands under a
/// word of saying keeps the face that it has there: "said it may rain" says that it may rain.
package struct StatusReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [PredicateStatus] {
    read(analysis, tree: DependencyTree(analysis))
  }

  package func read(_ analysis: AnalyzedText, tree: DependencyTree) -> [PredicateStatus] {
    var walk = StatusWalk(analysis: analysis, tree: tree)
    return walk.statuses()
  }
}

/// One walk over the trees of a text.
struct StatusWalk {
  let analysis: AnalyzedText
  let tree: DependencyTree
  let lexicon = StatusLexicon.english
  /// The lexicon's number of each lemma and lower-cased form.
  let numbers: [UInt16]
  /// What the words above a token make of it.
  var governed: [PredicateStatus]
  /// That together with what its own words say.
  var found: [PredicateStatus]

  init(analysis: AnalyzedText, tree: DependencyTree) {
    self.analysis = analysis
    self.tree = tree
    numbers = lexicon.numbers(of: analysis.lemmas)
    governed = Array(repeating: PredicateStatus(), count: analysis.tokens.count)
    found = governed
  }

  mutating func statuses() -> [PredicateStatus] {
    let questions = questions()
    for number in tree.topDown {
      let token = Int(number)
      switch analysis.tokens[token].tag {
      case .punct, .det, .cconj, .part, .adp, .sconj, .intj: continue
      default: break
      }
      let head = tree.head(of: token)
      governed[token] = head < 0 ? PredicateStatus() : status(of: token, under: head)
      found[token] = combine(local(token), governed[token])
      if head >= 0, relation(token) == .conj { share(with: token, from: head) }
      if questions[token] { ask(token, under: head) }
    }
    return found
  }

  /// A question asks about its main predicate and what that governs or is joined to.
  private mutating func ask(_ token: Int, under head: Int) {
    let isMain =
      head < 0
      || found[head].mood == .question
        && [.conj, .xcomp, .ccomp, .parataxis].contains(relation(token))
    if isMain, found[token].mood == .plain { found[token].mood = .question }
  }

  /// Tokens of sentences that end in a question mark.
  private func questions() -> [Bool] {
    var answer = [Bool](repeating: false, count: analysis.tokens.count)
    for sentence in analysis.sentences {
      var last = sentence.tokens.upperBound - 1
      while last > sentence.tokens.lowerBound, analysis.tokens[last].tag == .punct,
        analysis.text.bytes[Int(analysis.tokens[last].span.start)] != 0x3F
      {
        last -= 1
      }
      guard last >= sentence.tokens.lowerBound, analysis.tokens[last].span.count == 1,
        analysis.text.bytes[Int(analysis.tokens[last].span.start)] == 0x3F
      else { continue }
      for token in sentence.tokens { answer[token] = true }
    }
    return answer
  }

  /// Two denials cancel; of two doubts and of two moods the stronger stands.
  func combine(_ own: PredicateStatus, _ above: PredicateStatus) -> PredicateStatus {
    var status = own
    if above.isDenied {
      status.isDenied.toggle()
      if status.isDenied { status.negationCue = above.negationCue }
    }
    if !status.isDenied, own.isDenied || above.isDenied { status.negationCue = -1 }
    if above.certainty.rawValue > own.certainty.rawValue {
      status.certainty = above.certainty
      status.certaintyCue = above.certaintyCue
    }
    status.mood = own.mood == .plain ? above.mood : own.mood
    return status
  }

  // MARK: Asking about tokens

  func relation(_ token: Int) -> DependencyRelation { analysis.tokens[token].relation }
  func tag(_ token: Int) -> UniversalTag { analysis.tokens[token].tag }
  func penn(_ token: Int) -> String { analysis.tokens[token].penn.name }
  func lemma(_ token: Int) -> UInt16 { numbers[Int(analysis.tokens[token].lemma)] }
  func form(_ token: Int) -> UInt16 { numbers[Int(analysis.tokens[token].form)] }

  func roles(_ token: Int) -> StatusLexicon.Role {
    lexicon.roles(of: form(token)).union(lexicon.roles(of: lemma(token)))
  }

  func children(_ token: Int) -> some Sequence<Int> {
    tree.children(of: token).lazy.map { Int($0) }
  }

  func hasForm(_ token: Int, _ word: String) -> Bool { analysis.form(token) == word }
}
