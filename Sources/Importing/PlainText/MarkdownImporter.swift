package import ClaimModel
internal import ReportText

/// Markdown: headings, links, emphasis and lists mean what they say, and their marks are no text.
///
///     # Council votes              title
///     The **mayor** [said](/x) so  "The mayor said so"
///
/// What is between the marks leads to its own bytes of the file.
package struct MarkdownImporter: ReportImporter {
  package init() {}

  package let format = "markdown"

  package func recognises(_ file: ImportedFile) -> Double {
    let start = Array(file.start(4096))
    var headings = 0
    var links = 0
    var other = 0
    for line in start.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(80) {
      let hashes = line.prefix { $0 == 0x23 }.count
      if (1...6).contains(hashes), line.count > hashes + 1, line[line.startIndex + hashes] == 0x20 {
        headings += 1
      }
      let text = String(decoding: line, as: UTF8.self)
      if text.contains("](http") || text.contains("](/") || text.contains("](#") { links += 1 }
      if text.contains("**") { other += 1 }
    }
    let hasFrontMatter = start.starts(with: "---\n".utf8) || start.starts(with: "---\r\n".utf8)
    if headings > 0 && (headings + links + other > 1 || start.first == 0x23) { return 0.6 }
    if links > 0 || other > 1 { return 0.5 }
    return hasFrontMatter ? 0.5 : 0
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let text = TextDecoder().decode(file.bytes, label: file.encoding)
    try BinaryCheck().check(text, of: file)
    var draft = ReportDraft()
    draft.findings = text.findings
    var reader = MarkdownReader(text: text)
    reader.read(into: &draft)
    guard let report = draft.report(file.path, format: format, lines: text.lines) else {
      throw ImportError(file: file.path, reason: .noText)
    }
    return [report]
  }
}

/// Reads the blocks of a Markdown text.
struct MarkdownReader {
  let text: DecodedText
  private var lines: [TextLines.Line]

  init(text: DecodedText) {
    self.text = text
    lines = TextLines(text.bytes).lines
  }

  mutating func read(into draft: inout ReportDraft) {
    var index = readFrontMatter(into: &draft)
    var paragraph: [Int] = []
    var isCode = false
    func flush() {
      if !paragraph.isEmpty { addParagraph(paragraph, to: &draft) }
      paragraph = []
    }
    while index < lines.count {
      let line = lines[index]
      let range = line.range
      let start = text.bytes[range].prefix(3)
      if start.elementsEqual("```".utf8) || start.elementsEqual("~~~".utf8) {
        flush()
        isCode.toggle()
      } else if isCode {
        // Code is no report.
      } else if let heading = heading(range) {
        flush()
        addHeading(heading, to: &draft)
      } else if isUnderline(range), paragraph.count == 1, !line.followsBlank {
        let title = lines[paragraph[0]].range
        paragraph = []
        addHeading(title, to: &draft)
      } else if isRule(range) || isDefinition(range) {
        flush()
      } else {
        let starts =
          line.followsBlank || ParagraphFinder().marker(of: line, in: text.bytes) != nil
          || text.bytes[range.lowerBound] == 0x3E && paragraph.isEmpty
        if starts { flush() }
        paragraph.append(index)
      }
      index += 1
    }
    flush()
  }

  /// `---`, `title: …`, `---`.
  private func readFrontMatter(into draft: inout ReportDraft) -> Int {
    guard let first = lines.first, text.bytes[first.range].elementsEqual("---".utf8),
      let end = lines.indices.dropFirst().prefix(60).first(where: {
        text.bytes[lines[$0].range].elementsEqual("---".utf8)
      })
    else { return 0 }
    for line in lines[1..<end] {
      let words = String(decoding: text.bytes[line.range], as: UTF8.self)
      guard let colon = words.firstIndex(of: ":") else { continue }
      let key = words[..<colon].lowercased()
      let value = words[words.index(after: colon)...].drop { $0 == " " }
        .filter { $0 != "\"" && $0 != "[" && $0 != "]" }
      guard !value.isEmpty else { continue }
      switch key {
      case "title", "headline":
        draft.addTitle(
          text.part(line.range.upperBound - trimmedCount(line, value)..<line.range.upperBound))
        draft.title = value
      case "date", "published": draft.published = DateStampReader().read(value)?.value
      case "author", "authors", "byline": draft.addByline(value)
      case "source", "outlet", "publisher": draft.outlet = value
      case "url", "link", "canonical": draft.url = value
      case "lang", "language": draft.language = value
      default: break
      }
    }
    return end + 1
  }

  /// The value at the end of a line, its quotation mark left out.
  private func trimmedCount(_ line: TextLines.Line, _ value: String) -> Int {
    min(line.range.count, value.utf8.count)
  }

  private func heading(_ range: Range<Int>) -> Range<Int>? {
    let hashes = text.bytes[range].prefix { $0 == 0x23 }.count
    guard (1...6).contains(hashes), range.count > hashes + 1,
      text.bytes[range.lowerBound + hashes] == 0x20
    else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, text.bytes[end - 1] == 0x23 || text.bytes[end - 1] == 0x20 {
      end -= 1
    }
    return min(range.lowerBound + hashes + 1, end)..<end
  }

  private func isUnderline(_ range: Range<Int>) -> Bool {
    range.count >= 3
      && (text.bytes[range].allSatisfy { $0 == 0x3D }
        || text.bytes[range].allSatisfy { $0 == 0x2D })
  }

  private func isRule(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes[range].filter { $0 != 0x20 }
    guard bytes.count >= 3, let first = bytes.first else { return false }
    return (first == 0x2D || first == 0x2A || first == 0x5F) && bytes.allSatisfy { $0 == first }
  }

  /// `[1]: http://…`
  private func isDefinition(_ range: Range<Int>) -> Bool {
    guard text.bytes[range.lowerBound] == 0x5B,
      let close = text.bytes[range].firstIndex(of: 0x5D), close + 1 < range.upperBound
    else { return false }
    return text.bytes[close + 1] == 0x3A
  }

  private func addHeading(_ range: Range<Int>, to draft: inout ReportDraft) {
    if draft.title == nil, draft.builder.isEmpty {
      draft.builder.begin(.title)
      MarkdownInline(text: text).add(range, to: &draft.builder)
      draft.builder.end()
      draft.title = MarkdownInline(text: text).words(range)
    } else {
      draft.builder.begin(.subheading)
      MarkdownInline(text: text).add(range, to: &draft.builder)
      draft.builder.end()
    }
  }

  private func addParagraph(_ indices: [Int], to draft: inout ReportDraft) {
    let first = lines[indices[0]]
    let inline = MarkdownInline(text: text)
    if indices.count == 1 {
      let words = String(decoding: text.bytes[first.range], as: UTF8.self)
        .filter { $0 != "*" && $0 != "_" }
      let stamps = draft.builder.blockCount <= 1 ? DateStampReader().readLine(words) : []
      if let stamp = stamps.first(where: { !$0.isUpdate }), draft.published == nil {
        draft.published = stamp.value
        return
      }
      if draft.builder.blockCount <= 1, let names = BylineReader().read(words) {
        draft.byline += names.people
        draft.agencies += names.agencies
        return
      }
    }
    var start = first.range.lowerBound
    var kind = TextBlock.Kind.paragraph
    if let mark = ParagraphFinder().marker(of: first, in: text.bytes) {
      start += mark
      kind = .listItem
    } else if text.bytes[start] == 0x3E {
      kind = .quotation
    } else if let mark = numberMark(first.range) {
      start += mark
      kind = .listItem
    }
    draft.builder.begin(kind)
    for (position, index) in indices.enumerated() {
      var range = lines[index].range
      if position == 0 { range = start..<range.upperBound }
      if kind == .quotation {
        let marks = text.bytes[range].prefix { $0 == 0x3E || $0 == 0x20 }.count
        range = range.lowerBound + marks..<range.upperBound
      }
      if position > 0 {
        let before = lines[indices[position - 1]].range.upperBound
        draft.builder.add(" ", for: before..<lines[index].range.lowerBound, of: text)
      }
      inline.add(range, to: &draft.builder)
    }
    draft.builder.end()
  }

  /// `12. `
  private func numberMark(_ range: Range<Int>) -> Int? {
    let digits = text.bytes[range].prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard (1...3).contains(digits), range.count > digits + 2 else { return nil }
    let mark = text.bytes[range.lowerBound + digits]
    let blank = text.bytes[range.lowerBound + digits + 1]
    return (mark == 0x2E || mark == 0x29) && blank == 0x20 ? digits + 2 : nil
  }
}
