package import ClaimModel

/// What reports are called in an output: their paths without the folder that all of them share.
///
///     news/storm/wire.txt, news/storm/paper.html   → wire.txt, paper.html
///     a/storm.txt, b/storm.txt                     → a/storm.txt, b/storm.txt
package struct ReportNames: Sendable {
  private var names: [String: String] = [:]

  package init(_ reports: [ComparedReport]) {
    let folders = reports.map { report in
      report.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(
        String.init)
    }
    var shared = folders.first ?? []
    for folder in folders {
      shared = Array(zip(shared, folder).prefix { $0 == $1 }.map(\.0))
    }
    for report in reports {
      let parts = report.path.split(separator: "/", omittingEmptySubsequences: false)
      names[report.id] = parts.dropFirst(shared.count).joined(separator: "/")
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
