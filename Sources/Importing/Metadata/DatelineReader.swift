/// Reads the place and agency before the first sentence of a report.
///
///     ⟦BEIJING (Reuters)⟧ - China said          place and agency
///     ⟦LONDON, Jan 5 (AP)⟧ — A court            with a day
///     ⟦NEW YORK⟧ — The mayor                    only the place, in capitals
///     ⟦Berlin (dpa)⟧ - Der Bundestag            not in capitals when an agency follows
package struct DatelineReader {
  package init() {}

  package struct Dateline: Hashable {
    package var text: String
    package var agencies: [String]
  }

  package func read(_ paragraph: String) -> Dateline? {
    let bytes = Array(paragraph.utf8.prefix(140))
    guard let end = separator(bytes) else { return nil }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    guard let first = head.unicodeScalars.first,
      first.properties.isUppercase || first == "("
    else { return nil }
    var place = head
    var agencies: [String] = []
    var hasBracket = false
    if let open = head.lastIndex(of: "("), head.hasSuffix(")") {
      hasBracket = true
      place = String(head[..<open])
      let inner = head[head.index(after: open)...].dropLast()
      for part in inner.split(whereSeparator: { $0 == "/" || $0 == "," || $0 == "|" }) {
        let name = part.drop { $0 == " " }
        if let agency = Agencies.name(name.lowercased()) { agencies.append(agency) }
      }
      if agencies.isEmpty, inner.split(separator: " ").count > 3 { return nil }
    }
    while place.hasSuffix(" ") || place.hasSuffix(",") { place.removeLast() }
    let words = place.split(separator: " ")
    guard words.count <= 7 else { return nil }
    if words.isEmpty { return hasBracket ? Dateline(text: head, agencies: agencies) : nil }
    let isCapitals =
      words[0].unicodeScalars.allSatisfy {
        !$0.properties.isLowercase
      } && words[0].utf8.count > 2
    let isNames = words.allSatisfy { word in
      word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
        || ["of", "de", "la", "am", "an", "der", "al", "el", "del"].contains(word)
    }
    guard isCapitals || hasBracket && isNames else { return nil }
    return Dateline(text: head, agencies: agencies)
  }

  /// Where the dash, or the colon after a bracket, begins.
  private func separator(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      var end: Int?
      switch bytes[index] {
      case 0x2D:
        let isSpaced =
          index > 0 && bytes[index - 1] == 0x20
          && index + 1 < bytes.count && (bytes[index + 1] == 0x20 || bytes[index + 1] == 0x2D)
        if isSpaced { end = index - 1 }
      case 0xE2:
        if index + 2 < bytes.count, bytes[index + 1] == 0x80,
          bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
        {
          end = index > 0 && bytes[index - 1] == 0x20 ? index - 1 : index
        }
      case 0x3A where index > 0 && bytes[index - 1] == 0x29: end = index
      case 0x2E where index > 0 && bytes[index - 1] != 0x29:
        // "St. Paul", "D.C.": an end of sentence has a longer word before.
        if index >= 5, bytes[(index - 4)..<index].allSatisfy({ $0 &- 0x61 < 26 }) { return nil }
      default: break
      }
      if let end { return end >= 2 ? end : nil }
      index += 1
    }
    return nil
  }
}
