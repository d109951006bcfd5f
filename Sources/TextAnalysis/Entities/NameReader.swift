internal import ReportText

/// Persons, organisations and places, and who is meant by a short name, a description, a pronoun.
///
///     ⟦President Barack ⟦Obama⟧⟧ … ⟦Mr. Obama⟧ … ⟦the president⟧ … ⟦he⟧      one entity
///
/// Names are found by their capitals and cut at titles, then names of one thing are joined, then
/// descriptions and pronouns are led back to them. Rules and tables only; linear in the text but
/// for the names, each of which is tried on the few that share a word with it.
package struct NameReader: Sendable {
  package init() {}

  package func read(_ analysis: inout AnalyzedText) {
    guard !analysis.tokens.isEmpty else { return }
    var finder = NameFinder(analysis)
    let candidates = finder.find()
    var linker = NameLinker(analysis)
    linker.link(candidates)
    var resolver = ReferenceResolver(analysis, linker)
    resolver.resolve()
    (analysis.entities, analysis.names) = resolver.result()
  }

  /// Leads "I" and "we" of quotations to the speaker; called when attributions are known.
  package func resolveSpeakers(_ analysis: inout AnalyzedText) {
    SpeakerResolver().resolve(&analysis)
  }
}
