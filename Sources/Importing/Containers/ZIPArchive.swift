internal import ClaimModel

/// The table of contents of a ZIP archive and its members' bytes.
struct ZIPArchive {
  struct Entry {
    var name: String
    var method: Int
    var isEncrypted: Bool
    var packedCount: Int
    /// Of the local header.
    var offset: Int

    /// Fit to be shown: without control characters, and of a length that fits a line.
    var shownName: String {
      let shown = String(
        String.UnicodeScalarView(
          name.unicodeScalars.prefix(200).map {
            $0.value < 0x20 || ($0.value >= 0x7F && $0.value < 0xA0)
              || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
              ? "\u{FFFD}" : $0
          }))
      return shown
    }
  }

  static let entryLimit = 20_000

  private(set) var entries: [Entry] = []
  private(set) var findings: [ImportFinding] = []
  /// "a Word document (save it as text)" when the archive is one of those.
  private(set) var documentKind: String?
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if !readDirectory() {
      entries = []
      findings.append(
        ImportFinding(.warning, "the archive is cut off; its files are looked for one by one"))
      readLocalHeaders()
    }
    findKind()
    // Folders, and what systems put beside the files.
    entries.removeAll {
      $0.name.hasSuffix("/") || $0.name.hasPrefix("__MACOSX/") || $0.packedCount == 0
        || $0.name.split(separator: "/").last?.hasPrefix(".") == true
    }
    if entries.count > Self.entryLimit {
      findings.append(
        ImportFinding(.warning, "\(entries.count) files; the first \(Self.entryLimit) are read"))
      entries.removeLast(entries.count - Self.entryLimit)
    }
  }

  private func number(_ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    var value = 0
    for index in 0..<count { value |= Int(bytes[at + index]) << (8 * index) }
    return value
  }

  private func isMark(_ at: Int, _ third: UInt8, _ fourth: UInt8) -> Bool {
    at >= 0 && at + 4 <= bytes.count && bytes[at] == 0x50 && bytes[at + 1] == 0x4B
      && bytes[at + 2] == third && bytes[at + 3] == fourth
  }

  /// By the central directory at the end; false when there is none.
  private mutating func readDirectory() -> Bool {
    var end = bytes.count - 22
    let first = max(0, end - 0x10000)
    while end >= first, !isMark(end, 5, 6) { end -= 1 }
    guard end >= first, end >= 0 else { return false }
    var at = number(end + 16, 4)
    let count = number(end + 10, 2)
    for _ in 0..<count {
      guard isMark(at, 1, 2), entries.count <= Self.entryLimit else { return !entries.isEmpty }
      let nameCount = number(at + 28, 2)
      let nameEnd = min(bytes.count, at + 46 + nameCount)
      guard at + 46 <= nameEnd else { return !entries.isEmpty }
      entries.append(
        Entry(
          name: name(at + 46..<nameEnd), method: number(at + 10, 2),
          isEncrypted: number(at + 8, 2) & 1 != 0, packedCount: number(at + 20, 4),
          offset: number(at + 42, 4)))
      at += 46 + nameCount + number(at + 30, 2) + number(at + 32, 2)
    }
    return count > 0 || bytes.count == 22
  }

  private mutating func readLocalHeaders() {
    var at = 0
    while at + 30 <= bytes.count, entries.count <= Self.entryLimit {
      guard isMark(at, 3, 4) else {
        at += 1
        continue
      }
      let nameEnd = min(bytes.count, at + 30 + number(at + 26, 2))
      let start = nameEnd + number(at + 28, 2)
      var packed = number(at + 18, 4)
      // Written as a stream: the size comes after the bytes.
      if packed == 0, number(at + 6, 2) & 8 != 0 { packed = max(0, bytes.count - start) }
      entries.append(
        Entry(
          name: name(at + 30..<nameEnd), method: number(at + 8, 2),
          isEncrypted: number(at + 6, 2) & 1 != 0,
          packedCount: min(packed, max(0, bytes.count - start)), offset: at))
      at = max(at + 30, min(bytes.count, start + (number(at + 18, 4))))
    }
  }

  private func name(_ range: Range<Int>) -> String {
    let raw = bytes[range]
    if let text = String(validating: raw, as: UTF8.self) { return text }
    return String(decoding: TextDecoder().decode(Array(raw), label: "ibm866").bytes, as: UTF8.self)
  }

  private mutating func findKind() {
    let names = Set(entries.map(\.name))
    if names.contains("[Content_Types].xml") {
      if names.contains("word/document.xml") {
        documentKind = "a Word document (save it as text)"
      } else if names.contains("xl/workbook.xml") {
        documentKind = "an Excel workbook"
      } else if names.contains("ppt/presentation.xml") {
        documentKind = "a PowerPoint presentation"
      } else {
        documentKind = "an Office document"
      }
    } else if names.contains("META-INF/container.xml") {
      documentKind = "an EPUB book"
    } else if names.contains("META-INF/MANIFEST.MF") || names.contains("AndroidManifest.xml") {
      documentKind = "a program"
    } else if names.contains("content.xml"), names.contains("mimetype") {
      documentKind = "an OpenDocument file (save it as text)"
    }
  }

  /// The bytes of a member.
  func unpack(
    _ entry: Entry, named path: String, budget: DecompressionBudget
  ) throws(ImportError) -> [UInt8] {
    guard isMark(entry.offset, 3, 4) else {
      throw ImportError(file: path, reason: .malformed("is not where the archive says"))
    }
    if entry.isEncrypted {
      throw ImportError(file: path, reason: .unsupported("an encrypted file"))
    }
    let start = entry.offset + 30 + number(entry.offset + 26, 2) + number(entry.offset + 28, 2)
    guard start <= bytes.count else {
      throw ImportError(file: path, reason: .malformed("is cut off"))
    }
    let end = min(bytes.count, start + entry.packedCount)
    switch entry.method {
    case 0:
      let allowed = budget.allowance(packed: end - start)
      guard end - start <= allowed else {
        throw ImportError(file: path, reason: .tooLarge(limit: allowed))
      }
      budget.spend(end - start)
      return Array(bytes[start..<end])
    case 8:
      let limit = budget.allowance(packed: end - start)
      guard limit > 0 else {
        throw ImportError(file: path, reason: .tooLarge(limit: DecompressionBudget.limit))
      }
      let result = Inflater().inflate(
        bytes, from: start, to: end, wrapping: .none, limit: limit)
      // Members may share their bytes, and streams may put out nothing: reading counts too.
      budget.spend(result.bytes.count + result.consumed / 4)
      if result.ending == .tooLarge {
        throw ImportError(
          file: path,
          reason: .malformed(
            "unpacks to more than \(DecompressionBudget.ratio) times its size or the archive to "
              + "more than \(DecompressionBudget.limit >> 20) MB; unpack it yourself if it is right"
          ))
      }
      if result.bytes.isEmpty {
        throw ImportError(file: path, reason: .malformed("is damaged"))
      }
      return result.bytes
    default:
      throw ImportError(
        file: path, reason: .unsupported("packed by a method (\(entry.method)) not known here"))
    }
  }
}
