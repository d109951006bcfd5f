package import ClaimModel
internal import Markup
internal import ReportText

/// HTML and XHTML pages, AMP pages among them: the article and what the page says about it.
package struct HTMLImporter: ReportImporter {
  package init() {}

  package let format = "html"
  package var formats: [String] { ["html", "xhtml", "amp"] }

  package func recognises(_ file: ImportedFile) -> Double {
    if let type = file.mediaType { return type.contains("html") ? 1 : 0 }
    let start = TextDecoder().decode(Array(file.bytes.prefix(2048)), label: file.encoding).bytes
    return PageSniffer().sureness(start)
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let page = TextDecoder().decode(file.bytes, label: file.encoding)
    try BinaryCheck().check(page, of: file)
    guard let article = ArticleHTML().read(page, address: file.url) else {
      throw emptiness(page, file)
    }
    let metadata = article.metadata
    var report = Report(path: file.path, sha256: "", format: format, text: article.text)
    report.title = metadata.title
    report.outlet = metadata.outlet
    report.byline = metadata.byline
    report.agencies = metadata.agencies
    report.dateline = metadata.dateline
    report.published = metadata.published
    report.modified = metadata.modified
    report.url = metadata.url
    report.language = metadata.language
    report.findings = article.findings
    return [report]
  }

  /// Why a page holds no text, as far as its markup tells.
  private func emptiness(_ page: DecodedText, _ file: ImportedFile) -> ImportError {
    let document = MarkupParser().parseHTML(page.bytes)
    let cause = MarkupFindings().read(document, of: page).first { $0.severity == .warning }
    guard let cause else { return ImportError(file: file.path, reason: .noText) }
    let way = "mend it, or save the article as plain text"
    return ImportError(
      file: file.path, line: cause.span?.line,
      reason: .malformed("no article text found: \(cause.message); \(way)"))
  }
}
