internal import Markup
internal import ReportText

/// What a page says of its article in JSON-LD, read leniently.
///
/// Several scripts, arrays, `@graph` and articles inside of other things all occur, and more than
/// one article may be described; the one whose headline is the page's is meant.
struct LinkedData {
  struct Article {
    var headline: String?
    var description: String?
    var published: String?
    var modified: String?
    var authors: [String] = []
    var publisher: String?
    var url: String?
    var language: String?
    var isLiveBlog = false
    /// The text, where the page gives it; see `bodyText`.
    fileprivate var body: (document: Int, node: Int)?
    var hasBody: Bool { body != nil }
  }

  private(set) var articles: [Article] = []
  /// Names of things that are no article: the site, the page.
  private(set) var siteName: String?
  private var documents: [JSONDocument] = []

  private static let types: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting",
    "LiveBlogPosting", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle",
    "Report", "TechArticle", "AdvertiserContentArticle", "ScholarlyArticle", "SocialMediaPosting",
    "AskPublicNewsArticle", "SatiricalArticle", "Review",
  ]

  init(_ document: MarkupDocument, of page: DecodedText) {
    for node in document.elements(.script) {
      guard let type = document.attribute(.type, of: node)?.lowercased(),
        type.contains("ld+json")
      else { continue }
      for text in document.children(node) where document.nodes[text].kind == .text {
        let start = Int(document.nodes[text].inputStart)
        let end = Int(document.nodes[text].inputEnd)
        read(page.bytes[start..<end], of: page)
      }
    }
  }

  private mutating func read(_ script: ArraySlice<UInt8>, of page: DecodedText) {
    // Comments and CDATA marks around the JSON.
    guard let open = script.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return }
    var start = open
    if script[open] == 0x5B, script[open...].starts(with: "[CDATA[".utf8) {
      guard let next = script[(open + 7)...].firstIndex(where: { $0 == 0x7B || $0 == 0x5B })
      else { return }
      start = next
    }
    let text = page.part(start..<script.endIndex)
    var from = 0
    // Some pages write several values one after the other.
    for _ in 0..<8 {
      guard let document = try? JSONParser(text: text).parse(from: from) else { return }
      documents.append(document)
      gather(documents.count - 1)
      guard let next = text.bytes[min(document.end, text.bytes.count)...].firstIndex(of: 0x7B)
      else { return }
      from = next
    }
  }

  private mutating func gather(_ number: Int) {
    let json = documents[number]
    for node in json.nodes.indices where json.kind(node) == .object {
      let types = strings("@type", of: node, in: json)
      if types.contains("WebSite") || types.contains("WebPage") {
        siteName = siteName ?? name(of: json.value("publisher", of: node), in: json)
        if types.contains("WebSite") {
          siteName = siteName ?? strings("name", of: node, in: json).first
        }
      }
      guard types.contains(where: { Self.types.contains($0) }) else { continue }
      articles.append(article(node, types, number))
    }
  }

  private func article(_ node: Int, _ types: [String], _ number: Int) -> Article {
    let json = documents[number]
    func first(_ keys: String...) -> String? {
      for key in keys {
        if let value = strings(key, of: node, in: json).first { return value }
      }
      return nil
    }
    var article = Article()
    article.headline = first("headline", "name", "alternativeHeadline")
    article.description = first("description", "abstract", "alternativeHeadline")
    article.published = first("datePublished", "dateCreated")
    article.modified = first("dateModified")
    article.language = first("inLanguage")
    article.isLiveBlog = types.contains("LiveBlogPosting")
    article.publisher = name(of: json.value("publisher", of: node), in: json)
    article.url = first("url")
    if let page = json.value("mainEntityOfPage", of: node), article.url == nil {
      article.url =
        json.kind(page) == .string
        ? json.string(page) : strings("@id", of: page, in: json).first
    }
    for key in ["author", "creator"] where article.authors.isEmpty {
      if let author = json.value(key, of: node) { article.authors = names(of: author, in: json) }
    }
    if let body = json.value("articleBody", of: node), json.kind(body) == .string,
      json.nodes[body].end - json.nodes[body].start > 200
    {
      article.body = (number, body)
    }
    return article
  }

  /// Strings at a key: one, or those of an array.
  private func strings(_ key: String, of node: Int, in json: JSONDocument) -> [String] {
    guard let value = json.value(key, of: node) else { return [] }
    switch json.kind(value) {
    case .string:
      let text = MetaTags.tidy(json.string(value))
      return text.isEmpty ? [] : [text]
    case .array:
      return json.children(value).filter { json.kind($0) == .string }.map {
        MetaTags.tidy(json.string($0))
      }
    case .object:
      return json.value("name", of: value).map { json.kind($0) == .string ? [json.string($0)] : [] }
        ?? []
    default: return []
    }
  }

  private func name(of node: Int?, in json: JSONDocument) -> String? {
    node.flatMap { names(of: $0, in: json).first }
  }

  /// The names of a person or organisation, or of several; `{"@id": …}` is looked up.
  private func names(of node: Int, in json: JSONDocument, depth: Int = 0) -> [String] {
    guard depth < 4 else { return [] }
    switch json.kind(node) {
    case .string: return [MetaTags.tidy(json.string(node))].filter { !$0.isEmpty }
    case .array: return json.children(node).flatMap { names(of: $0, in: json, depth: depth + 1) }
    case .object:
      let own = strings("name", of: node, in: json)
      if !own.isEmpty { return own }
      guard let id = strings("@id", of: node, in: json).first else { return [] }
      for document in documents {
        for other in document.nodes.indices
        where document.kind(other) == .object && document.value("name", of: other) != nil {
          if strings("@id", of: other, in: document).first == id {
            return strings("name", of: other, in: document)
          }
        }
      }
      return []
    default: return []
    }
  }

  /// The article that the page is about: that with its headline, else the one that tells most.
  func article(titled titles: [String]) -> Article? {
    let wanted = titles.map { TitleChooser.folded($0) }
    if let named = articles.first(where: { article in
      article.headline.map { wanted.contains(TitleChooser.folded($0)) } ?? false
    }) {
      return named
    }
    return articles.first { $0.published != nil } ?? articles.first
  }

  /// The text of an article with its places in the page; nil when the page does not give it.
  func body(of article: Article) -> DecodedText? {
    guard let (document, node) = article.body else { return nil }
    return documents[document].decoded(node)
  }
}
