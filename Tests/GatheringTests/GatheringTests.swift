import Testing

@Suite struct GatheringTests {
}
