internal import ArgumentParser
internal import ClaimModel
internal import FoundationEssentials
internal import Gathering
internal import Writing

struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show where two or more reports agree, contradict one another, or are silent.",
    discussion: """
      As a git external diff driver it compares the two versions of a file and ends with 0:

        git -c diff.external='claimdiff compare' diff drafts/
      """)

  @OptionGroup var output: OutputOptions

  @Flag(help: "End with 2 when nothing in the reports could be aligned.")
  var requireAlignment = false

  @OptionGroup var verdict: VerdictOptions
  @OptionGroup var input: InputOptions
  @OptionGroup var tasks: TaskOptions

  @Argument(help: "Two or more reports of one event; - is standard input.")
  var files: [String]

  func run() async throws {
    if let versions = GitDiffArguments(files) { return try await runForGit(versions) }
    let loader = ReportLoader(inputFormat: input.inputFormat, width: tasks.width)
    let loaded = await loader.load(files)
    guard loaded.reports.count >= 2 else {
      // Every file that gave no report has had its message.
      if loaded.reports.isEmpty { throw ExitCode(2) }
      throw Trouble("one report alone is nothing to compare; name two or more")
    }
    noteRepeats(loaded.reports)
    let comparison = await compare(loaded.reports)
    try output.write(comparison)
    if comparison.exit.code == 2 {
      Output.complain("nothing in these reports could be aligned; are they of one event?")
    }
    let code = loaded.hadTrouble ? 2 : comparison.exit.code
    if code != 0 { throw ExitCode(Int32(code)) }
  }

  private func compare(_ reports: [Report]) async -> Comparison {
    let referencer = CrossReferencer(
      width: tasks.width, minConfidence: verdict.minConfidence, tool: Version.tool)
    var comparison = await referencer.compare(reports)
    comparison.settleExit(verdict.failOn, requireAlignment: requireAlignment)
    return comparison
  }

  /// Comparing a report with itself is allowed and rarely meant.
  private func noteRepeats(_ reports: [Report]) {
    var seen: [String: String] = [:]
    for report in reports where !report.sha256.isEmpty && !report.path.contains("#") {
      if let first = seen[report.sha256] {
        Output.complain("\(report.path): has the same content as \(first); compared all the same")
      } else {
        seen[report.sha256] = report.path
      }
    }
  }

  /// Git shows a diff; it stops at any status but 0.
  private func runForGit(_ versions: GitDiffArguments) async throws {
    guard let old = versions.old, let new = versions.new else {
      let what = versions.old == nil ? "new report" : "report deleted"
      Output.standard.write("\(versions.path): \(what)\n")
      return
    }
    let loaded = await ReportLoader(inputFormat: input.inputFormat, width: 2).load([old, new])
    guard loaded.reports.count >= 2 else { return }
    var comparison = await compare(loaded.reports)
    // The user knows the file by its name in the repository, not by git's temporary copies.
    for index in comparison.reports.indices {
      let isOld = comparison.reports[index].path == old
      comparison.reports[index].path = (isOld ? "a/" : "b/") + versions.path
    }
    try output.write(comparison)
  }
}

/// What git hands to an external diff program: `path old-file old-hex old-mode new-file new-hex
/// new-mode`, and two more when the file was renamed.
struct GitDiffArguments {
  var path: String
  /// Nil when the file is new or deleted.
  var old: String?
  var new: String?

  init?(_ arguments: [String]) {
    guard ProcessInfo.processInfo.environment["GIT_DIFF_PATH_COUNTER"] != nil,
      arguments.count == 7 || arguments.count == 9
    else { return nil }
    path = arguments[0]
    old = arguments[1] == "/dev/null" ? nil : arguments[1]
    new = arguments[4] == "/dev/null" ? nil : arguments[4]
  }
}
