public import ClaimModel

/// Reads the reports of a file, whatever its format: the one way in for everybody else.
public struct ReportReader: Sendable {
  /// The name of a format to use instead of recognising it, nil to recognise.
  public var inputFormat: String?

  public init(inputFormat: String? = nil) { self.inputFormat = inputFormat }

  /// The names that `inputFormat` takes.
  public static var formats: [String] { Importers.all.flatMap(\.formats) }

  /// The reports of a file on disk; `-` is standard input. Pipes are read to their end.
  public func reports(at path: String) throws(ImportError) -> [Report] {
    try reports(of: try FileBytes().read(path), named: path)
  }

  /// The reports in bytes that are already at hand.
  public func reports(of bytes: [UInt8], named path: String) throws(ImportError) -> [Report] {
    if bytes.isEmpty { throw ImportError(file: path, reason: .empty) }
    let file = ImportedFile(path: path, bytes: bytes)
    var reports = try Importers.read(file, inputFormat: inputFormat)
    let digest = SHA256.hex(bytes)
    for index in reports.indices {
      reports[index].sha256 = digest
      if reports[index].format != "html", reports[index].format != "mhtml" {
        WireCredits().add(to: &reports[index])
      }
    }
    return reports
  }
}
