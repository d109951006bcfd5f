import ArgumentParser

@main struct Claimdiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimdiff",
    abstract: "Show where news reports agree, contradict one another, or are silent.")
}
