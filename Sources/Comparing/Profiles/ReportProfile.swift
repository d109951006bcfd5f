package import ClaimReading
internal import ReportText
internal import TextAnalysis

/// A report as alignment sees it: one profile for each sentence.
package struct ReportProfile: Sendable {
  package var sentences: [SentenceProfile]
  /// For each sentence the indices of its claims.
  package var claims: [[Int]]

  package init(_ read: ReadReport, table: inout WordTable) {
    let analysis = read.analysis
    sentences = []
    claims = Array(repeating: [], count: analysis.sentences.count)
    for (index, detail) in read.details.enumerated() { claims[detail.sentence].append(index) }
    let tokenCount = max(1, analysis.tokens.count)

    // Names, times and quotations come in text order; each sentence takes its own.
    var entityTokens: [Int: Int] = [:]
    for mention in analysis.names where analysis.entities.indices.contains(mention.entity) {
      entityTokens[mention.head] = mention.entity
    }
    var isQuoted = [Bool](repeating: false, count: analysis.tokens.count)
    for quotation in analysis.quotations {
      for token in Self.tokens(of: quotation.inner, in: analysis) { isQuoted[token] = true }
    }
    var timeTokens: [Int: Int] = [:]
    for (index, time) in analysis.times.enumerated() {
      if let first = time.tokens.first { timeTokens[first] = index }
    }

    for sentence in analysis.sentences {
      var profile = SentenceProfile()
      profile.isTitle =
        analysis.text.blocks.indices.contains(sentence.block)
        && analysis.text.blocks[sentence.block].kind == .title
      profile.tokenCount = sentence.tokens.count
      profile.position = Float(sentence.tokens.lowerBound) / Float(tokenCount)
      for token in sentence.tokens {
        let word = analysis.tokens[token]
        if let time = timeTokens[token] {
          profile.times.append(table.number(of: "@" + analysis.times[time].value))
        }
        if let entity = entityTokens[token] {
          profile.entities.append(
            table.number(of: "#" + analysis.entities[entity].name.lowercased()))
        }
        guard Self.carriesContent(word, lemma: analysis.lemma(token)) else { continue }
        let number = table.number(of: analysis.lemma(token).lowercased())
        profile.sequence.append(number)
        if word.tag == .propn { profile.names.append(number) }
        if word.features.contains(.hasDigit) || word.tag == .num {
          profile.figures.append(number)
        }
        if isQuoted[token] { profile.quoted.append(number) }
      }
      profile.words = Self.set(profile.sequence)
      profile.names = Self.set(profile.names)
      profile.entities = Self.set(profile.entities)
      profile.figures = Self.set(profile.figures)
      profile.times = Self.set(profile.times)
      profile.quoted = Self.set(profile.quoted)
      sentences.append(profile)
    }
  }

  /// Words that tell one sentence from another. Verbs that go with anything do not.
  private static func carriesContent(_ token: Token, lemma: String) -> Bool {
    guard token.tag.isContent || token.tag == .x || token.tag == .sym else { return false }
    return !lightWords.contains(lemma)
  }

  private static let lightWords: Set<String> = [
    "be", "have", "do", "say", "get", "go", "make", "take", "also", "more", "most", "very", "so",
    "then", "now", "just", "even", "not", "n't", "other", "such", "many", "much", "some", "any",
    "will", "would", "could", "may", "might", "can", "should", "mr.", "mrs.", "ms.", "mr", "ms",
    "mrs", "dr.", "'s", "’s", "here", "there", "how", "when", "where", "why", "as", "too", "only",
    "well", "still", "back", "up", "out", "that", "it", "about", "than", "like", "one", "tell",
    "come", "thing",
  ]

  static func set(_ numbers: [Int32]) -> [Int32] {
    var sorted = numbers.sorted()
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[index - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeSubrange(kept...)
    return sorted
  }

  static func tokens(of span: TextSpan, in analysis: AnalyzedText) -> Range<Int> {
    let tokens = analysis.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.end > span.start { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < tokens.count, tokens[end].span.start < span.end { end += 1 }
    return low..<end
  }
}
