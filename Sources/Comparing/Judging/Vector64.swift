/// Sixty-four numbers: the width of the judge's network.
struct Vector64: Sendable {
  var parts = InlineArray<16, SIMD4<Float>>(repeating: .zero)

  init() {}

  init(_ values: ArraySlice<Float>) {
    precondition(values.count == 64)
    var at = values.startIndex
    for part in 0..<16 {
      parts[part] = SIMD4(values[at], values[at + 1], values[at + 2], values[at + 3])
      at += 4
    }
  }

  mutating func add(_ other: borrowing Vector64, times factor: Float) {
    let f = SIMD4<Float>(repeating: factor)
    for part in 0..<16 { parts[part] += other.parts[part] * f }
  }

  static func + (left: Vector64, right: Vector64) -> Vector64 {
    var sum = left
    for part in 0..<16 { sum.parts[part] += right.parts[part] }
    return sum
  }

  func times(_ other: Vector64) -> Vector64 {
    var product = self
    for part in 0..<16 { product.parts[part] *= other.parts[part] }
    return product
  }

  /// How far apart, number by number.
  func distance(to other: Vector64) -> Vector64 {
    var result = self
    for part in 0..<16 {
      let difference = parts[part] - other.parts[part]
      result.parts[part] = pointwiseMax(difference, SIMD4<Float>.zero - difference)
    }
    return result
  }

  func dot(_ other: Vector64) -> Float {
    var sum = SIMD4<Float>.zero
    for part in 0..<16 { sum += parts[part] * other.parts[part] }
    return sum.x + sum.y + (sum.z + sum.w)
  }

  /// What is below zero becomes zero.
  var rectified: Vector64 { larger(Vector64()) }

  func larger(_ other: Vector64) -> Vector64 {
    var result = self
    for part in 0..<16 { result.parts[part] = pointwiseMax(parts[part], other.parts[part]) }
    return result
  }
}

/// A linear layer with 64 outputs; one row of weights for each input.
struct Layer64: Sendable {
  let rows: [Vector64]
  let bias: Vector64

  /// Nil when the numbers do not make whole rows.
  init?(_ weights: [Float]?, bias: [Float]? = nil, inputs: Int) {
    guard let weights, weights.count == inputs * 64 else { return nil }
    if let bias, bias.count != 64 { return nil }
    rows = (0..<inputs).map { Vector64(weights[($0 * 64)..<($0 * 64 + 64)]) }
    self.bias = bias.map { Vector64($0[...]) } ?? Vector64()
  }

  /// Adds the rows from `start` for the inputs of `x`. Rectified inputs are zero half the time.
  func apply(_ x: Vector64, from start: Int = 0, to sum: inout Vector64) {
    var row = start
    for part in 0..<16 {
      let four = x.parts[part]
      if four.x != 0 { sum.add(rows[row], times: four.x) }
      if four.y != 0 { sum.add(rows[row + 1], times: four.y) }
      if four.z != 0 { sum.add(rows[row + 2], times: four.z) }
      if four.w != 0 { sum.add(rows[row + 3], times: four.w) }
      row += 4
    }
  }
}

/// e^x by arithmetic alone: the C library's may differ in its last bit between systems.
func exponential(_ x: Float) -> Float {
  let clamped: Float = max(-80, min(80, x))
  // Round to the nearest whole power of two by pushing the fraction out of the mantissa.
  let magic: Float = 12_582_912
  let scaled: Float = clamped * 1.442_695
  let power: Float = (scaled + magic) - magic
  let high: Float = power * 0.693_359_375
  let low: Float = power * 2.121_944_4e-4
  let rest: Float = clamped - high + low
  var value: Float = 0.008_333_452
  value = value * rest + 0.041_665_796
  value = value * rest + 0.166_666_55
  value = value * rest + 0.5
  value = value * rest + 1
  value = value * rest + 1
  return value * Float(bitPattern: UInt32(Int32(power) + 127) << 23)
}
