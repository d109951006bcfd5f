internal import ArgumentParser
internal import ClaimModel
internal import ReportText
internal import Writing

struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was read from a file: title, outlet, byline, date and body.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "Write text or JSON, one object per line for each report.")
  var format: Format = .text

  @OptionGroup var input: InputOptions

  @Argument(help: "The reports to read; - is standard input.")
  var files: [String]

  func run() async throws {
    let loaded = await input.loader.load(files)
    for report in loaded.reports {
      switch format {
      case .json: Output.standard.write(JSONPrinter(.line).print(JSON(report)) + "\n")
      case .text: Output.standard.write(ReportTextWriter().write(report) + "\n")
      }
    }
    if loaded.hadTrouble { throw ExitCode(2) }
  }
}

struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read files as this format (text, html, ninjs, nitf, ...) instead of recognising it.",
      valueName: "format"))
  var inputFormat: String?

  var loader: ReportLoader { ReportLoader(inputFormat: inputFormat) }
}
