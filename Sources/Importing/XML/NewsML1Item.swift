internal import Markup
internal import ReportText

/// One `NewsItem` of NewsML 1.
struct NewsML1Item {
  let xml: XMLText
  let node: Int

  /// `Photo`, `Graphic`, …: what the main part is when it is no text.
  private(set) var kind = "item"

  init(xml: XMLText, node: Int) {
    self.xml = xml
    self.node = node
    for component in xml.elements("ContentItem", in: node) {
      let type = xml.attribute("FormalName", xml.child(["MediaType"], of: component))
      if let type, type != "Text", kind == "item" { kind = type.lowercased() }
    }
  }

  func read(into draft: inout ReportDraft) {
    if let lines = xml.first(["NewsLines"], in: node) {
      if let headline = xml.child(["HeadLine"], of: lines) { draft.addTitle(xml.content(headline)) }
      if let byline = xml.words(xml.child(["ByLine"], of: lines)) { draft.addByline(byline) }
      draft.dateline = xml.words(xml.child(["DateLine"], of: lines))
      if let credit = xml.words(xml.child(["CreditLine"], of: lines)) { draft.addCredit(credit) }
    }
    draft.published = xml.date(xml.first(["FirstCreated"], in: node))
    draft.modified = xml.date(xml.first(["ThisRevisionCreated"], in: node))
    if draft.modified == draft.published { draft.modified = nil }
    draft.language =
      xml.attribute("FormalName", xml.first(["Language"], in: node))
      ?? xml.inherited("xml:lang", node)
    if let provider = xml.first(["Provider"], in: node),
      let name = xml.attribute("FormalName", xml.first(["Party"], in: provider))
    {
      draft.addCredit(name.hasPrefix("Agencia ") ? String(name.dropFirst(8)) : name)
      draft.outlet = name
    }
    for component in xml.elements("ContentItem", in: node) where isText(component) {
      guard let data = xml.child(["DataContent"], of: component), xml.words(data) != nil else {
        continue
      }
      if let article = xml.first(["nitf"], in: data) {
        NITFArticle(xml: xml, node: article).read(into: &draft)
      } else if xml.children(data).isEmpty {
        draft.addBody(xml.content(data))
      } else {
        var reader = MarkupBlockReader(xml.document, of: xml.text)
        reader.read(data, into: &draft.builder)
      }
      return
    }
  }

  /// Captions of pictures are no articles.
  private func isText(_ component: Int) -> Bool {
    let type = xml.attribute("FormalName", xml.child(["MediaType"], of: component))
    guard type == nil || type == "Text", let parent = xml.document.parent(component) else {
      return false
    }
    let role = xml.attribute("FormalName", xml.child(["Role"], of: parent))?.lowercased()
    return role == nil || role?.contains("caption") == false
  }
}
