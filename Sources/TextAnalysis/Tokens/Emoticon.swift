/// Faces made of marks: ":)", ";-)", "=(", ":P".
enum Emoticon {
  /// Bytes of a face at the head of a stretch, 0 when there is none.
  static func length(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    guard at + 1 < range.upperBound, [0x3A, 0x3B, 0x3D].contains(bytes[at]) else { return 0 }
    at += 1
    if bytes[at] == 0x2D || bytes[at] == 0x27 { at += 1 }
    let mouths: [UInt8] = [0x29, 0x28, 0x44, 0x50, 0x70, 0x4F, 0x2F, 0x5C, 0x7C, 0x5D, 0x5B, 0x2A]
    guard at < range.upperBound, mouths.contains(bytes[at]) else { return 0 }
    let mouth = bytes[at]
    at += 1
    // ":)))" smiles on.
    while at < range.upperBound, bytes[at] == mouth, mouth == 0x29 || mouth == 0x28 { at += 1 }
    return at - range.lowerBound
  }

  /// Bytes of a smile at the end of a word, "family:)". After an opening bracket it is none.
  static func trailing(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let last = bytes[range].last, last == 0x29 || last == 0x28 else { return nil }
    let openings = bytes[range].count { $0 == 0x28 }
    guard last == 0x28 || openings == 0 else { return nil }
    for length in [2, 3] where range.count > length {
      let start = range.upperBound - length
      if bytes[start] != 0x3D, Self.length(bytes, start..<range.upperBound) == length {
        return length
      }
    }
    return nil
  }
}
