package import ClaimModel
internal import ReportText

/// JSON articles: ninjs, schema.org's NewsArticle, dpa's wire JSON, what crawlers and news APIs
/// write; one, a list of them, or one a line.
///
/// The characters of a report lead to those of the JSON strings, escapes included.
package struct JSONImporter: ReportImporter {
  package init() {}

  package let format = "json"
  package let formats = ["json", "ninjs", "json-ld", "wire-json", "jsonl"]

  package func recognises(_ file: ImportedFile) -> Double {
    let start = Array(file.start(200))
    guard let first = start.first, first == 0x7B || first == 0x5B else {
      // UTF-16 has its NULs, and a script may stand around: <!-- {"@context"…
      let text = String(decoding: start.filter { $0 != 0 }, as: UTF8.self)
      return text.hasPrefix("{") || text.hasPrefix("\u{FFFD}\u{FFFD}{") ? 0.6 : 0
    }
    let rest = start.dropFirst().first { $0 > 0x20 }
    switch (first, rest) {
    case (0x7B, 0x22), (0x7B, 0x7D), (0x5B, 0x7B), (0x5B, 0x5D), (_, nil): return 0.95
    case (0x7B, 0x2F), (0x5B, 0x2F), (0x5B, 0x22): return 0.7
    case (0x5B, 0x5B), (0x7B, 0x7B): return 0.5
    default: return 0.05
    }
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let text = TextDecoder().decode(file.bytes, label: file.encoding)
    var reader = JSONReportReader(path: file.path, text: text)
    try reader.readAll()
    if let url = file.url {
      for index in reader.reports.indices where reader.reports[index].url == nil {
        reader.reports[index].url = url
      }
    }
    return reader.reports
  }
}

/// Walks the values of a file and collects the reports in them.
struct JSONReportReader {
  let path: String
  let text: DecodedText
  var reports: [Report] = []
  private var findings: [ImportFinding]
  private var firstError: ImportError?
  private var lostCount = 0

  init(path: String, text: DecodedText) {
    self.path = path
    self.text = text
    findings = text.findings
  }

  mutating func readAll() throws(ImportError) {
    let bytes = text.bytes
    var at = 0
    while let start = nextValue(bytes, from: at) {
      do throws(JSONParser.Failure) {
        let document = try JSONParser(text: text).parse(from: start)
        read(document)
        at = max(start + 1, document.end)
      } catch {
        lose(
          ImportError(
            file: path, line: text.span(clamped(error.at)).line,
            reason: .malformed("not JSON: \(error.what)")), at: error.at)
        at = lineEnd(bytes, from: max(start + 1, error.at))
      }
    }
    if reports.isEmpty { throw firstError ?? ImportError(file: path, reason: .noText) }
    if lostCount > 0, let firstError {
      findings.append(
        ImportFinding(
          .warning,
          "\(lostCount) of the file's articles could not be read, the first: \(firstError)"))
    }
    reports[0].findings = findings + reports[0].findings
    if reports.count > 1 {
      for index in reports.indices { reports[index].path = "\(path)#\(index + 1)" }
    }
  }

  private func clamped(_ at: Int) -> Range<Int> {
    let at = min(max(0, at), max(0, text.bytes.count - 1))
    return at..<min(at + 1, text.bytes.count)
  }

  private mutating func lose(_ error: ImportError, at: Int) {
    lostCount += 1
    if firstError == nil { firstError = error }
  }

  /// The next bracket, past blanks, commas and what scripts put around.
  private func nextValue(_ bytes: [UInt8], from: Int) -> Int? {
    let span = bytes.span
    var at = from
    while at < span.count {
      let byte = span[at]
      if byte == 0x7B || byte == 0x5B { return at }
      // A line that is no object is passed over whole.
      at = byte <= 0x20 || byte == 0x2C || byte == 0x3B ? at + 1 : lineEnd(bytes, from: at)
    }
    return nil
  }

  private func lineEnd(_ bytes: [UInt8], from: Int) -> Int {
    let span = bytes.span
    var at = from
    while at < span.count, span[at] != 0x0A, span[at] != 0x0D { at += 1 }
    return at
  }

  /// Lists of articles are walked, articles read.
  private mutating func read(_ document: JSONDocument) {
    var stack = [0]
    while let node = stack.popLast() {
      switch document.kind(node) {
      case .array: stack += document.children(node).reversed()
      case .object:
        if let list = listOfArticles(document, node) {
          stack += list.reversed()
        } else {
          readObject(document, node)
        }
      default: break
      }
    }
  }

  private func listOfArticles(_ document: JSONDocument, _ node: Int) -> [Int]? {
    let keys = [
      "@graph", "articles", "items", "results", "entries", "docs", "hits", "data", "news",
    ]
    for key in keys {
      guard let value = document.value(key, of: node), document.kind(value) == .array else {
        continue
      }
      let objects = document.children(value).filter { document.kind($0) == .object }
      // A story with a list of related items is a story.
      let fields = JSONFields(document: document, node: node)
      if !objects.isEmpty, fields.first(CrawlerArticle.bodies) == nil { return objects }
    }
    return nil
  }

  private mutating func readObject(_ document: JSONDocument, _ node: Int) {
    let fields = JSONFields(document: document, node: node)
    do throws(ImportError) {
      if let draft = try draft(of: fields) {
        var (draft, format) = draft
        for irregularity in document.irregularities.prefix(4) {
          draft.findings.append(
            ImportFinding(
              .note, "not strict JSON: \(irregularity.what)",
              span: text.span(clamped(irregularity.at))))
        }
        if let report = draft.report(path, format: format, lines: text.lines) {
          reports.append(report)
          return
        }
      }
      let type = fields.strings(["@type"]).first.map { "an item of type \($0), no article" }
      throw ImportError(
        file: path, line: document.line(node),
        reason: .malformed(
          "\(document.path(node)): \(type ?? "no article in it; it needs a title or a text")"))
    } catch {
      lose(error, at: Int(document.nodes[node].start))
    }
  }

  private func draft(
    of fields: JSONFields
  ) throws(ImportError) -> (ReportDraft, String)? {
    if fields.first(["@type", "@context"]) != nil {
      return JSONLDArticle().read(fields).map { ($0, "json-ld") }
    }
    if WireArticle().recognises(fields) {
      return try WireArticle().read(fields, path: path).map { ($0, "wire-json") }
    }
    if NinjsArticle().recognises(fields) {
      return try NinjsArticle().read(fields, path: path).map { ($0, "ninjs") }
    }
    return CrawlerArticle().read(fields).map { ($0, "json") }
  }
}
