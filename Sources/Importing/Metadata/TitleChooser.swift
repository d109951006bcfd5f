/// Chooses the title of an article among those that a page gives.
///
///     <h1>Bridge closed</h1>, og:title "Bridge closed | The Paper", JSON-LD "Bridge closed"
///
/// The headline on the page wins where another source agrees with it, or where it is long enough
/// to be one; else JSON-LD, else og:title or the window's title without the outlet's name.
struct TitleChooser {
  var outlet: String?

  func choose(
    headlines: [String], linked: String?, openGraph: String?, window: String?
  ) -> String? {
    let others = [linked, openGraph, window].compactMap { $0 }
    for headline in headlines {
      let folded = Self.folded(headline)
      guard !folded.isEmpty else { continue }
      // A kicker before the headline: "Politics: Bridge closed", elsewhere "Bridge closed".
      if let bare = [openGraph, linked].compactMap({ $0 }).first(where: {
        let other = Self.folded($0)
        return other.utf8.count >= 15 && other != folded && folded.hasSuffix(other)
      }) {
        return bare
      }
      if others.contains(where: { Self.agrees(folded, Self.folded($0)) }) { return headline }
    }
    if let long = headlines.first(where: { $0.utf8.count >= 25 }), others.isEmpty { return long }
    if let linked { return withoutOutlet(linked) }
    if let long = headlines.first(where: { $0.utf8.count >= 25 }) { return long }
    if let openGraph { return withoutOutlet(openGraph) }
    return window.map { withoutOutlet($0) } ?? headlines.first
  }

  /// Equal, or one is the other with something before or after it.
  static func agrees(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    return short.utf8.count >= 15 && short.utf8.count * 2 >= long.utf8.count
      && (long.hasPrefix(short) || long.hasSuffix(short) || long.contains(short))
  }

  /// Only the letters and digits, in lower case.
  static func folded(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let lower = isASCII ? text : text.lowercased()
    var out: [UInt8] = []
    out.reserveCapacity(lower.utf8.count)
    let bytes = Array(lower.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x30 < 10 || byte &- 0x61 < 26 {
          out.append(byte)
        } else if byte &- 0x41 < 26 {
          out.append(byte | 0x20)
        }
        index += 1
        continue
      }
      let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - index)
      // Quotation marks, dashes, blanks and other signs, of the West and of East Asia.
      let isSign =
        byte == 0xC2
        || byte == 0xE2 && length == 3 && bytes[index + 1] >= 0x80 && bytes[index + 1] <= 0x81
        || byte == 0xE3 && length == 3 && bytes[index + 1] == 0x80
        || byte == 0xEF && length == 3 && bytes[index + 1] == 0xBB
      if !isSign { out.append(contentsOf: bytes[index..<index + length]) }
      index += length
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `Bridge closed - The Paper` → `Bridge closed`
  func withoutOutlet(_ title: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » "] {
      guard let range = lastRange(of: mark, in: title) else { continue }
      let rest = String(title[range.upperBound...])
      let head = String(title[..<range.lowerBound])
      let isOutlet =
        outlet.map { name in
          let left = Self.folded(name)
          let right = Self.folded(rest)
          return left == right || (right.utf8.count >= 3 && left.contains(right))
            || (left.utf8.count >= 3 && right.contains(left) && right.utf8.count < 40)
        } ?? false
      let isShortTail = mark == " | " && rest.split(separator: " ").count <= 4
      if isOutlet || isShortTail, head.utf8.count >= 10 { return withoutOutlet(head) }
    }
    return title
  }

  private func lastRange(of mark: String, in text: String) -> Range<String.Index>? {
    let bytes = Array(text.utf8)
    let wanted = Array(mark.utf8)
    guard bytes.count > wanted.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, to: 0, by: -1)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      let lower = text.utf8.index(text.startIndex, offsetBy: start)
      return lower..<text.utf8.index(lower, offsetBy: wanted.count)
    }
    return nil
  }
}
