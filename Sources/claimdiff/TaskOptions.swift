internal import ArgumentParser
internal import FoundationEssentials

/// How much is done at once; results never depend on it.
struct TaskOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Work on this many things at once; the default is one per core."))
  var jobs: Int?

  var width: Int { jobs.map { max(1, $0) } ?? ProcessInfo.processInfo.activeProcessorCount }
}
