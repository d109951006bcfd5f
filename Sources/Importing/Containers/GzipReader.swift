internal import ClaimModel

/// Unpacks gzip: one stream, or the many of a web archive with each record packed on its own.
struct GzipReader {
  struct Unpacked {
    var file: ImportedFile
    var findings: [ImportFinding]
  }

  /// Nil when the file is no gzip.
  func read(_ file: ImportedFile) -> Result<Unpacked, ImportError>? {
    let packed = file.bytes
    guard isStream(packed, at: 0) else { return nil }
    let limit = file.budget.allowance(packed: packed.count)
    var bytes: [UInt8] = []
    var findings = [
      ImportFinding(.note, "compressed: places are bytes of the unpacked file")
    ]
    var at = 0
    // An archive of a day's pages has some ten thousand records.
    var streamsLeft = 200_000
    while at < packed.count, isStream(packed, at: at) {
      streamsLeft -= 1
      if streamsLeft < 0 {
        findings.append(ImportFinding(.warning, "too many compressed records; the rest is lost"))
        break
      }
      let result = Inflater().inflate(
        packed, from: at, wrapping: .gzip, limit: limit - bytes.count)
      bytes.append(contentsOf: result.bytes)
      at += max(1, result.consumed)
      switch result.ending {
      case .complete: break
      case .cutOff:
        findings.append(ImportFinding(.warning, "the compressed file is cut off; read to there"))
        at = packed.count
      case .damaged:
        if !findings.contains(where: { $0.message.hasSuffix("a part is lost") }) {
          findings.append(
            ImportFinding(.warning, "the compressed file is damaged; a part is lost"))
        }
        streamsLeft -= 1000
        while at < packed.count, !isStream(packed, at: at) { at += 1 }
      case .tooLarge:
        return .failure(
          ImportError(
            file: file.path,
            reason: .malformed(
              "unpacks to more than \(limit >> 20) MB or \(DecompressionBudget.ratio) times its "
                + "size; unpack it yourself if it is right")))
      }
    }
    file.budget.spend(bytes.count)
    if bytes.isEmpty {
      return .failure(
        ImportError(file: file.path, reason: .malformed("a damaged gzip file; nothing in it")))
    }
    var inner = file
    inner.bytes = bytes
    inner.depth += 1
    return .success(Unpacked(file: inner, findings: findings))
  }

  private func isStream(_ bytes: [UInt8], at: Int) -> Bool {
    at + 3 <= bytes.count && bytes[at] == 0x1F && bytes[at + 1] == 0x8B && bytes[at + 2] == 8
  }
}
