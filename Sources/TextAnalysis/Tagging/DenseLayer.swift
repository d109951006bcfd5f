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
  private let weights: [SIMD8<Float>]
  private let bias: [SIMD8<Float>]

  init?(_ file: ModelFile, _ name: String) {
    guard let section = file[name], let offsets = file[name + ".bias"], section.shape.count == 3,
      section.shape[2] == 8, section.count == section.shape[0] * section.shape[1] * 8,
      offsets.count == section.shape[0] * 8
    else { return nil }
    inputs = section.shape[1]
    width = section.shape[0] * 8
    weights = Self.eights(section.floats())
    bias = Self.eights(offsets.floats())
    guard weights.count == section.shape[0] * inputs, bias.count == section.shape[0] else {
      return nil
    }
  }

  private static func eights(_ values: [Float]) -> [SIMD8<Float>] {
    stride(from: 0, to: values.count - 7, by: 8).map { at in
      var eight = SIMD8<Float>()
      for lane in 0..<8 { eight[lane] = values[at + lane] }
      return eight
    }
  }

  /// Multiplies the first `rows` rows of `input`; `output` grows as needed and is never shrunk.
  func apply(_ input: [Float], rows: Int, into output: inout [Float]) {
    precondition(input.count >= rows * inputs)
    if output.count < rows * width {
      output.append(contentsOf: repeatElement(0, count: rows * width - output.count))
    }
    unsafe input.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe weights.withUnsafeBufferPointer { weights in
          guard let x = input.baseAddress, let y = output.baseAddress,
            let w = weights.baseAddress
          else { return }
          for panel in bias.indices {
            unsafe multiply(x, w + panel * inputs, bias[panel], y + panel * 8, rows)
          }
        }
      }
    }
  }

  /// One panel for all rows. The sums stay in registers.
  @inline(__always)
  private func multiply(
    _ x: UnsafePointer<Float>, _ w: UnsafePointer<SIMD8<Float>>, _ bias: SIMD8<Float>,
    _ y: UnsafeMutablePointer<Float>, _ rows: Int
  ) {
    var row = 0
    while row + 4 <= rows {
      let x0 = unsafe x + row * inputs
      let x1 = unsafe x0 + inputs
      let x2 = unsafe x1 + inputs
      let x3 = unsafe x2 + inputs
      var sum0 = bias
      var sum1 = bias
      var sum2 = bias
      var sum3 = bias
      for k in 0..<inputs {
        let eight = unsafe w[k]
        sum0 += unsafe eight * x0[k]
        sum1 += unsafe eight * x1[k]
        sum2 += unsafe eight * x2[k]
        sum3 += unsafe eight * x3[k]
      }
      let out = unsafe UnsafeMutableRawPointer(y + row * width)
      unsafe out.storeBytes(of: sum0, as: SIMD8<Float>.self)
      unsafe out.storeBytes(of: sum1, toByteOffset: 4 * width, as: SIMD8<Float>.self)
      unsafe out.storeBytes(of: sum2, toByteOffset: 8 * width, as: SIMD8<Float>.self)
      unsafe out.storeBytes(of: sum3, toByteOffset: 12 * width, as: SIMD8<Float>.self)
      row += 4
    }
    while row < rows {
      let x0 = unsafe x + row * inputs
      var sum = bias
      for k in 0..<inputs { sum += unsafe w[k] * x0[k] }
      unsafe UnsafeMutableRawPointer(y + row * width)
        .storeBytes(of: sum, as: SIMD8<Float>.self)
      row += 1
    }
  }
}
