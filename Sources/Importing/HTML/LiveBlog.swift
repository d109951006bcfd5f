internal import Markup
internal import ReportText

/// Finds the entries of a live blog and marks the line that heads each, its time or its title.
///
///     <article class="live-post"> <time>11:48</time> <h3>Road closed</h3> <p>… </article>
struct LiveBlog {
  private let document: MarkupDocument
  private let survey: PageSurvey

  init(_ document: MarkupDocument, _ survey: PageSurvey) {
    self.document = document
    self.survey = survey
  }

  func marked(_ blocks: [PageBlock]) -> [PageBlock] {
    let entries = entries()
    guard entries.count >= 3 else { return blocks }
    var out: [PageBlock] = []
    var next = 0
    var headCount = 0
    for var block in blocks {
      while next < entries.count, block.element >= entries[next].lowerBound {
        next += 1
        headCount = 0
      }
      if next > 0, entries[next - 1].contains(block.element), headCount < 2, block.textCount < 160 {
        let isTime =
          document.descendants(block.element).contains { document.name($0) == .time }
          || document.name(block.element) == .time
        if block.kind == .subheading || headCount == 0 && (isTime || block.textCount < 40) {
          block.kind = .entryHeading
          headCount += 1
        } else {
          headCount = 2
        }
      } else if next > 0, entries[next - 1].contains(block.element) {
        headCount = 2
      }
      out.append(block)
    }
    return out
  }

  /// The outermost elements that are entries, in the order of the page.
  private func entries() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < document.nodes.count {
      guard document.nodes[index].kind == .element, survey.textCount[index] >= 40,
        isEntry(index)
      else {
        index += 1
        continue
      }
      found.append(document.subtree(index))
      index = Int(document.nodes[index].end)
    }
    return found
  }

  private func isEntry(_ index: Int) -> Bool {
    if document.rawValue(.itemprop, of: index).map({
      document.input[$0].elementsEqual("liveBlogUpdate".utf8)
    }) == true {
      return true
    }
    guard survey.roles[index].contains(.liveEntry) else { return false }
    return document.descendants(index).contains { document.name($0) == .time }
      || document.name(index) == .article || document.name(index) == .li
  }
}
