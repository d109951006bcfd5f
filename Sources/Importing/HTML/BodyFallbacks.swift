internal import Markup
internal import ReportText

/// The text of an article from where pages keep it besides their body.
struct BodyFallbacks {
  let document: MarkupDocument
  let page: DecodedText
  let linkedData: LinkedData

  /// The `articleBody` of the page's JSON-LD.
  func linkedBody(_ article: LinkedData.Article?) -> DecodedText? {
    guard let article, article.hasBody else { return nil }
    return linkedData.body(of: article)
  }

  /// Paragraphs of a text that is plain, or HTML in a string.
  func write(_ text: DecodedText, to builder: inout SourceTextBuilder) {
    let inner = MarkupParser().parseHTML(text.bytes)
    if inner.nodes.dropFirst().contains(where: { $0.kind == .element }) {
      let collector = BlockCollector(inner, PageSurvey(inner, headline: nil))
      let writer = BlockText(document: inner, pieces: collector.pieces)
      for block in collector.blocks {
        builder.begin(block.kind)
        builder.add(writer.runs(block.pieces), of: text)
      }
      return
    }
    // Plain text: a paragraph a line.
    let writer = BlockText(document: inner, pieces: [])
    builder.begin(.paragraph)
    for run in writer.lines(nodes: inner.descendants(0)) {
      if run.replacement?.isEmpty == true {
        builder.begin(.paragraph)
      } else {
        builder.add([run], of: text)
      }
    }
    builder.end()
  }
}
