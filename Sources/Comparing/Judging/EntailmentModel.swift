internal import Dispatch
internal import ReportText
internal import SourcesData
package import TextAnalysis

/// A small network that reads two sentences word against word.
///
///     let model = EntailmentModel.shared
///     let premise = model.encode(tokens: sentence.tokens, of: left)
///     let scores = model.scores(premise: premise, hypothesis: other)
///
/// `support` is the share of evidence that all of the hypothesis follows from the premise,
/// `contradiction` that the two cannot both be true, `neutral` the rest; they add up to 1. It was
/// trained on pairs about one thing, so ask it about sentences that are already thought to tell of
/// the same: strangers get any answer. It reads wording, not numbers or dates: those are compared
/// by rule.
///
/// Architecture after Parikh and others, "A decomposable attention model", 2016, with a window of
/// three words before and after attention. Encoding costs about 40,000 multiplications a word and
/// comparing as much again; values are immutable, so any number of tasks may share them.
package struct EntailmentModel: Sendable {
  package static let shared = EntailmentModel(ModelFile.pairs)

  package struct Scores: Hashable, Sendable {
    package var support: Float
    package var contradiction: Float
    package var neutral: Float

    /// Of the network's three numbers.
    init(_ logits: SIMD3<Float>) {
      let top = max(logits.x, logits.y, logits.z)
      let e = exponential(logits.x - top)
      let c = exponential(logits.y - top)
      let n = exponential(logits.z - top)
      let sum = e + c + n
      support = e / sum
      contradiction = c / sum
      neutral = n / sum
    }
  }

  let weights: EntailmentWeights?

  /// Without the model file all scores are neutral.
  init(_ file: ModelFile?) { weights = file.flatMap(EntailmentWeights.init) }

  /// Reads the file while others work: most comparisons ask the judge in the end.
  static func load() { DispatchQueue.global().async { _ = shared.isLoaded } }

  package var isLoaded: Bool { weights != nil }

  package func encode(_ text: String) -> EncodedSentence { encode(JudgedText(text)) }

  /// Reads some tokens of an analysed text: a sentence, or the words of a claim.
  package func encode(tokens: Range<Int>, of analysis: AnalyzedText) -> EncodedSentence {
    let span = analysis.span(tokens)
    return encode(JudgedText(analysis.text.bytes, in: Int(span.start)..<Int(span.end)))
  }

  func encode(_ whole: JudgedText) -> EncodedSentence {
    let text = whole.prefix(JudgedText.longest)
    var sentence = EncodedSentence(text: text)
    let count = text.words.count
    guard let weights, count > 0 else { return sentence }
    let width = weights.width
    var inputs: [Float] = []
    inputs.reserveCapacity(count * weights.project.inputs)
    for (index, word) in text.words.enumerated() {
      let start = index * WordVectors.dimensions
      inputs += text.vectors[start..<start + WordVectors.dimensions]
      inputs.append(word.weight)
      inputs.append(word.hasDigit ? 1 : 0)
      inputs.append(word.hasSeveralPieces ? 1 : 0)
      sentence.spellings.append(Self.hash(word.spelling))
      sentence.stems.append(Self.hash(word.stem))
    }
    var states: [Float] = []
    weights.project.apply(inputs, rows: count, into: &states)
    for (index, word) in text.words.enumerated() {
      let own = weights.own(word.piece)
      for number in 0..<width {
        let place = index * width + number
        states[place] = max(0, states[place] + own[number])
      }
    }
    weights.near.addWindow(to: &states, rows: count, width: width)
    weights.roles.apply(states, rows: count, into: &sentence.roles)
    sentence.states = states
    return sentence
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }
}

extension DenseLayer {
  /// Adds to each row what this layer makes of it and its two neighbours, where that is above zero;
  /// beyond the ends is zero.
  func addWindow(to rows: inout [Float], rows count: Int, width: Int) {
    var windows = [Float](repeating: 0, count: count * 3 * width)
    for index in 0..<count {
      for step in 0..<3 where index + step >= 1 && index + step <= count {
        let from = (index + step - 1) * width
        let to = (index * 3 + step) * width
        for number in 0..<width { windows[to + number] = rows[from + number] }
      }
    }
    var sums: [Float] = []
    apply(windows, rows: count, into: &sums)
    for index in 0..<count * width { rows[index] += max(0, sums[index]) }
  }
}

extension ModelFile {
  /// Opened once; nil when the data files are not installed.
  static let pairs: ModelFile? = DataFolder.path("models/pairs.bin").flatMap(ModelFile.init)
}
