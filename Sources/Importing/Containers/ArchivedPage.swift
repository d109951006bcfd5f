internal import ClaimModel
internal import ReportText

/// What a server answered, or a file that was archived as it is.
struct ArchivedPage {
  struct Payload {
    var bytes: [UInt8]
    /// Nil when unpacking took the way back; places are then those of the payload.
    var origins: OriginMap?
    var findings: [ImportFinding]
  }

  let url: String?
  let mediaType: String?
  let charset: String?
  private let body: Range<Int>
  private let isChunked: Bool
  private let packing: String?

  /// Nil unless the answer is a page, and a good one.
  init?(http bytes: [UInt8], _ block: Range<Int>, url: String?) {
    let line = bytes[block].prefix(64).prefix { $0 != 0x0A && $0 != 0x0D }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count >= 2, words[1].hasPrefix("2") else { return nil }
    var start = block.lowerBound
    while start < block.upperBound, bytes[start] != 0x0A { start += 1 }
    let headers = MIMEHeaders(bytes, from: min(start + 1, block.upperBound), to: block.upperBound)
    self.init(headers, min(headers.end, block.upperBound)..<block.upperBound, url)
  }

  init?(resource headers: MIMEHeaders, _ block: Range<Int>, url: String?) {
    self.init(headers, block, url)
  }

  private init?(_ headers: MIMEHeaders, _ body: Range<Int>, _ url: String?) {
    let type = headers.token("content-type")
    // Servers say text/plain of much; pictures, scripts and styles they know.
    let known = [
      "text/html", "application/xhtml+xml", "text/plain", "application/rss+xml",
      "application/atom+xml", "application/json", "application/ld+json", "text/markdown",
    ]
    guard type == nil || known.contains(type ?? "") else { return nil }
    guard !body.isEmpty else { return nil }
    mediaType = type
    charset = headers.parameter("charset", of: "content-type")
    isChunked = headers["transfer-encoding"]?.lowercased().contains("chunked") == true
    packing = headers.token("content-encoding")
    self.body = body
    self.url = url
  }

  /// Why there is no payload.
  var problem: String? {
    guard packing == "br" || packing == "zstd" else { return nil }
    let name = packing == "br" ? "Brotli" : "Zstandard"
    return "its page is packed with \(name), which is not read; archive it again with gzip"
  }

  func payload(_ file: [UInt8], budget: DecompressionBudget) -> Payload? {
    var bytes = Array(file[body])
    var origins = OriginMap()
    var findings: [ImportFinding] = []
    origins.append(
      OriginMap.Run(
        textStart: 0, textCount: Int32(bytes.count), fileStart: Int32(body.lowerBound),
        fileCount: Int32(bytes.count), isVerbatim: true))
    if isChunked {
      if let chunks = ChunkedBody().decode(bytes) {
        bytes = chunks.bytes
        origins = chunks.origins.through(origins)
        if !chunks.isComplete {
          findings.append(
            ImportFinding(.warning, "the chunks of the body do not add up; all of it is read"))
        }
      } else {
        findings.append(ImportFinding(.note, "the body is said to be chunked, but is not"))
      }
    }
    switch packing {
    case nil, "identity", "utf-8", "none": break
    case "gzip", "x-gzip", "deflate":
      let isGzip = bytes.starts(with: [0x1F, 0x8B])
      // Crawlers often unpack the body and keep the header.
      guard isGzip || packing == "deflate" else { break }
      let limit = budget.allowance(packed: bytes.count)
      var result = Inflater().inflate(bytes, wrapping: isGzip ? .gzip : .zlib, limit: limit)
      if !isGzip, result.bytes.isEmpty {
        result = Inflater().inflate(bytes, wrapping: .none, limit: limit)
      }
      if result.bytes.isEmpty, !isGzip { break }
      budget.spend(result.bytes.count)
      findings.append(
        ImportFinding(.note, "the page was compressed: places are bytes of the unpacked page"))
      if result.ending != .complete {
        findings.append(ImportFinding(.warning, "the compressed page is cut off or damaged"))
      }
      return Payload(bytes: result.bytes, origins: nil, findings: findings)
    case "br", "zstd":
      // Text that was unpacked already shows itself.
      let looksUnpacked = bytes.prefix(512).allSatisfy {
        $0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13
      }
      if !looksUnpacked { return nil }
    default: break
    }
    return Payload(bytes: bytes, origins: origins, findings: findings)
  }
}

/// The chunked transfer coding of HTTP.
struct ChunkedBody {
  struct Result {
    var bytes: [UInt8]
    var origins: OriginMap
    var isComplete: Bool
  }

  /// Nil when the body does not start like one.
  func decode(_ body: [UInt8]) -> Result? {
    let span = body.span
    var output: [UInt8] = []
    var origins = OriginMap()
    var at = 0
    func take(_ count: Int) {
      origins.append(
        OriginMap.Run(
          textStart: Int32(output.count), textCount: Int32(count), fileStart: Int32(at),
          fileCount: Int32(count), isVerbatim: true))
      output.append(contentsOf: body[at..<at + count])
      at += count
    }
    while at < span.count {
      let line = at
      var size = 0
      var digits = 0
      while at < span.count, digits < 8, let digit = Self.digit(span[at]) {
        size = size << 4 | digit
        digits += 1
        at += 1
      }
      while at < span.count, span[at] == 0x20 { at += 1 }
      let isSize =
        digits > 0 && at < span.count && (span[at] == 0x0D || span[at] == 0x0A || span[at] == 0x3B)
      guard isSize else {
        if output.isEmpty, line == 0 { return nil }
        // From here on no size makes sense: the rest is text.
        at = line
        take(span.count - at)
        return Result(bytes: output, origins: origins, isComplete: false)
      }
      while at < span.count, span[at] != 0x0A { at += 1 }
      at = min(at + 1, span.count)
      if size == 0 { return Result(bytes: output, origins: origins, isComplete: true) }
      let isWhole = size <= span.count - at
      take(min(size, span.count - at))
      if !isWhole { return Result(bytes: output, origins: origins, isComplete: false) }
      if at < span.count, span[at] == 0x0D { at += 1 }
      if at < span.count, span[at] == 0x0A { at += 1 }
    }
    return Result(bytes: output, origins: origins, isComplete: false)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: Int((byte | 0x20) - 0x61) + 10
    default: nil
    }
  }
}
