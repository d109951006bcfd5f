internal import ClaimModel

/// All formats, and how a file finds its own.
package enum Importers {
  /// Asked in this order; the first of equally sure ones reads the file.
  package static let all: [any ReportImporter] = [
    HTMLImporter(), WARCImporter(), ZIPImporter(), PDFImporter(), JSONImporter(), FeedImporter(),
    NewsXMLImporter(), EmailImporter(), OtherXMLImporter(), MarkdownImporter(),
    PlainTextImporter(),
  ]

  /// Containers in containers are read so deep.
  static let depthLimit = 5

  /// Reads a file, or a part of one, by what it holds.
  static func read(
    _ file: ImportedFile, inputFormat: String? = nil
  ) throws(ImportError) -> [Report] {
    if file.bytes.isEmpty { throw ImportError(file: file.path, reason: .empty) }
    if file.depth > depthLimit {
      throw ImportError(file: file.path, reason: .malformed("archives nested too deep"))
    }
    if let gzip = GzipReader().read(file) {
      let inner = try gzip.get()
      var reports = try read(inner.file, inputFormat: inputFormat)
      for index in reports.indices { reports[index].findings += inner.findings }
      return reports
    }
    if let inputFormat {
      guard let importer = all.first(where: { $0.formats.contains(inputFormat) }) else {
        let known = all.flatMap(\.formats).joined(separator: ", ")
        throw ImportError(
          file: file.path,
          reason: .malformed("no input format \"\(inputFormat)\"; there are \(known)"))
      }
      return try importer.read(file)
    }
    var best: (any ReportImporter)?
    var sureness = 0.0
    for importer in all {
      let answer = importer.recognises(file)
      if answer > sureness { (best, sureness) = (importer, answer) }
      // Nobody after that would know better, and looking costs time.
      if sureness >= 0.95 { break }
    }
    if sureness < 0.9, let kind = FileKind.name(of: file.bytes) {
      throw ImportError(file: file.path, reason: .unsupported(kind))
    }
    guard let best else { throw ImportError(file: file.path, reason: .unknownFormat) }
    return try best.read(file)
  }
}
