import ClaimModel
import Testing

@testable import Comparing

@Suite struct PairJudgeTests {
  /// What an editor sees at a glance. Each pair differs in one thing only.
  @Test(arguments: [
    ("Seven people were hurt in the fire.", "Five people were hurt in the fire.", "contradicts"),
    ("The council approved the line.", "The council rejected the line.", "contradicts"),
    ("The minister resigned.", "The minister did not resign.", "contradicts"),
    ("Shares rose 3 percent on Tuesday.", "Shares fell 3 percent on Tuesday.", "contradicts"),
    ("The minister resigned after the vote.", "The minister resigned.", "agrees"),
    ("The council approved the line.", "The council approved the line.", "agrees"),
    ("The minister resigned after the vote.", "Rain is expected in the north.", "unrelated"),
  ])
  func stands(_ a: String, _ b: String, _ stand: String) {
    #expect(PairJudge().judge(a: a, b: b).relation.rawValue == stand)
  }

  @Test func saysWhatDiffers() {
    let numbers = PairJudge().judge(
      a: "Seven people were hurt in the fire.", b: "Five people were hurt in the fire.")
    #expect(numbers.kind == .quantity)
    #expect(numbers.explanation.contains("Seven") && numbers.explanation.contains("Five"))
    let opposites = PairJudge().judge(
      a: "Shares rose 3 percent on Tuesday.", b: "Shares fell 3 percent on Tuesday.")
    #expect(opposites.explanation.contains("rose") && opposites.explanation.contains("fell"))
  }

  @Test(arguments: ["", " ", "?", "\u{200D}", "Rain.", String(repeating: "word ", count: 400)])
  func sharesAddUpToOne(_ text: String) {
    for (a, b) in [(text, "Rain is expected."), ("Rain is expected.", text), (text, text)] {
      let scores = PairJudge().judge(a: a, b: b).scores
      #expect(abs(scores.support + scores.contradiction + scores.neutral - 1) < 1e-5)
      #expect([scores.support, scores.contradiction, scores.neutral].allSatisfy { $0 >= 0 })
    }
  }

  @Test func cosinesTurned() {
    let left = JudgedText("The harbour was closed.")
    let right = JudgedText("Fog closed the port on Monday.")
    let there = WordCosines(left, right)
    let back = WordCosines(right, left)
    for i in left.words.indices {
      for j in right.words.indices {
        #expect(there[i, j] == back[j, i])
        #expect(there.turned[j, i] == there[i, j])
      }
    }
    #expect(abs(there[2, 1]) < 1.001)
  }

  /// Reading a sentence once and comparing it often is the same as reading it each time.
  @Test func encodedOnce() throws {
    let model = EntailmentModel.shared
    try #require(model.isLoaded)
    let a = model.encode("The harbour was closed on Monday.")
    let b = model.encode("Fog closed the port.")
    let scores = model.scores(premise: a, hypothesis: b)
    #expect(
      scores
        == model.scores(
          premise: model.encode("The harbour was closed on Monday."), hypothesis: b))
    #expect(abs(scores.support + scores.contradiction + scores.neutral - 1) < 1e-5)
  }
}
