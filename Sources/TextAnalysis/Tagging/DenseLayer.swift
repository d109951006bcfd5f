internal import CKernels
internal import SourcesData

/// A matrix and a bias: many rows of inputs in, as many rows of outputs out.
///
/// Outputs lie in panels of eight, input by input, so that one load serves eight outputs and several
/// rows (see kernels.h); syntax.bin holds them in this order already. Rows of the result are as wide
/// as the outputs padded to eights.
package struct DenseLayer: Sendable {
  package let inputs: Int
  /// Outputs of a row, padding included.
  package let width: Int
  private let weights: [Float]
  private let bias: [Float]

  init?(_ file: ModelFile, _ name: String) {
    guard let section = file[name], let offsets = file[name + ".bias"], section.shape.count == 3,
      section.shape[2] == 8, section.count == section.shape[0] * section.shape[1] * 8,
      offsets.count == section.shape[0] * 8
    else { return nil }
    inputs = section.shape[1]
    width = section.shape[0] * 8
    weights = section.floats()
    bias = offsets.floats()
    guard weights.count == inputs * width, bias.count == width else { return nil }
  }

  /// - Parameters:
  ///   - rows: one row of weights for each input, `outputs` numbers each.
  ///   - bias: nil for none.
  package init?(rows: [Float]?, bias: [Float]? = nil, inputs: Int, outputs: Int) {
    guard let rows, rows.count == inputs * outputs else { return nil }
    if let bias, bias.count != outputs { return nil }
    let panels = (outputs + 7) / 8
    var weights = [Float](repeating: 0, count: panels * 8 * inputs)
    for input in 0..<inputs {
      for output in 0..<outputs {
        weights[(output / 8 * inputs + input) * 8 + output % 8] = rows[input * outputs + output]
      }
    }
    self.inputs = inputs
    width = panels * 8
    self.weights = weights
    let offsets = bias ?? []
    self.bias = offsets + repeatElement(0, count: width - offsets.count)
  }

  /// Multiplies the first `rows` rows of `input`; `output` grows as needed and is never shrunk.
  package func apply(_ input: [Float], rows: Int, into output: inout [Float]) {
    precondition(rows >= 0 && input.count >= rows * inputs)
    if output.count < rows * width {
      output.append(contentsOf: repeatElement(0, count: rows * width - output.count))
    }
    unsafe kernel_dense(input, rows, inputs, weights, bias, width / 8, &output)
  }

  /// The products of every row of `left` with every row of `right`, row by row.
  package static func products(
    _ left: [Float], rows: Int, _ right: [Float], columns: Int, width: Int
  ) -> [Float] {
    precondition(
      width % 8 == 0 && left.count >= rows * width && right.count >= columns * width)
    var products = [Float](repeating: 0, count: rows * columns)
    unsafe kernel_products(left, rows, right, columns, width, &products)
    return products
  }
}
