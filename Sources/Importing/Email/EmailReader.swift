internal import ClaimModel
internal import ReportText

/// Collects the reports of a mail and of the mails in it.
struct EmailReader {
  let file: ImportedFile
  let lines: LineTable
  var reports: [Report] = []

  mutating func read(_ message: MIMEPart, depth: Int) {
    var draft = ReportDraft()
    readHeaders(message.headers, into: &draft)
    if message.isCutOff {
      draft.findings.append(
        ImportFinding(.warning, "the last part has no end: the file is cut off"))
    }
    var embedded: [MIMEPart] = []
    var attachments: [MIMEPart] = []
    addText(of: message, to: &draft, &embedded, &attachments, isTop: true)
    let hasText = draft.builder.blockCount > (draft.title == nil ? 0 : 1)
    // The covering note of a digest is no report.
    if hasText || embedded.isEmpty && draft.title != nil,
      let report = draft.report(file.path, format: "email", lines: lines)
    {
      reports.append(report)
    }
    for part in embedded where depth < MIMEPart.depthLimit { read(part, depth: depth + 1) }
    for part in attachments { readAttachment(part) }
  }

  private func readHeaders(_ headers: MIMEHeaders, into draft: inout ReportDraft) {
    if let subject = headers["subject"] {
      let words = EncodedWords.decode(subject).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      if !words.isEmpty { addSubject(words, of: headers, into: &draft) }
    }
    if let date = headers["date"] {
      draft.published = DateStampReader().read(date)?.value
    }
    if let from = headers["from"] {
      let name = MIMEHeaders.trim(
        EncodedWords.decode(from).prefix { $0 != "<" }.filter { $0 != "\"" })
      if !name.isEmpty, !name.contains("@") { draft.outlet = name }
    }
    draft.language = headers["content-language"]
    draft.url = headers["content-location"] ?? headers["archived-at"]
  }

  /// The words of the subject stand for the header's bytes, which may be encoded and folded.
  private func addSubject(
    _ words: String, of headers: MIMEHeaders, into draft: inout ReportDraft
  ) {
    draft.title = words
    let bytes = Array(words.utf8)
    var text = TextDecoder().decode(bytes)
    text.origins = OriginMap()
    if let place = subjectPlace(words, headers) {
      let isVerbatim = file.bytes[place].elementsEqual(bytes)
      text.origins.append(
        OriginMap.Run(
          textStart: 0, textCount: Int32(bytes.count), fileStart: Int32(place.lowerBound),
          fileCount: Int32(place.count), isVerbatim: isVerbatim))
    }
    draft.builder.block(.title, text)
  }

  private func subjectPlace(_ words: String, _ headers: MIMEHeaders) -> Range<Int>? {
    let span = file.bytes.span
    let name = Array("subject:".utf8)
    var at = headers.start
    let limit = min(headers.end, span.count)
    while at + name.count < limit {
      if name.indices.allSatisfy({ span[at + $0] | 0x20 == name[$0] | 0x20 }) {
        var start = at + name.count
        while start < limit, span[start] == 0x20 || span[start] == 0x09 { start += 1 }
        var end = start
        while end < limit {
          if span[end] == 0x0A {
            let next = end + 1 < span.count ? span[end + 1] : 0
            if next != 0x20, next != 0x09 { break }
          }
          end += 1
        }
        if end > start, span[end - 1] == 0x0D { end -= 1 }
        let raw = String(decoding: file.bytes[start..<end], as: UTF8.self)
        let found = EncodedWords.decode(raw).split(whereSeparator: \.isWhitespace)
        if found.joined(separator: " ") == words { return start..<end }
      }
      while at < limit, span[at] != 0x0A { at += 1 }
      at += 1
    }
    return nil
  }

  private func addText(
    of part: MIMEPart, to draft: inout ReportDraft, _ embedded: inout [MIMEPart],
    _ attachments: inout [MIMEPart], isTop: Bool = false
  ) {
    switch part.type {
    case "message/rfc822", "message/global": embedded += part.parts
    case "multipart/digest":
      for inner in part.parts { embedded += inner.parts.isEmpty ? [] : inner.parts }
    case "multipart/alternative":
      if let best = best(of: part.parts) {
        addText(of: best, to: &draft, &embedded, &attachments)
      }
    case "multipart/related":
      let start = part.headers.parameter("start", of: "content-type")
      let root =
        part.parts.first { start != nil && $0.headers["content-id"] == start } ?? part.parts.first
      if let root { addText(of: root, to: &draft, &embedded, &attachments) }
    case let type where type.hasPrefix("multipart/"):
      if part.parts.isEmpty, !part.body.isEmpty { addPlain(part, to: &draft) }
      for inner in part.parts { addText(of: inner, to: &draft, &embedded, &attachments) }
    case _ where part.isAttachment && !isTop: attachments.append(part)
    case "text/html", "application/xhtml+xml":
      let text = part.text(file.bytes, lines: lines)
      draft.findings += text.findings
      draft.addBody(text, isHTML: true)
    case "text/plain", "text", "text/enriched", "text/markdown": addPlain(part, to: &draft)
    case let type where type.hasPrefix("text/") || type.hasSuffix("xml") || type.hasSuffix("json"):
      if !["text/rfc822-headers", "text/calendar", "text/vcard", "text/css"].contains(type) {
        attachments.append(part)
      }
    default: break
    }
  }

  /// The plain one, unless it is a stub that says to look at the other.
  private func best(of parts: [MIMEPart]) -> MIMEPart? {
    let plain = parts.first { $0.type == "text/plain" }
    let rich = parts.last { $0.type == "text/html" || $0.type.hasPrefix("multipart/") }
    guard let plain else { return rich ?? parts.first }
    guard let rich else { return plain }
    return plain.body.count * 20 > rich.body.count || plain.body.count > 400 ? plain : rich
  }

  private func addPlain(_ part: MIMEPart, to draft: inout ReportDraft) {
    var text = part.text(file.bytes, lines: lines)
    draft.findings += text.findings
    if let signature = signatureStart(text.bytes) { text = text.part(0..<signature) }
    draft.addParagraphs(text)
  }

  /// The line `-- ` with which a signature begins.
  private func signatureStart(_ bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var at = 0
    while at + 3 < span.count {
      if span[at] == 0x2D, span[at + 1] == 0x2D, span[at + 2] == 0x20,
        span[at + 3] == 0x0A || span[at + 3] == 0x0D, at == 0 || span[at - 1] == 0x0A
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// An attached page, feed or wire item, when it is one.
  private mutating func readAttachment(_ part: MIMEPart) {
    let (bytes, origins) = part.content(file.bytes)
    guard !bytes.isEmpty, file.depth < Importers.depthLimit else { return }
    let inner = file.part(
      file.path, bytes, encoding: part.headers.parameter("charset", of: "content-type"),
      mediaType: part.type, url: part.headers["content-location"])
    guard let found = try? Importers.read(inner) else { return }
    reports += found.map { $0.moved(through: origins, lines: lines) }
  }
}
