import Testing

@Suite struct WritingTests {
}
