/// Stretches between quotation marks.
package struct QuotationReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [QuotationMark] { [] }
}
