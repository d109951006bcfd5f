internal import Markup
internal import ReportText

/// One `<item>` or `<entry>`.
struct FeedEntry {
  let xml: XMLText
  let node: Int

  private enum Role {
    case title, body, summary, published, modified, author, link, outlet, identifier, ignored
  }

  private func role(of child: Int) -> Role {
    let spelling = xml.document.spelling(child)
    let prefix = spelling.split(separator: ":").count > 1 ? spelling.prefix { $0 != ":" } : ""
    switch (prefix.lowercased(), xml.name(child).lowercased()) {
    case ("media", _), ("itunes", _), ("georss", _), ("thr", _), ("gd", _), ("feedburner", _):
      return .ignored
    case (_, "title"): return .title
    case (_, "encoded"), (_, "content"), (_, "body"), (_, "fulltext"), (_, "fullitem"):
      return .body
    case (_, "description"), (_, "summary"), (_, "abstract"), (_, "tagline"): return .summary
    case (_, "pubdate"), (_, "published"), (_, "issued"), (_, "created"): return .published
    case ("dc", "date"), ("dcterms", "date"), (_, "available"), (_, "lastmod"), ("", "date"):
      return .published
    case (_, "updated"), (_, "modified"): return .modified
    case (_, "author"), (_, "creator"): return .author
    case (_, "link"), (_, "origlink"): return .link
    case ("dc", "publisher"), ("dc", "source"), ("", "source"): return .outlet
    case (_, "guid"), (_, "id"): return .identifier
    default: return .ignored
    }
  }

  func read(into draft: inout ReportDraft) {
    var body: Int?
    var summary: Int?
    for child in xml.children(node) {
      switch role(of: child) {
      case .title:
        let isMarkup = !xml.children(child).isEmpty || xml.attribute("type", child) == "text"
        if draft.title == nil { draft.addTitle(line(child), isPlain: isMarkup) }
      case .body: if size(child) > size(body) { body = child }
      case .summary: if size(child) > size(summary) { summary = child }
      // The last of several is the one in force.
      case .published: draft.published = xml.date(child) ?? draft.published
      case .modified: draft.modified = xml.date(child) ?? draft.modified
      case .author: if let name = author(child) { draft.addByline(name) }
      case .link: if draft.url == nil { draft.url = link(child) }
      case .outlet:
        draft.outlet = xml.words(xml.child(["title"], of: child) ?? child) ?? draft.outlet
      case .identifier:
        if draft.url == nil, let words = xml.words(child), words.hasPrefix("http") {
          draft.url = words
        }
      case .ignored: break
      }
    }
    if draft.published == nil {
      draft.published = draft.modified
      draft.modified = nil
    }
    draft.language = xml.inherited("xml:lang", node) ?? draft.language
    if let body, size(body) > 0 {
      // A summary that is the text's beginning says nothing of its own.
      if let summary {
        let start = line(summary).unmarked.words.prefix { $0 != "…" && $0 != "[" }.prefix(60)
        if !start.isEmpty, !line(body).unmarked.words.hasPrefix(start) {
          draft.addLine(line(summary), as: .standfirst)
        }
      }
      addText(body, to: &draft)
    } else if let summary {
      addText(summary, to: &draft)
    }
  }

  private func size(_ node: Int?) -> Int {
    guard let node else { return -1 }
    return xml.document.descendants(node).reduce(0) { sum, index in
      let node = xml.document.nodes[index]
      return node.kind == .element ? sum : sum + Int(node.inputEnd - node.inputStart)
    }
  }

  /// The content of an element that is text or markup in another coat.
  private func line(_ node: Int) -> DecodedText {
    if xml.attribute("mode", node)?.lowercased() == "base64" || isBase64Type(node) {
      return Base64Decoder().decode(xml.content(node))
    }
    return xml.content(node)
  }

  /// Atom 1.0: content of any other type than text and XML is base64.
  private func isBase64Type(_ node: Int) -> Bool {
    guard xml.attribute("mode", node) == nil,
      let type = xml.attribute("type", node)?.lowercased(), type.contains("/")
    else { return false }
    return !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.contains("html")
      && xml.children(node).isEmpty && Base64Decoder().looksRight(xml.content(node).bytes)
  }

  private func addText(_ node: Int, to draft: inout ReportDraft) {
    if !xml.children(node).isEmpty {
      var reader = MarkupBlockReader(xml.document, of: xml.text)
      reader.read(node, into: &draft.builder)
      return
    }
    let type = xml.attribute("type", node)?.lowercased()
    let isPlain = type == "text" || type == "text/plain"
    if isPlain, xml.attribute("mode", node) != "escaped" {
      draft.addParagraphs(line(node))
    } else {
      draft.addBody(line(node), isHTML: type?.contains("html") == true ? true : nil)
    }
  }

  /// `<name>`, or RSS's `ann@example.com (Ann Lee)`.
  private func author(_ node: Int) -> String? {
    if let name = xml.child(["name"], of: node) { return xml.words(name) }
    guard xml.children(node).isEmpty || xml.child(["email"], of: node) == nil,
      let words = xml.words(node)
    else { return nil }
    if let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close {
      return String(words[words.index(after: open)..<close])
    }
    return words.contains("@") ? nil : words
  }

  private func link(_ node: Int) -> String? {
    let relation = xml.attribute("rel", node) ?? "alternate"
    guard relation == "alternate",
      let found = xml.attribute("href", node) ?? xml.words(node)
    else { return nil }
    guard let base = xml.inherited("xml:base", node) else { return found }
    return WebAddress.resolve(found, against: base)
  }
}
