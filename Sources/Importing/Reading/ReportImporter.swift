package import ClaimModel

/// Reads one format. Which one a file has is told from its content, see `Importers`.
package protocol ReportImporter: Sendable {
  /// The name of the format, as `--input-format` takes it and `import` shows it.
  var format: String { get }

  /// All names that `--input-format` takes for this importer.
  var formats: [String] { get }

  /// How sure it is, 0 to 1, that the bytes are of its format; looks at the first few kilobytes.
  func recognises(_ file: ImportedFile) -> Double

  /// The reports of a file, one or several. Throws when there is none to be had.
  func read(_ file: ImportedFile) throws(ImportError) -> [Report]
}

extension ReportImporter {
  package var formats: [String] { [format] }
}

/// The bytes of a file, or of a part of one, and what the outside says about them.
package struct ImportedFile: Sendable {
  /// As the user named it; shown in messages.
  package var path: String
  package var bytes: [UInt8]
  /// An encoding that a transport header or the user named.
  package var encoding: String?
  /// The media type that a transport header named, lower case, without parameters.
  package var mediaType: String?
  /// The address that the bytes were fetched from.
  package var url: String?
  /// How many containers this lies in.
  package var depth = 0
  /// What decompression may still put out, for this file and all that it holds.
  package var budget = DecompressionBudget()

  package init(path: String, bytes: [UInt8], encoding: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
  }

  /// A part of this file, to be read as a file of its own.
  func part(
    _ name: String, _ bytes: [UInt8], encoding: String? = nil, mediaType: String? = nil,
    url: String? = nil
  ) -> ImportedFile {
    var part = ImportedFile(path: name, bytes: bytes, encoding: encoding)
    part.mediaType = mediaType
    part.url = url
    part.depth = depth + 1
    part.budget = budget
    return part
  }

  /// The first bytes, for recognising: without a byte order mark and blanks.
  func start(_ count: Int) -> ArraySlice<UInt8> {
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count, SourceTextBuilder.isSpace(bytes[at]) { at += 1 }
    return bytes[at..<min(bytes.count, at + count)]
  }
}
