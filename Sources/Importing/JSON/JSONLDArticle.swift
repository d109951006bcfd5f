internal import ReportText

/// An article in the vocabulary of schema.org.
struct JSONLDArticle {
  func read(_ fields: JSONFields) -> ReportDraft? {
    let types = fields.strings(["@type"]).map {
      $0.split(separator: "/").last.map(String.init) ?? $0
    }
    let isArticle = types.contains { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") }
    guard isArticle || types.contains("LiveBlogPosting") || types.contains("CreativeWork") else {
      guard let inner = fields.object("mainEntity") ?? fields.object("mainEntityOfPage") else {
        return nil
      }
      return inner.first(["@type"]) == nil ? nil : flat(inner)
    }
    return flat(fields)
  }

  private func flat(_ fields: JSONFields) -> ReportDraft? {
    let types = fields.strings(["@type"])
    guard
      types.contains(where: {
        $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0.hasSuffix("CreativeWork")
      })
    else { return nil }
    var draft = ReportDraft()
    if let title = fields.text(["headline", "name", "alternativeHeadline"]) {
      draft.addTitle(title)
    }
    draft.published = fields.date(["datePublished", "dateCreated", "uploadDate"])
    draft.modified = fields.date(["dateModified"])
    draft.outlet =
      fields.string(["publisher"]) ?? fields.string(["sourceOrganization", "provider"])
    for name in fields.strings(["author", "creator"]) { draft.addByline(name) }
    draft.url = fields.string(["url", "mainEntityOfPage", "@id"])
    draft.language = fields.string(["inLanguage"])
    draft.dateline = fields.string(["dateline"])
    let body = fields.text(["articleBody", "text"])
    if let summary = fields.text(["description", "abstract"]) {
      let start = summary.unmarked.words.prefix { $0 != "…" }.prefix(60)
      if body?.unmarked.words.hasPrefix(start) != true {
        draft.addLine(summary, as: body == nil ? .paragraph : .standfirst)
      }
    }
    if let body { draft.addBody(body) }
    if let updates = fields.first(["liveBlogUpdate"]) { addUpdates(updates, fields, &draft) }
    return draft
  }

  /// The entries of a live blog, each with its heading and time.
  private func addUpdates(_ updates: Int, _ fields: JSONFields, _ draft: inout ReportDraft) {
    let document = fields.document
    let entries = document.kind(updates) == .array ? document.children(updates) : [updates]
    for entry in entries where document.kind(entry) == .object {
      let update = JSONFields(document: document, node: entry)
      if let time = update.text(["datePublished", "dateModified"]) {
        draft.addLine(time, as: .entryHeading)
      }
      if let heading = update.text(["headline", "name"]) {
        draft.addLine(heading, as: .entryHeading)
      }
      if let body = update.text(["articleBody", "text", "description"]) { draft.addBody(body) }
    }
  }
}
