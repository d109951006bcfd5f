/// The texts that came by before, told apart by a hash and then byte by byte.
struct SeenTexts {
  private var texts: [[UInt8]] = []
  private var hashes: [UInt64] = []
  /// Open addressing: numbers of texts plus one, 0 where a slot is free.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// False when the same text was inserted before.
  mutating func insert(_ text: [UInt8]) -> Bool {
    if (texts.count + 1) * 2 > slots.count { grow() }
    let hash = Self.hash(text)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if hashes[known] == hash, texts[known] == text { return false }
      slot = (slot + 1) & mask
    }
    texts.append(text)
    hashes.append(hash)
    slots[slot] = Int32(texts.count)
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }

  /// Eight bytes at a time. Texts made to collide cost time only where the file is large besides.
  private static func hash(_ text: [UInt8]) -> UInt64 {
    let bytes = text.span
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < bytes.count {
      var word: UInt64 = 0
      for offset in index..<min(index + 8, bytes.count) {
        word = word << 8 | UInt64(bytes[offset])
      }
      hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
      index += 8
    }
    return hash
  }
}
