internal import Markup
internal import ReportText

/// What stands between the paragraphs of an article as a box of its own.
extension ArticleBlocks {
  /// Cards of other articles: a heading that is a link, and the lines beside it; an article in the
  /// article that has a link and no paragraph.
  ///
  ///     <div class="column"> <h3><a>Other news</a></h3> <p>What it is about.</p> </div>
  ///     <article> <a href="…"></a> <header>Other news</header> </article>
  func teaserCards(_ blocks: [PageBlock]) -> [Range<Int>] {
    var cards: [Range<Int>] = []
    for block in blocks {
      if block.kind == .subheading, block.linkDensity > 0.8 {
        var card = block.element
        while true {
          let parent = Int(document.nodes[card].parent)
          guard parent > container, survey.textCount[parent] < 700,
            document.name(parent) != .section, document.name(parent) != .main
          else { break }
          card = parent
        }
        if card != block.element { cards.append(document.subtree(card)) }
      } else if block.textCount < 200, let card = innerArticle(around: block.element) {
        cards.append(document.subtree(card))
      }
    }
    return cards
  }

  private func innerArticle(around element: Int) -> Int? {
    var current = element
    for _ in 0..<8 where current > container {
      if document.name(current) == .article {
        guard survey.textCount[current] < 200, survey.paragraphCount[current] == 0,
          survey.roles[current].isDisjoint(with: .liveEntry),
          document.descendants(current).contains(where: { document.name($0) == .a })
        else { return nil }
        return current
      }
      current = Int(document.nodes[current].parent)
    }
    return nil
  }

  /// Lists right below a line that promotes something: what a subscriber gets, other stories.
  ///
  ///     <p>Sign in to unlock more articles</p> <ul><li>Daily content from …</li> …</ul>
  func promotedLists(_ blocks: [PageBlock]) -> [Range<Int>] {
    var lists: [Range<Int>] = []
    for (line, item) in zip(blocks, blocks.dropFirst()) {
      guard let list = item.list, line.list != list, line.textCount < 160,
        line.kind == .paragraph || line.kind == .subheading,
        survey.textCount[list] * 4 < survey.textCount[container],
        document.nodes[list].parent == document.nodes[line.element].parent,
        PromoPhrases.isPromo(candidate(line).folded, count: line.textCount)
      else { continue }
      lists.append(document.subtree(list))
    }
    return lists
  }
}

/// Ranges of nodes that are left out, to be asked one node after the other.
struct Cards {
  /// In order, apart from one another.
  private var ranges: [Range<Int>] = []

  init(_ all: [Range<Int>]) {
    for range in all.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  func holds(_ element: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= element { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(element)
  }
}
