internal import ClaimModel
internal import Markup
internal import ReportText

/// An XML document with the text it was read from.
struct XMLText {
  let text: DecodedText
  let document: MarkupDocument
  /// By the document's number of a name: the name without its prefix.
  private let localNames: [String]

  init(_ file: ImportedFile) throws(ImportError) {
    text = TextDecoder().decode(file.bytes, label: file.encoding)
    do throws(MarkupParser.Failure) {
      document = try MarkupParser().parseXML(text.bytes)
    } catch {
      let at = min(max(0, error.at), max(0, text.bytes.count - 1))
      let line = text.bytes.isEmpty ? 1 : text.span(at..<at + 1).line
      throw ImportError(file: file.path, line: line, reason: .malformed(error.message))
    }
    localNames = Self.localNames(of: document)
  }

  private static func localNames(of document: MarkupDocument) -> [String] {
    var names: [String] = []
    for (index, node) in document.nodes.enumerated() where node.kind == .element {
      let number = Int(node.nameNumber)
      while names.count <= number { names.append("") }
      if names[number].isEmpty { names[number] = document.localName(index) }
    }
    return names
  }

  /// What decoding and parsing had to say.
  var findings: [ImportFinding] {
    text.findings + document.findings.prefix(8).map { text.finding($0) }
  }

  /// The names without prefixes.
  func name(_ node: Int) -> String {
    document.isElement(node) ? localNames[Int(document.nodes[node].nameNumber)] : ""
  }

  /// Elements of one local name below a node; none inside another of them.
  func elements(_ name: String, in node: Int = 0) -> [Int] {
    var found: [Int] = []
    var at = node + 1
    let end = Int(document.nodes[node].end)
    while at < end {
      if document.isElement(at), self.name(at) == name {
        found.append(at)
        at = Int(document.nodes[at].end)
      } else {
        at += 1
      }
    }
    return found
  }

  func first(_ names: [String], in node: Int = 0) -> Int? {
    for name in names {
      if let found = elements(name, in: node).first { return found }
    }
    return nil
  }

  func children(_ node: Int) -> [Int] { document.children(node).filter { document.isElement($0) } }

  func child(_ names: [String], of node: Int) -> Int? {
    let children = children(node)
    for name in names {
      if let found = children.first(where: { self.name($0) == name }) { return found }
    }
    return nil
  }

  func content(_ node: Int) -> DecodedText { text.content(of: node, in: document) }

  /// The words below a node; nil when there are none.
  func words(_ node: Int?) -> String? {
    guard let node else { return nil }
    let words = document.text(node)
    return words.isEmpty ? nil : words
  }

  func attribute(_ name: String, _ node: Int?) -> String? {
    guard let node, let value = document.attribute(named: name, of: node), !value.isEmpty else {
      return nil
    }
    return value
  }

  /// An attribute that is inherited from the elements around, such as `xml:lang`.
  func inherited(_ name: String, _ node: Int) -> String? {
    var current: Int? = node
    while let at = current, at > 0 {
      if let value = attribute(name, at) { return value }
      current = document.parent(at)
    }
    return nil
  }

  func date(_ node: Int?) -> String? {
    words(node).flatMap { DateStampReader().read($0)?.value }
  }
}
