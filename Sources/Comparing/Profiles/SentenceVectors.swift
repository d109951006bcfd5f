internal import ClaimReading
internal import TextAnalysis

/// How near the sentences of two reports are as wholes: cosines of their meaning vectors.
enum SentenceVectors {
  static func of(_ read: ReadReport) -> [MeaningVector] {
    read.analysis.sentences.map { WordVectors.shared.vector(of: $0.tokens, in: read.analysis) }
  }

  /// Row after row, left sentence by right sentence.
  static func cosines(_ left: [MeaningVector], _ right: [MeaningVector]) -> [Float] {
    var cosines: [Float] = []
    cosines.reserveCapacity(left.count * right.count)
    for a in left {
      for b in right { cosines.append(WordVectors.shared.cosine(a, b)) }
    }
    return cosines
  }
}
