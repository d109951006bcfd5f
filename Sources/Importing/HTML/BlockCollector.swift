internal import Markup
internal import ReportText

/// Cuts the text of a page into paragraph-like blocks, in one walk, without what is dropped.
///
///     <div>One <b>two</b><p>three</div>       "One two" │ "three"
///     <div>One<br><br>two<br>three</div>      "One" │ "two three"
struct BlockCollector {
  /// A text node, or what stands between two of them.
  enum Piece: Hashable {
    case node(Int)
    case blank
    case cell
  }

  private(set) var blocks: [PageBlock] = []
  private(set) var pieces: [Piece] = []

  private let document: MarkupDocument
  private let survey: PageSurvey
  private var open: [(element: Int, end: Int, kind: TextBlock.Kind, list: Int?)] = []
  private var current: PageBlock?
  private var linkEnd = 0
  private var boldEnd = 0
  private var breakCount = 0

  private static let blocks: MarkupNameSet = [
    .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
    .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
    .h3, .h4, .h5, .h6, .header, .hgroup, .html, .li, .listing, .main, .menu, .nav, .noframes,
    .noscript, .ol, .p, .plaintext, .pre, .search, .section, .summary, .table, .tbody, .td,
    .tfoot, .th, .thead, .tr, .ul, .xmp, .optgroup, .option, .document, .legend,
  ]

  init(_ document: MarkupDocument, _ survey: PageSurvey) {
    self.document = document
    self.survey = survey
    let rows = dataRows()
    var index = 0
    let count = document.nodes.count
    while index < count {
      while let last = open.last, last.end <= index {
        flush()
        open.removeLast()
      }
      if document.nodes[index].kind == .element {
        index = element(index, rows)
      } else {
        text(index)
        index += 1
      }
    }
    flush()
  }

  /// The index at which the walk goes on.
  private mutating func element(_ index: Int, _ rows: Set<Int>) -> Int {
    let name = document.name(index)
    let end = Int(document.nodes[index].end)
    if survey.isDropped[index] {
      if Self.blocks.contains(name) { flush() }
      return end
    }
    switch name {
    case .br:
      breakCount += 1
      if breakCount > 1 || endsParagraph() {
        flush()
      } else if current != nil {
        pieces.append(.blank)
      }
      return end
    case .hr:
      flush()
      return end
    case .span where survey.textCount[index] == 0 && isNamedBreak(index):
      // As good as two: who writes these has no paragraphs.
      flush()
      return end
    case .a: linkEnd = max(linkEnd, end)
    case .b, .strong: boldEnd = max(boldEnd, end)
    default: break
    }
    let isRow = rows.contains(index)
    if name == .td || name == .th, let last = open.last, last.kind == .tableRow {
      if current != nil { pieces.append(.cell) }
      return index + 1
    }
    if open.last?.kind == .tableRow, !isRow { return index + 1 }
    let isCustom = name == .other && open.last.map { document.name($0.element) != .p } ?? true
    guard Self.blocks.contains(name) || isCustom else { return index + 1 }
    flush()
    let outer = open.last
    var kind = outer?.kind ?? .paragraph
    var list = outer?.list
    switch name {
    case .h1, .h2, .h3, .h4, .h5, .h6: kind = .subheading
    case .blockquote: kind = .quotation
    case .ul, .ol, .dl, .menu: list = index
    case .li, .dd, .dt: kind = .listItem
    case .tr: kind = isRow ? .tableRow : .paragraph
    case .table, .td, .th:
      kind = .paragraph
      list = nil
    default: break
    }
    open.append((index, end, kind, list))
    return index + 1
  }

  /// `<span class="component br"></span>`
  private func isNamedBreak(_ index: Int) -> Bool {
    guard let value = document.rawValue(.class, of: index) else { return false }
    return document.input[value].split(whereSeparator: { $0 <= 0x20 }).contains {
      $0.elementsEqual("br".utf8)
    }
  }

  private mutating func text(_ index: Int) {
    let count = Int(survey.textCount[index])
    if count == 0 {
      if current != nil { pieces.append(.node(index)) }
      return
    }
    breakCount = 0
    if current == nil {
      current = PageBlock(
        kind: open.last?.kind ?? .paragraph, element: open.last?.element ?? 0,
        pieces: pieces.count..<pieces.count, list: open.last?.list)
    }
    pieces.append(.node(index))
    current?.textCount += count
    if index < linkEnd { current?.linkCount += count }
    if index < boldEnd { current?.boldCount += count }
  }

  /// A line break after a sentence, in a text that is long enough, parts two paragraphs.
  private func endsParagraph() -> Bool {
    guard let current, current.textCount >= 60, current.kind == .paragraph else { return false }
    for piece in pieces[current.pieces.lowerBound...].reversed() {
      guard case .node(let index) = piece, survey.textCount[index] > 0 else { continue }
      let node = document.nodes[index]
      if node.kind == .replaced { return false }
      let text = document.input[Int(node.inputStart)..<Int(node.inputEnd)]
      guard let last = text.lastIndex(where: { $0 > 0x20 }) else { return false }
      switch text[last] {
      case 0x2E, 0x21, 0x3F, 0x22: return true
      default:
        // ” and 。
        return text[...last].suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
          || text[...last].suffix(3).elementsEqual([0xE3, 0x80, 0x82])
      }
    }
    return false
  }

  private mutating func flush() {
    breakCount = 0
    guard var block = current else { return }
    current = nil
    block.pieces = block.pieces.lowerBound..<pieces.count
    blocks.append(block)
  }

  /// Rows of tables that hold figures, not the layout of the page.
  private func dataRows() -> Set<Int> {
    var rows: Set<Int> = []
    for table in document.elements(.table) where !survey.isDropped[table] {
      var own: [Int] = []
      var cells = 0
      var isLayout = false
      for index in document.descendants(table) where document.isElement(index) {
        switch document.name(index) {
        case .table: isLayout = true
        case .tr: own.append(index)
        case .td, .th:
          cells += 1
          if survey.textCount[index] > 300 { isLayout = true }
        default: break
        }
        if isLayout { break }
      }
      if !isLayout, own.count >= 2, cells > own.count { rows.formUnion(own) }
    }
    return rows
  }
}
