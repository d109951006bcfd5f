/// Kinds of files that hold no report, told by their first bytes.
enum FileKind {
  /// "a PNG picture", nil when the bytes are none of those.
  static func name(of bytes: [UInt8]) -> String? {
    for (magic, name) in table where bytes.starts(with: magic) { return name }
    func has(_ word: String, at: Int) -> Bool {
      bytes.count >= at + word.utf8.count && bytes[at...].starts(with: word.utf8)
    }
    if has("RIFF", at: 0) {
      return has("WEBP", at: 8) ? "a WebP picture" : "a sound or video file"
    }
    if has("ftyp", at: 4) { return has("hei", at: 8) ? "a HEIF picture" : "an MP4 video" }
    if has("ustar", at: 257) { return "a tar archive" }
    return nil
  }

  private static let table: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive (unpack it with unzstd first)"),
    (Array("BZh".utf8), "a bzip2 archive (unpack it with bunzip2 first)"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive (unpack it with unxz first)"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0x1F, 0x9D], "a compress archive (unpack it with uncompress first)"),
    ([0x04, 0x22, 0x4D, 0x18], "an LZ4 archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document (save it as text)"),
    (Array("{\\rtf".utf8), "an RTF document (save it as text)"),
    (Array("%!PS".utf8), "a PostScript document"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("MZ".utf8) + [0x90], "a program"),
    ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
    ([0x00, 0x61, 0x73, 0x6D], "a program"),
    (Array("ID3".utf8), "an MP3 sound"),
    (Array("OggS".utf8), "an Ogg sound or video"),
    (Array("fLaC".utf8), "a FLAC sound"),
    ([0x1A, 0x45, 0xDF, 0xA3], "a Matroska video"),
    ([0x00, 0x00, 0x01, 0xBA], "an MPEG video"),
    (Array("wOFF".utf8), "a font"), (Array("wOF2".utf8), "a font"),
  ]
}
