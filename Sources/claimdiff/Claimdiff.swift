internal import ArgumentParser
internal import TextAnalysis

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

struct Claimdiff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimdiff",
    abstract: "Show where news reports agree, contradict one another, or are silent.",
    discussion: """
      claimdiff A B is short for claimdiff compare A B. A file named - is standard input.

      Exit status: 0 nothing to report, 1 something to report (see --fail-on), 2 trouble.
      """,
    version: Version.short,
    subcommands: [
      Compare.self, Batch.self, Claims.self, Import.self, Analyze.self, Judge.self, Render.self,
      Explain.self, Schema.self,
    ],
    defaultSubcommand: Compare.self)
}

/// Runs the command that was asked for and turns whatever goes wrong into a message on standard
/// error and the exit status of the contract.
@main enum Program {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.contains("--version"), arguments.contains("--verbose") {
      Output.standard.write(Version.inFull)
      return
    }
    do {
      var command = try Claimdiff.parseAsRoot()
      try checkModels(for: command)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch let trouble as Trouble {
      Output.complain(trouble.description)
      exit(2)
    } catch {
      // What is left comes from the argument parser: help, the version, or bad usage.
      let message = Claimdiff.fullMessage(for: error)
      if Claimdiff.exitCode(for: error).isSuccess {
        Output.standard.write(message + "\n")
        exit(0)
      }
      Output.complain(message, named: false)
      exit(2)
    }
  }
}

extension Program {
  /// Without its grammar the program would find nothing and say so as if nothing were there.
  private static func checkModels(for command: any ParsableCommand) throws {
    let isReading =
      command is Compare || command is Batch || command is Claims || command is Analyze
      || command is Judge
    if isReading, !SyntaxReader.isAvailable {
      throw Trouble(
        "models/syntax.bin is missing or damaged; install it beside the program, or name its "
          + "folder in CLAIMDIFF_DATA")
    }
  }
}

/// Ends the program with a message and status 2.
struct Trouble: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
