import Testing

@Suite struct ImportingTests {
}
