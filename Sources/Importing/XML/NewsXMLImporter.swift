package import ClaimModel
internal import Markup
internal import ReportText

/// The XML formats of news agencies: NITF, NewsML-G2 and NewsML 1, each of them inside of the
/// others too.
package struct NewsXMLImporter: ReportImporter {
  package init() {}

  package let format = "nitf"
  package let formats = ["nitf", "newsml-g2", "newsml1"]

  private static let roots: Set<String> = [
    "nitf", "newsitem", "newsmessage", "packageitem", "newsml", "contentset", "contentmeta",
    "planningitem", "conceptitem", "knowledgeitem",
  ]

  package func recognises(_ file: ImportedFile) -> Double {
    XMLRoot.name(of: file).map { Self.roots.contains($0) } == true ? 0.97 : 0
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let xml = try XMLText(file)
    var reports: [Report] = []
    var kinds: [String] = []
    func take(_ draft: ReportDraft, _ format: String, orKind kind: String) {
      var draft = draft
      // A headline without a text is the shell of a picture or of a notice.
      if draft.builder.blockCount > (draft.title == nil ? 0 : 1),
        let report = draft.report(file.path, format: format, lines: xml.text.lines)
      {
        reports.append(report)
      } else {
        kinds.append(kind)
      }
    }
    for node in xml.elements("newsItem") {
      var draft = ReportDraft()
      let item = NewsMLG2Item(xml: xml, node: node)
      item.read(into: &draft)
      take(draft, "newsml-g2", orKind: item.kind)
    }
    for node in xml.elements("NewsItem") {
      var draft = ReportDraft()
      let item = NewsML1Item(xml: xml, node: node)
      item.read(into: &draft)
      take(draft, "newsml1", orKind: item.kind)
    }
    // Only where no news item stands around: there the captions of pictures are in NITF too.
    if reports.isEmpty, kinds.isEmpty {
      for node in xml.elements("nitf") {
        var draft = ReportDraft()
        NITFArticle(xml: xml, node: node).read(into: &draft)
        take(draft, "nitf", orKind: "article")
      }
    }
    guard !reports.isEmpty else {
      let root = xml.children(0).first.map { xml.name($0) } ?? "item"
      let kind = kinds.first ?? root
      throw ImportError(
        file: file.path,
        reason: .unsupported(
          kind == "text" || kind == "article"
            ? "a news item without a text" : "a news item of kind \(kind) without an article"))
    }
    if reports.count > 1 {
      for index in reports.indices { reports[index].path = "\(file.path)#\(index + 1)" }
    }
    reports[0].findings = xml.findings + reports[0].findings
    if !kinds.isEmpty {
      let list = Set(kinds).sorted().joined(separator: ", ")
      reports[0].findings.append(
        ImportFinding(.note, "\(kinds.count) items without an article passed over: \(list)"))
    }
    return reports
  }
}
