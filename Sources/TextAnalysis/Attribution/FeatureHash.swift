/// Features of a learned decision as 32-bit hashes; a model keeps one weight for each value of
/// their upper bits, so no table of names is needed.
struct FeatureList {
  private(set) var hashes: [UInt32] = []

  init() { hashes.reserveCapacity(128) }

  mutating func clear() { hashes.removeAll(keepingCapacity: true) }

  /// One feature: a template's number and up to four values.
  mutating func add(
    _ template: UInt32, _ a: UInt32 = 0, _ b: UInt32 = 0, _ c: UInt32 = 0, _ d: UInt32 = 0
  ) {
    hashes.append(Self.mix(Self.mix(Self.mix(Self.mix(template &* 0x9E37_79B1, a), b), c), d))
  }

  static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    var hash = (hash ^ value) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = hash &* 0xC2B2_AE35
    return hash ^ hash >> 13
  }

  /// The hash of a word.
  static func hash(_ word: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ hash >> 15
  }
}
