import Foundation
import TestSupport
import Testing
import Writing

@Suite struct BatchCommandTests {
  private func lines(_ arguments: [String]) throws -> (status: Int32, lines: [JSON]) {
    let answer = try Tool.run(["batch", "--format", "jsonl"] + arguments)
    return (
      answer.status, try answer.output.split(separator: "\n").map { try JSON.reading(String($0)) }
    )
  }

  @Test func findsTheThreeEventsOfTheSamples() throws {
    let (_, lines) = try lines([Samples.folder])
    let events = lines.filter { $0["type"]?.text == "event" }
    let folders = events.map { event in
      Set(
        (event["reports"]?.elements ?? []).compactMap(\.text).map {
          URL(filePath: $0).deletingLastPathComponent().lastPathComponent
        })
    }
    #expect(Set(folders) == [["harbour-ferry"], ["tram-vote"], ["formula-recall"]])
    #expect(events.map { $0["reports"]?.elements.count ?? 0 }.reduce(0, +) == 11)
  }

  @Test func everyLineIsAsTheSchemaSays() throws {
    let schema = SchemaValidator(try JSON.reading(OutputSchema.batch.text))
    let (status, lines) = try lines([Samples.folder])
    for line in lines { #expect(schema.complaints(about: line) == []) }
    #expect(lines.first?["type"]?.text == "run")
    #expect(lines.last?["type"]?.text == "summary")
    #expect(lines.last?["exit"]?["code"]?.whole == Int(status))
  }

  @Test func doesNotDependOnHowManyWorkAtOnce() throws {
    let answers = try ["1", "2", "5"].map {
      try Tool.run(["batch", "--format", "jsonl", "--jobs", $0, Samples.folder]).output
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0] == answers[2])
  }

  @Test func badFilesAreErrorsAndTheRestGoesOn() throws {
    let scratch = try Scratch()
    for file in [Samples.wire, Samples.radio] {
      try scratch.file(
        URL(filePath: file).lastPathComponent, try Data(contentsOf: URL(filePath: file)))
    }
    try scratch.file("empty.txt", "")
    try scratch.file("logo.png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0]))
    let (status, lines) = try lines([scratch.folder])
    #expect(status == 2)
    let errors = lines.filter { $0["type"]?.text == "error" }.compactMap { $0["path"]?.text }
    #expect(errors == [scratch / "empty.txt", scratch / "logo.png"])
    #expect(lines.count { $0["type"]?.text == "event" } == 1)
  }

  @Test func writesAFileForEachEventAndAnIndex() throws {
    let scratch = try Scratch()
    let answer = try Tool.run(["batch", "--output", scratch / "out", Samples.folder])
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch / "out").sorted()
    #expect(files.count == 7)
    #expect(files.contains("index.txt"))
    let index = try String(contentsOfFile: scratch / "out/index.txt", encoding: .utf8)
    #expect(index == answer.output)
    for file in files where file.hasSuffix(".txt") && file != "index.txt" {
      #expect(index.contains(file))
    }
  }

  @Test func writesToOutputUnlessTold() throws {
    let scratch = try Scratch()
    _ = try Tool.run(["batch", Samples.path("tram-vote")], folder: scratch.folder)
    #expect(FileManager.default.fileExists(atPath: scratch / "Output/index.txt"))
  }

  @Test func aMissingFolderIsNamed() throws {
    let answer = try Tool.run(["batch", "/nowhere/at/all"])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("/nowhere/at/all: no such folder"))
  }

  @Test func anEmptyFolderIsNoTrouble() throws {
    let scratch = try Scratch()
    let (status, lines) = try lines([scratch.folder])
    #expect(status == 0)
    #expect(lines.count == 2)
  }
}
