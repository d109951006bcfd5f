public import ArgumentParser
public import ClaimModel
internal import FoundationEssentials
public import Writing

extension OutputFormat: ExpressibleByArgument {}
extension FailOn: ExpressibleByArgument {}

/// How and where a comparison is written.
struct OutputOptions: ParsableArguments {
  @Option(help: "Write text, json, diff, quickfix or markdown.")
  var format: OutputFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write to a file instead; its ending (.txt .json .diff .qf .md) chooses the format. May be given several times.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "Fit text into this many columns; the default is the terminal's width, or 80.",
      valueName: "columns"))
  var width: Int?

  @Flag(name: .long, help: "Show every agreement in full.")
  var all = false

  func validate() throws {
    if let width, width < 1 { throw ValidationError("--width wants a number above 0.") }
    for file in output where file != "-" && format == nil && OutputFormat(fileName: file) == nil {
      throw ValidationError(
        "\(file): the ending names no format; use .txt, .json, .diff, .qf or .md, or say --format.")
    }
  }

  func write(_ comparison: Comparison) throws {
    if output.isEmpty { print(comparison) }
    for file in output {
      guard file != "-" else {
        print(comparison)
        continue
      }
      let format = OutputFormat(fileName: file) ?? format ?? .text
      let style = TextStyle(width: width ?? 80, showsAll: all)
      let text = format.writer(style).write(comparison)
      do {
        try Data(text.utf8).write(to: URL(filePath: file))
      } catch {
        throw Trouble("\(file): cannot be written; check that the folder exists and is yours")
      }
    }
  }

  private func print(_ comparison: Comparison) {
    let standard = Output.standard
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"]?.isEmpty == false
    let style = TextStyle(
      width: width ?? standard.terminalWidth ?? 80,
      isColoured: standard.isTerminal && !isPlain, showsAll: all)
    standard.write((format ?? .text).writer(style).write(comparison))
  }
}

/// What is kept and what makes the exit status 1.
struct VerdictOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "End with 1 when there is a contradiction, any difference, or never.",
      valueName: "contradiction|difference|never"))
  var failOn: FailOn = .contradiction

  @Option(
    help: ArgumentHelp(
      "Leave out relations that are less sure than this, from 0 to 1.", valueName: "share"))
  var minConfidence: Double = 0

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence wants a number from 0 to 1.")
    }
  }
}
