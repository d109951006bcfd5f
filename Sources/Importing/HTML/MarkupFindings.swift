internal import ClaimModel
internal import Markup

/// Says in words what the parser had to know better.
struct MarkupFindings {
  func read(_ document: MarkupDocument, of page: DecodedText) -> [ImportFinding] {
    document.findings.map { finding in
      func at(_ offset: Int, _ severity: ImportFinding.Severity, _ message: String)
        -> ImportFinding
      {
        let start = min(max(0, offset), page.bytes.count)
        return ImportFinding(
          severity, message, span: page.span(start..<min(page.bytes.count, start + 40)))
      }
      switch finding {
      case .flattened(let depth, let place):
        return at(place, .warning, "elements nested more than \(depth) deep were read as one level")
      case .cut(let place):
        return at(place, .warning, "more parts than can be read; the text from here on is left out")
      case .attributesDropped(let place):
        return at(place, .note, "a tag with hundreds of attributes; the rest of them was left out")
      case .unclosedComment(let place):
        return at(place, .warning, "a comment that is never closed; what follows was read as text")
      case .unclosedRawText(let name, let place):
        return at(place, .warning, "a \(name) that is never closed hides the rest of the page")
      case .endsInTag(let place):
        return at(place, .warning, "the file ends inside a tag; it may be cut off")
      case .notWellFormed(let what, let place):
        return at(place, .warning, "not well-formed: \(what)")
      case .entityNotExpanded(let name, let place):
        return at(place, .warning, "the entity \(name) is not expanded")
      case .truncated(let place): return at(place, .warning, "the document is cut off")
      }
    }
  }
}
