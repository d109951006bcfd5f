/// The header fields of a mail, a MIME part, an HTTP answer or a record of a web archive.
struct MIMEHeaders {
  private(set) var fields: [(name: String, value: String)] = []
  let start: Int
  /// Byte after the blank line.
  private(set) var end: Int

  /// Reads fields up to the first blank line; folded lines are joined.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    let span = bytes.span
    var at = start
    self.start = start
    end = limit
    while at < limit {
      var lineEnd = at
      while lineEnd < limit, span[lineEnd] != 0x0A { lineEnd += 1 }
      var textEnd = lineEnd
      if textEnd > at, span[textEnd - 1] == 0x0D { textEnd -= 1 }
      if textEnd == at {
        end = min(limit, lineEnd + 1)
        return
      }
      let isFolded = span[at] == 0x20 || span[at] == 0x09
      // Fields are short; what is longer is no header.
      if fields.count < 500, textEnd - at < 1 << 16 {
        if isFolded, !fields.isEmpty {
          let text = Self.text(bytes[at..<textEnd])
          if fields[fields.count - 1].value.utf8.count < 1 << 16 {
            fields[fields.count - 1].value += " " + Self.trim(text)
          }
        } else {
          var colon = at
          while colon < textEnd, span[colon] != 0x3A { colon += 1 }
          if colon < textEnd {
            fields.append(
              (
                Self.trim(Self.text(bytes[at..<colon])).lowercased(),
                Self.trim(Self.text(bytes[colon + 1..<textEnd]))
              ))
          }
        }
      }
      at = lineEnd + 1
    }
  }

  /// Raw bytes in headers are UTF-8 these days, and windows-1252 before.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(decoding: TextDecoder().decode(Array(bytes)).bytes, as: UTF8.self)
  }

  static func trim(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\n" }
    var text = text[...].drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }

  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The first word of a field with parameters, in lower case: `text/html`.
  func token(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let word = value.prefix { $0 != ";" && $0 != " " && $0 != "," }
    return word.isEmpty ? nil : word.lowercased()
  }

  /// A parameter: `charset` of `text/html; charset="utf-8"`. Continuations (`name*0`, RFC 2231)
  /// are joined and percent signs resolved.
  func parameter(_ key: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    var parts: [String] = []
    var isEncoded = false
    for (found, text, encoded) in Self.parameters(value) where found == key {
      parts.append(text)
      if encoded { isEncoded = true }
    }
    guard !parts.isEmpty else { return nil }
    let joined = parts.joined()
    return isEncoded ? EncodedWords.percentDecoded(joined) : joined
  }

  private static func parameters(_ value: String) -> [(String, String, Bool)] {
    var found: [(String, String, Bool)] = []
    var rest = value.drop { $0 != ";" }
    while let semicolon = rest.first, semicolon == ";", found.count < 50 {
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      var name = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(name.count)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop { $0 == " " }
      var text = ""
      if rest.first == "\"" || rest.first == "'" {
        let mark = rest.removeFirst()
        while let next = rest.first, next != mark {
          rest.removeFirst()
          if next == "\\", let escaped = rest.first {
            rest.removeFirst()
            text.append(escaped)
          } else {
            text.append(next)
          }
        }
        rest = rest.drop { $0 != ";" }
      } else {
        let word = rest.prefix { $0 != ";" }
        text = trim(String(word))
        rest = rest.dropFirst(word.count)
      }
      let isEncoded = name.hasSuffix("*")
      if let star = name.firstIndex(of: "*") { name = name[..<star] }
      found.append((trim(name.lowercased()), text, isEncoded))
    }
    return found
  }
}
