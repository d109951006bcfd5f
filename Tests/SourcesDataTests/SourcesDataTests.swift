import Testing

@Suite struct SourcesDataTests {
}
