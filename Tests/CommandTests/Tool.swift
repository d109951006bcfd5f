import Foundation

/// Runs the built program as a user would.
struct Tool {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program that `make test` built for release, if it is named; otherwise the one beside the
  /// test bundle.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["CLAIMDIFF_BIN"] {
      return URL(filePath: named).path
    }
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    var folder = URL(filePath: own).deletingLastPathComponent()
    for _ in 0..<5 {
      let candidate = folder.appending(path: "claimdiff").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "claimdiff"
  }()

  /// Built for release: what takes seconds takes minutes in a debug build.
  static var isOptimised: Bool {
    ProcessInfo.processInfo.environment["CLAIMDIFF_BIN"] != nil
  }

  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> Answer {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // Files, not pipes: nothing can block, however much is written.
    let (stdin, stdout, stderr) = (scratch / "in", scratch / "out", scratch / "err")
    try input.write(to: URL(filePath: stdin))
    for file in [stdout, stderr] { try Data().write(to: URL(filePath: file)) }
    process.standardInput = FileHandle(forReadingAtPath: stdin)
    process.standardOutput = FileHandle(forWritingAtPath: stdout)
    process.standardError = FileHandle(forWritingAtPath: stderr)
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Answer(
      status: status, output: try String(contentsOfFile: stdout, encoding: .utf8),
      errors: try String(contentsOfFile: stderr, encoding: .utf8))
  }
}

/// A folder for the files of one test, gone when the test is.
final class Scratch {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "claimdiff-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func / (scratch: Scratch, name: String) -> String { scratch.folder + "/" + name }

  @discardableResult func file(_ name: String, _ content: Data) throws -> String {
    let path = folder + "/" + name
    try content.write(to: URL(filePath: path))
    return path
  }

  @discardableResult func file(_ name: String, _ content: String) throws -> String {
    try file(name, Data(content.utf8))
  }
}

/// The reports that come with the program.
enum Samples {
  static let folder: String = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources-data/samples").standardized.path

  static func path(_ name: String) -> String { folder + "/" + name }
  static let wire = path("harbour-ferry/coast-wire.txt")
  static let post = path("harbour-ferry/tidewater-post.html")
  static let radio = path("harbour-ferry/sound-radio.nitf.xml")
  static let lantern = path("harbour-ferry/evening-lantern.json")
  static let all = [wire, post, radio, lantern]
}
