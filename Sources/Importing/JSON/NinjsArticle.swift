internal import ClaimModel
internal import ReportText

/// News in JSON, the IPTC's ninjs, versions 1 to 3.
///
/// 1.x has `headline`, `byline`, `body_text`, `body_html`, `body_xhtml`; 2.0 and later have lists,
/// `headlines[]`, `by`, `bodies[]`. What breaks the standard is refused with its path.
struct NinjsArticle {
  func recognises(_ fields: JSONFields) -> Bool {
    if fields.object("$standard")?.string(["name"]) == "ninjs" { return true }
    if fields.object("standard")?.string(["name"]) == "ninjs" { return true }
    // Crawlers have addresses too, but call them url.
    return fields.document.value("uri", of: fields.node) != nil
      && fields.first(["url", "text", "maintext", "source_domain"]) == nil
  }

  func read(_ fields: JSONFields, path: String) throws(ImportError) -> ReportDraft? {
    let type = fields.string(["type"]) ?? "text"
    let body = body(fields)
    let isMedia = ["picture", "graphic", "video", "audio"].contains(type)
    if body == nil, isMedia { throw noBody(type, fields, path) }
    if let problem = NinjsRules().firstProblem(of: fields) {
      // That it is a picture tells more than what is wrong with its description.
      if isMedia { throw noBody(type, fields, path, withoutBody: false) }
      throw ImportError(
        file: path, line: fields.document.line(problem.node),
        reason: .malformed("not valid ninjs: \(problem.path): \(problem.what)"))
    }
    var draft = ReportDraft()
    if let headline = headline(fields) { draft.addTitle(headline) }
    if let summary = description(fields), body == nil || isStandfirst(summary, body) {
      draft.addLine(summary, as: body == nil ? .paragraph : .standfirst)
    }
    if let body { draft.addBody(body.text, isHTML: body.isHTML) }
    if body == nil, draft.builder.blockCount < 2 { throw noBody(type, fields, path) }
    draft.published = fields.date([
      "contentcreated", "contentCreated", "firstcreated", "firstCreated", "versioncreated",
      "versionCreated",
    ])
    draft.modified = fields.date(["versioncreated", "versionCreated"])
    if draft.modified == draft.published { draft.modified = nil }
    if let byline = fields.string(["byline", "by"]) { draft.addByline(byline) }
    draft.dateline = fields.string(["located"])
    if let source = fields.string(["infosource", "infosources", "copyrightholder"]) {
      draft.addCredit(source)
    }
    draft.language = fields.string(["language"])
    if let uri = fields.string(["uri"]), uri.hasPrefix("http") { draft.url = uri }
    if let status = fields.string(["pubstatus"]), status != "usable" {
      draft.findings.append(ImportFinding(.warning, "the item's status is \(status)"))
    }
    return draft
  }

  private func noBody(
    _ type: String, _ fields: JSONFields, _ path: String, withoutBody: Bool = true
  ) -> ImportError {
    let article = "aeiou".contains(type.first ?? "x") ? "an" : "a"
    return ImportError(
      file: path, line: fields.document.line(fields.node),
      reason: .unsupported(
        "\(article) \(type) item in ninjs" + (withoutBody ? " without a body" : "")))
  }

  private func headline(_ fields: JSONFields) -> DecodedText? {
    if let text = fields.text(["headline"]) { return text }
    return entry(of: "headlines", fields, preferring: ["main"])?.text
      ?? extended("headline_", fields)?.text ?? fields.text(["title"])
  }

  private func description(_ fields: JSONFields) -> DecodedText? {
    for key in ["description_text", "description_summary", "description_xhtml"] {
      if let text = fields.text([key]) { return text }
    }
    return entry(of: "descriptions", fields, preferring: ["summary", "main"])?.text
  }

  /// A description that is the first sentences of the body, or the caption of a picture, adds
  /// nothing.
  private func isStandfirst(_ summary: DecodedText, _ body: (text: DecodedText, isHTML: Bool)?)
    -> Bool
  {
    guard let body else { return false }
    return !body.text.unmarked.words.contains(summary.unmarked.words.prefix(50))
  }

  /// Markup keeps the paragraphs apart that `body_text` often runs together.
  private func body(_ fields: JSONFields) -> (text: DecodedText, isHTML: Bool)? {
    for key in ["body_xhtml", "body_html", "body_html5", "body_nitf"] {
      if let text = fields.text([key]) { return (text, true) }
    }
    if let text = fields.text(["body_text"]) { return (text, false) }
    if let found = entry(of: "bodies", fields, preferring: ["main", "html", "richtext", "text"]) {
      return found
    }
    return extended("body_", fields)
  }

  private func extended(
    _ prefix: String, _ fields: JSONFields
  ) -> (text: DecodedText, isHTML: Bool)? {
    let document = fields.document
    for child in document.children(fields.node) where document.key(child).hasPrefix(prefix) {
      if document.kind(child) == .string, let text = fields.text(of: child) {
        return (text, text.looksLikeHTML)
      }
    }
    return nil
  }

  /// The best of a list of `{"role", "contentType", "value"}`: markup first, then by role.
  private func entry(
    of key: String, _ fields: JSONFields, preferring roles: [String]
  ) -> (text: DecodedText, isHTML: Bool)? {
    let document = fields.document
    guard let list = document.value(key, of: fields.node), document.kind(list) == .array else {
      return nil
    }
    var best: (text: DecodedText, isHTML: Bool)?
    var bestScore = -1
    for child in document.children(list) where document.kind(child) == .object {
      let item = JSONFields(document: document, node: child)
      guard let text = item.text(["value"]) else { continue }
      let type = item.string(["contentType", "contenttype"]) ?? ""
      let role = item.string(["role"]) ?? ""
      let isHTML = type.contains("html") || type.contains("xml") || text.looksLikeHTML
      let rank = roles.firstIndex(of: role).map { roles.count - $0 } ?? 0
      let score = (isHTML ? 100 : 0) + rank
      if score > bestScore { (best, bestScore) = ((text, isHTML), score) }
    }
    return best
  }
}
