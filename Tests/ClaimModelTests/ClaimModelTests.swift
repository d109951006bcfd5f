import Testing

@Suite struct ClaimModelTests {
}
