internal import SourcesData

/// Rows of a table of bytes, each row with its scale, read where the file is mapped.
struct EmbeddingTable: Sendable {
  let rows: Int
  let width: Int
  private let table: ModelFile.Section
  private let scales: ModelFile.Section

  init?(_ file: ModelFile, _ name: String) {
    guard let table = file[name], let scales = file[name + ".scale"], table.shape.count == 2,
      table.element == .int8, scales.element == .float32, table.shape[1] % 8 == 0,
      scales.count == table.shape[0], table.count == table.shape[0] * table.shape[1]
    else { return nil }
    rows = table.shape[0]
    width = table.shape[1]
    self.table = table
    self.scales = scales
  }

  /// Appends a row; a number outside the table gives zeros.
  func append(_ row: Int, to output: inout [Float]) {
    guard row >= 0, row < rows else {
      output.append(contentsOf: repeatElement(0, count: width))
      return
    }
    let scale = scales.float(row)
    for at in stride(from: row * width, to: (row + 1) * width, by: 8) {
      let bytes = unsafe table.memory.loadUnaligned(fromByteOffset: at, as: SIMD8<Int8>.self)
      let values = SIMD8<Float>(bytes) * scale
      for lane in 0..<8 { output.append(values[lane]) }
    }
  }
}
