/// Tells the East Asian and Cyrillic encodings of a file that does not name its own, by which bytes
/// follow one another.
///
///     two-byte letters     of 100: rows of kana → Japanese, of hangul → Korean, of the frequent
///                          characters of GB 2312 or Big5 → Chinese
///     Cyrillic             the six most frequent letters of Russian and Ukrainian are 35 of 100
///
/// Counted are only bytes from 0x80 on, and what is second to them. In the texts of western Europe
/// these stand alone between ASCII letters, so their pairs are in no such rows; what is not plainly
/// one of the encodings is none. Reads at most 1 MB, once for each encoding.
struct EncodingDetector {
  /// With less there is nothing to tell by.
  private static let leastPairs = 12
  private static let leastLetters = 40

  func detect(_ bytes: [UInt8]) -> TextEncoding? {
    let label = cyrillic(bytes) ?? shiftJIS(bytes) ?? extendedUnix(bytes) ?? big5(bytes)
    return label.flatMap(TextEncoding.init(label:))
  }

  private func limit(_ bytes: [UInt8]) -> Int { min(bytes.count, 1 << 20) }

  /// KOI8-R and windows-1251 have the same letters at other places.
  private func cyrillic(_ bytes: [UInt8]) -> String? {
    var counts = [Int](repeating: 0, count: 256)
    var inWords = 0
    let span = bytes.span
    for index in 0..<limit(bytes) where span[index] >= 0x80 {
      counts[Int(span[index])] += 1
      if index > 0, span[index - 1] >= 0xC0, span[index] >= 0xC0 { inWords += 1 }
    }
    let letters = counts[0xC0...].reduce(0, +)
    let all = counts[0x80...].reduce(0, +)
    guard letters >= Self.leastLetters, letters * 10 >= all * 8, inWords * 10 >= letters * 6 else {
      return nil
    }
    // о е а и н т
    let frequent = [
      "koi8-r": [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4],
      "windows-1251": [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2],
    ]
    for label in ["koi8-r", "windows-1251"] {
      let sum = frequent[label]?.reduce(0) { $0 + counts[$1] } ?? 0
      if sum * 100 >= letters * 35 { return label }
    }
    return nil
  }

  /// Kana are 0x82 0x9F to 0x82 0xF1 and 0x83 0x40 to 0x83 0x96.
  private func shiftJIS(_ bytes: [UInt8]) -> String? {
    let span = bytes.span
    let end = limit(bytes)
    var pairs = 0
    var kana = 0
    var wrong = 0
    var index = 0
    while index < end {
      let first = span[index]
      index += 1
      if first < 0x80 || first >= 0xA1 && first <= 0xDF { continue }
      guard index < end, first != 0x80, first != 0xA0, first < 0xFD else {
        wrong += 1
        continue
      }
      let second = span[index]
      guard second >= 0x40, second != 0x7F, second < 0xFD else {
        wrong += 1
        continue
      }
      index += 1
      pairs += 1
      if first == 0x82 && second >= 0x9F || first == 0x83 && second <= 0x96 { kana += 1 }
    }
    let isShiftJIS = pairs >= Self.leastPairs && kana * 100 >= pairs * 25 && wrong * 50 <= pairs
    return isShiftJIS ? "shift_jis" : nil
  }

  /// EUC-JP, EUC-KR and GB 2312: two bytes from 0xA1 on, in rows of 94. GB 18030 has others besides.
  private func extendedUnix(_ bytes: [UInt8]) -> String? {
    let span = bytes.span
    let end = limit(bytes)
    var rows = [Int](repeating: 0, count: 256)
    var pairs = 0
    var others = 0
    var index = 0
    while index < end {
      let first = span[index]
      index += 1
      if first < 0x80 { continue }
      if index < end, first >= 0xA1, first < 0xFF, span[index] >= 0xA1, span[index] < 0xFF {
        rows[Int(first)] += 1
        pairs += 1
        index += 1
      } else {
        others += 1
        // The second byte of a pair of GB 18030 may be below 0xA1.
        if index < end, first >= 0x81, span[index] >= 0x40 { index += 1 }
      }
    }
    guard pairs >= Self.leastPairs, others * 12 <= pairs else { return nil }
    let kana = rows[0xA4] + rows[0xA5]
    if kana * 100 >= pairs * 25 { return "euc-jp" }
    let characters = rows[0xB0...].reduce(0, +)
    guard characters * 10 >= pairs * 6, characters >= Self.leastPairs else { return nil }
    // Hangul fill the rows up to 0xC8; of Chinese text they are half.
    if rows[0xB0...0xC8].reduce(0, +) * 100 >= characters * 90 {
      return others * 50 <= pairs ? "euc-kr" : nil
    }
    return rows[0xB0...0xD7].reduce(0, +) * 100 >= characters * 80 ? "gb18030" : nil
  }

  /// The frequent characters are in rows 0xA4 to 0xC6; of the seconds a third is ASCII.
  private func big5(_ bytes: [UInt8]) -> String? {
    let span = bytes.span
    let end = limit(bytes)
    var pairs = 0
    var frequent = 0
    var low = 0
    var wrong = 0
    var index = 0
    while index < end {
      let first = span[index]
      index += 1
      if first < 0x80 { continue }
      guard index < end, first >= 0x87, first < 0xFF else {
        wrong += 1
        continue
      }
      let second = span[index]
      guard second >= 0x40 && second < 0x7F || second >= 0xA1 && second < 0xFF else {
        wrong += 1
        continue
      }
      index += 1
      pairs += 1
      if first >= 0xA4, first <= 0xC6 { frequent += 1 }
      if second < 0x7F { low += 1 }
    }
    let isBig5 =
      pairs >= Self.leastPairs && frequent * 100 >= pairs * 70 && wrong * 50 <= pairs
      && low * 100 >= pairs * 15 && low * 100 <= pairs * 70
    return isBig5 ? "big5" : nil
  }
}
