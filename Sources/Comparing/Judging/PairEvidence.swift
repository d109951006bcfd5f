internal import ReportText
internal import TextAnalysis

/// A text cut into sentences that are ready to be compared.
struct JudgedDocument: Sendable {
  var sentences: [JudgedText] = []
  /// All of it in one, when it is short.
  var whole: JudgedText?

  /// Up to so many words a text is compared whole; a longer one by its fitting sentences.
  static let shortest = 70

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      var analysis = AnalyzedText(text: SourceText(String(line)))
      SentenceSplitter().split(&analysis)
      for sentence in analysis.sentences {
        let judged = JudgedText(
          analysis.text.bytes, in: Int(sentence.span.start)..<Int(sentence.span.end))
        if !judged.words.isEmpty { sentences.append(judged) }
      }
    }
    if sentences.reduce(0, { $0 + $1.words.count }) <= Self.shortest {
      whole = Self.joined(sentences)
    }
  }

  static func joined(_ parts: [JudgedText]) -> JudgedText {
    var all = JudgedText()
    for part in parts { all.append(part) }
    return all
  }

  /// The sentences that say most of what `part` says, in their order, put together.
  ///
  ///     part: "The mayor resigned on Monday after a vote"
  ///     → "Mayor Ruiz stepped down." + "The vote was held on Monday."
  func passage(for part: JudgedText) -> JudgedText {
    if let whole { return whole }
    let content = part.words.indices.filter { part.words[$0].isContent }
    let weights = content.map { part.words[$0].weight }
    let total = weights.reduce(0, +)
    guard total > 0 else { return sentences.first ?? JudgedText() }
    let scores = sentences.map { sentence in
      let matches = WordAlignment(sentence, part, WordCosines(sentence, part)).matches
      return content.map { matches[$0].score }
    }
    var chosen: [Int] = []
    var covered = [Float](repeating: 0, count: content.count)
    while chosen.count < 3 {
      var best = -1
      var top: Float = 0
      for index in sentences.indices where !chosen.contains(index) {
        var gain: Float = 0
        for place in content.indices {
          gain += weights[place] * max(0, scores[index][place] - covered[place])
        }
        if gain > top { (top, best) = (gain, index) }
      }
      // A further sentence must bring a twentieth of what is said.
      guard best >= 0, chosen.isEmpty || top > 0.05 * total else { break }
      chosen.append(best)
      for place in content.indices { covered[place] = max(covered[place], scores[best][place]) }
    }
    return Self.joined(chosen.sorted().map { sentences[$0] })
  }
}

/// How one part of b stands to a: the passage of a it was compared with, and what was found.
struct PairEvidence: Sendable {
  let passage: JudgedText
  let part: JudgedText
  let features: PairFeatures

  init(_ document: JudgedDocument, _ part: JudgedText, _ ties: WordTies) {
    let model = EntailmentModel.shared
    let passage = document.passage(for: part)
    let cosines = WordCosines(passage, part)
    let logits = model.logits(model.encode(passage), model.encode(part), cosines)
    self.passage = passage
    self.part = part
    features = PairFeatures(passage, part, cosines, ties, network: logits)
  }

  /// The two texts whole: what the second step learns from.
  init(a: String, b: String) {
    self.init(JudgedDocument(a), JudgedText(b), WordTies())
  }
}
