package import ClaimModel

/// Reads one format. Which one a file has is told from its content, see `Importers`.
package protocol ReportImporter: Sendable {
  /// The name of the format, as `--input-format` takes it and `import` shows it.
  var format: String { get }

  /// How sure it is, 0 to 1, that the bytes are of its format; looks at the first few kilobytes.
  func recognises(_ file: ImportedFile) -> Double

  /// The reports of a file, one or several. Throws when there is none to be had.
  func read(_ file: ImportedFile) throws(ImportError) -> [Report]
}

/// The bytes of a file and what the outside says about them.
package struct ImportedFile: Sendable {
  /// As the user named it; shown in messages.
  package var path: String
  package var bytes: [UInt8]
  /// An encoding that a transport header or the user named.
  package var encoding: String?

  package init(path: String, bytes: [UInt8], encoding: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
  }
}
