package import ReportText

/// Finds reports that carry the same wire text: copies of one text are one origin, and ten copies
/// are no ten witnesses.
package struct OriginFinder: Sendable {
  // Two texts written apart about one event share under 5 % of their eight-word runs, copies that
  // were cut or touched up over 50 %.
  static let sharedShare = 0.5
  static let runLength = 8

  package init() {}

  /// An origin for each text, `o1`, `o2`, … in order of first appearance.
  package func origins(_ texts: [SourceText]) -> [String] {
    let runs = texts.map(Self.runs)
    var origin: [Int] = []
    var next = 1
    for index in texts.indices {
      let copied = (0..<index).first { earlier in
        let smaller = min(runs[earlier].count, runs[index].count)
        guard smaller > 0 else { return false }
        let shared = runs[earlier].intersection(runs[index]).count
        return Double(shared) >= Self.sharedShare * Double(smaller)
      }
      if let copied {
        origin.append(origin[copied])
      } else {
        origin.append(next)
        next += 1
      }
    }
    return origin.map { "o\($0)" }
  }

  /// Hashes of all runs of words, case and marks aside.
  private static func runs(_ text: SourceText) -> Set<UInt64> {
    var words: [UInt64] = []
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var inWord = false
    for block in text.blocks where block.kind != .title {
      for byte in text.bytes[block.span.range] {
        let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        let isLetter =
          folded >= 0x80 || (folded >= 0x61 && folded <= 0x7A) || (folded >= 0x30 && folded <= 0x39)
        if isLetter {
          hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
          inWord = true
        } else if inWord {
          words.append(hash)
          hash = 0xCBF2_9CE4_8422_2325
          inWord = false
        }
      }
      if inWord {
        words.append(hash)
        hash = 0xCBF2_9CE4_8422_2325
        inWord = false
      }
    }
    guard words.count >= runLength else { return [] }
    var found: Set<UInt64> = []
    for start in 0...(words.count - runLength) {
      var run: UInt64 = 0
      for word in words[start..<start + runLength] { run = (run ^ word) &* 0x9E37_79B9_7F4A_7C15 }
      found.insert(run)
    }
    return found
  }
}
