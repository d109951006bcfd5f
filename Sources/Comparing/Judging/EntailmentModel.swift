internal import ReportText
internal import SourcesData
package import TextAnalysis

/// A sentence made ready for comparing with many others: reading costs more than comparing.
package struct EncodedSentence: Sendable {
  let text: JudgedText
  /// For each word: as it is, as it looks for counterparts, and its share of a comparison as the
  /// word itself and as what was found.
  var states: [Vector64] = []
  var looks: [Vector64] = []
  var mine: [Vector64] = []
  var found: [Vector64] = []
  /// Numbers of spellings and stems, to tell same words.
  var spellings: [UInt64] = []
  var stems: [UInt64] = []

  package var count: Int { text.words.count }
}

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
/// by rule. `contradiction` alone is right about half the time at 0.5 on news; use it as one
/// feature among others, or as a gate (below 0.1 hardly anything is a contradiction).
///
/// Architecture after Parikh and others, "A decomposable attention model", 2016, with a window of
/// three words before and after attention. Encoding costs about 20,000 multiplications a word and
/// comparing as much again; values are immutable, so any number of tasks may share them.
package struct EntailmentModel: Sendable {
  package static let shared = EntailmentModel(ModelFile.pairs)

  package struct Scores: Hashable, Sendable {
    package var support: Float
    package var contradiction: Float
    package var neutral: Float
  }

  private struct Weights: Sendable {
    var project: Layer64
    var own: [Vector64]
    var learned: [Int32: Int]
    var near: Layer64
    var look: Layer64
    var mine: Layer64
    var found: Layer64
    var times: Layer64
    var apart: Layer64
    var marks: Layer64
    var after: Layer64
    var decide: Layer64
    /// Three rows of 64, then their biases.
    var last: [Vector64]
    var lastBias: [Float]
    var sharp: [Float]
    var nothing: Float
  }

  private let weights: Weights?

  /// Without the model file all scores are neutral.
  init(_ file: ModelFile?) { weights = file.flatMap(Self.read) }

  package var isLoaded: Bool { weights != nil }

  private static func read(_ file: ModelFile) -> Weights? {
    func floats(_ name: String) -> [Float]? { file[name]?.floats() }
    guard
      let project = Layer64(floats("project"), bias: floats("project.bias"), inputs: 259),
      let own = floats("own"), own.count % 64 == 0,
      let learned = file["learned"], learned.element == .uint16,
      let near = Layer64(floats("near"), bias: floats("near.bias"), inputs: 192),
      let look = Layer64(floats("look"), inputs: 64),
      let mine = Layer64(floats("mine"), bias: floats("mine.bias"), inputs: 64),
      let found = Layer64(floats("found"), inputs: 64),
      let times = Layer64(floats("times"), inputs: 64),
      let apart = Layer64(floats("apart"), inputs: 64),
      let marks = Layer64(floats("marks"), inputs: 6),
      let after = Layer64(floats("after"), bias: floats("after.bias"), inputs: 192),
      let decide = Layer64(floats("decide"), bias: floats("decide.bias"), inputs: 256),
      let last = floats("last"), last.count == 192,
      let lastBias = floats("last.bias"), lastBias.count == 3,
      let sharp = floats("sharp"), sharp.count == 5
    else { return nil }
    let ownRows = (0..<(own.count / 64)).map { Vector64(own[($0 * 64)..<($0 * 64 + 64)]) }
    // Row 0 is for all other words; piece number k of the list has row k + 1.
    var numbers: [Int32: Int] = [:]
    for index in 0..<learned.count where index + 1 < ownRows.count {
      let piece = unsafe learned.memory.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      numbers[Int32(piece)] = index + 1
    }
    return Weights(
      project: project, own: ownRows, learned: numbers, near: near, look: look, mine: mine,
      found: found, times: times, apart: apart, marks: marks, after: after, decide: decide,
      last: (0..<3).map { Vector64(last[($0 * 64)..<($0 * 64 + 64)]) }, lastBias: lastBias,
      sharp: sharp, nothing: sharp[4])
  }

  // MARK: Reading

  package func encode(_ text: String) -> EncodedSentence { encode(JudgedText(text)) }

  /// Reads some tokens of an analysed text: a sentence, or the words of a claim.
  package func encode(tokens: Range<Int>, of analysis: AnalyzedText) -> EncodedSentence {
    let span = analysis.span(tokens)
    return encode(JudgedText(analysis.text.bytes, in: Int(span.start)..<Int(span.end)))
  }

  func encode(_ whole: JudgedText) -> EncodedSentence {
    let text = whole.prefix(160)
    var sentence = EncodedSentence(text: text)
    guard let weights else { return sentence }
    var states: [Vector64] = []
    states.reserveCapacity(text.words.count)
    for (index, word) in text.words.enumerated() {
      var sum = weights.project.bias
      for lane in 0..<JudgedText.lanes {
        let four = text.vectors[index * JudgedText.lanes + lane]
        sum.add(weights.project.rows[4 * lane], times: four.x)
        sum.add(weights.project.rows[4 * lane + 1], times: four.y)
        sum.add(weights.project.rows[4 * lane + 2], times: four.z)
        sum.add(weights.project.rows[4 * lane + 3], times: four.w)
      }
      sum.add(weights.project.rows[256], times: word.weight)
      if word.hasDigit { sum.add(weights.project.rows[257], times: 1) }
      if word.hasSeveralPieces { sum.add(weights.project.rows[258], times: 1) }
      let own = word.piece >= 0 ? weights.learned[word.piece] ?? 0 : 0
      states.append((sum + weights.own[own]).rectified)
      sentence.spellings.append(Self.hash(word.spelling))
      sentence.stems.append(Self.hash(word.stem))
    }
    for index in states.indices {
      let state = states[index] + Self.window(states, index, weights.near).rectified
      sentence.states.append(state)
      var look = Vector64()
      weights.look.apply(state, to: &look)
      sentence.looks.append(look)
      var mine = weights.mine.bias
      weights.mine.apply(state, to: &mine)
      sentence.mine.append(mine)
      var found = Vector64()
      weights.found.apply(state, to: &found)
      sentence.found.append(found)
    }
    return sentence
  }

  /// A layer over a word and its two neighbours; beyond the ends is zero.
  private static func window(_ states: [Vector64], _ index: Int, _ layer: Layer64) -> Vector64 {
    var sum = layer.bias
    if index > 0 { layer.apply(states[index - 1], to: &sum) }
    layer.apply(states[index], from: 64, to: &sum)
    if index + 1 < states.count { layer.apply(states[index + 1], from: 128, to: &sum) }
    return sum
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    return hash
  }

  // MARK: Comparing

  package func scores(premise: EncodedSentence, hypothesis: EncodedSentence) -> Scores {
    let logits = logits(premise, hypothesis)
    let top = max(logits.x, logits.y, logits.z)
    let e = exponential(logits.x - top)
    let c = exponential(logits.y - top)
    let n = exponential(logits.z - top)
    let sum = e + c + n
    return Scores(support: e / sum, contradiction: c / sum, neutral: n / sum)
  }

  /// Before they are made shares: support, contradiction, neutral.
  func logits(_ left: EncodedSentence, _ right: EncodedSentence) -> SIMD3<Float> {
    guard let weights, left.count > 0, right.count > 0 else { return SIMD3(-1, -1, 1) }
    let rows = left.count
    let columns = right.count
    var scores = [Float](repeating: 0, count: rows * columns)
    // The best cosine, the same word, the same stem, for the words of either side.
    var bestLeft = [SIMD3<Float>](repeating: .zero, count: rows)
    var bestRight = [SIMD3<Float>](repeating: .zero, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let cosine = left.text.cosine(row, right.text, column)
        let same: Float = left.spellings[row] == right.spellings[column] ? 1 : 0
        let stem: Float = left.stems[row] == right.stems[column] ? 1 : 0
        scores[row * columns + column] =
          left.looks[row].dot(right.states[column]) * weights.sharp[0]
          + cosine * weights.sharp[1] + same * weights.sharp[2] + stem * weights.sharp[3]
        let best = SIMD3(cosine, same, stem)
        bestLeft[row] = pointwiseMax(bestLeft[row], best)
        bestRight[column] = pointwiseMax(bestRight[column], best)
      }
    }
    let a = side(left, right, bestLeft, weights) { scores[$0 * columns + $1] }
    let b = side(right, left, bestRight, weights) { scores[$1 * columns + $0] }
    var hidden = weights.decide.bias
    for (index, part) in [a.top, a.mean, b.top, b.mean].enumerated() {
      weights.decide.apply(part, from: index * 64, to: &hidden)
    }
    hidden = hidden.rectified
    return SIMD3(
      weights.last[0].dot(hidden) + weights.lastBias[0],
      weights.last[1].dot(hidden) + weights.lastBias[1],
      weights.last[2].dot(hidden) + weights.lastBias[2])
  }

  /// Compares each word of one side with what it finds on the other.
  private func side(
    _ these: EncodedSentence, _ others: EncodedSentence, _ best: [SIMD3<Float>],
    _ weights: Weights, score: (Int, Int) -> Float
  ) -> (top: Vector64, mean: Vector64) {
    var compared: [Vector64] = []
    compared.reserveCapacity(these.count)
    var shares = [Float](repeating: 0, count: others.count)
    for index in 0..<these.count {
      var top = weights.nothing
      for other in 0..<others.count {
        shares[other] = score(index, other)
        top = max(top, shares[other])
      }
      var total = exponential(weights.nothing - top)
      for other in 0..<others.count {
        shares[other] = exponential(shares[other] - top)
        total += shares[other]
      }
      var found = Vector64()
      var sum = these.mine[index]
      for other in 0..<others.count {
        let share = shares[other] / total
        // Below this a word adds nothing that a float would keep.
        if share < 1e-4 { continue }
        found.add(others.states[other], times: share)
        sum.add(others.found[other], times: share)
      }
      let state = these.states[index]
      weights.times.apply(state.times(found), to: &sum)
      weights.apart.apply(state.distance(to: found), to: &sum)
      let word = these.text.words[index]
      sum.add(weights.marks.rows[0], times: word.weight)
      if word.hasDigit { sum.add(weights.marks.rows[1], times: 1) }
      if word.hasSeveralPieces { sum.add(weights.marks.rows[2], times: 1) }
      sum.add(weights.marks.rows[3], times: best[index].x)
      sum.add(weights.marks.rows[4], times: best[index].y)
      sum.add(weights.marks.rows[5], times: best[index].z)
      compared.append(sum.rectified)
    }
    var top: Vector64?
    var sum = Vector64()
    for index in compared.indices {
      let state = compared[index] + Self.window(compared, index, weights.after).rectified
      top = top.map { $0.larger(state) } ?? state
      sum.add(state, times: 1)
    }
    var mean = Vector64()
    mean.add(sum, times: 1 / Float(max(1, compared.count)))
    return (top ?? Vector64(), mean)
  }
}

extension ModelFile {
  /// Opened once; nil when the data files are not installed.
  static let pairs: ModelFile? = DataFolder.path("models/pairs.bin").flatMap(ModelFile.init)
}
