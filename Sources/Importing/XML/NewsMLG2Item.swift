internal import ClaimModel
internal import Markup
internal import ReportText

/// One `newsItem` of NewsML-G2.
struct NewsMLG2Item {
  let xml: XMLText
  let node: Int

  /// What the item is when it is no text: `ninat:picture` → picture.
  var kind: String {
    let code = xml.attribute("qcode", xml.first(["itemClass"], in: node)) ?? "text"
    return code.split(separator: ":").last.map(String.init) ?? code
  }

  func read(into draft: inout ReportDraft) {
    let meta = xml.child(["contentMeta"], of: node)
    let itemMeta = xml.child(["itemMeta"], of: node)
    if let meta {
      let headlines = xml.elements("headline", in: meta)
      let main = headlines.min { rank($0) < rank($1) }
      if let main { draft.addTitle(xml.content(main)) }
      if let byline = xml.words(xml.child(["by"], of: meta)) {
        draft.addByline(byline.replacing(" und ", with: " and "))
      } else if let creator = xml.child(["creator"], of: meta) {
        let name = xml.words(xml.child(["name"], of: creator))
        // A user's name in the editorial system is no name.
        if let name, !name.contains("."), name.contains(" ") { draft.addByline(name) }
      }
      draft.dateline = xml.words(xml.child(["dateline"], of: meta)).map(trimmed)
      if draft.dateline == nil, let located = xml.child(["located"], of: meta) {
        draft.dateline = xml.words(xml.child(["name"], of: located))
      }
      let source =
        xml.words(xml.child(["creditline"], of: meta))
        ?? xml.child(["infoSource"], of: meta).flatMap { xml.words(xml.child(["name"], of: $0)) }
      if let source { draft.addCredit(source) }
      draft.published = xml.date(xml.child(["contentCreated"], of: meta))
      draft.modified = xml.date(xml.child(["contentModified"], of: meta))
      draft.language = xml.attribute("tag", xml.child(["language"], of: meta))
    }
    readItemMeta(itemMeta, into: &draft)
    if draft.language == nil { draft.language = xml.inherited("xml:lang", node) }
    readContent(meta, into: &draft)
  }

  private func readItemMeta(_ itemMeta: Int?, into draft: inout ReportDraft) {
    guard let itemMeta else { return }
    let version = xml.date(xml.child(["versionCreated"], of: itemMeta))
    let first = xml.date(xml.child(["firstCreated"], of: itemMeta))
    draft.published = draft.published ?? first ?? version
    if draft.modified == nil, version != draft.published { draft.modified = version }
    if draft.outlet == nil, let provider = xml.child(["provider"], of: itemMeta) {
      draft.outlet =
        xml.words(xml.child(["name"], of: provider)) ?? xml.attribute("literal", provider)
        ?? xml.attribute("qcode", provider)?.split(separator: ":").last.map(String.init)
    }
    let status = xml.attribute("qcode", xml.child(["pubStatus"], of: itemMeta)) ?? "usable"
    if !status.hasSuffix("usable") {
      draft.findings.append(ImportFinding(.warning, "the item's status is \(status)"))
    }
    if let embargo = xml.words(xml.child(["embargoed"], of: itemMeta)) {
      draft.findings.append(ImportFinding(.warning, "under embargo until \(embargo)"))
    }
  }

  private func readContent(_ meta: Int?, into draft: inout ReportDraft) {
    let contents = xml.elements("inlineXML", in: node) + xml.elements("inlineData", in: node)
    guard let content = contents.first(where: { xml.words($0) != nil }) else { return }
    if let article = xml.first(["nitf"], in: content) {
      describe(meta, before: article, into: &draft)
      NITFArticle(xml: xml, node: article).read(into: &draft)
    } else if let body = xml.first(["body", "html"], in: content) {
      let sections = xml.elements("section", in: body).filter {
        xml.attribute("class", $0)?.split(separator: " ").contains("main") == true
      }
      let roots = sections.isEmpty ? [body] : sections
      describe(meta, before: roots[0], into: &draft)
      var reader = MarkupBlockReader(xml.document, of: xml.text)
      reader.skipsHeaders = true
      for root in roots { reader.read(root, into: &draft.builder) }
      for box in xml.elements("section", in: body)
      where xml.attribute("class", box)?.contains("infobox") == true {
        reader.read(box, into: &draft.builder)
      }
    } else if xml.name(content) == "inlineData" {
      describe(meta, before: content, into: &draft)
      let type = xml.attribute("contenttype", content) ?? "text/plain"
      var text = xml.content(content)
      if xml.attribute("encoding", content)?.hasSuffix("base64") == true {
        text = Base64Decoder().decode(text)
      }
      draft.addBody(text, isHTML: type.contains("html") ? true : nil)
    }
  }

  /// The summary, unless the text has it too.
  private func describe(_ meta: Int?, before body: Int, into draft: inout ReportDraft) {
    guard let meta else { return }
    for description in xml.children(meta) where xml.name(description) == "description" {
      let role = xml.attribute("role", description) ?? ""
      guard !role.contains("caption"), let words = xml.words(description) else { continue }
      if xml.document.text(body).contains(words.prefix(60)) { continue }
      draft.addLine(xml.content(description), as: .standfirst)
      return
    }
  }

  private func rank(_ headline: Int) -> Int {
    if xml.attribute("role", headline)?.contains("short") == true { return 90 }
    return xml.attribute("rank", headline).flatMap { Int($0) } ?? 0
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while let last = line.last, "-–— ".contains(last) { line.removeLast() }
    return String(line)
  }
}
