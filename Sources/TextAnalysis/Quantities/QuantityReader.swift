/// Numbers with value or bounds, unit and what is counted.
package struct QuantityReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [QuantityExpression] { [] }
}
