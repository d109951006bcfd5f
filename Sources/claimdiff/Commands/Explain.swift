internal import ArgumentParser
internal import ClaimModel
internal import Gathering
internal import Writing

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell why two claims were related: the details, the rule and its confidence.",
    discussion: """
      Take the id or the fingerprint of a relation from compare --format json, and name the saved \
      comparison or the reports again:

        claimdiff explain x3 saved.json
        claimdiff explain x3 storm-wire.html storm-paper.html
      """)

  @Option(
    help: ArgumentHelp("Fit text into this many columns.", valueName: "columns"))
  var width: Int?

  @OptionGroup var input: InputOptions
  @OptionGroup var tasks: TaskOptions

  @Argument(help: "The id or fingerprint of a relation.")
  var relation: String

  @Argument(help: "A saved comparison, or the reports.")
  var files: [String]

  func run() async throws {
    let comparison = try await comparison()
    let width = width ?? Output.standard.terminalWidth ?? 80
    guard
      let text = ExplanationWriter(TextStyle(width: width)).write(relation, of: comparison)
    else {
      let known = comparison.relations.prefix(8).map(\.id).joined(separator: ", ")
      throw Trouble(
        "no relation \(relation) here" + (known.isEmpty ? "" : "; there are \(known), …"))
    }
    Output.standard.write(text)
  }

  private func comparison() async throws -> Comparison {
    if files.count == 1 { return try SavedComparison.read(files[0]) }
    let loaded = await ReportLoader(inputFormat: input.inputFormat, width: tasks.width).load(files)
    guard !loaded.hadTrouble, loaded.reports.count >= 2 else { throw ExitCode(2) }
    return await CrossReferencer(width: tasks.width, tool: Version.tool).compare(loaded.reports)
  }
}
