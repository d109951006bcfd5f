/// One record of a web archive.
struct WARCRecord {
  let headers: MIMEHeaders
  let start: Int
  /// What the record holds, without the blank lines after it.
  let block: Range<Int>
  /// Where the next record starts.
  let end: Int
  private(set) var problem: String?

  var type: String { headers.token("warc-type") ?? "unknown" }

  /// The record at or after `from`, nil when there is none.
  init?(_ bytes: [UInt8], from: Int) {
    guard let start = Self.nextRecord(bytes, from: from) else { return nil }
    self.start = start
    let headers = MIMEHeaders(bytes, from: start, to: bytes.count)
    self.headers = headers
    let bodyStart = min(headers.end, bytes.count)
    let length = headers["content-length"].flatMap { Int($0) }
    if let length, length >= 0, length <= bytes.count - bodyStart,
      Self.isBoundary(bytes, bodyStart + length)
    {
      block = bodyStart..<bodyStart + length
      end = bodyStart + length
      return
    }
    // The length is wrong: the record ends where the next one begins.
    if let next = Self.nextRecord(bytes, from: bodyStart) {
      var blockEnd = next
      while blockEnd > bodyStart, bytes[blockEnd - 1] == 0x0A || bytes[blockEnd - 1] == 0x0D {
        blockEnd -= 1
      }
      block = bodyStart..<blockEnd
      end = next
      problem = "its length is wrong; read up to the next record"
    } else {
      block = bodyStart..<bytes.count
      end = bytes.count
      if let length, length > bytes.count - bodyStart {
        problem = "cut off: \(bytes.count - bodyStart) of \(length) bytes"
      } else if length == nil {
        problem = "has no length"
      }
    }
  }

  /// Nothing but line ends up to the next record or the end.
  private static func isBoundary(_ bytes: [UInt8], _ at: Int) -> Bool {
    var at = at
    let limit = min(bytes.count, at + 8)
    while at < limit, bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
    return at >= bytes.count || isVersion(bytes, at)
  }

  private static func isVersion(_ bytes: [UInt8], _ at: Int) -> Bool {
    at + 5 <= bytes.count && bytes[at] == 0x57 && bytes[at + 1] == 0x41 && bytes[at + 2] == 0x52
      && bytes[at + 3] == 0x43 && bytes[at + 4] == 0x2F
  }

  /// `WARC/` at the start of a line.
  private static func nextRecord(_ bytes: [UInt8], from: Int) -> Int? {
    let span = bytes.span
    var at = from
    while at + 5 <= span.count {
      if span[at] == 0x57, at == 0 || span[at - 1] == 0x0A, isVersion(bytes, at) { return at }
      at += 1
    }
    return nil
  }

  /// The page in this record, nil when it holds none.
  func page(_ bytes: [UInt8]) -> ArchivedPage? {
    var url = headers["warc-target-uri"]
    if let given = url, given.hasPrefix("<"), given.hasSuffix(">") {
      url = String(given.dropFirst().dropLast())
    }
    switch type {
    case "response":
      guard bytes[block].starts(with: "HTTP/".utf8) else { return nil }
      return ArchivedPage(http: bytes, block, url: url)
    case "resource", "conversion":
      // Crawlers keep their own logs as resources, at addresses of other kinds.
      guard url?.hasPrefix("http") != false || headers.token("content-type") == "text/html" else {
        return nil
      }
      return ArchivedPage(resource: headers, block, url: url)
    default: return nil
    }
  }
}
