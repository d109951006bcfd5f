import Testing

@testable import TextAnalysis

@Suite struct DependencyTreeTests {
  @Test func knowsChildrenAndExtents() {
    let analysis = DrawnTree.analysis(
      "The|DET|det|2 man|NOUN|nsubj|5 who|PRON|nsubj|4 left|VERB|acl:relcl|2 won|VERB|root|0")
    let tree = DependencyTree(analysis)
    #expect(tree.children(of: 1).map { Int($0) } == [0, 3])
    #expect(tree.extent(of: 1) == 0..<4)
    #expect(tree.extent(of: 4) == 0..<5)
    #expect(tree.isBelow(2, 1) && !tree.isBelow(1, 2))
  }

  @Test(arguments: [
    "a|X|dep|2 b|X|dep|1",
    "a|X|dep|1",
    "a|X|dep|9 b|X|dep|3 c|X|dep|4 d|X|dep|2",
    "a|X|dep|2 b|X|dep|3 c|X|dep|2 d|X|root|0",
  ])
  func everyWalkEnds(_ drawing: String) {
    let analysis = DrawnTree.analysis(drawing)
    let tree = DependencyTree(analysis)
    #expect(tree.topDown.sorted() == analysis.tokens.indices.map { Int32($0) })
    for token in analysis.tokens.indices {
      #expect(tree.extent(of: token).contains(token))
      var at = token
      var steps = 0
      while at >= 0 {
        at = tree.head(of: at)
        steps += 1
        if steps > analysis.tokens.count { break }
      }
      #expect(steps <= analysis.tokens.count)
    }
  }
}
