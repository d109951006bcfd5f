internal import SourcesData

/// The learned weights of `AttributionReader`, mapped from `models/speech.bin`.
///
/// One table of signed bytes for each decision, addressed by the upper bits of a feature's hash.
struct SpeechModel: Sendable {
  let words: SpeechWordTable
  let cue: HashedWeights
  let source: HashedWeights
  let content: HashedWeights

  static let shared = DataFolder.path("models/speech.bin").flatMap { SpeechModel(path: $0) }

  init?(path: String) {
    guard let file = ModelFile(path: path),
      let words = SpeechWordTable(file),
      let cue = HashedWeights(file, "cue"),
      let source = HashedWeights(file, "source"),
      let content = HashedWeights(file, "content")
    else { return nil }
    self.words = words
    self.cue = cue
    self.source = source
    self.content = content
  }
}

/// A linear model over hashed features.
struct HashedWeights: Sendable {
  private let table: ModelFile.Section
  private let scale: Float
  private let bias: Float
  private let shift: UInt32

  init?(_ file: ModelFile, _ name: String) {
    guard let table = file[name + ".weights"], table.element == .int8,
      let settings = file[name + ".settings"]?.floats(), settings.count == 2,
      table.count > 1, table.count & (table.count - 1) == 0
    else { return nil }
    self.table = table
    scale = settings[0]
    bias = settings[1]
    shift = UInt32(32 - table.count.trailingZeroBitCount)
  }

  func score(_ features: FeatureList) -> Float {
    var sum: Int32 = 0
    unsafe table.memory.withMemoryRebound(to: Int8.self) { weights in
      for hash in features.hashes { sum += unsafe Int32(weights[Int(hash >> shift)]) }
    }
    return Float(sum) * scale + bias
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
