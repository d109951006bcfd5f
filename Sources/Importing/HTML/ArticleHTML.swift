internal import ClaimModel
internal import Markup
internal import ReportText

/// Takes the article out of a page: its blocks of text and what the page says about it.
///
///     page → MarkupDocument → PageSurvey → blocks → container → ArticleBlocks → report
struct ArticleHTML {
  struct Article {
    var text: SourceText
    var metadata: PageMetadata
    var findings: [ImportFinding]
  }

  /// - Parameter address: where the page was fetched from, if the outside knows.
  /// - Returns: nil when the page holds no text at all.
  func read(_ page: DecodedText, address: String? = nil) -> Article? {
    let document = MarkupParser().parseHTML(page.bytes)
    let linkedData = LinkedData(document, of: page)
    var metadata = PageMetadata(document, of: page, linkedData: linkedData, address: address)
    let survey = PageSurvey(document, headline: metadata.headline)
    let collector = BlockCollector(document, survey)
    let finder = ContainerFinder(document, survey, collector.blocks)
    let container = finder.find(headline: metadata.headline)
    let choice = ArticleBlocks(
      document: document, survey: survey, collector: collector, metadata: metadata,
      container: container
    ).choose()
    metadata.complete(with: choice)

    var builder = SourceTextBuilder()
    let writer = BlockText(document: document, pieces: collector.pieces)
    if let headline = metadata.headline, let title = metadata.title,
      TitleChooser.folded(document.text(headline)) == TitleChooser.folded(title)
    {
      builder.begin(.title)
      builder.add(
        writer.runs(nodes: document.descendants(headline)), of: page)
    }
    for block in choice.blocks {
      builder.begin(block.kind)
      builder.add(writer.runs(block.pieces), of: page)
    }
    guard !builder.isEmpty else { return nil }
    return Article(
      text: builder.finish(lines: page.lines), metadata: metadata,
      findings: page.findings + MarkupFindings().read(document, of: page))
  }
}

extension SourceTextBuilder {
  mutating func add(_ runs: [BlockText.Run], of page: DecodedText) {
    for run in runs {
      if run.isVerbatim {
        add(run.source, of: page)
      } else {
        add(String(decoding: run.text, as: UTF8.self), for: run.source, of: page)
      }
    }
  }
}
