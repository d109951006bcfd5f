/// One bidirectional layer of simple recurrent units: carries what was read on to the words behind
/// (first half of the numbers) and before (second half).
///
///     c[t] = f[t] · c[t-1] + (1 - f[t]) · z[t]        x[t] + r[t] · (tanh c[t] - x[t])
///
/// All products with weights are done before, for all words at once; only this is left to do word
/// by word.
enum RecurrentLayer {
  /// Reads one sentence.
  ///
  /// - Parameters:
  ///   - gates: z, f and r of each word, side by side, before their curves.
  ///   - rows: where each word's row lies in `input` and `gates`.
  ///   - output: words after one another from row `first` on.
  static func run(
    gates: [Float], input: [Float], rows: ArraySlice<Int>, width: Int, output: inout [Float],
    first: Int
  ) {
    let half = width / 2
    precondition(half % 8 == 0 && output.count >= (first + rows.count) * width)
    for row in rows {
      precondition(row >= 0 && (row + 1) * 3 * width <= gates.count)
      precondition((row + 1) * width <= input.count)
    }
    unsafe gates.withUnsafeBytes { gates in
      unsafe input.withUnsafeBytes { input in
        unsafe output.withUnsafeMutableBytes { output in
          for column in stride(from: 0, to: width, by: 8) {
            var carried = SIMD8<Float>(repeating: 0)
            let isForward = column < half
            for step in 0..<rows.count {
              let word = isForward ? step : rows.count - 1 - step
              let row = rows[rows.startIndex + word]
              let at = (row * 3 * width + column) * 4
              let z = unsafe gates.loadUnaligned(fromByteOffset: at, as: SIMD8<Float>.self)
              let forget = unsafe gates.loadUnaligned(
                fromByteOffset: at + width * 4, as: SIMD8<Float>.self)
              let pass = unsafe gates.loadUnaligned(
                fromByteOffset: at + width * 8, as: SIMD8<Float>.self)
              let x = unsafe input.loadUnaligned(
                fromByteOffset: (row * width + column) * 4, as: SIMD8<Float>.self)
              carried = z + logistic(forget) * (carried - z)
              let y = x + logistic(pass) * (tanh(carried) - x)
              unsafe output.storeBytes(
                of: y, toByteOffset: ((first + word) * width + column) * 4, as: SIMD8<Float>.self)
            }
          }
        }
      }
    }
  }

  /// Lambert's continued fraction, cut after the seventh power: within 0.0001 everywhere.
  @inline(__always)
  static func tanh(_ value: SIMD8<Float>) -> SIMD8<Float> {
    let x = value.clamped(
      lowerBound: SIMD8(repeating: -4.97), upperBound: SIMD8(repeating: 4.97))
    let square = x * x
    let top = x * (135_135 + square * (17_325 + square * (378 + square)))
    let bottom = 135_135 + square * (62_370 + square * (3_150 + square * 28))
    return top / bottom
  }

  @inline(__always)
  static func logistic(_ value: SIMD8<Float>) -> SIMD8<Float> {
    0.5 + 0.5 * tanh(value * 0.5)
  }
}
