import CKernels
import Testing

/// The C loops beside plain twins; the numbers of rows and panels meet every branch.
struct KernelTests {
  @Test(arguments: [0, 1, 3, 4, 5, 8, 11], [1, 2, 3])
  func multiplies(rows: Int, panels: Int) {
    for inputs in [1, 7, 16] {
      let width = panels * 8
      let x = numbers(rows * inputs, seed: 1)
      let weights = numbers(width * inputs, seed: 2)
      let bias = numbers(width, seed: 3)
      var found = [Float](repeating: .nan, count: rows * width)
      unsafe kernel_dense(x, rows, inputs, weights, bias, panels, &found)
      var plain: [Float] = []
      for row in 0..<rows {
        for output in 0..<width {
          var sum = bias[output]
          for k in 0..<inputs {
            sum.addProduct(weights[(output / 8 * inputs + k) * 8 + output % 8], x[row * inputs + k])
          }
          plain.append(sum)
        }
      }
      #expect(found == plain)
    }
  }

  /// Without help from the processor, ties and cancellation included.
  @Test func fusesAlone() {
    let some: [Float] = [
      0, 1, -1, 1 + .ulpOfOne, 1 - .ulpOfOne / 2, 3e-5, -7.25, 16_777_215, 0.1, -0x1p-20, 0x1.8p12,
    ]
    let many = numbers(60, seed: 9)
    for a in some + many {
      for b in some + many {
        for c in some + many + [-a * b, a * b * .ulpOfOne, -a * b * .ulpOfOne / 2] {
          #expect(kernel_fused(a, b, c) == c.addingProduct(a, b))
        }
      }
    }
  }

  @Test(arguments: [0, 1, 2, 5])
  func carriesOn(words: Int) {
    let width = 32
    let gates = numbers((words + 2) * 3 * width, seed: 4).map { $0 * 6 }
    let input = numbers((words + 2) * width, seed: 5)
    let rows = (0..<words).map { ($0 * 3 + 1) % (words + 2) }
    var found = [Float](repeating: .nan, count: words * width)
    unsafe kernel_recurrent(gates, input, rows, words, width, &found)
    for column in 0..<width {
      var carried: Float = 0
      for word in column < width / 2 ? Array(0..<words) : Array((0..<words).reversed()) {
        let at = rows[word] * 3 * width + column
        let x = input[rows[word] * width + column]
        carried = gates[at] + logistic(gates[at + width]) * (carried - gates[at])
        let wanted = x + logistic(gates[at + 2 * width]) * (tanh(carried) - x)
        #expect(found[word * width + column] == wanted)
      }
    }
  }

  @Test(arguments: [0, 1, 3], [0, 1, 4, 6])
  func multipliesRows(rows: Int, columns: Int) {
    let width = 24
    let left = numbers(rows * width, seed: 6)
    let right = numbers(columns * width, seed: 7)
    var found = [Float](repeating: .nan, count: rows * columns)
    unsafe kernel_products(left, rows, right, columns, width, &found)
    for row in 0..<rows {
      for column in 0..<columns {
        var lanes = [Float](repeating: 0, count: 8)
        for k in 0..<width {
          lanes[k % 8].addProduct(left[row * width + k], right[column * width + k])
        }
        let wanted =
          ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3]))
          + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
        #expect(found[row * columns + column] == wanted)
      }
    }
  }

  private func tanh(_ value: Float) -> Float {
    let x = min(max(value, -4.97), 4.97)
    let square = x * x
    return x * (135_135 + square * (17_325 + square * (378 + square)))
      / (135_135 + square * (62_370 + square * (3_150 + square * 28)))
  }

  private func logistic(_ value: Float) -> Float { 0.5 + 0.5 * tanh(value * 0.5) }

  private func numbers(_ count: Int, seed: UInt32) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return Float(state >> 8) / 8_388_608 - 1
    }
  }
}
