public import ReportText

/// The language layer: a report's text in, sentences, words, grammar, names, times, quantities,
/// speech and certainty out.
///
/// Stages run in this order, each on what the ones before it found:
///
///     sentences → tokens → tags and trees → times → quantities → names → quotations
///       → attributions → statuses
public struct TextAnalyzer: Sendable {
  public init() {}

  /// - Parameter published: the day that "Monday" and "last week" are reckoned from, `2013-03-22`.
  public func analyze(_ text: SourceText, published: String? = nil) -> AnalyzedText {
    var analysis = AnalyzedText(text: text)
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    SyntaxReader().read(&analysis)
    analysis.times = TimeReader(published: published).read(analysis)
    analysis.quantities = QuantityReader().read(analysis)
    NameReader().read(&analysis)
    analysis.quotations = QuotationReader().read(analysis)
    analysis.attributions = AttributionReader().read(analysis)
    NameReader().resolveSpeakers(&analysis)
    analysis.statuses = StatusReader().read(analysis)
    return analysis
  }
}
