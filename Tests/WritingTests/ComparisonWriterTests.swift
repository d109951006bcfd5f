import ClaimModel
import FoundationEssentials
import TestSupport
import Testing
import Writing

@Suite struct ComparisonWriterTests {
  static let outputs: [(name: String, format: OutputFormat, style: TextStyle)] = [
    ("storm-80.txt", .text, TextStyle(width: 80)),
    ("storm-120-all.txt", .text, TextStyle(width: 120, showsAll: true)),
    ("storm-40.txt", .text, TextStyle(width: 40)),
    ("storm-colour.txt", .text, TextStyle(width: 80, isColoured: true)),
    ("storm.json", .json, TextStyle()),
    ("storm.diff", .diff, TextStyle()),
    ("storm.qf", .quickfix, TextStyle()),
    ("storm.md", .markdown, TextStyle()),
  ]

  @Test(arguments: outputs.indices) func matchesGolden(_ index: Int) {
    let output = Self.outputs[index]
    let text = output.format.writer(output.style).write(Storm.comparison)
    let difference = Golden(output.name).difference(to: text)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: [40, 41, 63, 70, 80, 100, 133]) func fitsTheWidth(_ width: Int) {
    let text = TextWriter(TextStyle(width: width)).write(Storm.comparison)
    for line in text.split(separator: "\n") {
      #expect(ColumnWidth.of(line) <= width, "\(line)")
    }
  }

  @Test(arguments: OutputFormat.allCases.filter { $0 != .json })
  func letsNoEscapeSequenceThrough(_ format: OutputFormat) {
    let text = format.writer(TextStyle()).write(Storm.comparison)
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B })
    #expect(text.contains("blown out"))
  }

  /// Without colour every word is still there.
  @Test func colourSaysNothingOfItsOwn() {
    let plain = TextWriter(TextStyle(width: 80)).write(Storm.comparison)
    var coloured = TextWriter(TextStyle(width: 80, isColoured: true)).write(Storm.comparison)
    for code in ["1", "2", "31", "32", "33", "36", "0"] {
      coloured = coloured.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
        .joined()
    }
    #expect(coloured == plain)
  }

  @Test func jsonIsAsTheSchemaSays() throws {
    let json = try JSON.reading(JSONWriter().write(Storm.comparison))
    let schema = SchemaValidator(try JSON.reading(OutputSchema.comparison.text))
    #expect(schema.complaints(about: json) == [])
  }

  @Test func jsonReadsBackAsItWas() throws {
    let text = JSONWriter().write(Storm.comparison)
    let read = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
    #expect(JSONWriter().write(read) == text)
  }

  @Test func nothingAtAllIsSaid() {
    let empty = Comparison(
      tool: .init(name: "claimdiff", version: "0", models: [:]), reports: [], claims: [],
      relations: [], facts: [],
      summary: .init(
        agrees: 0, contradicts: 0, updates: 0, differs: 0, onlyIn: [:], notCompared: 0),
      exit: .init(code: 0, reason: ""))
    #expect(TextWriter().write(empty).contains("Nothing in common"))
    #expect(DiffWriter().write(empty) == "")
    #expect(QuickfixWriter().write(empty) == "")
  }

  /// Each hunk's lines are as many as its heading says: one of each side, or one of both.
  /// Two reports that agree stand among the agreements already.
  @Test func headsNothingWithoutFacts() {
    var comparison = Storm.comparison
    comparison.facts[0].verdict = .agrees
    #expect(comparison.facts[0].answers.map(\.origins).reduce(0, +) == 2)
    #expect(!TextWriter(TextStyle(width: 80)).write(comparison).contains("SEVERAL REPORTS"))
    comparison.facts[0].answers[0].origins = 2
    #expect(TextWriter(TextStyle(width: 80)).write(comparison).contains("SEVERAL REPORTS"))
  }

  @Test func hunksAreWellFormed() {
    var sides = (left: 0, right: 0)
    for line in DiffWriter().write(Storm.comparison).split(separator: "\n") {
      switch line.first {
      case "@":
        #expect(sides.left == sides.right)
        #expect(line.hasPrefix("@@ -"))
      case "-" where !line.hasPrefix("--- "): sides.left += 1
      case "+" where !line.hasPrefix("+++ "): sides.right += 1
      default: break
      }
    }
    #expect(sides.left > 0 && sides.left == sides.right)
  }
}
