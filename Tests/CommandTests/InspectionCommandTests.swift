import Foundation
import TestSupport
import Testing
import Writing

/// `import`, `claims`, `analyze`, `judge` and `schema`.
@Suite struct InspectionCommandTests {
  private func check(_ schema: OutputSchema, _ output: String) throws -> [JSON] {
    let validator = SchemaValidator(try JSON.reading(schema.text))
    let lines = try output.split(separator: "\n").map { try JSON.reading(String($0)) }
    for line in lines { #expect(validator.complaints(about: line) == []) }
    return lines
  }

  @Test func importsEverySample() throws {
    let answer = try Tool.run(["import", "--format", "json"] + Samples.all)
    #expect(answer.status == 0)
    let reports = try check(.report, answer.output)
    #expect(reports.count == 4)
    let outlets = reports.map { $0["outlet"]?.text }
    #expect(outlets[1] == "Tidewater Post")
    for report in reports {
      let body = report["body"]?.text ?? ""
      #expect(body.contains("Lady Ingrid"))
      for clutter in ["cookies", "Subscribe", "Read more", "gull_watcher", "Sign up", "Imprint"] {
        #expect(!body.contains(clutter))
      }
    }
  }

  @Test func showsClaims() throws {
    let answer = try Tool.run(["claims", "--format", "json", Samples.wire, Samples.radio])
    #expect(answer.status == 0)
    let reports = try check(.claims, answer.output)
    #expect(reports.count == 2)
    #expect(reports.allSatisfy { ($0["claims"]?.elements.count ?? 0) > 5 })
    #expect(try Tool.run(["claims", Samples.wire]).output.contains("claims"))
  }

  @Test(arguments: [[], ["--plain"], ["--plain", "--published", "2024-05-14"]])
  func analyses(_ options: [String]) throws {
    let answer = try Tool.run(["analyze", "--format", "json"] + options + [Samples.wire])
    #expect(answer.status == 0)
    let analysis = try check(.analysis, answer.output)
    #expect((analysis.first?["sentences"]?.elements.count ?? 0) > 10)
  }

  /// Without its white space, the words of CoNLL-U spell the file.
  @Test func conlluKeepsTheText() throws {
    let answer = try Tool.run(["analyze", "--plain", "--format", "conllu", Samples.wire])
    var spelt = ""
    var covered = 0
    for row in answer.output.split(separator: "\n") where !row.hasPrefix("#") {
      let fields = row.split(separator: "\t")
      try #require(fields.count == 10)
      if let dash = fields[0].firstIndex(of: "-") {
        covered = Int(fields[0][fields[0].index(after: dash)...]) ?? 0
        spelt += fields[1]
      } else {
        let number = Int(fields[0]) ?? 0
        if number > covered { spelt += fields[1] }
        if number >= covered { covered = 0 }
      }
    }
    let text = try String(contentsOfFile: Samples.wire, encoding: .utf8)
    func bare(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    #expect(bare(spelt) == bare(text))
  }

  @Test func judgesLinesInOrder() throws {
    var input = ""
    for number in 0..<200 {
      input +=
        "{\"id\":\"\(number)\",\"a\":\"\(number) people died on Monday.\",\"b\":\"12 people died.\"}\n"
      if number == 100 { input += "nonsense\n\n" }
    }
    input += "{\"id\":7}\n{\"id\":\"last\",\"a\":\"x\",\"b\":\"\"}"
    let answers = try ["1", "3"].map {
      try Tool.run(["judge", "--jobs", $0], input: Data(input.utf8))
    }
    #expect(answers[0].output == answers[1].output)
    #expect(answers[0].status == 0)
    let lines = try check(.judgement, answers[0].output)
    #expect(lines.count == 203)
    #expect(lines[101]["error"] != nil)
    #expect(lines[201]["error"]?.text == "\"a\" is missing")
    #expect(lines[201]["id"]?.whole == 7)
    #expect(lines[202]["id"]?.text == "last")
    for line in lines where line["error"] == nil {
      let scores = ["support", "contradiction", "neutral"].compactMap { name -> Double? in
        switch line["scores"]?[name] {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
      }
      #expect(scores.count == 3)
      #expect(abs(scores.reduce(0, +) - 1) < 1e-6)
    }
  }

  @Test func explainsARelation() throws {
    let scratch = try Scratch()
    let saved = scratch / "saved.json"
    _ = try Tool.run(["-o", saved, Samples.wire, Samples.radio])
    let json = try JSON.reading(String(contentsOfFile: saved, encoding: .utf8))
    let relation = try #require(json["relations"]?.elements.first)
    let id = try #require(relation["id"]?.text)
    let short = try Tool.run(["explain", id, saved])
    #expect(short.status == 0)
    #expect(short.output.contains(relation["rule"]?.text ?? "no rule"))
    let long = try Tool.run(["explain", id, Samples.wire, Samples.radio])
    #expect(long.output == short.output)
    #expect(long.output.contains("What was weighed"))
    #expect(long.output.contains("A difference is a contradiction from"))
    let none = try Tool.run(["explain", "nothing", saved])
    #expect(none.status == 2)
    #expect(none.errors.contains("no relation nothing"))
  }

  /// What was weighed needs the reports as they were.
  @Test func explainsWithoutTheReports() throws {
    let scratch = try Scratch()
    let saved = scratch / "saved.json"
    _ = try Tool.run(["-o", saved, Samples.wire, Samples.radio])
    let text = try String(contentsOfFile: saved, encoding: .utf8)
    let json = try JSON.reading(text)
    let id = try #require(json["relations"]?.elements.first?["id"]?.text)
    try text.replacing(Samples.wire, with: "moved.html")
      .write(toFile: saved, atomically: true, encoding: .utf8)
    let answer = try Tool.run(["explain", id, saved])
    #expect(answer.status == 0)
    #expect(answer.output.contains("the reports are not as they were"))
    #expect(!answer.output.contains("dropped"))
  }

  @Test func tellsItsModels() throws {
    let answer = try Tool.run(["--version", "--verbose"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("sha256:"))
  }

  @Test(arguments: OutputSchema.allCases) func printsSchemas(_ schema: OutputSchema) throws {
    let answer = try Tool.run(["schema", schema.rawValue])
    #expect(answer.status == 0)
    #expect(answer.output == schema.text)
    #expect(try JSON.reading(answer.output)["$defs"] != nil)
  }
}
