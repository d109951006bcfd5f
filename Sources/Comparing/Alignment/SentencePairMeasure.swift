/// What two sentences have in common, whatever stands around them: the numbers of
/// `AlignmentFeatures` that need no context.
struct SentencePairMeasure: Sendable {
  private let left: [SentenceProfile]
  private let right: [SentenceProfile]
  private let weights: WordWeights
  private let similarity: WordSimilarity
  private let rarity: [Float]
  // Summed up once for each sentence.
  private let leftSums: [(rarity: Float, local: Float)]
  private let rightSums: [(rarity: Float, local: Float)]
  private let leftPairs: [[Int64]]
  private let rightPairs: [[Int64]]

  init(
    _ left: ReportProfile, _ right: ReportProfile, _ weights: WordWeights,
    _ similarity: WordSimilarity, rarity: [Float]
  ) {
    self.left = left.sentences
    self.right = right.sentences
    self.weights = weights
    self.similarity = similarity
    self.rarity = rarity
    func sums(_ profile: ReportProfile) -> [(Float, Float)] {
      profile.sentences.map { (Self.sum($0.words, rarity), weights.sum($0.words)) }
    }
    leftSums = sums(left)
    rightSums = sums(right)
    leftPairs = left.sentences.map { Self.pairs($0.sequence) }
    rightPairs = right.sentences.map { Self.pairs($0.sequence) }
  }

  /// Adds a row of `AlignmentFeatures`, zero where it is of the context.
  func add(_ i: Int, _ j: Int, cosine: Float, to values: inout [Float]) {
    let a = left[i]
    let b = right[j]
    var row = Row()
    var shared: Float = 0
    var localShared: Float = 0
    var rarest: Float = 0
    Self.forEachShared(a.words, b.words) { word in
      shared += rarity[Int(word)]
      let weight = weights.weights[Int(word)]
      localShared += weight
      rarest = max(rarest, weight)
    }
    let (rarityA, localA) = leftSums[i]
    let (rarityB, localB) = rightSums[j]
    row.add((shared / ((rarityA * rarityB).squareRoot() + 1e-6)))
    row.add(localShared / ((localA * localB).squareRoot() + 1e-6))
    row.add(cosine)
    row.add(shared / (min(rarityA, rarityB) + 1e-6))
    row.add(localShared)
    row.add(rarest)
    let figures = Self.sharedCount(a.figures, b.figures)
    let times = Self.sharedCount(a.times, b.times)
    row.add(Float(figures))
    row.add(Float(Self.sharedCount(a.names, b.names)))
    row.add(Float(Self.sharedCount(a.entities, b.entities)))
    row.add(Float(times))
    var quoted: Float = 0
    Self.forEachShared(a.quoted, b.quoted) { quoted += rarity[Int($0)] }
    row.add(quoted)
    row.add(Float(Self.sharedCount(leftPairs[i], rightPairs[j])))
    row.add(abs(a.position - b.position))
    row.addBoth(a.position, b.position)
    row.add(Float(min(a.words.count, b.words.count)))
    row.add(Float(max(a.words.count, b.words.count)))
    row.addBoth(a.isTitle ? 1 : 0, b.isTitle ? 1 : 0)
    let covered = Self.cover(a.sequence, b.words, weights) { similarity.similarity($0, $1) }
    let covering = Self.cover(b.sequence, a.words, weights) { similarity.similarity($1, $0) }
    row.addBoth(covered.share, covering.share)
    row.addBoth(covered.sum, covering.sum)
    row.add((covered.share * covering.share).squareRoot())
    row.addBoth(covered.window, covering.window)
    row.addBoth(covered.topTwo, covering.topTwo)
    row.add(max(covered.topFour, covering.topFour))
    row.add(Float(max(covered.close, covering.close)))
    for index in 0..<AlignmentFeatures.count - 2 { values.append(row.values[index]) }
    values.append(a.figures.isEmpty || b.figures.isEmpty || figures > 0 ? 0 : 1)
    values.append(a.times.isEmpty || b.times.isEmpty || times > 0 ? 0 : 1)
  }

  /// A row under construction; fixed storage, as there are thousands.
  private struct Row {
    var values = InlineArray<48, Float>(repeating: 0)
    var count = 0

    mutating func add(_ value: Float) {
      values[count] = value
      count += 1
    }

    /// What is measured of either side: the larger first, so that nothing depends on which report
    /// is named first.
    mutating func addBoth(_ left: Float, _ right: Float) {
      add(max(left, right))
      add(min(left, right))
    }
  }

  struct Cover {
    var share: Float = 0
    var sum: Float = 0
    /// The best six words in a row: one clause of a long sentence may be all that is shared.
    var window: Float = 0
    var topTwo: Float = 0
    var topFour: Float = 0
    var close = 0
  }

  /// How much of the words of one sentence the other one has, by meaning.
  private static func cover(
    _ sequence: [Int32], _ other: [Int32], _ weights: WordWeights,
    similarity: (Int32, Int32) -> Float
  ) -> Cover {
    var cover = Cover()
    var total: Float = 0
    var recent = InlineArray<6, Float>(repeating: 0)
    var window: Float = 0
    var top = InlineArray<4, Float>(repeating: 0)
    for (index, word) in sequence.enumerated() {
      var best: Float = 0
      for candidate in other { best = max(best, similarity(word, candidate)) }
      let weight = weights.weights[Int(word)]
      let gain = best * weight
      total += weight
      cover.sum += gain
      if best > 0.4 { cover.close += 1 }
      window += gain - recent[index % 6]
      recent[index % 6] = gain
      cover.window = max(cover.window, window)
      var slot = gain
      for rank in 0..<4 where slot > top[rank] {
        let moved = top[rank]
        top[rank] = slot
        slot = moved
      }
    }
    cover.share = cover.sum / (total + 1e-6)
    cover.topTwo = top[0] + top[1]
    cover.topFour = cover.topTwo + top[2] + top[3]
    return cover
  }

  private static func sum(_ words: [Int32], _ rarity: [Float]) -> Float {
    var sum: Float = 0
    for word in words { sum += rarity[Int(word)] }
    return sum
  }

  /// Neighbouring content words as one number each, ascending.
  private static func pairs(_ sequence: [Int32]) -> [Int64] {
    guard sequence.count > 1 else { return [] }
    return (1..<sequence.count).map { Int64(sequence[$0 - 1]) << 32 | Int64(sequence[$0]) }
      .sorted()
  }

  /// Numbers that two ascending lists share.
  private static func forEachShared<Number: Comparable>(
    _ left: [Number], _ right: [Number], _ body: (Number) -> Void
  ) {
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        body(left[i])
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private static func sharedCount<Number: Comparable>(_ left: [Number], _ right: [Number]) -> Int {
    var count = 0
    forEachShared(left, right) { _ in count += 1 }
    return count
  }
}
