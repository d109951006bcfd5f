internal import ClaimModel

/// Text that was UTF-8, was read as windows-1252 and saved as UTF-8 again: "itâ€™s", "CafÃ©".
///
/// It is left as it is, since what it was can only be guessed; the finding says why names and
/// quotations do not match.
struct DoubleEncoding {
  /// From so many places on it is no accident: "Ã" followed by a sign is rare in any language.
  private static let enough = 2

  /// Linear in the bytes of valid UTF-8; `UTF8Survey.mayBeDoubled` tells when there is none.
  func finding(in text: DecodedText) -> ImportFinding? {
    let bytes = text.bytes.span
    var count = 0
    var first: Range<Int>?
    var at = 0
    while at + 3 < bytes.count {
      guard bytes[at] == 0xC3, let length = length(bytes, at) else {
        at += 1
        continue
      }
      count += 1
      first = first ?? at..<at + length
      at += length
    }
    guard count >= Self.enough, let first else { return nil }
    let shown = String(decoding: text.bytes[first], as: UTF8.self)
    return ImportFinding(
      .warning,
      "\(count) places like “\(shown)” were UTF-8, read as windows-1252 and saved again; words with "
        + "them do not match other reports, so get the text anew from its source",
      span: text.span(first))
  }

  /// Bytes of one such place: Â or Ã with a sign from U+00A0 to U+00BF, or the start of a mark: â€.
  private func length(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Int? {
    switch bytes[at + 1] {
    case 0x83 where bytes[at + 2] == 0xC2 && bytes[at + 3] >= 0xA0 && bytes[at + 3] < 0xC0:
      return 4
    case 0xA2
    where at + 4 < bytes.count && bytes[at + 2] == 0xE2 && bytes[at + 3] == 0x82
      && bytes[at + 4] == 0xAC:
      return 5
    default: return nil
    }
  }
}
