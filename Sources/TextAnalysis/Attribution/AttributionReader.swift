/// Who said what, with which cue.
package struct AttributionReader: Sendable {
  package init() {}

  package func read(_ analysis: AnalyzedText) -> [SpeechAttribution] { [] }
}
