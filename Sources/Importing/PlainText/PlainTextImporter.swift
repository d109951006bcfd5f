package import ClaimModel
internal import ReportText

/// Plain text: the first line is the title when it looks like one, a line that is only a date is
/// the publication date, `By Ann Lee` is the byline; then paragraphs, one a line, parted by blank
/// lines, or broken to a width.
///
/// The bytes of a paragraph are those of the file. Lines that were broken to a width stay broken;
/// they are one block all the same.
package struct PlainTextImporter: ReportImporter {
  package init() {}

  package let format = "text"

  package func recognises(_ file: ImportedFile) -> Double { 0.1 }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let text = TextDecoder().decode(file.bytes, label: file.encoding)
    try BinaryCheck().check(text, of: file)
    return [try report(of: text, named: file.path)]
  }

  /// The report in a text that is already decoded.
  ///
  /// - Parameter isBroken: lines are known to be broken to a width.
  func report(
    of text: DecodedText, named path: String, isBroken: Bool = false
  ) throws(ImportError) -> Report {
    let lines = TextLines(text.bytes).lines
    guard !lines.isEmpty else { throw ImportError(file: path, reason: .noText) }
    let finder = ParagraphFinder(isBroken: isBroken)
    let paragraphs = finder.find(lines, in: text.bytes)
    let header = TextHeader(lines, paragraphs: paragraphs, in: text.bytes)
    var builder = SourceTextBuilder()
    builder.dropsPromos = true
    if let title = header.title { builder.block(.title, title, of: text) }
    var findings = text.findings
    var stamps = header.stamps
    let body = paragraphs.filter { $0.lowerBound >= header.lineCount }
    for (index, paragraph) in body.enumerated() {
      let range =
        lines[paragraph.lowerBound].range
        .lowerBound..<lines[paragraph.upperBound - 1].range.upperBound
      if index == 0, let title = header.title,
        text.bytes[title].elementsEqual(text.bytes[range])
      {
        findings.append(
          ImportFinding(.note, "the title stands twice; kept once", span: text.span(range)))
        continue
      }
      if index == body.count - 1, index > 0, stamps.isEmpty, paragraph.count == 1 {
        let last = DateStampReader().readLine(String(decoding: text.bytes[range], as: UTF8.self))
        if !last.isEmpty {
          stamps = last.map { ($0, range) }
          continue
        }
      }
      let first = lines[paragraph.lowerBound]
      if paragraph.count == 1, let heading = dashedHeading(range, in: text.bytes) {
        builder.block(.subheading, heading, of: text)
      } else if let mark = finder.marker(of: first, in: text.bytes) {
        builder.block(.listItem, range.lowerBound + mark..<range.upperBound, of: text)
      } else {
        let isHeading =
          paragraph.count == 1 && isSubheading(first, in: text.bytes)
          && index + 1 < body.count && lines[body[index + 1].lowerBound].followsBlank
          && first.followsBlank
        builder.block(isHeading ? .subheading : .paragraph, range, of: text)
      }
    }
    // A title alone is what the report says.
    if builder.isEmpty {
      guard let range = stamps.first?.range else {
        throw ImportError(file: path, reason: .noText)
      }
      builder.block(.paragraph, range, of: text)
    }
    findings += builder.findings
    var report = Report(
      path: path, sha256: "", format: format, text: builder.finish(lines: text.lines))
    if let title = header.title {
      report.title = String(decoding: text.bytes[title], as: UTF8.self)
    }
    report.published = stamps.first { !$0.stamp.isUpdate }?.stamp.value
    report.modified = stamps.first { $0.stamp.isUpdate }?.stamp.value
    for (stamp, range) in stamps where stamp.isAmbiguous {
      findings.append(
        ImportFinding(
          .warning, "date read as month/day: \(stamp.value)", span: text.span(range)))
    }
    report.byline = header.byline
    report.agencies = header.agencies
    report.outlet = header.outlet
    report.url = header.url
    report.language = header.language
    report.findings = findings
    return report
  }

  /// An agency's way to write a subheading: `- 'Not a swap' -`.
  private func dashedHeading(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard range.count > 5, range.count <= 100, bytes[range].starts(with: [0x2D, 0x20]),
      bytes[range.upperBound - 1] == 0x2D, bytes[range.upperBound - 2] == 0x20
    else { return nil }
    return range.lowerBound + 2..<range.upperBound - 2
  }

  /// A short line between blank lines that does not end like a sentence and starts with a capital.
  private func isSubheading(_ line: TextLines.Line, in bytes: [UInt8]) -> Bool {
    guard line.width <= 70, !ParagraphFinder().endsSentence(line, in: bytes) else { return false }
    let first = bytes[line.range.lowerBound]
    return first >= 0x41 && first <= 0x5A
  }
}
