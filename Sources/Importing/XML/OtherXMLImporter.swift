package import ClaimModel
internal import Markup
internal import ReportText

/// XML of an unknown vocabulary: what is called a title is one, the rest is text.
package struct OtherXMLImporter: ReportImporter {
  package init() {}

  package let format = "xml"

  package func recognises(_ file: ImportedFile) -> Double { XMLRoot.isXML(file) ? 0.3 : 0 }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let xml = try XMLText(file)
    var draft = ReportDraft()
    let title = xml.first(["headline", "title", "hl1", "HeadLine", "heading"])
    if let title { draft.addTitle(xml.content(title)) }
    for name in ["date", "published", "pubDate", "datePublished", "created"] {
      draft.published = draft.published ?? xml.date(xml.first([name]))
    }
    let body = xml.first(["body", "text", "content", "article", "story"])
    var reader = MarkupBlockReader(xml.document, of: xml.text)
    reader.skipped = title
    reader.read(body ?? 0, into: &draft.builder)
    draft.language = xml.children(0).first.flatMap { xml.attribute("xml:lang", $0) }
    draft.findings = xml.findings
    draft.findings.append(
      ImportFinding(.note, "XML of an unknown vocabulary; all of its text is read"))
    guard let report = draft.report(file.path, format: format, lines: xml.text.lines) else {
      throw ImportError(file: file.path, reason: .noText)
    }
    return [report]
  }
}
