internal import Markup
internal import ReportText

/// Finds the element that holds the article.
///
/// Every block that reads like prose gives its length to all elements around it. From the page
/// down, the element that still has most of the prose is followed; where the page itself names a
/// container (`itemprop="articleBody"`, `class="story-body"`), it is taken if it has the most of
/// what was found.
struct ContainerFinder {
  private let document: MarkupDocument
  private let survey: PageSurvey
  /// Bytes of prose below each node.
  private(set) var prose: [Int32]

  init(_ document: MarkupDocument, _ survey: PageSurvey, _ blocks: [PageBlock]) {
    self.document = document
    self.survey = survey
    prose = Array(repeating: 0, count: document.nodes.count)
    for block in blocks where Self.isProse(block) {
      prose[block.element] += Int32(block.textCount)
    }
    for index in stride(from: document.nodes.count - 1, to: 0, by: -1) {
      prose[Int(document.nodes[index].parent)] += prose[index]
    }
  }

  static func isProse(_ block: PageBlock) -> Bool {
    switch block.kind {
    case .paragraph, .quotation: block.textCount >= 60 && block.linkDensity < 0.5
    case .listItem: block.textCount >= 100 && block.linkDensity < 0.2
    default: false
    }
  }

  /// - Parameter headline: the element of the headline, when it is known.
  func find(headline: Int?) -> Int {
    if let declared = declared() { return declared }
    let container = dominant(from: article(around: headline) ?? 0, headline: headline)
    if let named = named(in: container) { return climbed(from: named) }
    return climbed(from: container)
  }

  /// The one element that is marked as the article's body by schema.org's words.
  private func declared() -> Int? {
    var found: Int?
    for index in prose.indices where prose[index] >= 150 {
      guard let value = document.rawValue(.itemprop, of: index),
        document.input[value].elementsEqual("articleBody".utf8)
      else { continue }
      if found != nil { return nil }
      found = index
    }
    return found
  }

  /// The article element around the headline, if it has a good part of the page's prose.
  private func article(around headline: Int?) -> Int? {
    var current = headline ?? 0
    while current > 0 {
      current = Int(document.nodes[current].parent)
      if current > 0, document.name(current) == .article {
        let isWhole = prose[current] >= 300 && Int(prose[current]) * 20 >= Int(prose[0]) * 7
        return isWhole ? current : nil
      }
    }
    return nil
  }

  /// Paragraphs beside the container belong to it: what is behind a pay wall is often wrapped in
  /// an element of its own.
  ///
  ///     <div> <p>first</p> <div class="paywall"> <p>second</p> … </div> </div>
  private func climbed(from start: Int) -> Int {
    var current = start
    for _ in 0..<3 {
      let parent = Int(document.nodes[current].parent)
      guard parent > 0, document.name(current) != .article, document.name(current) != .main,
        document.children(parent).contains(where: {
          $0 != current && document.name($0) == .p && prose[$0] > 0
        })
      else { break }
      current = parent
    }
    return current
  }

  private func dominant(from start: Int, headline: Int?) -> Int {
    var current = start
    while true {
      var best = -1
      var articles: [Int] = []
      var child = current + 1
      while child < Int(document.nodes[current].end) {
        if document.nodes[child].kind == .element, prose[child] > 0 {
          if best < 0 || prose[child] > prose[best] { best = child }
          if document.name(child) == .article { articles.append(child) }
        }
        child = Int(document.nodes[child].end)
      }
      guard best >= 0, !isParagraph(best) else { return current }
      // Several articles on one page: the one under the headline, or the first that is one.
      if articles.count > 1, let headline,
        let own = articles.first(where: { document.subtree($0).contains(headline) }),
        prose[own] >= 200
      {
        current = own
        continue
      }
      let share = Double(prose[best]) / Double(max(1, prose[current]))
      guard share >= 0.8 || document.name(best) == .article && share >= 0.5 else { return current }
      current = best
    }
  }

  /// The element below that the page calls the body of the article, if it is the only one or has
  /// nearly all; a body in several pieces is their container.
  private func named(in container: Int) -> Int? {
    var best: Int?
    var total: Int32 = 0
    var index = container
    let end = Int(document.nodes[container].end)
    while index < end {
      if document.nodes[index].kind == .element, survey.roles[index].contains(.body),
        prose[index] > 0
      {
        if best == nil || prose[index] > prose[best ?? 0] { best = index }
        total += prose[index]
        index = Int(document.nodes[index].end)
      } else {
        index += 1
      }
    }
    guard var best, prose[best] * 10 >= total * 9,
      prose[best] * 10 >= prose[container] * 6
    else { return nil }
    // The innermost of those in one another.
    for inner in document.descendants(best)
    where document.nodes[inner].kind == .element && survey.roles[inner].contains(.body)
      && prose[inner] * 20 >= prose[best] * 19
    {
      best = inner
    }
    return best
  }

  private func isParagraph(_ node: Int) -> Bool {
    switch document.name(node) {
    case .p, .li, .blockquote, .pre, .ul, .ol, .dl, .table: true
    default: false
    }
  }
}
