internal import FoundationEssentials

/// A whole expected output, kept in a file beside the test. `CLAIMDIFF_RECORD=1 swift test` writes
/// it anew; what changed is then read in review like code.
public struct Golden: Sendable {
  private let path: String

  /// - Parameter file: of the test, which names the folder: `Goldens/` beside it.
  public init(_ name: String, beside file: String = #filePath) {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    path = folder.joined(separator: "/") + "/Goldens/" + name
  }

  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["CLAIMDIFF_RECORD"] == "1"
  }

  /// Nil when `text` is what the golden says; otherwise the first line that differs.
  public func difference(to text: String) -> String? {
    if Self.isRecording {
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try? FileManager.default.createDirectory(
        atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: URL(filePath: path))
      return nil
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      return "\(path) is missing; record it with CLAIMDIFF_RECORD=1"
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected == text { return nil }
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(left, right).prefix { $0 == $1 }.count
    return """
      line \(line + 1) of \(path)
      expected: \(line < left.count ? String(left[line]) : "the end")
      is:       \(line < right.count ? String(right[line]) : "the end")
      """
  }
}
