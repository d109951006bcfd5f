internal import TextAnalysis

/// What the judge's second step looks at: how one sentence stands to another, in numbers.
struct PairFeatures: Sendable {
  /// Something that one text changed, for the explanation.
  struct Change: Sendable {
    enum Kind: Sendable { case quantity, date, name, negation, opposite, word, certainty }
    var kind: Kind
    var left: String
    var right: String
    var about: String
    /// Words of the texts where the change stands.
    var leftWords: Range<Int>
    var rightWords: Range<Int>

    /// Seen from the other text.
    var turned: Change {
      Change(
        kind: kind, left: right, right: left, about: about, leftWords: rightWords,
        rightWords: leftWords)
    }
  }

  func change(
    _ kind: Change.Kind, _ leftWords: Range<Int>, _ rightWords: Range<Int>, about: String = ""
  ) -> Change {
    Change(
      kind: kind, left: left.written(leftWords), right: right.written(rightWords), about: about,
      leftWords: leftWords, rightWords: rightWords)
  }

  var values: [Float] = []
  var changes: [Change] = []
  private(set) var arithmetic = StoryArithmetic.Answer.notAsked
  /// Numbers of b that cannot be those of a, of all that have a counterpart.
  private(set) var apartAmounts = 0
  private(set) var matchedAmounts = 0

  static let count = 66

  /// The telling ones for a candidate conflict, with their places in `values`.
  static let telling: [(name: String, place: Int)] = [
    ("covered words", 3), ("odd negations", 31), ("denied here", 32), ("denied there", 33),
    ("numbers apart", 48), ("labels apart", 49), ("lonely numbers", 51), ("opposites", 56),
    ("exclusive words", 57), ("words without counterpart", 58), ("worst word", 60),
    ("words in a slot", 61), ("opposites in a slot", 62), ("names exchanged", 63),
  ]

  var tellingValues: [Float] { Self.telling.map { values[$0.place] } }

  /// How near the two are in meaning, 0 to 1: far ones tell of different things.
  var closeness: Float { max(values[3], values[25]) }

  /// All of b stands in a but for a number that cannot be the same, or an opposite in the same place:
  /// learning adds nothing to that.
  var hasOneClearChange: Bool {
    let isElseTheSame = values[3] > 0.8 && values[31] == 0 && matchedAmounts + 1 > apartAmounts
    guard isElseTheSame, arithmetic == .notAsked else { return false }
    // Places of "opposites in a slot" and "words without counterpart"; a number in letters is one.
    let (opposites, unexplained) = (values[62], values[58])
    return apartAmounts == 1
      ? opposites == 0 && unexplained <= 1 : opposites == 1 && unexplained == 0
  }

  let left: JudgedText
  let right: JudgedText

  /// - Parameter network: the three scores of `EntailmentModel`.
  init(
    _ left: JudgedText, _ right: JudgedText, _ cosines: WordCosines, _ ties: WordTies,
    network: SIMD3<Float>
  ) {
    self.left = left
    self.right = right
    values.reserveCapacity(Self.count)
    values += [network.x, network.y, network.z]
    let forward = WordAlignment(left, right, cosines)
    let backward = WordAlignment(right, left, cosines.turned)
    addCoverage(forward, backward)
    addShape(forward)
    addNegation(forward)
    addAmounts(forward)
    addTies(forward, backward, cosines, ties)
    precondition(values.count == Self.count, "\(values.count) features")
  }

  // MARK: Coverage

  private mutating func addCoverage(_ forward: WordAlignment, _ backward: WordAlignment) {
    var scores: [Float] = []
    var unmatchedNames = 0
    var unmatchedWeight: Float = 0
    var heaviest: Float = 0
    for (word, match) in zip(right.words, forward.matches) where word.isContent {
      scores.append(match.score)
      if match.score < 0.5 {
        if word.isName { unmatchedNames += 1 }
        unmatchedWeight += word.weight
        heaviest = max(heaviest, word.weight)
      }
    }
    scores.sort()
    let back = zip(left.words, backward.matches).filter { $0.0.isContent }.map(\.1.score).sorted()
    func at(_ list: [Float], _ index: Int) -> Float { index < list.count ? list[index] : 1 }
    let low = Float(scores.count { $0 < 0.5 })
    let meanScore: Float = scores.isEmpty ? 1 : scores.reduce(0, +) / Float(scores.count)
    let lowShare: Float = scores.isEmpty ? 0 : low / Float(scores.count)
    let taken = Float(scores.count { $0 >= 0.95 })
    let lowBack = Float(back.count { $0 < 0.5 })
    let found: [Float] = [
      forward.coverage(of: right), at(scores, 0), at(scores, 1), at(scores, 2),
      meanScore, low, lowShare, taken, Float(unmatchedNames), unmatchedWeight, heaviest,
      backward.coverage(of: left), at(back, 0), at(back, 1), lowBack,
    ]
    values += found
  }

  // MARK: Order and length

  private mutating func addShape(_ forward: WordAlignment) {
    let a = left.words.count { !$0.isMark }
    let b = right.words.count { !$0.isMark }
    var bigrams = 0
    var sharedBigrams = 0
    var crossings = 0
    var steps = 0
    var last = -1
    var run = 0
    var longestRun = 0
    for index in right.words.indices {
      let match = forward.matches[index]
      if index > 0, !right.words[index].isMark {
        bigrams += 1
        let before = forward.matches[index - 1].word
        if match.word >= 0, match.score >= 0.95, before >= 0, match.word == before + 1 {
          sharedBigrams += 1
        }
      }
      guard right.words[index].isContent else { continue }
      if match.score >= 0.95 {
        if last >= 0 {
          steps += 1
          if match.word < last { crossings += 1 }
        }
        last = match.word
      }
      run = match.score < 0.5 ? run + 1 : 0
      longestRun = max(longestRun, run)
    }
    let sentence = Self.likeness(Self.direction(left), Self.direction(right))
    let firstContent = right.words.indices.first { right.words[$0].isContent }
    let lastContent = right.words.indices.last { right.words[$0].isContent }
    let length = Float(b) / Float(max(1, a))
    let inRow: Float = bigrams > 0 ? Float(sharedBigrams) / Float(bigrams) : 0
    let crossing: Float = steps > 0 ? Float(crossings) / Float(steps) : 0
    let first: Float = firstContent.map { forward.matches[$0].score } ?? 1
    let final: Float = lastContent.map { forward.matches[$0].score } ?? 1
    let isSame: Float = left.words.map(\.spelling) == right.words.map(\.spelling) ? 1 : 0
    let found: [Float] = [
      Float(a), Float(b), length, inRow, Float(crossings), crossing, Float(longestRun), sentence,
      first, final, isSame,
    ]
    values += found
  }

  /// The sum of the words' meanings, telling words counting more.
  private static func direction(_ text: JudgedText) -> [Float] {
    var sum = [Float](repeating: 0, count: WordVectors.dimensions)
    for index in text.words.indices where !text.words[index].isMark {
      let factor = text.words[index].weight
      let start = index * WordVectors.dimensions
      for number in 0..<WordVectors.dimensions {
        sum[number] += text.vectors[start + number] * factor
      }
    }
    return sum
  }

  private static func likeness(_ left: [Float], _ right: [Float]) -> Float {
    func dot(_ x: [Float], _ y: [Float]) -> Float {
      DenseLayer.products(x, rows: 1, y, columns: 1, width: x.count)[0]
    }
    let length: Float = (dot(left, left) * dot(right, right)).squareRoot()
    return length > 1e-9 ? dot(left, right) / length : 0
  }

  // MARK: Negation, hedges, quantifiers

  private static func isNegation(_ text: JudgedText, _ index: Int) -> Bool {
    let word = text.words[index].spelling
    if word == "t" || word == "nt" {
      return index >= 2 && text.words[index - 1].isMark
    }
    if JudgeStopWords.needsApostrophe.contains(word) { return false }
    if ["didn", "doesn", "wouldn", "couldn", "shouldn", "hasn", "haven", "hadn", "mustn"].contains(
      word)
    {
      return false
    }
    return JudgeStopWords.negations.contains(word)
  }

  private mutating func addNegation(_ forward: WordAlignment) {
    func negations(_ text: JudgedText) -> [Int] {
      text.words.indices.filter { Self.isNegation(text, $0) }
    }
    let mine = negations(left)
    let theirs = negations(right)
    // Is the word that a negation of b denies a word that a has without one?
    var bare = 0
    for cue in theirs {
      if let denied = Self.denied(by: cue, right) {
        let match = forward.matches[denied]
        if match.word >= 0, match.score > 0.5, !isNear(mine, match.word) {
          bare += 1
          if changes.isEmpty {
            changes.append(
              change(.negation, match.word..<match.word + 1, cue..<denied + 1))
          }
        }
      }
    }
    var lost = 0
    for cue in mine {
      guard let denied = Self.denied(by: cue, left) else { continue }
      if let at = forward.matches.firstIndex(where: { $0.word == denied && $0.score > 0.5 }),
        !isNear(theirs, at)
      {
        lost += 1
        if changes.isEmpty {
          changes.append(
            change(.negation, cue..<denied + 1, at..<at + 1))
        }
      }
    }
    func hedges(_ text: JudgedText) -> Int {
      text.words.count { JudgeStopWords.hedges.contains($0.spelling) }
    }
    func height(_ text: JudgedText) -> (Float, Float) {
      var low: Float = 2
      var high: Float = -1
      for word in text.words {
        if let value = JudgeStopWords.quantifiers[word.spelling] {
          low = min(low, value)
          high = max(high, value)
        }
      }
      return high < 0 ? (-1, -1) : (low, high)
    }
    let (lowA, highA) = height(left)
    let (lowB, highB) = height(right)
    func has(_ text: JudgedText, _ word: String) -> Float {
      text.words.contains { $0.spelling == word } ? 1 : 0
    }
    let odd = Float((mine.count + theirs.count) % 2)
    let only: Float = has(right, "only") - has(left, "only")
    let found: [Float] = [
      Float(mine.count), Float(theirs.count), odd, Float(bare), Float(lost),
      Float(hedges(left)), Float(hedges(right)), lowA, highA, lowB, highB, only,
      has(right, "but"), has(right, "or"),
    ]
    values += found
  }

  private static func denied(by cue: Int, _ text: JudgedText) -> Int? {
    for index in (cue + 1)..<max(cue + 1, min(cue + 6, text.words.count))
    where text.words[index].isContent { return index }
    return nil
  }

  private func isNear(_ cues: [Int], _ word: Int) -> Bool {
    cues.contains { $0 < word && word - $0 <= 5 || $0 > word && $0 - word <= 1 }
  }

  // MARK: Numbers

  private mutating func addAmounts(_ forward: WordAlignment) {
    let reader = AmountReader()
    let mine = reader.read(left)
    let theirs = reader.read(right)
    var same = 0
    var within = 0
    var wider = 0
    var apart = 0
    var overlap = 0
    var lonely = 0
    var apartLabels = 0
    for amount in theirs {
      guard let other = Self.counterpart(of: amount, mine, forward, left, right) else {
        lonely += 1
        continue
      }
      switch amount.stand(to: other) {
      case .same: same += 1
      case .within: within += 1
      case .wider: wider += 1
      case .overlap: overlap += 1
      case .apart:
        if amount.isLabel { apartLabels += 1 } else { apart += 1 }
        changes.insert(
          change(
            amount.isLabel ? .date : .quantity, other.words, amount.words,
            about: amount.isLabel ? "" : amount.unit), at: 0)
      }
    }
    apartAmounts = apart
    matchedAmounts = same + within + wider + apart + overlap
    let asks = right.words.contains { StoryArithmetic.askingWords.contains($0.spelling) }
    arithmetic = StoryArithmetic().answer(mine, theirs, asks: asks, words: left.words.count)
    let reckoned: Float = arithmetic == .follows ? 1 : arithmetic == .fails ? -1 : 0
    let found: [Float] = [
      Float(mine.count), Float(theirs.count), Float(same), Float(within), Float(wider),
      Float(apart), Float(apartLabels), Float(overlap), Float(lonely),
      reckoned,
    ]
    values += found
  }

  /// The number of a that answers the same question as one of b: of the same kind of thing, and
  /// among several the one that agrees, or else the one with most of the words around it.
  private static func counterpart(
    of amount: Amount, _ candidates: [Amount], _ forward: WordAlignment, _ left: JudgedText,
    _ right: JudgedText
  ) -> Amount? {
    var best: Amount?
    var top = 0
    for other in candidates {
      var score = 0
      if amount.isLabel != other.isLabel && amount.unit != other.unit { continue }
      if amount.isLabel {
        if amount.unit == other.unit { score = 4 } else { continue }
      } else {
        let symbols: Set<String> = ["$", "€", "£", "¥", "%"]
        if symbols.contains(amount.unit) != symbols.contains(other.unit) { continue }
        if amount.unit == other.unit { score += amount.unit.isEmpty ? 1 : 4 }
        score += 2 * amount.near.count { other.near.contains($0) }
        if score == 0, amount.low != other.low || amount.high != other.high { continue }
      }
      switch amount.stand(to: other) {
      case .same: score += 6
      case .wider: score += 3
      case .within, .overlap: score += 1
      case .apart: break
      }
      if score > top { (top, best) = (score, other) }
    }
    return best
  }
}
