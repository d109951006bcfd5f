package import Markup
package import ReportText

/// Turns markup that is nothing but a story (the body of a wire item, a feed's entry) into blocks.
///
/// Whole pages, with all that stands around a story, are the business of `ArticleHTML`.
///
///     <p>One.</p>Two<br><br>three<ul><li>four</ul>     paragraph │ paragraph │ paragraph │ item
package struct MarkupBlockReader {
  private enum Rule {
    case inline
    case block(TextBlock.Kind?)
    case lineBreak
    case cell
    case skip
  }

  private let document: MarkupDocument
  private let source: DecodedText
  private let kind: TextBlock.Kind
  private var rules: [UInt16: Rule] = [:]
  /// Leaves out `header` elements, and paragraphs that are a byline by their class.
  package var skipsHeaders = false
  /// An element that is read elsewhere.
  package var skipped: Int?
  private var space: Range<Int>?
  private var isOpen = false
  private var breaks = 0

  /// - Parameters:
  ///   - source: the text that `document` was parsed from.
  ///   - kind: of blocks that are nothing special.
  package init(
    _ document: MarkupDocument, of source: DecodedText, kind: TextBlock.Kind = .paragraph
  ) {
    self.document = document
    self.source = source
    self.kind = kind
  }

  /// Appends the blocks below `node`.
  package mutating func read(_ node: Int, into builder: inout SourceTextBuilder) {
    var open: [(end: Int, kind: TextBlock.Kind?, isBlock: Bool)] = [
      (Int(document.nodes[node].end), nil, true)
    ]
    var at = document.isElement(node) ? node + 1 : node
    let end = Int(document.nodes[node].end)
    while at < end {
      while let last = open.last, last.end <= at, open.count > 1 {
        open.removeLast()
        if last.isBlock { flush(&builder) }
      }
      let element = document.nodes[at]
      if element.kind != .element {
        let current = open.last?.kind ?? kind
        if element.kind == .text {
          add(Int(element.inputStart)..<Int(element.inputEnd), as: current, into: &builder)
        } else {
          add(
            document.replacement(of: at), for: Int(element.inputStart)..<Int(element.inputEnd),
            as: current, into: &builder)
        }
        at += 1
        continue
      }
      switch isLeftOut(at) ? .skip : rule(of: at) {
      case .skip: at = Int(element.end)
      case .inline: at += 1
      case .lineBreak:
        breaks += 1
        if breaks > 1 { flush(&builder) } else { noteSpace(at) }
        at += 1
      case .cell:
        noteSpace(at)
        at += 1
      case .block(let kind):
        flush(&builder)
        // Inside of a list item a paragraph is of the item.
        open.append((Int(element.end), kind ?? open.last?.kind, true))
        at += 1
      }
    }
    flush(&builder)
  }

  private mutating func flush(_ builder: inout SourceTextBuilder) {
    if isOpen { builder.end() }
    isOpen = false
    space = nil
    breaks = 0
  }

  private mutating func noteSpace(_ node: Int) {
    let start = Int(document.nodes[node].inputStart)
    if space == nil { space = start..<Int(document.nodes[node].inputEnd) }
  }

  private mutating func add(
    _ range: Range<Int>, as kind: TextBlock.Kind, into builder: inout SourceTextBuilder
  ) {
    let input = document.input
    let bytes = input.span
    var at = range.lowerBound
    while at < range.upperBound {
      let blank = blankLength(bytes, at, range.upperBound)
      if blank > 0 {
        let first = space?.lowerBound ?? at
        space = first..<at + blank
        at += blank
        continue
      }
      let invisible = invisibleLength(bytes, at, range.upperBound)
      if invisible > 0 {
        at += invisible
        continue
      }
      let start = at
      // A single blank between words stays in the run.
      while at < range.upperBound {
        let byte = bytes[at]
        if byte == 0x20, at + 1 < range.upperBound, bytes[at + 1] > 0x20, bytes[at + 1] < 0x80 {
          at += 1
        } else if byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
          if blankLength(bytes, at, range.upperBound) > 0
            || invisibleLength(bytes, at, range.upperBound) > 0
          {
            break
          }
        }
        at += 1
      }
      at = min(at, range.upperBound)
      open(kind, &builder)
      builder.add(start..<at, of: source)
    }
  }

  private mutating func add(
    _ replacement: ArraySlice<UInt8>, for range: Range<Int>, as kind: TextBlock.Kind,
    into builder: inout SourceTextBuilder
  ) {
    let bytes = Array(replacement)
    guard !bytes.isEmpty else { return }
    if blankLength(bytes.span, 0, bytes.count) == bytes.count {
      let first = space?.lowerBound ?? range.lowerBound
      space = first..<range.upperBound
      return
    }
    if invisibleLength(bytes.span, 0, bytes.count) == bytes.count { return }
    open(kind, &builder)
    builder.add(String(decoding: bytes, as: UTF8.self), for: range, of: source)
  }

  /// Makes sure that a block is open, and puts the blank that is due.
  private mutating func open(_ kind: TextBlock.Kind, _ builder: inout SourceTextBuilder) {
    breaks = 0
    if !isOpen {
      builder.begin(kind)
      isOpen = true
    } else if let space {
      if space.count == 1, document.input[space.lowerBound] == 0x20 {
        builder.add(space, of: source)
      } else {
        builder.add(" ", for: space, of: source)
      }
    }
    space = nil
  }

  private func blankLength(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if bytes[at] <= 0x20 { return 1 }
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
    // Thin and other blanks, U+2000 to U+200A, U+202F.
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80,
      bytes[at + 2] <= 0x8A || bytes[at + 2] == 0xAF
    {
      return 3
    }
    return 0
  }

  /// Soft hyphens, zero-width blanks and joiners that only tell a browser where to break.
  private func invisibleLength(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xAD { return 2 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x8B { return 3 }
    if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x81, bytes[at + 2] == 0xA0 { return 3 }
    if bytes[at] == 0xEF, at + 2 < end, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF { return 3 }
    return 0
  }

  private func isLeftOut(_ node: Int) -> Bool {
    if node == skipped { return true }
    guard skipsHeaders else { return false }
    if document.name(node) == .header { return true }
    let name = document.attribute(.class, of: node)
    return name == "byline" || name == "slugline" || name == "closingline" || name == "linkbox"
  }

  private mutating func rule(of node: Int) -> Rule {
    let number = document.nodes[node].nameNumber
    if let known = rules[number] { return known }
    let name = document.localName(node).lowercased()
    let rule: Rule
    switch name {
    case "script", "style", "noscript", "template", "svg", "math", "head", "figure", "figcaption",
      "caption", "iframe", "object", "embed", "video", "audio", "picture", "form", "button", "nav",
      "aside", "media", "rt", "rp", "select", "textarea", "footer", "nitf-table-metadata",
      "media-caption", "media-producer", "bibliography":
      rule = .skip
    case "p", "div", "section", "article", "main", "body", "html", "header", "pre", "block", "dl",
      "dt", "dd", "ul", "ol", "table", "tbody", "thead", "tfoot", "hr", "center", "address",
      "body.content", "body.head", "nitf-table", "para", "hgroup", "details", "summary",
      "paragraph", "content", "fn", "note":
      rule = .block(nil)
    case "li", "listitem": rule = .block(.listItem)
    case "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2": rule = .block(.subheading)
    case "blockquote", "bq": rule = .block(.quotation)
    case "tr": rule = .block(.tableRow)
    case "td", "th": rule = .cell
    case "br": rule = .lineBreak
    default: rule = .inline
    }
    rules[number] = rule
    return rule
  }
}

extension MarkupDocument {
  /// The name without a namespace prefix.
  package func localName(_ node: Int) -> String {
    let name = spelling(node)
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}
