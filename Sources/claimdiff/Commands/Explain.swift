internal import ArgumentParser
internal import ClaimModel
internal import FoundationEssentials
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

      All that was weighed is shown where the reports are still as they were.
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
    let (comparison, reports) = try await comparison()
    let columns = width ?? Output.standard.terminalWidth ?? 80
    var evidence: RelationEvidence?
    if let found = comparison.relation(relation), reports.count >= 2 {
      evidence = await CrossReferencer(width: tasks.width, tool: Version.tool)
        .evidence(of: found, in: reports)
    }
    guard
      let text = ExplanationWriter(TextStyle(width: columns))
        .write(relation, of: comparison, evidence: evidence)
    else {
      let known = comparison.relations.prefix(8).map(\.id).joined(separator: ", ")
      throw Trouble(
        "no relation \(relation) here" + (known.isEmpty ? "" : "; there are \(known), …"))
    }
    Output.standard.write(text)
  }

  /// The comparison and, where they can be had, the reports that it was made of.
  private func comparison() async throws -> (Comparison, [Report]) {
    let loader = ReportLoader(inputFormat: input.inputFormat, width: tasks.width)
    if files.count == 1 {
      let saved = try SavedComparison.read(files[0])
      return (saved, await reports(of: saved, loader))
    }
    let loaded = await loader.load(files)
    guard !loaded.hadTrouble, loaded.reports.count >= 2 else { throw ExitCode(2) }
    let referencer = CrossReferencer(width: tasks.width, tool: Version.tool)
    return (await referencer.compare(loaded.reports), loaded.reports)
  }

  /// None when one of them has moved or changed since.
  private func reports(of saved: Comparison, _ loader: ReportLoader) async -> [Report] {
    guard saved.reports.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) else {
      return []
    }
    let loaded = await loader.load(saved.reports.map(\.path))
    let isSame = loaded.reports.map(\.sha256) == saved.reports.map(\.sha256)
    return isSame ? loaded.reports : []
  }
}
