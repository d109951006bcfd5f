public import ArgumentParser
public import Writing

extension OutputSchema: ExpressibleByArgument {}

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema of an output.")

  @Argument(help: "comparison, report, claims, analysis, judgement or batch.")
  var output: OutputSchema = .comparison

  func run() throws { Output.standard.write(output.text) }
}
