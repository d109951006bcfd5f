internal import Markup
internal import ReportText

/// An article in the IPTC's News Industry Text Format, on its own or inside of NewsML.
struct NITFArticle {
  let xml: XMLText
  /// The `nitf` element.
  let node: Int

  func read(into draft: inout ReportDraft) {
    let head = xml.first(["body.head"], in: node)
    readHead(head, into: &draft)
    if let content = xml.first(["body.content"], in: node) ?? xml.first(["body"], in: node) {
      var reader = MarkupBlockReader(xml.document, of: xml.text)
      if xml.name(content) == "body.content" {
        reader.read(content, into: &draft.builder)
      } else {
        for child in xml.children(content) where xml.name(child) != "body.head" {
          reader.read(child, into: &draft.builder)
        }
      }
    }
    if draft.language == nil { draft.language = xml.inherited("xml:lang", node) }
  }

  private func readHead(_ head: Int?, into draft: inout ReportDraft) {
    let title = head.flatMap { xml.first(["hl1"], in: $0) ?? xml.first(["hedline"], in: $0) }
    if let title, xml.words(title) != nil {
      draft.addTitle(xml.content(title))
    } else if let title = xml.first(["title"], in: xml.first(["head"], in: node) ?? node) {
      draft.addTitle(xml.content(title))
    }
    if let head {
      for line in xml.elements("hl2", in: head) {
        draft.addLine(xml.content(line), as: .standfirst)
      }
      for byline in xml.elements("byline", in: head) { readByline(byline, into: &draft) }
      if let abstract = xml.first(["abstract"], in: head) {
        var reader = MarkupBlockReader(xml.document, of: xml.text, kind: .standfirst)
        reader.read(abstract, into: &draft.builder)
      }
      if let dateline = xml.first(["dateline"], in: head) {
        draft.dateline =
          draft.dateline ?? xml.words(xml.first(["location"], in: dateline) ?? dateline)
      }
      if let distributor = xml.words(xml.first(["distributor"], in: head)) {
        draft.addCredit(distributor)
      }
    }
    let data = xml.first(["docdata"], in: node) ?? node
    for name in ["date.issue", "date.release", "story.date"] where draft.published == nil {
      let date = xml.first([name], in: name == "story.date" ? node : data)
      draft.published =
        xml.attribute("norm", date).flatMap { DateStampReader().read($0)?.value } ?? xml.date(date)
    }
    let holder =
      xml.attribute("holder", xml.first(["doc.copyright"], in: data))
      ?? xml.attribute("name", xml.first(["pubdata"], in: node))
    if draft.outlet == nil { draft.outlet = holder }
  }

  private func readByline(_ byline: Int, into draft: inout ReportDraft) {
    let people = xml.elements("person", in: byline)
    if people.isEmpty {
      // The title of a person (`Staff Reporter`) is no name.
      let title = xml.words(xml.first(["byttl"], in: byline)) ?? ""
      let words = xml.words(byline) ?? ""
      if words != title {
        draft.addByline(title.isEmpty ? words : words.replacing(title, with: ""))
      }
    } else {
      for person in people { if let name = xml.words(person) { draft.addByline(name) } }
    }
    if let title = xml.words(xml.first(["byttl"], in: byline)) {
      let agencies = BylineReader().split(title).agencies
      draft.agencies += agencies.filter { !draft.agencies.contains($0) }
    }
  }
}
