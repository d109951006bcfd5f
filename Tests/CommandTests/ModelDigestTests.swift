import Foundation
import Testing

@Suite struct ModelDigestTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources-data").standardized

  /// `Sources-data/models/SHA256SUMS` names every model and is right: every comparison shows it.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")))
  func digestsAreUpToDate() throws {
    let sums = Self.data.appending(path: "models/SHA256SUMS")
    let named = try String(contentsOf: sums, encoding: .utf8).split(separator: "\n")
      .compactMap { $0.split(separator: " ").last.map(String.init) }
    let found = ["models", "lexicon"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(
        atPath: Self.data.appending(path: folder).path)) ?? [])
        .filter { $0.hasSuffix(".bin") }.map { folder + "/" + $0 }
    }
    #expect(named.sorted() == found.sorted(), "run make checksums")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = ["--check", "--quiet", sums.path]
    process.currentDirectoryURL = Self.data
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "run make checksums")
  }
}
