internal import TextAnalysis

/// The network's second half: every word looks for its counterpart in the other sentence.
extension EntailmentModel {
  package func scores(premise: EncodedSentence, hypothesis: EncodedSentence) -> Scores {
    Scores(logits(premise, hypothesis, WordCosines(premise.text, hypothesis.text)))
  }

  /// Before they are made shares: support, contradiction, neutral.
  ///
  /// - Parameter cosines: of the words of both, as far as the sentences were read.
  func logits(
    _ left: EncodedSentence, _ right: EncodedSentence, _ cosines: WordCosines
  ) -> SIMD3<Float> {
    guard let weights, left.count > 0, right.count > 0 else { return SIMD3(-1, -1, 1) }
    let width = weights.width
    let rows = left.count
    let columns = right.count
    var looks: [Float] = []
    looks.reserveCapacity(rows * width)
    for row in 0..<rows { looks += left.roles[row * 3 * width..<(row * 3 + 1) * width] }
    var scores = DenseLayer.products(
      looks, rows: rows, right.states, columns: columns, width: width)
    // The best cosine, the same word, the same stem, for the words of either side.
    var bestLeft = [SIMD3<Float>](repeating: .zero, count: rows)
    var bestRight = [SIMD3<Float>](repeating: .zero, count: columns)
    for row in 0..<rows {
      for column in 0..<columns {
        let cosine = cosines[row, column]
        let same: Float = left.spellings[row] == right.spellings[column] ? 1 : 0
        let stem: Float = left.stems[row] == right.stems[column] ? 1 : 0
        let place = row * columns + column
        scores[place] =
          scores[place] * weights.sharp[0] + cosine * weights.sharp[1]
          + same * weights.sharp[2] + stem * weights.sharp[3]
        let best = SIMD3(cosine, same, stem)
        bestLeft[row] = pointwiseMax(bestLeft[row], best)
        bestRight[column] = pointwiseMax(bestRight[column], best)
      }
    }
    var summary: [Float] = []
    summary.reserveCapacity(4 * width)
    compare(left, right, bestLeft, weights, into: &summary) { scores[$0 * columns + $1] }
    compare(right, left, bestRight, weights, into: &summary) { scores[$1 * columns + $0] }
    var hidden: [Float] = []
    weights.decide.apply(summary, rows: 1, into: &hidden)
    for index in hidden.indices { hidden[index] = max(0, hidden[index]) }
    var end: [Float] = []
    weights.last.apply(hidden, rows: 1, into: &end)
    return SIMD3(end[0], end[1], end[2])
  }

  /// Compares each word of one side with what it finds on the other; the largest and the mean of
  /// each number are added to `summary`.
  private func compare(
    _ these: EncodedSentence, _ others: EncodedSentence, _ best: [SIMD3<Float>],
    _ weights: EntailmentWeights, into summary: inout [Float], score: (Int, Int) -> Float
  ) {
    let width = weights.width
    let count = these.count
    var inputs = [Float](repeating: 0, count: count * weights.compare.inputs)
    var sums = [Float](repeating: 0, count: count * width)
    var found = [Float](repeating: 0, count: width)
    var shares = [Float](repeating: 0, count: others.count)
    for index in 0..<count {
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
      let sum = index * width
      let mine = (index * 3 + 1) * width
      for number in 0..<width {
        found[number] = 0
        sums[sum + number] = these.roles[mine + number]
      }
      for other in 0..<others.count {
        let share = shares[other] / total
        // Below this a word adds nothing that a float would keep.
        if share < 1e-4 { continue }
        let state = other * width
        let role = (other * 3 + 2) * width
        for number in 0..<width {
          found[number] += others.states[state + number] * share
          sums[sum + number] += others.roles[role + number] * share
        }
      }
      let input = index * weights.compare.inputs
      for number in 0..<width {
        let state = these.states[sum + number]
        inputs[input + number] = state * found[number]
        inputs[input + width + number] = abs(state - found[number])
      }
      let word = these.text.words[index]
      inputs[input + 2 * width] = word.weight
      inputs[input + 2 * width + 1] = word.hasDigit ? 1 : 0
      inputs[input + 2 * width + 2] = word.hasSeveralPieces ? 1 : 0
      for mark in 0..<3 { inputs[input + 2 * width + 3 + mark] = best[index][mark] }
    }
    var compared: [Float] = []
    weights.compare.apply(inputs, rows: count, into: &compared)
    for place in 0..<count * width { compared[place] = max(0, compared[place] + sums[place]) }
    weights.after.addWindow(to: &compared, rows: count, width: width)
    let share = 1 / Float(max(1, count))
    for mean in [false, true] {
      for number in 0..<width {
        var value = mean ? 0 : compared[number]
        for index in 0..<count {
          let next = compared[index * width + number]
          value = mean ? value + next : max(value, next)
        }
        summary.append(mean ? value * share : value)
      }
    }
  }
}

/// e^x by arithmetic alone: the C library's may differ in its last bit between systems.
func exponential(_ x: Float) -> Float {
  let clamped: Float = max(-80, min(80, x))
  // Round to the nearest whole power of two by pushing the fraction out of the mantissa.
  let magic: Float = 12_582_912
  let scaled: Float = clamped * 1.442_695
  let power: Float = (scaled + magic) - magic
  let high: Float = power * 0.693_359_375
  let low: Float = power * 2.121_944_4e-4
  let rest: Float = clamped - high + low
  var value: Float = 0.008_333_452
  value = value * rest + 0.041_665_796
  value = value * rest + 0.166_666_55
  value = value * rest + 0.5
  value = value * rest + 1
  value = value * rest + 1
  return value * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
}
