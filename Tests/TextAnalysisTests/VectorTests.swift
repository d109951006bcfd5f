import Testing

@testable import TextAnalysis

@Suite struct VectorTests {
  let vectors = WordVectors.shared

  func alike(_ left: String, _ right: String) -> Float {
    vectors.cosine(vectors.vector(of: left), vectors.vector(of: right))
  }

  @Test func isInstalled() {
    #expect(vectors.isLoaded)
    #expect(vectors.weight(of: 1996) < 0.1)  // "the"
    #expect(vectors.weight(of: 16404) > 0.5)
  }

  /// The first two mean more alike than the first and the third.
  @Test(arguments: [
    ("The vote was put off.", "Lawmakers postponed the ballot.", "The dog chased a ball."),
    ("Seven people were hurt.", "A handful of persons got injured.", "Shares rose in Tokyo."),
    ("attorney", "lawyer", "hospital"), ("killed", "died", "danced"),
    ("Barack Obama", "the president", "a potato"),
  ])
  func ranks(_ text: String, _ near: String, _ far: String) {
    #expect(alike(text, near) > alike(text, far) + 0.1)
  }

  @Test(arguments: ["Police said 12 people were hurt.", "x", "Überraschung"])
  func isOneWithItself(_ text: String) {
    #expect(abs(alike(text, text) - 1) < 0.001)
  }

  @Test(arguments: ["", "   ", "\u{200B}"])
  func nothingIsLikeNothing(_ text: String) {
    #expect(alike(text, "word") == 0)
  }
}
