internal import ReportText

/// What news crawlers, readers and news APIs write: a flat object whose keys have a few usual
/// names.
///
///     {"title": …, "text": …, "date_publish": "2015-06-01", "source_domain": "example.com"}
struct CrawlerArticle {
  static let bodies = [
    "articleBody", "maintext", "body_html", "content_html", "body", "text", "content",
    "content_text", "article", "body_text", "full_text", "fulltext", "story", "raw_text",
  ]

  func read(_ fields: JSONFields) -> ReportDraft? {
    var draft = ReportDraft()
    if let title = fields.text(["title", "headline", "heading", "name"]) { draft.addTitle(title) }
    draft.published = fields.date([
      "date_publish", "date_published", "datePublished", "published", "publishedAt",
      "published_at", "publish_date", "publication_date", "pub_date", "pubDate", "published_date",
      "date", "created_at", "timestamp", "webPublicationDate", "time", "date_download",
    ])
    draft.modified = fields.date([
      "date_modify", "date_modified", "dateModified", "modified", "updated", "updatedAt",
      "updated_at",
    ])
    draft.outlet = fields.string([
      "outlet", "source_name", "publisher", "site_name", "sitename", "publication", "source",
      "source_domain", "domain", "hostname", "sourceName",
    ])
    for name in fields.strings(["authors", "author", "byline", "creator"]) {
      draft.addByline(name)
    }
    draft.url = fields.string(["url", "link", "canonical_url", "webUrl", "href", "source_url"])
    draft.language = fields.string(["language", "lang", "inLanguage"])
    draft.dateline = fields.string(["dateline"])
    let body = Self.bodies.lazy.compactMap { fields.text([$0]) }.first
    if let summary = fields.text(["standfirst", "subtitle", "description", "summary", "lead"]),
      !repeats(summary, body)
    {
      draft.addLine(summary, as: body == nil ? .paragraph : .standfirst)
    }
    if let body { draft.addBody(body) }
    if draft.title == nil, body == nil { return nil }
    return draft
  }

  /// The summary is the start of the text, as crawlers make it.
  private func repeats(_ summary: DecodedText, _ body: DecodedText?) -> Bool {
    guard let body else { return false }
    let start = summary.unmarked.words.prefix { $0 != "…" }.prefix(60)
    return body.unmarked.words.hasPrefix(start)
  }
}
