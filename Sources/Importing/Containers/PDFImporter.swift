package import ClaimModel
internal import ReportText

/// PDF, by way of poppler's `pdftotext` when it is installed.
package struct PDFImporter: ReportImporter {
  package init() {}

  package let format = "pdf"

  package func recognises(_ file: ImportedFile) -> Double {
    file.bytes.prefix(1024).starts(with: "%PDF-".utf8)
      || file.start(8).starts(with: "%PDF-".utf8) ? 1 : 0
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let output: [UInt8]
    switch PDFToText().run(file.bytes) {
    case .text(let bytes): output = bytes
    case .notInstalled:
      throw ImportError(
        file: file.path,
        reason: .malformed(
          "a PDF; to read PDFs install pdftotext (apt install poppler-utils)"))
    case .failed(let why):
      throw ImportError(file: file.path, reason: .malformed("pdftotext \(why)"))
    }
    var text = TextDecoder().decode(output, label: "utf-8")
    text.findings.append(
      ImportFinding(.note, "from a PDF: places are bytes of the text that pdftotext makes of it"))
    guard !text.isBlank else {
      throw ImportError(
        file: file.path, reason: .unsupported("a PDF of pictures without text"))
    }
    var report = try PlainTextImporter().report(of: text, named: file.path, isBroken: true)
    report.format = format
    return [report]
  }
}
