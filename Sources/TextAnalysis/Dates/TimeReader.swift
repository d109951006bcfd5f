/// Dates, times, durations and repeated times, with TIMEX3 values against the publication date.
package struct TimeReader: Sendable {
  /// ISO day, nil when the report tells none.
  package var published: String?

  package init(published: String?) { self.published = published }

  package func read(_ analysis: AnalyzedText) -> [TimeExpression] { [] }
}
