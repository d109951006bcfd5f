internal import Markup

/// What a first pass over a page tells of every element: how much text is in it and below it,
/// how much of that in paragraphs, and what the element is for.
struct PageSurvey {
  /// Bytes of text without white space, below each node.
  private(set) var textCount: [Int32]
  /// The same, but only of text in `<p>`.
  private(set) var paragraphCount: [Int32]
  private(set) var roles: [ElementRole]
  /// Left out of the article, with all below.
  private(set) var isDropped: [Bool]

  /// Elements that hold no text of an article, whatever they hold.
  static let neverText: MarkupNameSet = [
    .script, .style, .template, .svg, .math, .iframe, .object, .embed, .applet, .select,
    .textarea, .button, .input, .canvas, .audio, .video, .noembed, .head, .map, .datalist,
    .progress, .meter, .title, .picture, .rp, .rt,
  ]

  /// Elements that are seldom part of one.
  private static let seldomText: MarkupNameSet = [
    .nav, .aside, .footer, .form, .dialog, .menu, .noscript, .noframes, .figure, .figcaption,
    .label, .fieldset, .legend, .search, .header,
  ]

  /// Their classes speak of the whole page.
  private static let whole: MarkupNameSet = [.document, .html, .body, .article, .main]

  private let document: MarkupDocument
  private let headline: Int?
  private let keeping: MarkupNameSet

  /// - Parameter headline: what stands right below it may be called a teaser.
  /// - Parameter keeping: names of elements that are read although they seldom hold text.
  init(_ document: MarkupDocument, headline: Int?, keeping: MarkupNameSet = []) {
    self.document = document
    self.headline = headline
    self.keeping = keeping
    let count = document.nodes.count
    textCount = Array(repeating: 0, count: count)
    paragraphCount = Array(repeating: 0, count: count)
    roles = Array(repeating: [], count: count)
    isDropped = Array(repeating: false, count: count)
    countText()
    assignRoles()
    drop()
  }

  private mutating func countText() {
    let input = document.input
    let bytes = input.span
    let nodes = document.nodes
    var paragraphEnd = 0
    var skipUntil = 0
    var linkEnd = 0
    for index in 0..<nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .element:
        let name = document.name(index)
        if name == .p { paragraphEnd = max(paragraphEnd, Int(node.end)) }
        if name == .a { linkEnd = Int(node.end) }
        if Self.neverText.contains(name), !keeping.contains(name) {
          skipUntil = max(skipUntil, Int(node.end))
        }
      case .text:
        if index < skipUntil { continue }
        var length: Int32 = 0
        for at in Int(node.inputStart)..<Int(node.inputEnd) where bytes[at] > 0x20 { length += 1 }
        textCount[index] = length
        // A long text that is no link is a paragraph without its tag.
        if index < paragraphEnd || length >= 80 && index >= linkEnd {
          paragraphCount[index] = length
        }
      case .replaced:
        if index < skipUntil { continue }
        textCount[index] = 1
        if index < paragraphEnd { paragraphCount[index] = 1 }
      }
    }
    for index in stride(from: count - 1, to: 0, by: -1) {
      let parent = Int(nodes[index].parent)
      textCount[parent] += textCount[index]
      paragraphCount[parent] += paragraphCount[index]
    }
  }

  private var count: Int { document.nodes.count }

  private mutating func assignRoles() {
    let input = document.input
    let bytes = input.span
    for index in 0..<count where document.nodes[index].kind == .element {
      let name = document.name(index)
      if name == .article, let value = document.rawValue(.class, of: index) {
        roles[index] = ClassWords.roles(bytes, value).intersection(.liveEntry)
      }
      guard !Self.whole.contains(name), textCount[index] > 0 else { continue }
      var role: ElementRole = []
      for attribute in [
        MarkupName.class, .id, .dataTestid, .dataComponent, .dataType, .itemprop,
      ] {
        if let value = document.rawValue(attribute, of: index) {
          role.formUnion(ClassWords.roles(bytes, value))
        }
      }
      if let value = document.rawValue(.role, of: index) {
        if isWord(value, in: ["navigation", "search", "menu", "menubar", "toolbar", "tablist"]) {
          role.insert(.navigation)
        }
        if isWord(value, in: ["complementary", "dialog", "alertdialog"]) { role.insert(.widget) }
        if isWord(value, in: ["contentinfo", "banner"]) { role.insert(.boilerplate) }
      }
      if document.rawValue(.hidden, of: index) != nil
        || name != .p
          && document.rawValue(.ariaHidden, of: index).map({ isWord($0, in: ["true"]) }) == true
        || document.rawValue(.style, of: index).map(hides) == true
      {
        role.insert(.hidden)
      }
      roles[index] = role
    }
  }

  private func isWord(_ range: Range<Int>, in words: [StaticString]) -> Bool {
    let input = document.input
    return words.contains { word in
      word.utf8CodeUnitCount == range.count
        && word.withUTF8Buffer { unsafe $0.elementsEqual(input[range]) }
    }
  }

  /// `display:none`, with or without a blank.
  private func hides(_ range: Range<Int>) -> Bool {
    guard range.count >= 12, range.count < 200 else { return false }
    var plain: [UInt8] = []
    for byte in document.input[range] where byte > 0x20 { plain.append(byte | 0x20) }
    let wanted = Array("display:none".utf8)
    guard plain.count >= wanted.count else { return false }
    return (0...plain.count - wanted.count).contains { start in
      plain[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private mutating func drop() {
    for index in 0..<count where document.nodes[index].kind == .element {
      if isDropped[Int(max(0, document.nodes[index].parent))] {
        isDropped[index] = true
        continue
      }
      let name = document.name(index)
      if keeping.contains(name) { continue }
      if Self.neverText.contains(name) {
        isDropped[index] = true
        continue
      }
      let clutter = roles[index].intersection(.clutter)
      if Self.seldomText.contains(name) {
        if name == .figure, holds(.table, index) { continue }
        if name == .header, isArticleHeader(index) { continue }
        isDropped[index] = share(index) < Self.limit(of: name)
      } else if clutter.isEmpty {
        isDropped[index] = isSpokenHint(index, name)
      } else if isInline(name) {
        isDropped[index] = clutter.isSubset(of: Self.inlineClutter) && share(index) < 0.6
      } else if !isExcused(index, name, clutter) {
        isDropped[index] = share(index) < Self.limit(of: clutter) && !holdsArticle(index)
      }
    }
  }

  /// The part of the page's paragraphs that an element holds. What holds most of them is no
  /// clutter, whatever it is called.
  private func share(_ index: Int) -> Double {
    Double(paragraphCount[index]) / Double(max(1, paragraphCount[0]))
  }

  private static func limit(of name: MarkupName) -> Double {
    switch name {
    case .nav, .footer, .dialog, .menu: 0.9
    case .form, .header: 0.5
    default: 0.65
    }
  }

  private static func limit(of clutter: ElementRole) -> Double {
    if clutter.contains(.legal) { return 0.95 }
    if !clutter.isDisjoint(with: [.comments, .boilerplate]) { return 0.8 }
    return 0.6
  }

  /// The headline is in it, or a good part of the text in what the page calls its body.
  private func holdsArticle(_ index: Int) -> Bool {
    if let headline, document.subtree(index).contains(headline) { return true }
    guard share(index) >= 0.2, roles[index].isDisjoint(with: [.comments, .legal, .hidden]) else {
      return false
    }
    return roles[index].contains(.body)
      || document.descendants(index).contains {
        roles[$0].contains(.body) && paragraphCount[$0] * 2 > paragraphCount[index]
      }
  }

  /// Clutter by its name that may be part of the story all the same.
  private func isExcused(_ index: Int, _ name: MarkupName, _ clutter: ElementRole) -> Bool {
    // A paragraph is named after what it is near to as often as after what it is.
    if name == .p || isHeading(name),
      clutter.isSubset(of: [.widget, .tags, .related, .media, .legal, .part])
    {
      return true
    }
    // "article-widget-text": made of parts, one of them text.
    if clutter == .part { return paragraphCount[index] * 10 >= textCount[index] * 6 }
    // A post of a social network that the story quotes.
    if clutter == .share { return holds(.blockquote, index) }
    if clutter == .teaser, let headline, index > headline, index < headline + 400,
      textCount[index] < 700
    {
      return !holds(.a, index)
    }
    return false
  }

  /// "(opens in a new tab)" after a link, for those who hear the page.
  private func isSpokenHint(_ index: Int, _ name: MarkupName) -> Bool {
    guard name == .span, textCount[index] > 8, textCount[index] < 40 else { return false }
    let text = document.text(index).lowercased()
    return Self.spokenHints.contains { text.hasPrefix($0) }
  }

  private static let spokenHints = [
    "(öffnet", "(opens", "opens in", "öffnet in", "external link", "(external", ", opens",
    "(se abre", "(s'ouvre", "s'ouvre dans", "se abre en",
  ]

  private static let inlineClutter: ElementRole = [.caption, .share, .hidden]

  private func isHeading(_ name: MarkupName) -> Bool {
    name == .h1 || name == .h2 || name == .h3 || name == .h4
  }

  private func isInline(_ name: MarkupName) -> Bool { Self.inline.contains(name) }

  static let inline: MarkupNameSet = [
    .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i,
    .ins, .kbd, .label, .mark, .nobr, .q, .ruby, .s, .samp, .small, .span, .strike, .strong,
    .sub, .sup, .time, .tt, .u, .var, .slot,
  ]

  private func holds(_ name: MarkupName, _ index: Int) -> Bool {
    document.descendants(index).contains { document.name($0) == name }
  }

  /// The header of a site is left out; that of an article holds its headline and its summary.
  private func isArticleHeader(_ index: Int) -> Bool {
    if holds(.h1, index) { return true }
    var current = Int(document.nodes[index].parent)
    while current > 0 {
      if document.name(current) == .article || document.name(current) == .main {
        return !holds(.nav, index)
      }
      current = Int(document.nodes[current].parent)
    }
    return false
  }
}
