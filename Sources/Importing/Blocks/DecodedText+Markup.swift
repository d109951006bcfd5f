package import Markup
internal import ReportText

extension DecodedText {
  /// All text below a node of a document that was parsed from this text, references resolved.
  package func content(of node: Int, in document: MarkupDocument) -> DecodedText {
    let (bytes, pieces) = document.content(node)
    var direct = OriginMap()
    for piece in pieces {
      direct.append(
        OriginMap.Run(
          textStart: Int32(piece.textStart), textCount: Int32(piece.textCount),
          fileStart: Int32(piece.inputStart), fileCount: Int32(piece.inputCount),
          isVerbatim: piece.isVerbatim),
        through: origins)
    }
    var content = self
    content.bytes = bytes
    content.origins = direct
    content.findings = []
    return content
  }

  /// Whether somebody put markup into what should be text.
  var looksLikeHTML: Bool {
    let span = bytes.span
    var tags = 0
    var at = 0
    while at + 2 < span.count, at < 1 << 16 {
      if span[at] == 0x3C {
        let next = span[at + 1] == 0x2F ? span[at + 2] : span[at + 1]
        if next | 0x20 >= 0x61, next | 0x20 <= 0x7A {
          var end = at + 1
          while end < span.count, end < at + 400, span[end] != 0x3E, span[end] != 0x3C { end += 1 }
          if end < span.count, span[end] == 0x3E { tags += 1 }
          at = end
          continue
        }
      }
      at += 1
    }
    return tags > 0
  }

  /// One line of text: tags gone, references resolved.
  package var unmarked: DecodedText {
    guard bytes.contains(0x26) || bytes.contains(0x3C) else { return self }
    let document = MarkupParser().parseHTML(bytes)
    return content(of: 0, in: document)
  }

  /// The words as a string, blanks as one, ends trimmed.
  package var words: String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  package var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }
}
