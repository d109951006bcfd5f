/// Tags, lemmas and the dependency tree of each sentence.
package struct SyntaxReader: Sendable {
  package init() {}

  package func read(_ analysis: inout AnalyzedText) {}
}
