internal import ArgumentParser
internal import ClaimModel
internal import FoundationEssentials
internal import Writing

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a saved comparison in another format, without the reports.")

  @OptionGroup var output: OutputOptions

  @Argument(help: "A comparison saved with --format json; - is standard input.")
  var file: String

  func run() throws {
    let comparison = try SavedComparison.read(file)
    try output.write(comparison)
    if comparison.exit.code != 0 { throw ExitCode(Int32(clamping: comparison.exit.code)) }
  }
}

enum SavedComparison {
  static func read(_ file: String) throws -> Comparison {
    let bytes: [UInt8]
    if file == "-" {
      bytes = StandardInput().readAll()
    } else if let data = FileManager.default.contents(atPath: file) {
      bytes = [UInt8](data)
    } else {
      throw Trouble("\(file): no such file; check the name")
    }
    let comparison: Comparison
    do {
      comparison = try JSONDecoder().decode(Comparison.self, from: Data(bytes))
    } catch {
      throw Trouble(
        "\(file): not a saved comparison\(place(of: error)); make one with claimdiff compare --format json"
      )
    }
    guard comparison.schema == "claimdiff/comparison/1" else {
      throw Trouble(
        "\(file): is \(comparison.schema), and this version reads claimdiff/comparison/1")
    }
    return comparison
  }

  private static func place(of error: any Error) -> String {
    let path: [any CodingKey]
    switch error {
    case DecodingError.keyNotFound(let key, let context): path = context.codingPath + [key]
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.dataCorrupted(let context):
      path = context.codingPath
    default: path = []
    }
    if path.isEmpty { return "" }
    let parts = path.map { $0.intValue.map { "[\($0)]" } ?? "." + $0.stringValue }
    return " (at \(parts.joined().drop { $0 == "." }))"
  }
}
