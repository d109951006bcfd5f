internal import ArgumentParser
internal import ClaimModel
internal import FoundationEssentials
internal import Gathering
internal import Writing

struct Batch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find the events in a folder of reports and cross-reference each.",
    discussion: """
      Without --format, one text and one JSON file for each event and an index are written to \
      Output/, or to the folder that --output names, and the index is shown.

      With --format, everything is written to standard output, or with --output one file for each \
      event to that folder.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, jsonl, diff, quickfix, markdown
  }

  @Option(help: "Write text, json, jsonl, diff, quickfix or markdown.")
  var format: Format?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write one file for each event, and an index, to this folder.",
      valueName: "folder"))
  var output: String?

  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var tasks: TaskOptions

  @Argument(help: "The folder with the reports, or files that hold many.")
  var folders: [String]

  func run() async throws {
    var paths: [String] = []
    for folder in folders {
      if let files = FolderReader().files(in: folder) {
        paths += files
      } else if FileManager.default.fileExists(atPath: folder) {
        paths.append(folder)
      } else {
        throw Trouble("\(folder): no such folder; check the name")
      }
    }
    let target = try BatchTarget(format: format, folder: output)
    try target.begin(files: paths.count)
    let loader = ReportLoader(inputFormat: input.inputFormat, width: tasks.width)
    let loaded = await loader.load(paths)
    let groups = await EventFinder().events(loaded.reports, width: tasks.width)
    let events = groups.filter { $0.count > 1 }.enumerated().map { number, members in
      (id: "e\(number + 1)", reports: members.map { loaded.reports[$0] })
    }
    var summary = BatchSummary()
    summary.reports = loaded.reports.count
    summary.errors = loaded.errors.count
    let comparer = EventComparer(minConfidence: verdict.minConfidence, tool: Version.tool)
    // A few at a time, so that results of a long run are seen early and need not be kept.
    for start in stride(from: 0, to: events.count, by: 4 * tasks.width) {
      let some = Array(events[start..<min(start + 4 * tasks.width, events.count)])
      let compared = await mapInOrder(some, width: tasks.width) {
        comparer.compare($0.reports, id: $0.id)
      }
      for var event in compared {
        event.comparison.settleExit(verdict.failOn)
        summary.add(event.comparison)
        try target.write(event)
      }
    }
    let lone = groups.filter { $0.count == 1 }.map { loaded.reports[$0[0]] }
    if !loaded.errors.isEmpty { summary.exit = .init(code: 2, reason: "unreadable reports") }
    try target.end(lone: lone, errors: loaded.errors, summary)
    if summary.exit.code != 0 { throw ExitCode(Int32(summary.exit.code)) }
  }
}
