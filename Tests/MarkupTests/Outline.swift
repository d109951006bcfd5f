import Markup

/// A tree as one line: `p[one b[two]]`.
func outline(_ document: MarkupDocument, _ node: Int = 0) -> String {
  var out = ""
  // Explicit, for trees thousands deep.
  var ends: [Int] = []
  for index in document.subtree(node).dropFirst() {
    while let end = ends.last, end <= index {
      ends.removeLast()
      out += "]"
    }
    switch document.nodes[index].kind {
    case .element:
      out += document.spelling(index)
      if document.descendants(index).isEmpty {
        out += " "
      } else {
        out += "["
        ends.append(document.subtree(index).upperBound)
      }
    case .text:
      let node = document.nodes[index]
      out += String(
        decoding: document.input[Int(node.inputStart)..<Int(node.inputEnd)], as: UTF8.self)
    case .replaced: out += String(decoding: document.replacement(of: index), as: UTF8.self)
    }
  }
  return out + String(repeating: "]", count: ends.count)
}

func page(_ html: String) -> MarkupDocument { MarkupParser().parseHTML(Array(html.utf8)) }
