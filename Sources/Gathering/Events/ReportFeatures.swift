package import ReportText

/// What a report is about, as weighted features that other reports may share: words, names,
/// numbers and pairs of neighbouring words.
///
/// The language layer is not asked: it takes a hundred times as long, and which reports of a
/// thousand belong together can be told from their words.
package struct ReportFeatures: Sendable {
  /// Feature → how often, names and pairs counted several times over.
  package private(set) var counts: [UInt64: Double] = [:]

  // Swept on ECB+ with folders of 2 to 772 reports: names count thrice, pairs twice.
  private static let nameWeight = 3.0
  private static let pairWeight = 2.0
  private static let numberWeight = 0.5

  package init(_ text: SourceText) {
    for block in text.blocks {
      let end = min(Int(block.span.end), text.bytes.count)
      read(text.bytes, from: min(Int(block.span.start), end), to: end)
    }
  }

  private mutating func read(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    var previous: UInt64?
    while index < end {
      let from = index
      var word: [UInt8] = []
      while index < end {
        let byte = bytes[index]
        if byte < 0x80 {
          let letter = byte | 0x20
          let isWord =
            (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
            || (byte == 0x27 && !word.isEmpty)
          guard isWord else { break }
          word.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
          index += 1
        } else if byte == 0xE2 {
          // U+2000 to U+2FFF: dashes and quotation marks; of these only ’ stands within words.
          guard !word.isEmpty, index + 2 < end, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x99
          else { break }
          word.append(0x27)
          index += 3
        } else if byte == 0xC2 || byte == 0xEF {
          break
        } else {
          let isCapital = !word.isEmpty && word.last == 0xC3 && byte >= 0x80 && byte <= 0x9E
          word.append(isCapital ? byte + 0x20 : byte)
          index += 1
        }
      }
      if index == from {
        // Not a letter: one scalar further.
        index += 1
        while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
        continue
      }
      guard word.count >= 2, !StopWords.all.contains(String(decoding: word, as: UTF8.self)) else {
        previous = nil
        continue
      }
      let stem = Self.hash(Self.stem(word), seed: 0)
      counts[stem, default: 0] += 1
      if bytes[from] >= 0x41 && bytes[from] <= 0x5A {
        counts[stem ^ 0x9E37_79B9_7F4A_7C15, default: 0] += Self.nameWeight
      }
      if word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        counts[stem ^ 0xC2B2_AE3D_27D4_EB4F, default: 0] += Self.numberWeight
      }
      if let previous {
        counts[(previous &* 31) ^ (stem &* 0x0000_0100_0000_01B3), default: 0] += Self.pairWeight
      }
      previous = stem
    }
  }

  /// Cuts common endings, roughly: "reported", "reports" → "report".
  static func stem(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var word = word[...]
    if word.count > 3, word.suffix(2).elementsEqual("'s".utf8) { word = word.dropLast(2) }
    for ending in endings where word.count >= ending.count + 3 {
      if word.suffix(ending.count).elementsEqual(ending) { return word.dropLast(ending.count) }
    }
    return word
  }

  private static let endings = ["ingly", "edly", "ing", "ies", "ed", "es", "ly", "s"].map {
    Array($0.utf8)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
