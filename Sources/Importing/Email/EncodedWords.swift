/// Words of other alphabets in mail headers, RFC 2047: `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
  static func decode(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var output = ""
    var rest = text[...]
    var pending: (charset: String, bytes: [UInt8])?
    func flush() {
      guard let word = pending else { return }
      output += String(
        decoding: TextDecoder().decode(word.bytes, label: word.charset).bytes, as: UTF8.self)
      pending = nil
    }
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[1].count == 1, parts[3].hasPrefix("=") else {
        flush()
        output += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        continue
      }
      // Blanks between two encoded words are not part of the text.
      if pending == nil || !before.allSatisfy(\.isWhitespace) {
        flush()
        output += before
      }
      let charset = String(parts[0].prefix { $0 != "*" })
      let bytes: [UInt8]
      if parts[1].lowercased() == "b" {
        bytes = Base64Decoder().decode(Array(parts[2].utf8)).bytes
      } else {
        bytes =
          QuotedPrintableDecoder().decode(
            Array(parts[2].replacing("_", with: "=20").utf8)
          ).bytes
      }
      if let word = pending, word.charset == charset {
        pending = (charset, word.bytes + bytes)
      } else {
        flush()
        pending = (charset, bytes)
      }
      rest = parts[3].dropFirst()
    }
    flush()
    return output + rest
  }

  /// RFC 2231: `utf-8''caf%C3%A9`.
  static func percentDecoded(_ text: String) -> String {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let body = parts.count == 3 ? String(parts[2]) : text
    let bytes = QuotedPrintableDecoder().decode(Array(body.replacing("%", with: "=").utf8)).bytes
    let label = parts.count == 3 ? String(parts[0]) : nil
    return String(decoding: TextDecoder().decode(bytes, label: label).bytes, as: UTF8.self)
  }
}
