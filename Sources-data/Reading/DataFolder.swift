internal import FoundationEssentials

/// Finds the files of `Sources-data` at run time.
///
/// Looked for, in this order: the folder that `CLAIMDIFF_DATA` names; the resource bundle beside
/// the program (where the package manager and `make install` put it); `../share/claimdiff` of the
/// program. Foundation's `Bundle` would do the first half of this and cost 4 ms of every start.
public enum DataFolder {
  private static let root: String? = {
    let files = FileManager.default
    var candidates: [String] = []
    if let named = ProcessInfo.processInfo.environment["CLAIMDIFF_DATA"] {
      candidates.append(named)
    }
    for program in programPaths() {
      var parts = program.split(separator: "/", omittingEmptySubsequences: false)
      parts.removeLast()
      let folder = parts.joined(separator: "/")
      candidates.append(folder + "/claimdiff_DataFiles.resources")
      candidates.append(folder + "/claimdiff_DataFiles.bundle")
      candidates.append(folder + "/../share/claimdiff")
    }
    return candidates.first { files.fileExists(atPath: $0 + "/models") }
  }()

  /// The path of a data file such as `models/syntax.bin`, or nil when it is not installed.
  public static func path(_ name: String) -> String? {
    guard let root else { return nil }
    let path = root + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  private static func programPaths() -> [String] {
    var paths: [String] = []
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      paths.append(target)
    }
    if let first = CommandLine.arguments.first, first.contains("/") { paths.append(first) }
    return paths
  }
}
