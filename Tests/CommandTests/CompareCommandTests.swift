import ClaimModel
import Foundation
import TestSupport
import Testing
import Writing

@Suite struct CompareCommandTests {
  @Test func theVerbMayBeLeftOut() throws {
    let long = try Tool.run(["compare", Samples.wire, Samples.post])
    let short = try Tool.run([Samples.wire, Samples.post])
    #expect(short.output == long.output)
    #expect(short.status == long.status)
    #expect(!short.output.isEmpty)
  }

  @Test func jsonIsAsTheSchemaSays() throws {
    let answer = try Tool.run(["compare", "--format", "json"] + Samples.all)
    let json = try JSON.reading(answer.output)
    let schema = SchemaValidator(
      try JSON.reading(try Tool.run(["schema", "comparison"]).output))
    #expect(schema.complaints(about: json) == [])
    #expect(json["reports"]?.elements.count == 4)
    #expect(json["exit"]?["code"]?.whole == Int(answer.status))
  }

  /// The bytes of a plain text file at a span are its quote, white space aside.
  @Test func spansLeadBackToTheFile() throws {
    let answer = try Tool.run(["compare", "--format", "json", Samples.wire, Samples.post])
    let json = try JSON.reading(answer.output)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: Samples.wire)))
    let claims = (json["claims"]?.elements ?? []).filter { $0["report"]?.text == "r1" }
    #expect(claims.count > 10)
    func squeezed(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    for claim in claims {
      for span in [claim["span"], claim["predicate"]?["span"]] {
        let ends = span?["bytes"]?.elements.compactMap(\.whole) ?? []
        try #require(ends.count == 2 && ends[0] <= ends[1] && ends[1] <= bytes.count)
        let words = String(decoding: bytes[ends[0]..<ends[1]], as: UTF8.self)
        #expect(squeezed(words) == squeezed(span?["quote"]?.text ?? ""))
        let line = bytes[..<ends[0]].count { $0 == 0x0A } + 1
        #expect(span?["line"]?.whole == line)
      }
    }
  }

  @Test(arguments: ["text", "json", "diff", "quickfix", "markdown"])
  func renderingASavedComparisonIsComparing(_ format: String) throws {
    let scratch = try Scratch()
    let saved = scratch / "saved.json"
    let first = try Tool.run(["compare", "-o", saved] + Samples.all)
    #expect(first.output == "")
    let direct = try Tool.run(["compare", "--format", format] + Samples.all)
    let rendered = try Tool.run(["render", "--format", format, saved])
    #expect(rendered.output == direct.output)
    #expect(rendered.status == direct.status)
    #expect(rendered.status == first.status)
  }

  @Test func writesSeveralFilesAtOnce() throws {
    let scratch = try Scratch()
    let files = ["a.json", "b.diff", "c.qf", "d.md", "e.txt"].map { scratch / $0 }
    _ = try Tool.run(files.flatMap { ["-o", $0] } + [Samples.wire, Samples.post])
    for file in files {
      let format = try #require(OutputFormat(fileName: file))
      let direct = try Tool.run(["--format", format.rawValue, Samples.wire, Samples.post])
      #expect(try String(contentsOfFile: file, encoding: .utf8) == direct.output)
    }
  }

  @Test func doesNotDependOnHowManyWorkAtOnce() throws {
    let answers = try ["1", "2", "7"].map {
      try Tool.run(["compare", "--format", "json", "--jobs", $0] + Samples.all).output
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0] == answers[2])
    #expect(answers[0].count > 1_000)
  }

  @Test func noColourWithoutATerminal() throws {
    let answer = try Tool.run([Samples.wire, Samples.post], environment: ["TERM": "xterm"])
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test(arguments: [40, 72, 100, 160]) func fitsTheWidthAskedFor(_ width: Int) throws {
    let answer = try Tool.run(["--width", "\(width)", "--all"] + Samples.all)
    for line in answer.output.split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func statusFollowsFailOn() throws {
    let scratch = try Scratch()
    // Two reports that share nothing.
    let one = try scratch.file("one.txt", "The council met on Monday. It approved the budget.")
    let other = try scratch.file("two.txt", "A whale swam into the bay. Children waved at it.")
    #expect(try Tool.run([one, other]).status == 0)
    #expect(try Tool.run(["--require-alignment", one, other]).status == 2)
    let json = try JSON.reading(
      try Tool.run(["--format", "json", Samples.wire, Samples.post]).output)
    let contradictions = json["summary"]?["contradicts"]?.whole ?? 0
    #expect(
      try Tool.run([Samples.wire, Samples.post]).status == (contradictions > 0 ? 1 : 0))
    #expect(try Tool.run(["--fail-on", "never", Samples.wire, Samples.post]).status == 0)
  }

  @Test func minConfidenceLeavesOutTheUnsure() throws {
    func confidences(_ least: String) throws -> [Double] {
      let answer = try Tool.run(
        ["--format", "json", "--min-confidence", least] + Samples.all)
      let comparison = try JSONDecoder().decode(
        Comparison.self, from: Data(answer.output.utf8))
      #expect(
        comparison.relations.count
          == comparison.summary.agrees + comparison.summary.contradicts
          + comparison.summary.updates + comparison.summary.differs)
      return comparison.relations.map(\.confidence)
    }
    let all = try confidences("0")
    let some = try confidences("0.7")
    #expect(some.allSatisfy { $0 >= 0.7 })
    #expect(some.count == all.count { $0 >= 0.7 })
  }

  @Test func readsStandardInput() throws {
    let wire = try Data(contentsOf: URL(filePath: Samples.wire))
    let answer = try Tool.run(["--format", "json", "-", Samples.post], input: wire)
    let json = try JSON.reading(answer.output)
    let direct = try JSON.reading(
      try Tool.run(["--format", "json", Samples.wire, Samples.post]).output)
    #expect(json["relations"] == direct["relations"])
    #expect(json["reports"]?.elements.first?["path"]?.text == "-")
  }

  @Test func gitIsAlwaysAnsweredWithZero() throws {
    let zeros = String(repeating: "0", count: 40)
    let answer = try Tool.run(
      ["story.txt", Samples.wire, zeros, "100644", Samples.post, zeros, "100644"],
      environment: ["GIT_DIFF_PATH_COUNTER": "1", "GIT_DIFF_PATH_TOTAL": "1"])
    #expect(answer.status == 0)
    #expect(answer.output.contains("story.txt"))
    let added = try Tool.run(
      ["story.txt", "/dev/null", ".", ".", Samples.post, zeros, "100644"],
      environment: ["GIT_DIFF_PATH_COUNTER": "1"])
    #expect(added.status == 0)
    #expect(added.output == "story.txt: new report\n")
  }

  @Test func aClosedPipeIsAQuietEnd() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' PIPE; \"$0\" --format json \"$1\" \"$2\" | head -c 10", Tool.path,
      Samples.wire, Samples.post,
    ]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
    #expect(process.terminationStatus == 0)
  }
}
