import Foundation
import TestSupport
import Testing
import Writing

/// What people hand over by mistake: each gets an answer, a message that names the file and the
/// way out, and a status.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var content: Data
    /// Of comparing it with a good report.
    var status: Set<Int32>
    /// Part of the message, nil when none is due.
    var says: String?
    var testDescription: String { name }

    init(_ name: String, _ content: Data, status: Set<Int32>, says: String? = nil) {
      self.name = name
      self.content = content
      self.status = status
      self.says = says
    }

    init(_ name: String, _ content: String, status: Set<Int32>, says: String? = nil) {
      self.init(name, Data(content.utf8), status: status, says: says)
    }
  }

  static let story =
    "Twelve people were hurt when the ferry ran aground on Tuesday, the coastguard said. "
  static let cases: [Case] = [
    Case("empty.txt", "", status: [2], says: "is empty"),
    Case("blank.txt", " \n\n\t\n", status: [2], says: "blank.txt"),
    Case(
      "picture.txt", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + [UInt8](0...255)),
      status: [2], says: "picture.txt"),
    Case(
      "binary.bin", Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 3) }),
      status: [2], says: "binary.bin"),
    Case(
      "latin1.txt",
      Data(Array("The caf".utf8) + [0xE9] + Array(" owner said that 12 people were hurt.".utf8)),
      status: [0, 1]),
    Case(
      "utf16.txt", Data([0xFF, 0xFE] + story.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
      status: [0, 1]),
    Case(
      "truncated.html",
      "<!DOCTYPE html><html><body><article><h1>Ferry aground</h1><p>\(story)</p><p>Nobody di",
      status: [0, 1]),
    Case("truncated.json", "{\"title\": \"Ferry\", \"text\": \"" + story, status: [0, 1, 2]),
    Case("nul.txt", "Twelve people\u{0} were hurt on Tuesday.\u{0} Nobody died.", status: [0, 1]),
    Case("undated.txt", story, status: [0, 1]),
    Case(
      "german.txt",
      "Zwölf Menschen wurden verletzt, als die Fähre am Dienstag auf ein Riff lief. "
        + "Das teilte die Küstenwache mit. Der Kapitän wurde am Mittwoch vernommen.",
      status: [0, 1, 2]),
  ]

  @Test(arguments: cases) func isAnswered(_ input: Case) throws {
    let scratch = try Scratch()
    let path = try scratch.file(input.name, input.content)
    let answer = try Tool.run(["compare", path, Samples.wire])
    #expect(input.status.contains(answer.status), "\(answer.status): \(answer.errors)")
    if answer.status == 2 {
      #expect(answer.errors.contains(input.name))
      #expect(answer.output == "")
    }
    if let says = input.says { #expect(answer.errors.contains(says), "\(answer.errors)") }
    #expect(!answer.errors.contains("Fatal"))
  }

  @Test func aFolderIsNoReport() throws {
    let answer = try Tool.run(["compare", Samples.folder, Samples.wire])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("claimdiff batch"))
  }

  @Test func aMissingFileIsNamed() throws {
    let answer = try Tool.run(["compare", "/nowhere/storm.txt", Samples.wire])
    #expect(answer.status == 2)
    #expect(answer.errors.contains("/nowhere/storm.txt: no such file"))
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let good = try Tool.run(["compare", Samples.wire, Samples.post])
    let mixed = try Tool.run(["compare", Samples.wire, "/nowhere/storm.txt", Samples.post])
    #expect(mixed.status == 2)
    #expect(mixed.output == good.output)
    #expect(mixed.errors.contains("no such file"))
  }

  @Test func theSameFileTwiceIsSaid() throws {
    let answer = try Tool.run(["compare", Samples.wire, Samples.wire])
    #expect(answer.status == 0)
    #expect(answer.errors.contains("same content"))
    #expect(!answer.output.contains("CONTRADICTIONS"))
  }

  @Test(.enabled(if: Tool.isOptimised)) func aLineOfTwoMegabytesIsRead() throws {
    let scratch = try Scratch()
    let line = String(repeating: Self.story, count: 2_000_000 / Self.story.utf8.count)
    let answer = try Tool.run(["compare", try scratch.file("line.txt", line), Samples.wire])
    #expect([0, 1].contains(answer.status), "\(answer.errors)")
  }

  @Test(.enabled(if: Tool.isOptimised)) func aHugePageIsReadOrRefusedInTime() throws {
    let scratch = try Scratch()
    let paragraph = Data("<p>\(Self.story)</p>\n".utf8)
    var page = Data("<!DOCTYPE html><html><body><nav>".utf8)
    // Fifty megabytes of links that belong to no article, and a short one after them.
    let links = Data("<a href=\"/x\">Older news</a> ".utf8)
    while page.count < 50 << 20 { page += links }
    page += Data("</nav><article><h1>Ferry aground</h1>".utf8)
    for _ in 0..<20 { page += paragraph }
    page += Data("</article></body></html>".utf8)
    let path = try scratch.file("huge.html", page)
    let start = Date()
    let answer = try Tool.run(["compare", path, Samples.wire])
    #expect(Date().timeIntervalSince(start) < 120)
    #expect([0, 1, 2].contains(answer.status))
    if answer.status == 2 { #expect(answer.errors.contains("huge.html")) }
  }

  @Test(arguments: [
    ("nonsense", "{", "not a saved comparison"), ("other", "{\"schema\":\"x\"}", "not a saved"),
    ("list", "[]", "not a saved comparison"), ("nothing", "", "not a saved comparison"),
  ])
  func renderRefusesWhatIsNoComparison(_ name: String, _ content: String, _ says: String) throws {
    let scratch = try Scratch()
    let answer = try Tool.run(["render", try scratch.file(name + ".json", content)])
    #expect(answer.status == 2)
    #expect(answer.errors.contains(says))
    #expect(answer.errors.contains(name + ".json"))
  }
}
