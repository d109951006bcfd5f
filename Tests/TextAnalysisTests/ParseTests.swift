import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

/// Reads with the model of `Sources-data/models`, which every checkout has.
@Suite struct ParseTests {
  @Test func modelIsInstalled() { #expect(SyntaxReader.isAvailable) }

  @Test(arguments: [
    ("The president denied the reports.", "denied", "nsubj", "president"),
    ("Rescuers found twelve survivors on Monday.", "found", "obj", "survivors"),
    ("The minister was arrested by police.", "arrested", "nsubj:pass", "minister"),
    ("Officials said that the bridge collapsed.", "said", "ccomp", "collapsed"),
    ("The talks did not succeed.", "succeed", "advmod", "not"),
    ("Police arrested two men and released a woman.", "arrested", "conj", "released"),
  ])
  func attaches(_ text: String, _ head: String, _ relation: String, _ word: String) {
    let analysis = read(text)
    let found = analysis.tokens.indices.first { analysis.word($0) == word }
    guard let found else { return #expect(Bool(false), "\(word) is no token") }
    #expect(analysis.tokens[found].relation.name == relation)
    let above = Int(analysis.tokens[found].head)
    #expect(above >= 0 && analysis.word(max(0, above)) == head)
  }

  @Test(arguments: [
    ("He was killed.", ["he", "be", "kill", "."]),
    ("The cities tried harder.", ["the", "city", "try", "hard", "."]),
    (
      "Women and children fled 1,200 homes.",
      ["woman", "and", "child", "flee", "1200", "home", "."]
    ),
    ("They can't go.", ["they", "can", "not", "go", "."]),
  ])
  func lemmatises(_ text: String, _ lemmas: [String]) {
    let analysis = read(text)
    #expect(analysis.tokens.indices.map { analysis.lemma($0) } == lemmas)
  }

  @Test(arguments: [
    ("Senate Passes Bill to Cut Taxes", "Passes"), ("FLOODS KILL 40 IN NORTHERN INDIA", "KILL"),
  ])
  func readsHeadlines(_ text: String, _ verb: String) {
    let analysis = read(text)
    let root = analysis.tokens.indices.first { analysis.tokens[$0].relation == .root }
    #expect(root.map { analysis.word($0) } == verb)
    #expect(root.map { analysis.tokens[$0].tag } == .verb)
  }

  @Test func readsHeadlinesOfNouns() {
    withKnownIssue("\"Police Arrest\" is taken for a compound") {
      #expect(read("Police Arrest Two Men After Bank Robbery").tokens[1].tag == .verb)
    }
  }

  @Test(arguments: HostileText.all)
  func drawsOneTreePerSentence(_ text: String) {
    let analysis = read(text)
    for sentence in analysis.sentences where !sentence.tokens.isEmpty {
      let heads = sentence.tokens.map { Int(analysis.tokens[$0].head) }
      #expect(heads.count { $0 < 0 } == 1)
      #expect(heads.allSatisfy { $0 < 0 || sentence.tokens.contains($0) })
      for token in sentence.tokens {
        #expect((analysis.tokens[token].head < 0) == (analysis.tokens[token].relation == .root))
        var at = token
        var steps = 0
        while at >= 0, steps <= sentence.tokens.count {
          at = Int(analysis.tokens[at].head)
          steps += 1
        }
        #expect(at < 0, "a circle")
      }
    }
  }

  @Test func takesOneEndlessWord() {
    let analysis = read(String(repeating: "ab-c.", count: 150))
    #expect(analysis.tokens.count > ParseWindows.longest)
  }

  @Test func cutsLongSentencesAtCommas() {
    let windows = ParseWindows.cut(10..<400) { $0 % 50 == 0 }
    #expect(windows.map(\.count).allSatisfy { $0 <= ParseWindows.longest && $0 > 0 })
    #expect(windows.flatMap { Array($0) } == Array(10..<400))
    #expect(windows.dropLast().allSatisfy { ($0.upperBound - 1) % 50 == 0 })
  }

  private func read(_ text: String) -> AnalyzedText {
    var analysis = AnalyzedText(text: SourceText(text))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    SyntaxReader().read(&analysis)
    return analysis
  }
}
