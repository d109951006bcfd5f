package import ClaimModel
internal import ReportText

/// Mail: the subject is the title, the text part the body; mails within (forwarded, a digest) are
/// reports of their own. A page saved as MHTML is read as the page it holds.
///
/// Characters lead to the bytes of the file, also through quoted-printable and base64.
package struct EmailImporter: ReportImporter {
  package init() {}

  package let format = "email"
  package let formats = ["email", "mhtml"]

  private static let names: Set<String> = [
    "from", "to", "subject", "date", "received", "return-path", "message-id", "mime-version",
    "content-type", "delivered-to", "reply-to", "sender", "cc", "x-mailer", "dkim-signature",
    "content-transfer-encoding", "x-sender", "user-agent", "snapshot-content-location", "errors-to",
    "resent-from", "references", "in-reply-to", "list-id", "authentication-results",
  ]

  package func recognises(_ file: ImportedFile) -> Double {
    let bytes = Array(file.start(8192))
    let start = Self.headerStart(bytes)
    let headers = MIMEHeaders(bytes, from: start, to: bytes.count)
    guard let first = headers.fields.first,
      first.name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x7B })
    else { return 0 }
    let known = headers.fields.filter { Self.names.contains($0.name) }.count
    // A text with `From:` and `Date:` on top is not a mail yet.
    if Self.names.contains(first.name) || first.name.hasPrefix("x-") || start > 0 {
      return known >= 3 || headers["mime-version"] != nil || (known >= 2 && headers["from"] != nil)
        || (known >= 1 && headers["content-type"]?.contains("/") == true) ? 0.9 : 0
    }
    // News articles begin with `Path:`, and whatever servers add.
    return known >= 4 ? 0.9 : 0
  }

  /// Past the `From ` line of a mailbox file.
  private static func headerStart(_ bytes: [UInt8]) -> Int {
    guard bytes.starts(with: "From ".utf8) else { return 0 }
    return (bytes.firstIndex(of: 0x0A) ?? -1) + 1
  }

  package func read(_ file: ImportedFile) throws(ImportError) -> [Report] {
    let blank = file.bytes.prefix { SourceTextBuilder.isSpace($0) }.count
    let start = blank + Self.headerStart(Array(file.bytes.dropFirst(blank).prefix(1024)))
    var left = MIMEPart.partLimit
    let message = MIMEPart(file.bytes, start..<file.bytes.count, left: &left)
    let lines = LineTable(file.bytes)
    if let page = savedPage(message) {
      return try MHTMLPage(file: file, lines: lines).read(page, of: message)
    }
    var reader = EmailReader(file: file, lines: lines)
    reader.read(message, depth: 0)
    if reader.reports.isEmpty { throw ImportError(file: file.path, reason: .noText) }
    if reader.reports.count > 1 {
      for index in reader.reports.indices {
        reader.reports[index].path = "\(file.path)#\(index + 1)"
      }
    }
    if left <= 0 {
      reader.reports[0].findings.append(
        ImportFinding(.warning, "too many parts; the rest is not read"))
    }
    return reader.reports
  }

  /// The page of a saved web page, nil when this is mail.
  private func savedPage(_ message: MIMEPart) -> MIMEPart? {
    guard message.type == "multipart/related" || message.type == "text/html" else { return nil }
    let leaves = message.leaves()
    let isSaved =
      message.headers["snapshot-content-location"] != nil
      || message.headers["from"]?.lowercased().contains("saved by") == true
      || (message.headers["to"] == nil && leaves.contains { $0.headers["content-location"] != nil })
    guard isSaved else { return nil }
    if let start = message.headers.parameter("start", of: "content-type"),
      let named = leaves.first(where: { $0.headers["content-id"] == start })
    {
      return named
    }
    return leaves.first { $0.type == "text/html" || $0.type == "application/xhtml+xml" }
  }
}

/// The page in an MHTML file, read by whatever reads pages.
struct MHTMLPage {
  let file: ImportedFile
  let lines: LineTable

  func read(_ page: MIMEPart, of message: MIMEPart) throws(ImportError) -> [Report] {
    let (bytes, origins) = page.content(file.bytes)
    let url =
      page.headers["content-location"] ?? message.headers["snapshot-content-location"]
    let part = file.part(
      file.path, bytes, encoding: page.headers.parameter("charset", of: "content-type"),
      mediaType: "text/html", url: url)
    var reports = try Importers.read(part)
    for index in reports.indices {
      reports[index] = reports[index].moved(through: origins, lines: lines)
      reports[index].format = "mhtml"
      if reports[index].url == nil { reports[index].url = url }
      if message.isCutOff {
        reports[index].findings.append(
          ImportFinding(.warning, "the last part has no end: the file is cut off"))
      }
    }
    return reports
  }
}

extension Report {
  /// The report of a part of a file, its places led on to the whole file.
  func moved(through part: OriginMap, lines: LineTable) -> Report {
    var report = self
    report.text = SourceText(
      bytes: text.bytes, blocks: text.blocks, origins: text.origins.through(part), lines: lines)
    for index in report.findings.indices {
      guard let span = report.findings[index].span else { continue }
      let range = part.fileRange(of: TextSpan(span.bytes)) ?? 0..<0
      var moved = lines.span(range)
      moved.quote = span.quote
      report.findings[index].span = moved
    }
    return report
  }
}
