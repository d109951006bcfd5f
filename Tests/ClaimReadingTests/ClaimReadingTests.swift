import Testing

@Suite struct ClaimReadingTests {
}
