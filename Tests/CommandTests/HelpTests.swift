import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    "", "compare", "batch", "claims", "import", "analyze", "judge", "render", "explain", "schema",
  ])
  func helpIsAsRecorded(_ command: String) throws {
    let answer = try Tool.run(
      command.isEmpty ? ["--help"] : [command, "--help"], environment: ["COLUMNS": "80"])
    #expect(answer.status == 0)
    #expect(answer.errors == "")
    let name = command.isEmpty ? "help.txt" : "help-\(command).txt"
    let difference = Golden(name).difference(to: answer.output)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: [
    [], ["compare"], ["--nonsense", "a", "b"], ["schema", "nothing"], ["batch"],
    ["compare", "--format", "pdf", "a", "b"], ["compare", "-o", "x.doc", "a", "b"],
    ["compare", "--min-confidence", "2", "a", "b"], ["compare", "--width", "0", "a", "b"],
    ["render"], ["analyze", "--format", "xml", "a"],
  ])
  func misuseEndsWithTwo(_ arguments: [String]) throws {
    let answer = try Tool.run(arguments)
    #expect(answer.status == 2)
    #expect(answer.output == "")
    #expect(answer.errors != "")
  }

  @Test func tellsItsVersion() throws {
    let answer = try Tool.run(["--version"])
    #expect(answer.status == 0)
    #expect(answer.output.split(separator: ".").count == 3)
  }
}
