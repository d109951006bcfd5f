internal import ReportText
internal import SourcesData

/// What words mean, as directions: texts that mean alike point alike.
///
///     let vectors = WordVectors.shared
///     vectors.cosine(vectors.vector(of: "The vote was put off"),
///                    vectors.vector(of: "Lawmakers postponed the ballot"))   → 0.3; unrelated sentences: 0
///
/// A static table distilled from a sentence encoder (Docs/Models.md): a text's vector is the sum of
/// its pieces' vectors, which already carry how telling each piece is, cut to length 1. The table
/// is read in place; a sentence costs a few microseconds.
package struct WordVectors: Sendable {
  package static let shared = WordVectors()
  package static let dimensions = 256

  private let table: ModelFile.Section?
  private let scales: [Float]
  private let weights: [Float]

  /// Without the data files every vector is zero.
  package init() {
    let file = ModelFile.vectors
    let scales = file?["scales"]?.floats() ?? []
    let weights = file?["weights"]?.floats() ?? []
    if let table = file?["vectors"], table.element == .int8,
      table.count == scales.count * Self.dimensions, weights.count == scales.count
    {
      (self.table, self.scales, self.weights) = (table, scales, weights)
    } else {
      (self.table, self.scales, self.weights) = (nil, [], [])
    }
  }

  package var isLoaded: Bool { table != nil }

  /// How telling a piece is, from near 0 for "the" to 1.
  package func weight(of piece: Int32) -> Float {
    weights.indices.contains(Int(piece)) ? weights[Int(piece)] : 0
  }

  /// The vector of a text, of length 1, or all zero when nothing in it is known.
  package func vector(of text: String) -> MeaningVector {
    vector(ofPieces: WordPiece.shared.split(text).pieces[...])
  }

  /// The vector of some tokens of an analysed text.
  package func vector(of tokens: Range<Int>, in analysis: AnalyzedText) -> MeaningVector {
    vector(of: analysis.text.string(analysis.span(tokens)))
  }

  package func vector(ofPieces pieces: ArraySlice<Int32>) -> MeaningVector {
    var sum = MeaningVector()
    for piece in pieces { add(piece, to: &sum) }
    sum.normalise()
    return sum
  }

  /// Adds a piece's weighted vector.
  package func add(_ piece: Int32, to sum: inout MeaningVector) {
    guard let table, scales.indices.contains(Int(piece)) else { return }
    let scale = SIMD16<Float>(repeating: scales[Int(piece)])
    let base = Int(piece) * Self.dimensions
    for lane in 0..<16 {
      let row = unsafe table.memory.loadUnaligned(
        fromByteOffset: base + lane * 16, as: SIMD16<Int8>.self)
      sum.lanes[lane] += SIMD16<Float>(row) * scale
    }
  }

  /// 1 for the same direction, 0 for nothing in common; 0 too when either is zero.
  package func cosine(_ left: MeaningVector, _ right: MeaningVector) -> Float {
    left.dot(right)
  }
}

/// 256 numbers on the stack.
package struct MeaningVector: Sendable {
  package var lanes = InlineArray<16, SIMD16<Float>>(repeating: .zero)

  package init() {}

  package func dot(_ other: MeaningVector) -> Float {
    var sum = SIMD16<Float>.zero
    for lane in 0..<16 { sum += lanes[lane] * other.lanes[lane] }
    return sum.sum()
  }

  /// Puts the numbers behind those of `list`.
  package func append(to list: inout [Float]) {
    for lane in 0..<16 {
      let sixteen = lanes[lane]
      for number in 0..<16 { list.append(sixteen[number]) }
    }
  }

  /// Cuts to length 1; a zero vector stays zero.
  package mutating func normalise() {
    let length = dot(self).squareRoot()
    guard length > 1e-6 else { return }
    let factor = SIMD16<Float>(repeating: 1 / length)
    for lane in 0..<16 { lanes[lane] *= factor }
  }
}
