package import ClaimModel

/// What reports are called in an output: their file names, with as many folders before them as it
/// takes to tell them apart.
///
///     news/storm/wire.txt, paper.html   → wire.txt, paper.html
///     a/storm.txt, b/storm.txt          → a/storm.txt, b/storm.txt
package struct ReportNames: Sendable {
  private var names: [String: String] = [:]

  package init(_ reports: [ComparedReport]) {
    let paths = reports.map { $0.path.split(separator: "/", omittingEmptySubsequences: false) }
    for (index, report) in reports.enumerated() {
      let path = paths[index]
      var count = 1
      while count < path.count,
        paths.indices.contains(where: {
          $0 != index && paths[$0].suffix(count) == path.suffix(count) && paths[$0] != path
        })
      {
        count += 1
      }
      names[report.id] = path.suffix(count).joined(separator: "/")
    }
  }

  package subscript(id: String) -> String { names[id] ?? id }
}

extension ComparedReport {
  /// The file that the report is in: `feed.xml` for `feed.xml#3`.
  package var file: String {
    guard let hash = path.lastIndex(of: "#") else { return path }
    let number = path[path.index(after: hash)...]
    return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
      ? String(path[..<hash]) : path
  }
}
