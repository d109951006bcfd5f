internal import ClaimModel
internal import Markup
internal import ReportText

/// What a page says about its article besides the text.
struct PageMetadata {
  var title: String?
  var outlet: String?
  var byline: [String] = []
  var agencies: [String] = []
  var published: String?
  var modified: String?
  var url: String?
  var language: String?
  var description: String?
  /// All that the page gives as its title.
  var titles: [String] = []
  var dateline: String?
  /// Who signs when no person does: the outlet, an agency.
  private var organisation: String?
  /// The element of the headline.
  var headline: Int?
  var linked: LinkedData.Article?

  init(
    _ document: MarkupDocument, of page: DecodedText, linkedData: LinkedData, address: String?
  ) {
    let meta = MetaTags(document)
    url = Self.address(document, meta) ?? address
    let window = document.elements(.title).first {
      document.name(document.parent($0) ?? 0) != .svg
    }.map { document.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
    let openGraph = meta.first("og:title", "twitter:title", "parsely-title", "dc.title")
    let headlines = Self.headlines(document)
    linked = linkedData.article(
      titled: headlines.map { document.text($0) } + [openGraph, window].compactMap { $0 })
    outlet = OutletChooser().choose(
      url: url, siteName: meta.first("og:site_name"), publisher: linked?.publisher,
      others: [linkedData.siteName, meta.first("application-name", "dc.publisher", "twitter:site")]
        .compactMap { $0 })

    let chooser = TitleChooser(outlet: outlet)
    title = chooser.choose(
      headlines: headlines.map { document.text($0) }, linked: linked?.headline,
      openGraph: openGraph, window: window)
    titles =
      (headlines.map { document.text($0) } + [title, linked?.headline, openGraph].compactMap { $0 })
      .filter { $0.utf8.count >= 8 }
    if let title {
      let folded = TitleChooser.folded(title)
      headline =
        headlines.first { TitleChooser.folded(document.text($0)) == folded }
        ?? headlines.first { TitleChooser.agrees(TitleChooser.folded(document.text($0)), folded) }
    }
    headline = headline ?? headlines.first

    description =
      linked?.description
      ?? meta.first("og:description", "description", "twitter:description")
    language = Self.language(document, meta, linked)
    readAuthors(document, meta)
    readDates(document, meta)
  }

  /// Headings that may be the headline, in the order of the page.
  private static func headlines(_ document: MarkupDocument) -> [Int] {
    let headings = document.elements(.h1).filter { !document.text($0).isEmpty }
    if !headings.isEmpty { return headings }
    return document.descendants(0).filter {
      document.isElement($0)
        && document.rawValue(.itemprop, of: $0).map {
          document.input[$0].elementsEqual("headline".utf8)
        } == true && !document.text($0).isEmpty
    }
  }

  private static func address(_ document: MarkupDocument, _ meta: MetaTags) -> String? {
    for link in document.elements(.link)
    where document.attribute(.rel, of: link)?.lowercased() == "canonical" {
      if let url = document.attribute(.href, of: link), PageAddress.host(url) != nil { return url }
    }
    return meta.first("og:url").flatMap { PageAddress.host($0) == nil ? nil : $0 }
  }

  private static func language(
    _ document: MarkupDocument, _ meta: MetaTags, _ linked: LinkedData.Article?
  ) -> String? {
    let html = document.elements(.html).first
    let candidates = [
      html.flatMap { document.attribute(.lang, of: $0) },
      html.flatMap { document.attribute(.xmlLang, of: $0) },
      meta.first("content-language", "og:locale", "dc.language", "language"),
      linked?.language,
    ]
    for case let tag? in candidates {
      let plain = tag.split(separator: ",").first.map(String.init) ?? ""
      let parts = plain.split(whereSeparator: { $0 == "-" || $0 == "_" })
      guard let first = parts.first, (2...3).contains(first.utf8.count),
        first.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 })
      else { continue }
      return
        ([first.lowercased()]
        + parts.dropFirst().map { $0.count == 2 ? $0.uppercased() : String($0) })
        .joined(separator: "-")
    }
    return nil
  }

  // MARK: Authors

  private mutating func readAuthors(_ document: MarkupDocument, _ meta: MetaTags) {
    let names = AuthorNames(outlet: outlet, host: url.flatMap { PageAddress.host($0) })
    var sources: [[String]] = [linked?.authors ?? []]
    for key in [
      "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator",
      "dcterms.creator", "cxenseparse:author", "article:author_name", "authors",
      "og:article:author",
    ] {
      sources.append(meta.all(key))
    }
    sources.append(Self.named(document, in: headline))
    for source in sources {
      let found = names.read(source)
      if organisation == nil {
        organisation = source.map { MetaTags.tidy($0) }.first { Self.mayBeName($0) }
      }
      if byline.isEmpty { byline = found.people }
      for agency in found.agencies where !agencies.contains(agency) { agencies.append(agency) }
      if !byline.isEmpty { break }
    }
  }

  /// Names that the page itself shows as those of its authors.
  private static func named(_ document: MarkupDocument, in headline: Int?) -> [String] {
    var names: [String] = []
    for index in document.descendants(0) where document.isElement(index) {
      let isAuthor =
        document.attribute(.rel, of: index) == "author"
        || document.attribute(.itemprop, of: index) == "author"
      guard isAuthor else { continue }
      let inner = document.descendants(index).first {
        document.isElement($0) && document.attribute(.itemprop, of: $0) == "name"
      }
      let name =
        document.name(inner ?? index) == .meta
        ? document.attribute(.content, of: inner ?? index) ?? ""
        : document.text(inner ?? index)
      if !name.isEmpty, name.utf8.count < 100, !names.contains(name) { names.append(name) }
      if names.count >= 6 { break }
    }
    if !names.isEmpty { return names }
    let input = document.input
    for index in document.descendants(headline.map { _ in 0 } ?? 0)
    where document.isElement(index) {
      guard let value = document.rawValue(.class, of: index),
        ClassWords.roles(input.span, value).contains(.byline)
      else { continue }
      let text = document.text(index)
      let lower = text.lowercased()
      if text.utf8.count < 120,
        lower.hasPrefix("by ") || lower.hasPrefix("von ") || lower.hasPrefix("por ")
          || lower.hasPrefix("par ")
      {
        return [text]
      }
    }
    return []
  }

  private static func mayBeName(_ name: String) -> Bool {
    name.utf8.count > 1 && name.utf8.count < 60 && !name.utf8.contains(0x40)
      && !name.hasPrefix("http")
      && name.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Takes up what stands between the paragraphs.
  mutating func complete(with choice: ArticleBlocks.Choice) {
    if byline.isEmpty {
      byline =
        AuthorNames(outlet: outlet, host: url.flatMap { PageAddress.host($0) }).read(choice.bylines)
        .people
    }
    if byline.isEmpty, let organisation { byline = [organisation] }
    for agency in choice.agencies where !agencies.contains(agency) { agencies.append(agency) }
    dateline = choice.dateline
  }

  // MARK: Dates

  private mutating func readDates(_ document: MarkupDocument, _ meta: MetaTags) {
    let reader = DateStampReader()
    func first(_ values: [String?]) -> String? {
      for case let value? in values {
        if let stamp = reader.read(value) { return stamp.value }
      }
      return nil
    }
    published = first(
      [linked?.published]
        + [
          meta.first("article:published_time", "og:article:published_time"),
          meta.first("datepublished", "article.published", "published_at", "publish-date"),
          meta.first("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "pub_date"),
          meta.first("cxenseparse:recs:publishtime", "article:published", "date.created"),
          meta.first("dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date"),
          meta.first("last-modified").flatMap { _ in nil },
        ])
    modified = first([
      linked?.modified,
      meta.first("article:modified_time", "og:article:modified_time", "og:updated_time"),
      meta.first("datemodified", "dcterms.modified", "revised", "date.updated"),
    ])
    let times = document.elements(.time)
    if published == nil {
      let marked = times.first { time in
        document.rawValue(.pubdate, of: time) != nil
          || document.attribute(.itemprop, of: time)?.contains("datePublished") == true
      }
      published = first([marked].compactMap { $0 }.flatMap { stamps($0, document) })
    }
    if published == nil {
      let anywhere = document.descendants(0).first {
        document.isElement($0) && document.attribute(.itemprop, of: $0) == "datePublished"
      }
      published = first(anywhere.map { stamps($0, document) } ?? [])
    }
    if published == nil {
      let after = times.filter { $0 > (headline ?? 0) } + times
      published = first(after.prefix(4).flatMap { stamps($0, document) })
    }
    if published == nil { published = url.flatMap { PageAddress.date($0) } }
    if published == nil { published = visibleDate(document) }
    if published == nil, let modified { published = modified }
  }

  private func stamps(_ node: Int, _ document: MarkupDocument) -> [String?] {
    [
      document.attribute(.datetime, of: node), document.attribute(.content, of: node),
      document.text(node),
    ]
  }

  /// A date on a line of its own near the headline.
  private func visibleDate(_ document: MarkupDocument) -> String? {
    guard let headline else { return nil }
    var seen = 0
    for index in Int(document.nodes[headline].end)..<document.nodes.count {
      guard document.nodes[index].kind == .text else { continue }
      let text = document.text(index)
      if text.isEmpty { continue }
      seen += text.utf8.count
      if seen > 2000 { return nil }
      if let stamp = DateStampReader().readLine(text).first { return stamp.value }
    }
    return nil
  }
}
