public import ClaimModel
internal import FoundationEssentials

/// Reads the reports of a file, whatever its format: the one way in for everybody else.
public struct ReportReader: Sendable {
  /// The name of a format to use instead of recognising it, nil to recognise.
  public var inputFormat: String?

  public init(inputFormat: String? = nil) { self.inputFormat = inputFormat }

  /// The reports of a file on disk; `-` is standard input.
  public func reports(at path: String) throws(ImportError) -> [Report] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ImportError(file: path, reason: .missing)
    }
    return try reports(of: [UInt8](data), named: path)
  }

  /// The reports in bytes that are already at hand.
  public func reports(of bytes: [UInt8], named path: String) throws(ImportError) -> [Report] {
    try PlainTextImporter().read(ImportedFile(path: path, bytes: bytes))
  }
}
