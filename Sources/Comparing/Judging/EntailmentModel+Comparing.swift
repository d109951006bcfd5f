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
    // What is found is a mean of the others, weighed by how well they fit.
    let padded = (others.count + 7) / 8 * 8
    var shares = [Float](repeating: 0, count: count * padded)
    for index in 0..<count {
      let row = index * padded
      var top = weights.nothing
      for other in 0..<others.count {
        shares[row + other] = score(index, other)
        top = max(top, shares[row + other])
      }
      var total = exponential(weights.nothing - top)
      for other in 0..<others.count {
        shares[row + other] = exponential(shares[row + other] - top)
        total += shares[row + other]
      }
      for other in 0..<others.count { shares[row + other] /= total }
    }
    var turned = [Float](repeating: 0, count: 2 * width * padded)
    for other in 0..<others.count {
      let role = (other * 3 + 2) * width
      for number in 0..<width {
        turned[number * padded + other] = others.states[other * width + number]
        turned[(width + number) * padded + other] = others.roles[role + number]
      }
    }
    let found = DenseLayer.products(
      shares, rows: count, turned, columns: 2 * width, width: padded)
    var inputs = [Float](repeating: 0, count: count * weights.compare.inputs)
    var sums = [Float](repeating: 0, count: count * width)
    for index in 0..<count {
      let sum = index * width
      let mine = (index * 3 + 1) * width
      let input = index * weights.compare.inputs
      for number in 0..<width {
        let state = these.states[sum + number]
        let other = found[2 * sum + number]
        inputs[input + number] = state * other
        inputs[input + width + number] = abs(state - other)
        sums[sum + number] = these.roles[mine + number] + found[2 * sum + width + number]
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
