internal import CKernels
internal import SourcesData

/// A matrix and a bias: many rows of inputs in, as many rows of outputs out.
///
/// Outputs lie in panels of eight, input by input, so that one load serves eight outputs and four
/// rows; the file holds them in this order already. Rows of the result are as wide as the outputs
/// padded to eights.
struct DenseLayer: Sendable {
  let inputs: Int
  /// Outputs of a row, padding included.
  let width: Int
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
    guard weights.count == width * inputs, bias.count == width else { return nil }
  }

  /// Multiplies the first `rows` rows of `input`; `output` grows as needed and is never shrunk.
  func apply(_ input: [Float], rows: Int, into output: inout [Float]) {
    precondition(rows >= 0 && input.count >= rows * inputs)
    if output.count < rows * width {
      output.append(contentsOf: repeatElement(0, count: rows * width - output.count))
    }
    unsafe kernel_dense(input, rows, inputs, weights, bias, width / 8, &output)
  }
}
