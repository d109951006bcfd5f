internal import SourcesData

/// The learned weights of `AttributionReader`, mapped from `models/speech.bin`.
///
/// One table for each decision, addressed by the upper bits of a feature's hash.
struct SpeechModel: Sendable {
  let words: SpeechWordTable
  let cue: HashedNetwork
  let source: HashedNetwork
  let content: HashedNetwork

  static let shared = DataFolder.path("models/speech.bin").flatMap { SpeechModel(path: $0) }

  init?(path: String) {
    guard let file = ModelFile(path: path),
      let words = SpeechWordTable(file),
      let cue = HashedNetwork(file, "cue"),
      let source = HashedNetwork(file, "source"),
      let content = HashedNetwork(file, "content")
    else { return nil }
    self.words = words
    self.cue = cue
    self.source = source
    self.content = content
  }
}

/// A network of one small hidden layer over hashed features.
///
/// A feature's row holds its direct weight and what it adds to each of seven hidden units, all as
/// signed bytes with a scale for each column, so that a feature costs one load of eight bytes.
struct HashedNetwork: Sendable {
  private static let width = 8

  private let table: ModelFile.Section
  private let scale: SIMD8<Float>
  /// Added to the sum of rows: 0 for the direct column, then the hidden units' biases.
  private let bias: SIMD8<Float>
  /// What each column, the hidden ones rectified, gives to the score.
  private let out: SIMD8<Float>
  private let shift: UInt32

  init?(_ file: ModelFile, _ name: String) {
    guard let table = file[name + ".table"], table.element == .int8,
      let scale = file[name + ".scale"]?.floats(), scale.count == Self.width,
      let out = file[name + ".out"]?.floats(), out.count == 2 * Self.width
    else { return nil }
    let rows = table.count / Self.width
    guard rows > 1, rows & (rows - 1) == 0, table.count == rows * Self.width else { return nil }
    self.table = table
    self.scale = SIMD8(scale)
    self.out = SIMD8(out[..<Self.width])
    bias = SIMD8(out[Self.width...])
    shift = UInt32(32 - rows.trailingZeroBitCount)
  }

  func score(_ features: FeatureList) -> Float {
    // 255 features of 127 fit 16 bits; lists are shorter by half.
    var sum = SIMD8<Int16>()
    for hash in features.hashes {
      let row = unsafe table.memory.loadUnaligned(
        fromByteOffset: Int(hash >> shift) * Self.width, as: SIMD8<Int8>.self)
      sum &+= SIMD8<Int16>(truncatingIfNeeded: row)
    }
    var units = SIMD8<Float>(sum) * scale + bias
    let direct = units[0]
    units.replace(with: 0, where: units .< 0)
    units[0] = direct
    return (units * out).sum()
  }
}

/// Kinds of words by the hash of the lemma, sorted for binary search.
struct SpeechWordTable: Sendable {
  private let hashes: [UInt32]
  private let classes: ModelFile.Section

  init?(path: String) {
    guard let file = ModelFile(path: path) else { return nil }
    self.init(file)
  }

  init?(_ file: ModelFile) {
    guard let hashes = file["words.hashes"], hashes.element == .uint32,
      let classes = file["words.classes"], classes.element == .bytes,
      classes.count == hashes.count * 4
    else { return nil }
    self.hashes = hashes.uint32s()
    self.classes = classes
  }

  subscript(_ hash: UInt32) -> SpeechWordClass {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    guard low < hashes.count, hashes[low] == hash else { return SpeechWordClass() }
    return unsafe SpeechWordClass(
      verb: classes.memory[low * 4], noun: classes.memory[low * 4 + 1],
      fine: classes.memory[low * 4 + 2], coarse: classes.memory[low * 4 + 3])
  }
}
