internal import ArgumentParser
internal import ClaimModel
internal import ClaimReading
internal import Gathering
internal import Writing

struct Claims: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the claims of a report: who did what, when, where, how many, says who.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "Write text or JSON, one object per line for each report.")
  var format: Format = .text

  @OptionGroup var input: InputOptions
  @OptionGroup var tasks: TaskOptions

  @Argument(help: "The reports to read; - is standard input.")
  var files: [String]

  func run() async throws {
    let loaded = await input.loader.load(files)
    let read = await mapInOrder(loaded.reports, width: tasks.width) { ClaimReader().read($0) }
    for report in read {
      switch format {
      case .json:
        let json = JSON(claims: report.claims, of: report.report)
        Output.standard.write(JSONPrinter(.line).print(json) + "\n")
      case .text:
        Output.standard.write(ClaimTextWriter().write(report.claims, of: report.report) + "\n")
      }
    }
    if loaded.hadTrouble { throw ExitCode(2) }
  }
}
