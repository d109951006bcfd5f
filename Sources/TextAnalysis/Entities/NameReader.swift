/// Persons, organisations and places, and who is meant by a short name, a description, a pronoun.
package struct NameReader: Sendable {
  package init() {}

  package func read(_ analysis: inout AnalyzedText) {}
}
