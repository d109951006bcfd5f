/// What is denied, doubted, asked, planned or feared.
package struct StatusReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [PredicateStatus] {
    Array(repeating: PredicateStatus(), count: analysis.tokens.count)
  }
}
