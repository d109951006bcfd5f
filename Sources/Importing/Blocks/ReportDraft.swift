internal import ClaimModel
internal import Markup
internal import ReportText

/// A report in the making: what an importer found, in the order in which it stands.
struct ReportDraft {
  var builder = SourceTextBuilder()
  var title: String?
  var outlet: String?
  var byline: [String] = []
  var agencies: [String] = []
  var published: String?
  var modified: String?
  var dateline: String?
  var url: String?
  var language: String?
  var findings: [ImportFinding] = []

  init() { builder.dropsPromos = true }

  /// The headline, from a text that may hold tags and references.
  ///
  /// - Parameter isPlain: a `<` in it is only a character.
  mutating func addTitle(_ text: DecodedText, isPlain: Bool = false) {
    let text = isPlain ? text : text.unmarked
    guard title == nil, !text.isBlank else { return }
    title = text.words
    addCollapsed(text, as: .title)
  }

  mutating func addLine(_ text: DecodedText, as kind: TextBlock.Kind) {
    let text = text.unmarked
    // Some outlets repeat the headline as their standfirst.
    if text.isBlank || text.words == title { return }
    addCollapsed(text, as: kind)
  }

  /// One block, runs of white space as one blank.
  private mutating func addCollapsed(_ text: DecodedText, as kind: TextBlock.Kind) {
    builder.begin(kind)
    var at = 0
    var start = 0
    let bytes = text.bytes
    while at < bytes.count {
      guard SourceTextBuilder.isSpace(bytes[at]) else {
        at += 1
        continue
      }
      let blank = at
      while at < bytes.count, SourceTextBuilder.isSpace(bytes[at]) { at += 1 }
      if at - blank == 1, bytes[blank] == 0x20 { continue }
      builder.add(start..<blank, of: text)
      if blank > start { builder.add(" ", for: blank..<at, of: text) }
      start = at
    }
    builder.add(start..<bytes.count, of: text)
    builder.end()
  }

  /// A story: HTML when it looks so or is said to be, else plain paragraphs.
  mutating func addBody(_ text: DecodedText, isHTML: Bool? = nil) {
    if isHTML ?? text.looksLikeHTML {
      let document = MarkupParser().parseHTML(text.bytes)
      var reader = MarkupBlockReader(document, of: text)
      reader.read(document.root, into: &builder)
      note(document.findings, of: text)
      return
    }
    let hasReferences = text.bytes.contains(0x26)
    addParagraphs(hasReferences ? text.unmarked : text)
  }

  mutating func addParagraphs(_ text: DecodedText) {
    let lines = TextLines(text.bytes).lines
    let finder = ParagraphFinder()
    for paragraph in finder.find(lines, in: text.bytes) {
      let first = lines[paragraph.lowerBound].range
      let last = lines[paragraph.upperBound - 1].range
      if let mark = finder.marker(of: lines[paragraph.lowerBound], in: text.bytes) {
        builder.block(.listItem, first.lowerBound + mark..<last.upperBound, of: text)
      } else {
        builder.block(.paragraph, first.lowerBound..<last.upperBound, of: text)
      }
    }
  }

  /// What a parser had to say, as findings of the report.
  mutating func note(_ found: [MarkupDocument.Finding], of text: DecodedText) {
    for finding in found.prefix(8) { findings.append(text.finding(finding)) }
  }

  mutating func addByline(_ line: String) {
    let names = BylineReader().split(line)
    byline += names.people.filter { !byline.contains($0) }
    agencies += names.agencies.filter { !agencies.contains($0) }
  }

  /// An agency when it is one, else the outlet.
  mutating func addCredit(_ name: String) {
    let names = BylineReader().split(name)
    if let agency = names.agencies.first, names.people.isEmpty {
      if !agencies.contains(agency) { agencies.append(agency) }
    }
    outlet = outlet ?? name
  }

  /// Nil when there is neither text nor title.
  mutating func report(_ path: String, format: String, lines: LineTable) -> Report? {
    guard !builder.isEmpty else { return nil }
    var report = Report(
      path: path, sha256: "", format: format, text: builder.finish(lines: lines))
    report.title = title
    report.outlet = outlet
    report.byline = byline
    report.agencies = agencies
    report.published = published
    report.modified = modified
    report.dateline = dateline
    report.url = url
    report.language = language
    report.findings = findings + builder.findings
    return report
  }
}

extension DecodedText {
  func finding(_ finding: MarkupDocument.Finding) -> ImportFinding {
    func place(_ at: Int) -> SourceSpan? {
      at < bytes.count ? span(at..<at + 1) : nil
    }
    switch finding {
    case .flattened(let depth, let at):
      return ImportFinding(
        .warning, "elements nested deeper than \(depth) read as if at that depth", span: place(at))
    case .cut(let at):
      return ImportFinding(.warning, "too many elements; the rest is not read", span: place(at))
    case .attributesDropped(let at):
      return ImportFinding(.note, "an element has too many attributes", span: place(at))
    case .unclosedComment(let at):
      return ImportFinding(
        .warning, "a comment never ends; read as if it were not there", span: place(at))
    case .unclosedRawText(let name, let at):
      return ImportFinding(
        .warning, "a \(name) never ends; the rest is not read", span: place(at))
    case .endsInTag(let at):
      return ImportFinding(.warning, "ends inside a tag: the file is cut off", span: place(at))
    case .notWellFormed(let what, let at):
      return ImportFinding(
        .warning, "not well-formed XML, read all the same: \(what)", span: place(at))
    case .entityNotExpanded(let name, let at):
      return ImportFinding(
        .warning, "the entity \(name) is not expanded, it stands as written", span: place(at))
    case .truncated(let at):
      return ImportFinding(
        .warning, "ends before its elements do: the file is cut off", span: place(at))
    }
  }
}
