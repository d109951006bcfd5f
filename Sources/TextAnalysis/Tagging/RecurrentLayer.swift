internal import CKernels

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
    let places = Array(rows)
    precondition(width % 16 == 0 && first >= 0)
    precondition(output.count >= (first + places.count) * width)
    for row in places {
      precondition(row >= 0 && (row + 1) * 3 * width <= gates.count)
      precondition((row + 1) * width <= input.count)
    }
    unsafe output.withUnsafeMutableBufferPointer { output in
      guard let start = output.baseAddress else { return }
      unsafe kernel_recurrent(gates, input, places, places.count, width, start + first * width)
    }
  }
}
