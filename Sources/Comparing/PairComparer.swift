internal import ClaimModel
package import ClaimReading
internal import TextAnalysis

/// Compares two reports of a comparison; holds what is worth computing once for all pairs.
package struct PairComparer: Sendable {
  package let details: [ReportDetails]
  private let profiles: [ReportProfile]
  private let table: WordTable
  private let lemmas: SharedLemmas
  private let numbering: WordNumbering
  private let knowledge: WordKnowledge
  /// What each sentence of each report means as a whole.
  private let vectors: [[MeaningVector]]

  package init(_ reads: [ReadReport]) {
    EntailmentModel.load()
    var table = WordTable()
    profiles = reads.map { ReportProfile($0, table: &table) }
    var lemmas = SharedLemmas()
    details = reads.map { ReportDetails($0, lemmas: &lemmas) }
    self.lemmas = lemmas
    knowledge = WordKnowledge(table)
    numbering = WordNumbering(table, lemmas)
    self.table = table
    vectors = concurrentMap(reads.count) { SentenceVectors.of(reads[$0]) }
  }

  /// Two sentences with all that speaks for and against a conflict between them.
  package struct Considered: Sendable {
    package var left: Int
    package var right: Int
    package var around: ConflictModel.Surroundings
    package var candidates: [Candidate]
    /// Both have the same quotation, word for word or nearly.
    package var quotesTheSame = false
  }

  /// What alignment measures of each pair of sentences of two reports.
  package func features(_ left: Int, _ right: Int) -> AlignmentFeatures {
    let (weights, similarity) = shared(left, right)
    return features(left, right, weights, similarity)
  }

  private func shared(_ left: Int, _ right: Int) -> (WordWeights, WordSimilarity) {
    (
      WordWeights(
        table: table, rarity: knowledge.rarity, left: profiles[left], right: profiles[right]),
      WordSimilarity(
        knowledge: knowledge, left: profiles[left], right: profiles[right], count: table.count)
    )
  }

  private func features(
    _ left: Int, _ right: Int, _ weights: WordWeights, _ similarity: WordSimilarity
  ) -> AlignmentFeatures {
    AlignmentFeatures(
      left: profiles[left], right: profiles[right], weights: weights, similarity: similarity,
      rarity: knowledge.rarity,
      cosine: SentenceVectors.cosines(vectors[left], vectors[right]))
  }

  // Below this link probability a pair of sentences is not worth looking into: on the development
  // reports 97 % of all contradictions lie above.
  static let floor: Float = 0.08

  // From this link probability on the wording is compared.
  static let worded = SentenceAligner.linkThreshold

  /// Every pair of sentences worth a look, with its candidates; by left and right sentence.
  package func considered(_ left: Int, _ right: Int) -> [Considered] {
    let (weights, similarity) = shared(left, right)
    let features = features(left, right, weights, similarity)
    let links = SentenceAligner.shared.links(features, floor: Self.floor)
    let meetings = QuotationComparator(
      left: details[left], right: details[right],
      standings: WordStandings(lemmas, left: details[left], right: details[right])
    ).meetings()
    let wording = WordingComparator(
      left: details[left].analysis, right: details[right].analysis,
      links: links.filter { $0.score >= Self.worded })
    var found = concurrentParts(links.count) { part in
      // Neighbouring links share words, so each part has its own memory of them.
      let ties = WordTies()
      let standings = WordStandings(lemmas, left: details[left], right: details[right])
      return part.map { at in
        let pair = LinkedSentences(
          left: details[left], right: details[right], leftSentence: links[at].left,
          rightSentence: links[at].right, score: links[at].score, words: numbering,
          weights: weights, similarity: similarity, standings: standings)
        return considered(pair, wording.compare(links[at], ties), features)
      }
    }
    var places: [[Int]: Int] = [:]
    for (index, pair) in found.enumerated() { places[[pair.left, pair.right]] = index }
    for meeting in meetings {
      let key = [meeting.leftSentence, meeting.rightSentence]
      let at: Int
      if let known = places[key] {
        at = known
      } else {
        at = found.count
        places[key] = at
        found.append(
          Considered(
            left: meeting.leftSentence, right: meeting.rightSentence, around: .init(),
            candidates: []))
      }
      found[at].candidates += meeting.candidates
      if meeting.match.equalCount >= 4 { found[at].quotesTheSame = true }
    }
    for index in found.indices {
      found[index].around.candidates = Float(found[index].candidates.count)
    }
    return found.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
  }

  private func considered(
    _ pair: LinkedSentences, _ wording: LinkWording?, _ features: AlignmentFeatures
  ) -> Considered {
    var candidates = QuantityComparator().candidates(pair)
    candidates += DateComparator().candidates(pair)
    candidates += NameComparator().candidates(pair)
    candidates += PolarityComparator().candidates(pair)
    var around = ConflictModel.Surroundings(link: pair.score)
    if let wording {
      around.wording = wording.values
      candidates.append(wording.candidate(pair))
    }
    let row = features.row(pair.leftSentence, pair.rightSentence)
    around.covered = row[row.startIndex + AlignmentFeatures.moreSoft]
    around.covering = row[row.startIndex + AlignmentFeatures.moreSoft + 1]
    return Considered(
      left: pair.leftSentence, right: pair.rightSentence, around: around, candidates: candidates)
  }

  /// The findings between two reports, at least one for each link.
  package func compare(_ left: Int, _ right: Int) -> [Finding] {
    let pairs = considered(left, right)
    let opinions = opinions(pairs, left, right)
    return zip(pairs, opinions).compactMap { finding($0, $1, left, right) }
  }

  /// What the judge says of each pair that has a suspicious candidate.
  private func opinions(_ pairs: [Considered], _ left: Int, _ right: Int) -> [JudgeOpinion?] {
    let asked = pairs.indices.filter { at in
      pairs[at].candidates.contains {
        ConflictModel.shared.suspicion($0, pairs[at].around) >= ConflictModel.suspicious
      }
    }
    var opinions = [JudgeOpinion?](repeating: nil, count: pairs.count)
    let given = concurrentMap(asked.count) { opinion(pairs[asked[$0]], left, right) }
    for (at, opinion) in zip(asked, given) { opinions[at] = opinion }
    return opinions
  }

  package func opinion(_ pair: Considered, _ left: Int, _ right: Int) -> JudgeOpinion {
    JudgeOpinion(details[left], pair.left, details[right], pair.right)
  }

  // Where about 0.3 false alarms remain in a pair of reports, cross-validated by event.
  static let conflictThreshold: Float = 0.47

  private func finding(
    _ pair: Considered, _ opinion: JudgeOpinion?, _ left: Int, _ right: Int
  ) -> Finding? {
    let isLinked =
      pair.around.link >= SentenceAligner.linkThreshold || pair.quotesTheSame
    var best: (candidate: Candidate, probability: Float)?
    for candidate in opinion == nil ? [] : pair.candidates {
      let probability = ConflictModel.shared.probability(
        candidate, pair.around, opinion ?? .none)
      if best.map({ probability > $0.probability }) ?? true { best = (candidate, probability) }
    }
    if let (candidate, probability) = best, probability >= Self.conflictThreshold {
      return made(
        candidate,
        type: UpdateRule.explains(candidate, details[left], details[right])
          ? .updates : .contradicts, strength: probability, pair, left, right)
    }
    guard isLinked else { return nil }
    if let candidate = pair.candidates.first(where: \.isMild) {
      return made(
        candidate, type: .differs, strength: max(pair.around.link, 0.6), pair, left, right)
    }
    guard let claims = claimPair(pair, left, right) else { return nil }
    let strength = pair.quotesTheSame ? max(pair.around.link, 0.9) : pair.around.link
    return Finding(
      type: .agrees, respect: nil, left: claims.left, right: claims.right,
      rule: pair.quotesTheSame ? "same quotation" : "same claim",
      explanation: pair.quotesTheSame ? "both quote the same words" : "both reports say so",
      strength: Double(strength))
  }

  private func made(
    _ candidate: Candidate, type: Relation.Kind, strength: Float, _ pair: Considered,
    _ left: Int, _ right: Int
  ) -> Finding? {
    guard let a = details[left].claim(at: candidate.leftToken, in: pair.left),
      let b = details[right].claim(at: candidate.rightToken, in: pair.right)
    else { return nil }
    return Finding(
      type: type, respect: candidate.respect, left: a, right: b,
      slots: [
        .init(
          slot: candidate.respect.rawValue, values: [candidate.leftText, candidate.rightText])
      ], rule: candidate.rule, explanation: candidate.explanation, strength: Double(strength))
  }

  /// The claims of two linked sentences that share most.
  private func claimPair(_ pair: Considered, _ left: Int, _ right: Int)
    -> (left: Int, right: Int)?
  {
    var best: (score: Int, left: Int, right: Int)?
    for a in profiles[left].claims[pair.left] {
      let words = lemmas(left, a)
      for b in profiles[right].claims[pair.right] {
        let score = words.intersection(lemmas(right, b)).count
        if best.map({ score > $0.score }) ?? true { best = (score, a, b) }
      }
    }
    return best.map { ($0.left, $0.right) }
  }

  private func lemmas(_ report: Int, _ claim: Int) -> Set<String> {
    let analysis = details[report].analysis
    return Set(
      details[report].read.details[claim].tokens.compactMap {
        analysis.tokens[Int($0)].tag.isContent ? analysis.lemma(Int($0)) : nil
      })
  }
}
