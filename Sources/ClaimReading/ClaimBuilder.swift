internal import ClaimModel
internal import ReportText
internal import TextAnalysis

/// Gathers what belongs to one predicate: participants, times, places, quantities, speakers,
/// polarity and certainty.
struct ClaimBuilder {
  let analysis: AnalyzedText
  let tree: SentenceTree
  let speech: SpeechIndex
  let report: String

  /// Nil when too little is left to say anything. Clauses below that are claims of their own are
  /// left out of the tokens.
  func claim(_ predicate: PredicateFinder.Predicate, heads: Set<Int>, number: Int)
    -> (Claim, [Int32])?
  {
    let top = predicate.token
    let tokens = tree.subtree(of: top) { child in
      !heads.contains(child) || analysis.tokens[child].relation == .appos
    }.filter { !isOuterPunctuation(Int($0)) }
    guard let first = tokens.first, let last = tokens.last,
      tokens.contains(where: { analysis.tokens[Int($0)].tag.isContent })
    else { return nil }
    let span = TextSpan(
      start: analysis.tokens[Int(first)].span.start, end: analysis.tokens[Int(last)].span.end)
    let status = analysis.statuses.indices.contains(top) ? analysis.statuses[top] : .init()
    let place = analysis.text.place(of: span)
    let claim = Claim(
      id: "\(report).c\(number)", report: report, text: Self.singleSpaced(place.quote),
      span: place,
      predicate: .init(
        lemma: analysis.lemma(top), span: analysis.text.place(of: analysis.tokens[top].span)),
      arguments: arguments(of: predicate),
      polarity: status.isDenied ? .denied : .affirmed,
      certainty: certainty(status), attribution: attribution(span),
      times: times(tokens), places: places(tokens), quantities: quantities(tokens))
    return (claim, tokens)
  }

  private func isOuterPunctuation(_ token: Int) -> Bool {
    analysis.tokens[token].tag == .punct
  }

  private func certainty(_ status: PredicateStatus) -> Claim.Certainty {
    let level: Claim.Certainty.Level =
      switch status.certainty {
      case .stated: .stated
      case .likely: .likely
      case .possible: .possible
      case .doubtful: .doubtful
      }
    let cue = Int(status.certaintyCue)
    return .init(
      level: level,
      cue: analysis.tokens.indices.contains(cue)
        ? analysis.text.place(of: analysis.tokens[cue].span) : nil)
  }

  private func attribution(_ span: TextSpan) -> [Attribution] {
    speech.around(span).map { index in
      let attribution = analysis.attributions[index]
      let named =
        analysis.entities.indices.contains(attribution.speaker)
        ? analysis.entities[attribution.speaker].name : nil
      return Attribution(
        source: named ?? attribution.source.map { analysis.text.string($0) } ?? "",
        cue: analysis.text.string(attribution.cue), direct: attribution.direct)
    }
  }

  private func arguments(of predicate: PredicateFinder.Predicate) -> [Claim.Argument] {
    var found: [Claim.Argument] = []
    func add(_ role: String, _ head: Int) {
      let tokens = tree.subtree(of: head) { child in
        switch analysis.tokens[child].relation {
        case .case, .punct, .relativeClause, .acl, .appos, .conj, .cc, .parataxis: false
        default: true
        }
      }
      guard let first = tokens.first, let last = tokens.last else { return }
      let span = TextSpan(
        start: analysis.tokens[Int(first)].span.start, end: analysis.tokens[Int(last)].span.end)
      let place = analysis.text.place(of: span)
      found.append(
        .init(role: role, text: Self.singleSpaced(place.quote), span: place, entity: entity(head)))
    }
    if predicate.form == .apposition {
      let head = Int(analysis.tokens[predicate.token].head)
      if tree.tokens.contains(head) { add("agent", head) }
    }
    var below = [predicate.token]
    // The words of "plans to run for …" hang below "run".
    for child in tree.children(of: predicate.token)
    where analysis.tokens[Int(child)].relation == .xcomp { below.append(Int(child)) }
    for head in below {
      for child in tree.children(of: head) {
        let child = Int(child)
        switch analysis.tokens[child].relation {
        case .nsubj: add("agent", child)
        case .passiveSubject, .obj: add("patient", child)
        case .iobj: add("recipient", child)
        case .agent: add("agent", child)
        case .obl, .unmarkedObl, .nmod: add(preposition(of: child) ?? "at", child)
        default: break
        }
      }
    }
    return found
  }

  private func preposition(of token: Int) -> String? {
    tree.children(of: token).first { analysis.tokens[Int($0)].relation == .case }
      .map { analysis.form(Int($0)) }
  }

  private func entity(_ token: Int) -> String? {
    for mention in analysis.names
    where mention.tokens.contains(token) && analysis.entities.indices.contains(mention.entity) {
      return analysis.entities[mention.entity].name
    }
    return nil
  }

  private func times(_ tokens: [Int32]) -> [ClaimTime] {
    analysis.times.filter { Self.meets($0.tokens, tokens) }.map {
      ClaimTime(
        text: analysis.text.string($0.span), value: $0.value,
        grain: TimeGrain.name(of: $0.value, kind: $0.kind))
    }
  }

  private func places(_ tokens: [Int32]) -> [ClaimPlace] {
    var seen: Set<String> = []
    return analysis.names.compactMap { mention in
      guard mention.form == .name, Self.meets(mention.tokens, tokens),
        analysis.entities.indices.contains(mention.entity),
        analysis.entities[mention.entity].kind == .place
      else { return nil }
      let name = analysis.entities[mention.entity].name
      return seen.insert(name).inserted ? ClaimPlace(text: name) : nil
    }
  }

  private func quantities(_ tokens: [Int32]) -> [Quantity] {
    analysis.quantities.filter { $0.kind != .label && Self.meets($0.tokens, tokens) }.map {
      Quantity(
        text: analysis.text.string($0.span), low: $0.low, high: $0.high, unit: $0.unit, of: $0.of)
    }
  }

  static func meets(_ range: Range<Int>, _ tokens: [Int32]) -> Bool {
    tokens.contains { range.contains(Int($0)) }
  }

  static func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
