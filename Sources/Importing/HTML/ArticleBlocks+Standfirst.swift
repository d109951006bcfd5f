internal import Markup
internal import ReportText

extension ArticleBlocks {
  /// The summary between the headline and the text, when it stands outside of the container.
  ///
  /// What is called a summary comes first, then what the page also gives as its description, then
  /// the first sentence that stands there.
  func standfirst(before first: PageBlock?) -> [PageBlock] {
    guard let first, let headline = metadata.headline else { return [] }
    let from = Int(document.nodes[headline].end)
    let to = min(container, first.element)
    guard from < to else { return [] }
    let between = collector.blocks.filter {
      $0.element >= from && $0.element < to && $0.textCount >= 25 && $0.textCount < 800
        && $0.linkDensity < 0.3
    }
    if let named = between.lazy.compactMap({ namedStandfirst($0.element, headline) }).first {
      let range = document.subtree(named)
      return between.filter { range.contains($0.element) }.prefix(6).map(marked)
    }
    let wanted = metadata.description.map { TitleChooser.folded($0) } ?? ""
    if wanted.utf8.count > 30 {
      for block in between {
        let folded = TitleChooser.folded(candidate(block).words)
        if folded.hasPrefix(wanted.prefix(40)) || wanted.hasPrefix(folded.prefix(40)) {
          return [marked(block)]
        }
      }
    }
    guard let block = between.first, block.textCount >= 50, isSentence(candidate(block).words),
      isNear(block.element, headline)
    else { return [] }
    return [marked(block)]
  }

  private func marked(_ block: PageBlock) -> PageBlock {
    var block = block
    block.kind = .standfirst
    return block
  }

  /// The outermost element around a block that is called a summary and does not hold the headline.
  private func namedStandfirst(_ element: Int, _ headline: Int) -> Int? {
    var current = element
    var found: Int?
    for _ in 0..<4 where current > 0 && !document.subtree(current).contains(headline) {
      if survey.roles[current].contains(.standfirst), survey.textCount[current] < 1200 {
        found = current
      }
      current = Int(document.nodes[current].parent)
    }
    return found
  }

  private func isSentence(_ words: String) -> Bool {
    guard let last = words.unicodeScalars.last else { return false }
    return [".", "!", "?", "”", "\"", "“", "»", "…"].contains(String(last))
      || words.split(separator: " ").count >= 9
  }

  /// A few elements above the headline hold both.
  private func isNear(_ element: Int, _ headline: Int) -> Bool {
    var current = headline
    for _ in 0..<6 {
      current = Int(document.nodes[current].parent)
      if current <= 0 { return false }
      if document.subtree(current).contains(element) { return true }
    }
    return false
  }
}
