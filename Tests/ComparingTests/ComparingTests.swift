import Testing

@Suite struct ComparingTests {
}
