internal import ClaimReading
internal import TextAnalysis

/// How near the sentences of two reports are as wholes: cosines of their meaning vectors.
enum SentenceVectors {
  /// Row after row, left sentence by right sentence.
  static func cosines(_ left: ReadReport, _ right: ReadReport) -> [Float] {
    let mine = vectors(left)
    let other = vectors(right)
    var cosines: [Float] = []
    cosines.reserveCapacity(mine.count * other.count)
    for a in mine {
      for b in other { cosines.append(WordVectors.shared.cosine(a, b)) }
    }
    return cosines
  }

  private static func vectors(_ read: ReadReport) -> [MeaningVector] {
    read.analysis.sentences.map {
      WordVectors.shared.vector(of: $0.tokens, in: read.analysis)
    }
  }
}
