/// Tells text from bytes that are none, after decoding.
struct BinaryCheck {
  /// Throws when a tenth of the first bytes are what no text has: control characters, or bytes
  /// that had to be guessed.
  func check(_ text: DecodedText, of file: ImportedFile) throws(ImportError) {
    let sample = file.bytes.prefix(1 << 16)
    guard !sample.isEmpty else { throw ImportError(file: file.path, reason: .empty) }
    if text.label.hasPrefix("utf-16") { return }
    var controls = 0
    for byte in sample
    where byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C
      && byte != 0x1B
    {
      controls += 1
    }
    if controls * 20 > sample.count {
      throw ImportError(file: file.path, reason: .unsupported("binary data"))
    }
  }
}
