internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// The same quotation in two reports: with other words, or from another mouth.
///
///     "completely useless," Fox said      "of some use," Fox said         altered
///     "… those Hispanics are," Fox said   "… those Hispanics are," Ramos said   another speaker
struct QuotationComparator {
  /// One quotation that both reports have.
  struct Meeting {
    var leftSentence: Int
    var rightSentence: Int
    var match: QuotationMatch
    var candidates: [Candidate]
  }

  let left: ReportDetails
  let right: ReportDetails
  let standings: WordStandings

  func meetings() -> [Meeting] {
    var found: [Meeting] = []
    // Rare words lead from one passage to those that share it.
    var places: [String: [Int]] = [:]
    for (index, passage) in right.passages.enumerated() {
      for word in Set(passage.words.map(\.text)) where !Self.isLight(word) {
        places[word, default: []].append(index)
      }
    }
    let rightWords = right.passages.map { $0.words.map(\.text) }
    for passage in left.passages {
      let words = passage.words.map(\.text)
      var shared: [Int: Int] = [:]
      for word in Set(words) {
        guard let at = places[word], at.count < 60 else { continue }
        for index in at { shared[index, default: 0] += 1 }
      }
      for index in shared.keys.sorted() where (shared[index] ?? 0) >= 2 || words.count <= 6 {
        let other = right.passages[index]
        guard let match = QuotationMatch(words, rightWords[index], isLight: Self.isLight) else {
          continue
        }
        // Words or a phrase that both quote are no passage yet.
        guard match.equalCount >= 4 || passage.isSpeech || other.isSpeech else { continue }
        var meeting = Meeting(
          leftSentence: passage.sentence, rightSentence: other.sentence, match: match,
          candidates: [])
        if let altered = alteration(passage, other, match) { meeting.candidates.append(altered) }
        if let moved = speaker(passage, other, match) { meeting.candidates.append(moved) }
        found.append(meeting)
      }
    }
    return found
  }

  private func alteration(
    _ a: QuotedPassage, _ b: QuotedPassage, _ match: QuotationMatch
  ) -> Candidate? {
    guard match.alteration != .none else { return nil }
    let leftText = text(match.leftWords, a, left)
    let rightText = text(match.rightWords, b, right)
    let explanation =
      leftText.isEmpty
      ? "the same quotation; only the second has “\(rightText)”"
      : rightText.isEmpty
        ? "the same quotation; only the first has “\(leftText)”"
        : "the same quotation with other words: “\(leftText)” against “\(rightText)”"
    var candidate = Candidate(
      source: .quotation, respect: .quote, leftToken: token(match.leftWords, a),
      rightToken: token(match.rightWords, b), leftText: leftText, rightText: rightText,
      explanation: explanation, rule: "altered quotation", context: Float(match.share),
      strength: match.alteration == .content ? 1 : 0.3)
    candidate.isMild = match.alteration == .wording
    candidate.measures.onlyOnes = min(1, Float(match.equalCount) / 12)
    candidate.measures.sameGovernor = sameSpeaker(a, b)
    candidate.measures.sameRole = a.isSpeech && b.isSpeech ? 1 : 0
    return candidate
  }

  private func speaker(
    _ a: QuotedPassage, _ b: QuotedPassage, _ match: QuotationMatch
  ) -> Candidate? {
    guard match.equalCount >= 4, match.share >= 0.6, a.speaker >= 0, b.speaker >= 0,
      left.analysis.entities.indices.contains(a.speaker),
      right.analysis.entities.indices.contains(b.speaker)
    else { return nil }
    let mine = left.analysis.entities[a.speaker]
    let other = right.analysis.entities[b.speaker]
    // "She" and the previous sentence's speaker are guesses: no ground for a contradiction.
    guard standings.standing(entities: a.speaker, b.speaker) == .different,
      named(a, left), named(b, right)
    else { return nil }
    var candidate = Candidate(
      source: .speaker, respect: .attribution, leftToken: a.words[0].token,
      rightToken: b.words[0].token, leftText: mine.name, rightText: other.name,
      explanation: "the same words from \(mine.name) here and from \(other.name) there",
      rule: "one quotation, two speakers", context: Float(match.share),
      strength: Float(match.equalCount) / Float(max(a.words.count, b.words.count)))
    candidate.measures.onlyOnes = min(1, Float(match.equalCount) / 12)
    // A spokesman speaks for a house: person against organisation is no clash of persons.
    candidate.measures.sameRole = mine.kind == .person && other.kind == .person ? 1 : 0
    candidate.measures.sameGovernor = match.alteration == .none ? 1 : 0
    // Eight words in a row are nobody's phrase, nor is a whole quotation of six.
    candidate.isPlain =
      candidate.measures.sameRole == 1
      && (match.equalCount >= 8 && match.share >= 0.8
        || match.equalCount >= 6 && candidate.strength >= 0.9)
    candidate.measures.heardElsewhere =
      (right.nameForms.indices.contains {
        standings.standing(entities: a.speaker, $0) == .same
      } ? 1 : 0)
      + (left.nameForms.indices.contains {
        standings.standing(entities: $0, b.speaker) == .same
      } ? 1 : 0)
    return candidate
  }

  /// Whether the speaker is named where the words are, not by a pronoun or from further off.
  private func named(_ passage: QuotedPassage, _ details: ReportDetails) -> Bool {
    guard let source = passage.source else { return false }
    // The last name: "the Obama campaign" is not Obama, "Speaker Boehner's spokesman" not Boehner.
    guard
      let name = details.analysis.names.last(where: {
        $0.form == .name && $0.entity == passage.speaker && source.overlaps($0.span)
      })
    else { return false }
    let head = Int(details.analysis.tokens[name.head].head)
    guard details.analysis.tokens.indices.contains(head) else { return true }
    let above = details.analysis.tokens[head]
    return
      !(above.tag == .noun && source.overlaps(above.span)
      && [.compound, .nmod, .possessive].contains(details.analysis.tokens[name.head].relation))
  }

  private func sameSpeaker(_ a: QuotedPassage, _ b: QuotedPassage) -> Float {
    guard left.analysis.entities.indices.contains(a.speaker),
      right.analysis.entities.indices.contains(b.speaker)
    else { return 0.5 }
    return standings.standing(entities: a.speaker, b.speaker) == .different ? 0 : 1
  }

  private func text(_ words: Range<Int>, _ passage: QuotedPassage, _ details: ReportDetails)
    -> String
  {
    guard let first = words.first, passage.words.indices.contains(first),
      passage.words.indices.contains(words.upperBound - 1)
    else { return "" }
    let span = TextSpan(
      start: details.analysis.tokens[passage.words[first].token].span.start,
      end: details.analysis.tokens[passage.words[words.upperBound - 1].token].span.end)
    return details.analysis.text.string(span)
  }

  private func token(_ words: Range<Int>, _ passage: QuotedPassage) -> Int {
    let index = min(words.lowerBound, passage.words.count - 1)
    return passage.words[max(0, index)].token
  }

  static func isLight(_ word: String) -> Bool { lightWords.contains(word) }

  private static let lightWords: Set<String> = [
    "the", "a", "an", "of", "to", "in", "and", "that", "for", "on", "with", "as", "is", "was",
    "at", "by", "it", "he", "his", "she", "her", "they", "their", "from", "be", "are", "were",
    "has", "have", "had", "this", "or", "who", "which", "an", "its", "we", "i", "you", "our",
    "my", "your", "us", "them", "him", "me", "so", "uh", "um", "well", "just", "very", "really",
    "'s", "'re", "'m", "'ll", "'ve", "'d", "do", "did", "does", "will", "would", "there", "what",
    "if", "but", "now", "then", "also", "been", "am", "can", "could", "these", "those", "going",
    "gonna", "than", "when", "where", "up", "out", "about", "into", "over", "some",
  ]
}
