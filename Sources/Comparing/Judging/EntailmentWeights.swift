internal import SourcesData
internal import TextAnalysis

/// The numbers of the judge's network, as `pairs_export.py` writes them.
struct EntailmentWeights: Sendable {
  /// Numbers to a word; a multiple of eight.
  let width: Int
  let project: DenseLayer
  /// A row for each word that has one of its own; row 0 is for all others. Most of the file, so a
  /// row is read when its word comes.
  private let own: ModelFile.Section
  /// Row in `own` by number of the piece.
  let learned: [Int32: Int]
  let near: DenseLayer
  /// Looking for counterparts, own share and found share, side by side.
  let roles: DenseLayer
  /// From what a word and its counterpart share, how far they are apart, and six marks.
  let compare: DenseLayer
  let after: DenseLayer
  let decide: DenseLayer
  let last: DenseLayer
  /// How much the network's look, the cosine, the same word and the same stem count.
  let sharp: [Float]
  /// The weight of having no counterpart.
  let nothing: Float

  static let marks = 6

  init?(_ file: ModelFile) {
    func floats(_ name: String) -> [Float]? { file[name]?.floats() }
    guard let offsets = floats("project.bias"), offsets.count % 8 == 0, !offsets.isEmpty,
      let sharp = floats("sharp"), sharp.count == 5, let own = file["own"],
      own.element == .float16,
      let look = floats("look"), let mine = floats("mine"), let found = floats("found"),
      let mineBias = floats("mine.bias"), let times = floats("times"),
      let apart = floats("apart"), let marks = floats("marks"), let lastRows = floats("last"),
      let learned = file["learned"], learned.element == .uint16
    else { return nil }
    let width = offsets.count
    let square = width * width
    guard [look, mine, found, times, apart].allSatisfy({ $0.count == square }),
      mineBias.count == width, lastRows.count == 3 * width, own.count % width == 0,
      marks.count == Self.marks * width
    else { return nil }
    // Three layers over the same inputs become one; the last one comes outputs first.
    var roles: [Float] = []
    var last: [Float] = []
    for input in 0..<width {
      for layer in [look, mine, found] { roles += layer[input * width..<(input + 1) * width] }
      for output in 0..<3 { last.append(lastRows[output * width + input]) }
    }
    let none = [Float](repeating: 0, count: width)
    guard
      let project = DenseLayer(
        rows: floats("project"), bias: offsets, inputs: WordVectors.dimensions + 3,
        outputs: width),
      let near = DenseLayer(
        rows: floats("near"), bias: floats("near.bias"), inputs: 3 * width, outputs: width),
      let all = DenseLayer(
        rows: roles, bias: none + mineBias + none, inputs: width, outputs: 3 * width),
      let compare = DenseLayer(
        rows: times + apart + marks, inputs: 2 * width + Self.marks, outputs: width),
      let after = DenseLayer(
        rows: floats("after"), bias: floats("after.bias"), inputs: 3 * width, outputs: width),
      let decide = DenseLayer(
        rows: floats("decide"), bias: floats("decide.bias"), inputs: 4 * width, outputs: width),
      let end = DenseLayer(rows: last, bias: floats("last.bias"), inputs: width, outputs: 3)
    else { return nil }
    // Row 0 is for all other words; piece number k of the list has row k + 1.
    var numbers: [Int32: Int] = [:]
    for index in 0..<learned.count where (index + 2) * width <= own.count {
      let piece = unsafe learned.memory.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
      numbers[Int32(piece)] = index + 1
    }
    self.width = width
    self.project = project
    self.own = own
    self.learned = numbers
    self.near = near
    self.roles = all
    self.compare = compare
    self.after = after
    self.decide = decide
    self.last = end
    self.sharp = sharp
    nothing = sharp[4]
  }

  /// What is learned of one word beyond its meaning; `width` numbers.
  func own(_ piece: Int32) -> [Float] {
    let row = (learned[piece] ?? 0) * width
    return own.halfFloats(row..<row + width)
  }
}
