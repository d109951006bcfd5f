internal import ArgumentParser
internal import ClaimModel
internal import Importing
internal import ReportText
internal import TextAnalysis
internal import Writing

struct Analyze: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the language layer finds in a report, for inspection.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, conllu }

  @Option(help: "Write JSON, or the words and trees in CoNLL-U.")
  var format: Format = .json

  @Flag(help: "Take the whole file as body text, without title, date or markup.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "Reckon \"Monday\" and \"last week\" from this day.", valueName: "YYYY-MM-DD"))
  var published: String?

  @OptionGroup var input: InputOptions

  @Argument(help: "The reports to analyse; - is standard input.")
  var files: [String]

  func run() async throws {
    var hadTrouble = false
    for file in files {
      if plain {
        do throws(ImportError) {
          write(try PlainFile().read(file), published: published)
        } catch {
          Output.complain(error.description)
          hadTrouble = true
        }
      } else {
        let loaded = await input.loader.load([file])
        for report in loaded.reports {
          write(report.text, published: published ?? report.published)
        }
        hadTrouble = hadTrouble || loaded.hadTrouble
      }
    }
    if hadTrouble { throw ExitCode(2) }
  }

  private func write(_ text: SourceText, published: String?) {
    let analysis = TextAnalyzer().analyze(text, published: published)
    switch format {
    case .json:
      Output.standard.write(JSONPrinter(.line).print(AnalysisWriter().write(analysis)) + "\n")
    case .conllu: Output.standard.write(ConlluWriter().write(analysis))
    }
  }
}
