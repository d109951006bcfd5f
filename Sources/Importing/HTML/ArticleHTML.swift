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
    var findings = page.findings + MarkupFindings().read(document, of: page)
    var builder = SourceTextBuilder()
    if let runs = title(document, metadata) {
      builder.begin(.title)
      builder.add(runs, of: page)
    }
    let fallbacks = BodyFallbacks(document: document, page: page, linkedData: linkedData)
    var found = body(document, metadata, keeping: [])
    if found.count < 200 {
      if let text = fallbacks.linkedBody(metadata.linked), text.bytes.count > found.count * 2 {
        findings.append(ImportFinding(.note, "the page shows no article; its text is from JSON-LD"))
        fallbacks.write(text, to: &builder)
        return finished(&builder, metadata, findings, page)
      }
      // Text for readers without scripts, frames or the right screen, before no text at all.
      if found.count == 0 {
        found = body(document, metadata, keeping: [.noscript, .noframes, .template])
        if found.count > 0 {
          findings.append(ImportFinding(.note, "text from a part that browsers do not show"))
        }
      }
    }
    metadata.complete(with: found.choice)
    let writer = BlockText(document: document, pieces: found.pieces)
    for block in found.choice.blocks {
      builder.begin(block.kind)
      builder.add(writer.runs(block.pieces), of: page)
    }
    return finished(&builder, metadata, findings, page)
  }

  private struct Body {
    var choice: ArticleBlocks.Choice
    var pieces: [BlockCollector.Piece]
    /// Letters of the text.
    var count: Int
  }

  private func body(
    _ document: MarkupDocument, _ metadata: PageMetadata, keeping: MarkupNameSet
  ) -> Body {
    let survey = PageSurvey(document, headline: metadata.headline, keeping: keeping)
    let collector = BlockCollector(document, survey)
    let finder = ContainerFinder(document, survey, collector.blocks)
    let chooser = ArticleBlocks(
      document: document, survey: survey, collector: collector, metadata: metadata,
      container: finder.find(headline: metadata.headline))
    let choice = chooser.choose()
    return Body(
      choice: choice, pieces: collector.pieces,
      count: choice.blocks.reduce(0) { $0 + $1.textCount })
  }

  private func finished(
    _ builder: inout SourceTextBuilder, _ metadata: PageMetadata, _ findings: [ImportFinding],
    _ page: DecodedText
  ) -> Article? {
    let text = builder.finish(lines: page.lines)
    guard !text.blocks.isEmpty else { return nil }
    return Article(text: text, metadata: metadata, findings: findings)
  }

  /// The text of the headline, or of the part of it that is the title without its kicker.
  private func title(_ document: MarkupDocument, _ metadata: PageMetadata) -> [BlockText.Run]? {
    guard let headline = metadata.headline, let title = metadata.title else { return nil }
    let folded = TitleChooser.folded(title)
    let element = document.subtree(headline).last {
      document.isElement($0) && TitleChooser.folded(document.text($0)) == folded
    }
    return element.map {
      BlockText(document: document, pieces: []).runs(nodes: document.descendants($0))
    }
  }
}

extension SourceTextBuilder {
  mutating func add(_ runs: [BlockText.Run], of page: DecodedText) {
    for run in runs {
      if let replacement = run.replacement {
        add(String(decoding: replacement, as: UTF8.self), for: run.source, of: page)
      } else {
        add(run.source, of: page)
      }
    }
  }
}
