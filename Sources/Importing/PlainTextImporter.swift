package import ClaimModel
internal import ReportText

/// Plain text: the first line is the title when it looks like one, a line that is only a date is
/// the publication date, blank lines part paragraphs.
package struct PlainTextImporter: ReportImporter {
  package init() {}

  package let format = "text"

  package func recognises(_ file: ImportedFile) -> Double { 0.1 }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let text = SourceText(String(decoding: file.bytes, as: UTF8.self))
    return [Report(path: file.path, sha256: "", format: format, text: text)]
  }
}
