internal import ReportText

/// Collects decoded text, drops what is no text, and keeps the way back to the file.
struct DecodedTextBuilder {
  private(set) var bytes: [UInt8] = []
  private(set) var origins = OriginMap()
  private(set) var droppedCount = 0
  private(set) var firstDropped: Int?
  private(set) var replacedCount = 0
  private(set) var firstReplaced: Int?

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Bytes of the file that are text as they stand.
  mutating func verbatim(_ file: [UInt8], from start: Int, to end: Int) {
    guard start < end else { return }
    origins.append(
      OriginMap.Run(
        textStart: Int32(bytes.count), textCount: Int32(end - start), fileStart: Int32(start),
        fileCount: Int32(end - start), isVerbatim: true))
    bytes.append(contentsOf: file[start..<end])
  }

  /// A character that stands for other bytes of the file.
  ///
  /// Control characters are dropped, but a vertical tab or form feed is a blank; what the C1
  /// controls mean in windows-1252 is what whoever wrote them meant.
  mutating func scalar(_ value: UInt32, at fileStart: Int, count: Int) {
    switch value {
    case 0x0B, 0x0C: put(0x20, at: fileStart, count: count)
    case 0x00...0x08, 0x0E...0x1F, 0x7F: drop(at: fileStart)
    case 0x80...0x9F:
      let meant = SingleByteTables.windows1252Controls[Int(value) - 0x80]
      if meant == 0 { drop(at: fileStart) } else { put(meant, at: fileStart, count: count) }
    case 0xFEFF where bytes.isEmpty || count == 3: break  // a mark, or an escape sequence
    case 0xFFFE, 0xFFFF: drop(at: fileStart)
    default:
      put(value, at: fileStart, count: count, isVerbatim: value < 0x80 && count == 1)
    }
  }

  /// A byte that is none of the encoding, as windows-1252 has it.
  mutating func stray(_ byte: UInt8, at fileStart: Int) {
    noteReplaced(at: fileStart)
    let table = SingleByteTables.windows1252
    scalar(byte < 0x80 ? UInt32(byte) : table[Int(byte) - 0x80], at: fileStart, count: 1)
  }

  mutating func noteReplaced(at fileStart: Int) {
    replacedCount += 1
    if firstReplaced == nil { firstReplaced = fileStart }
  }

  private mutating func drop(at fileStart: Int) {
    droppedCount += 1
    if firstDropped == nil { firstDropped = fileStart }
  }

  private mutating func put(
    _ value: UInt32, at fileStart: Int, count: Int, isVerbatim: Bool = false
  ) {
    let start = bytes.count
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
    }
    origins.append(
      OriginMap.Run(
        textStart: Int32(start), textCount: Int32(bytes.count - start),
        fileStart: Int32(fileStart), fileCount: Int32(count),
        isVerbatim: isVerbatim))
  }
}
