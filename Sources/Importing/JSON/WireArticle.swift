internal import ReportText

/// The wire items that dpa delivers as JSON (`digitalwires`).
struct WireArticle {
  func recognises(_ fields: JSONFields) -> Bool {
    fields.first(["article_html"]) != nil
      || fields.string(["format"])?.hasPrefix("digitalwires") == true
  }

  func read(_ fields: JSONFields, path: String) throws(ImportError) -> ReportDraft? {
    guard let body = fields.text(["article_html"]) else {
      let type = fields.string(["type"]) ?? "item"
      throw ImportError(
        file: path, line: fields.document.line(fields.node),
        reason: .unsupported("a wire item of type \(type) without an article"))
    }
    var draft = ReportDraft()
    if let headline = fields.text(["headline"]) { draft.addTitle(headline) }
    if let subhead = fields.text(["subhead"]) { draft.addLine(subhead, as: .standfirst) }
    if let teaser = fields.text(["teaser"]) { draft.addLine(teaser, as: .standfirst) }
    draft.dateline = fields.string(["dateline"]).map {
      var line = $0[...]
      while let last = line.last, last == "-" || last == "–" || last == "—" || last == " " {
        line.removeLast()
      }
      return String(line)
    }
    draft.addBody(body, isHTML: true)
    if let box = fields.text(["infobox_html"]) { draft.addBody(box, isHTML: true) }
    draft.published = fields.date(["content_created", "version_created", "updated"])
    if let byline = fields.string(["byline"]) {
      draft.addByline(byline.replacing(" und ", with: " and "))
    }
    if let credit = fields.string(["creditline"]) { draft.addCredit(credit) }
    draft.language = fields.string(["language"])
    draft.url = fields.string(["url"])
    return draft
  }
}
