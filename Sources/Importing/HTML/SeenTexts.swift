/// The texts that came by before, told apart by a hash and then byte by byte.
struct SeenTexts {
  private var texts: [[UInt8]] = []
  /// Of each hash its latest text.
  private var latest: [UInt64: Int] = [:]
  /// Of each text the one before it with its hash.
  private var previous: [Int] = []

  /// False when the same text was inserted before.
  mutating func insert(_ text: [UInt8]) -> Bool {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    var index = latest[hash] ?? -1
    while index >= 0 {
      if texts[index] == text { return false }
      index = previous[index]
    }
    previous.append(latest[hash] ?? -1)
    latest[hash] = texts.count
    texts.append(text)
    return true
  }
}
