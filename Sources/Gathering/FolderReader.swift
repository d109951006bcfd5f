internal import FoundationEssentials

/// Lists the files of a folder and its folders, in an order that every machine has.
public struct FolderReader: Sendable {
  /// Folders within folders are followed this far: links may lead in circles.
  private static let deepest = 32

  public init() {}

  /// Paths as the user would write them, `folder/sub/file.html`; hidden files are left out.
  /// Nil when there is no such folder.
  public func files(in folder: String) -> [String]? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
      return nil
    }
    var found: [String] = []
    list(folder, depth: 0, &found)
    return found
  }

  /// `README.md`, `LICENSE`, `EXPECTED.md`: by custom, names in capitals speak of the folder and
  /// are no reports.
  private func isAboutTheFolder(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.count == 1 || parts[1] == "md" || parts[1] == "txt" else {
      return false
    }
    return parts[0].utf8.count > 3
      && parts[0].utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x5F || $0 == 0x2D }
  }

  private func list(_ folder: String, depth: Int, _ found: inout [String]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    // By bytes: what String's order is depends on no locale, but bytes are what `ls` agrees on.
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") && !isAboutTheFolder(name) {
      let path = prefix + name
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if !isFolder {
        found.append(path)
      } else if depth < Self.deepest,
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil
      {
        list(path, depth: depth + 1, &found)
      }
    }
  }
}
