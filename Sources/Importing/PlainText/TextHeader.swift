/// What stands above the first paragraph of a plain text: title, byline, dates, address.
///
///     Council votes to close library            title
///     May 15, 2013                              published
///     By Ann Lee and Tom Ortiz                  byline
///     SPRINGFIELD — The council voted …         the first paragraph
struct TextHeader {
  private(set) var title: Range<Int>?
  private(set) var stamps: [(stamp: DateStamp, range: Range<Int>)] = []
  private(set) var byline: [String] = []
  private(set) var agencies: [String] = []
  private(set) var outlet: String?
  private(set) var url: String?
  private(set) var language: String?
  /// Lines that belong to the header; the text is what is left.
  private(set) var lineCount = 0

  /// - Parameter paragraphs: ranges of `lines`, as `ParagraphFinder` has them.
  init(_ lines: [TextLines.Line], paragraphs: [Range<Int>], in bytes: [UInt8]) {
    let finder = ParagraphFinder()
    func text(_ line: TextLines.Line) -> String {
      String(decoding: bytes[line.range], as: UTF8.self)
    }
    var paragraph = 0
    // Nobody writes more than this above a text.
    while paragraph < min(paragraphs.count, 8) {
      let group = paragraphs[paragraph]
      let line = lines[group.lowerBound]
      guard group.count == 1, line.range.count < 600 else { break }
      let words = text(line)
      let found = DateStampReader().readLine(words)
      if !found.isEmpty {
        stamps += found.map { ($0, line.range) }
      } else if let names = BylineReader().read(words) {
        byline += names.people
        agencies += names.agencies
      } else if !words.contains(" "), words.hasPrefix("http://") || words.hasPrefix("https://") {
        url = url ?? words
      } else if let (key, value) = field(words) {
        if !take(key, value, of: line) { break }
      } else if title == nil, stamps.isEmpty || paragraph < 2,
        isTitle(line, words, before: paragraph + 1, paragraphs, lines, bytes, finder)
      {
        title = line.range
      } else {
        break
      }
      paragraph += 1
      lineCount = group.upperBound
    }
  }

  /// A line looks like a title when something follows it and it does not end like a sentence; one
  /// that does is a title when a date or a byline comes right after it.
  private func isTitle(
    _ line: TextLines.Line, _ words: String, before next: Int, _ paragraphs: [Range<Int>],
    _ lines: [TextLines.Line], _ bytes: [UInt8], _ finder: ParagraphFinder
  ) -> Bool {
    guard next < paragraphs.count, line.width <= 400,
      words.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic
      }), !words.hasPrefix("http"), finder.marker(of: line, in: bytes) == nil
    else { return false }
    let following = String(
      decoding: bytes[lines[paragraphs[next].lowerBound].range].prefix(600), as: UTF8.self)
    if !DateStampReader().readLine(following).isEmpty { return true }
    if BylineReader().read(following) != nil { return line.width <= 250 }
    if line.width > 250 { return false }
    if words.hasSuffix("...") { return true }
    return !finder.endsSentence(line, in: bytes) || words.hasSuffix("?")
  }

  /// `Headline: Council votes`.
  private func field(_ line: String) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].lowercased()
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    guard Self.keys.contains(key), !value.isEmpty else { return nil }
    return (key, String(value))
  }

  private static let keys: Set<String> = [
    "title", "headline", "date", "published", "author", "authors", "byline", "by", "source",
    "outlet", "publisher", "url", "link", "language",
  ]

  private mutating func take(_ key: String, _ value: String, of line: TextLines.Line) -> Bool {
    switch key {
    case "title", "headline":
      guard title == nil else { return false }
      title = line.range.upperBound - value.utf8.count..<line.range.upperBound
    case "date", "published":
      guard let stamp = DateStampReader().read(value) else { return false }
      stamps.append((stamp, line.range))
    case "author", "authors", "byline", "by":
      let names = BylineReader().split(value)
      byline += names.people
      agencies += names.agencies
    case "source", "outlet", "publisher": outlet = value
    case "url", "link": url = value
    default: language = value
    }
    return true
  }
}
