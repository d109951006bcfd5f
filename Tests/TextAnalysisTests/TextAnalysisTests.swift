import Testing

@Suite struct TextAnalysisTests {
}
