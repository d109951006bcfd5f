internal import Markup
internal import ReportText

/// Chooses the blocks of the article among those of the page, and reads what is said of it between
/// them: bylines, credits, the dateline.
struct ArticleBlocks {
  let document: MarkupDocument
  let survey: PageSurvey
  let collector: BlockCollector
  let metadata: PageMetadata
  let container: Int

  struct Choice {
    var blocks: [PageBlock] = []
    /// Lines that name the authors, as they stand.
    var bylines: [String] = []
    var agencies: [String] = []
    var dateline: String?
  }

  /// A block with its text.
  struct Candidate {
    var block: PageBlock
    var text: [UInt8]

    // Made when asked for: most paragraphs are judged by their bytes.
    var words: String { String(decoding: text, as: UTF8.self) }
    var lower: String { words.lowercased() }
    /// The text with A to Z in lower case.
    var folded: [UInt8] { text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
  }

  func choose() -> Choice {
    let range = document.subtree(container)
    var blocks = collector.blocks.filter { range.contains($0.element) }
    blocks = afterHeadline(blocks)
    blocks = LiveBlog(document, survey).marked(blocks)
    blocks = standfirst(before: blocks.first) + blocks
    let cards = teaserCards(blocks) + promotedLists(blocks)
    let lists = listDensities(blocks)
    let titles = metadata.titles.map { TitleChooser.folded($0) }
    let isTimed = hasTimedEntries(blocks)

    var choice = Choice()
    var seen = SeenTexts()
    var kept: [Candidate] = []
    let left = Cards(cards)
    for block in blocks where !left.holds(block.element) {
      var candidate = candidate(block)
      if isTimed, kept.count > 1, block.kind == .paragraph, isStamp(candidate) {
        candidate.block.kind = .entryHeading
      }
      guard isKept(candidate, lists, titles, isFirst: kept.count < 3) else { continue }
      // A long paragraph that stands twice is there for another screen.
      if block.textCount >= 80, block.kind != .tableRow, !seen.insert(candidate.text) {
        continue
      }
      kept.append(candidate)
    }
    kept = withoutRepeatedQuotations(kept)
    kept = withoutCredits(kept, &choice)
    markStandfirst(&kept)
    if let first = kept.first(where: { $0.block.kind == .paragraph }) {
      if let dateline = DatelineReader().read(first.words) {
        choice.dateline = dateline.text
        add(dateline.agencies, to: &choice)
      }
    }
    choice.blocks = trimmed(kept.map(\.block))
    return choice
  }

  /// Reports that grow through the day: `10 p.m.` on a line, and what happened below it.
  private func hasTimedEntries(_ blocks: [PageBlock]) -> Bool {
    var count = 0
    for block in blocks where block.kind == .paragraph && block.textCount < 24 {
      if isStamp(candidate(block)) { count += 1 }
    }
    return count >= 3 && blocks.count > count * 2
  }

  func candidate(_ block: PageBlock) -> Candidate {
    Candidate(
      block: block,
      text: BlockText(document: document, pieces: collector.pieces).text(block.pieces))
  }

  func add(_ agencies: [String], to choice: inout Choice) {
    for agency in agencies where !choice.agencies.contains(agency) {
      choice.agencies.append(agency)
    }
  }

  /// What stands above the headline in the same container is its kicker.
  private func afterHeadline(_ blocks: [PageBlock]) -> [PageBlock] {
    guard let headline = metadata.headline,
      let first = blocks.firstIndex(where: { $0.element > headline })
    else { return blocks }
    func weight(_ blocks: ArraySlice<PageBlock>) -> Int {
      blocks.reduce(0) { $0 + (ContainerFinder.isProse($1) ? $1.textCount : 0) }
    }
    if weight(blocks[..<first]) * 2 > weight(blocks[first...]) { return blocks }
    return Array(blocks[first...])
  }

  private func markStandfirst(_ kept: inout [Candidate]) {
    for index in kept.indices.prefix(2) {
      let block = kept[index].block
      guard block.kind == .paragraph || block.kind == .subheading, block.textCount < 700,
        block.textCount >= 20
      else { continue }
      if hasRole(.standfirst, block.element) { kept[index].block.kind = .standfirst }
    }
  }

  private func hasRole(_ role: ElementRole, _ element: Int) -> Bool {
    var current = element
    for _ in 0..<3 where current > container {
      if survey.roles[current].contains(role) { return true }
      current = Int(document.nodes[current].parent)
    }
    return false
  }

  /// Headings at the end head nothing.
  private func trimmed(_ blocks: [PageBlock]) -> [PageBlock] {
    var blocks = blocks
    while let last = blocks.last, last.kind == .subheading { blocks.removeLast() }
    return blocks
  }
}
