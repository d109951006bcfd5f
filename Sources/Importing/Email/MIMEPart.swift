internal import ClaimModel
internal import ReportText

/// A mail or a part of one, as ranges of the file.
struct MIMEPart {
  var headers: MIMEHeaders
  var body: Range<Int>
  /// Of a multipart, or the one of an embedded message.
  var parts: [MIMEPart] = []
  /// A multipart whose end mark is missing.
  var isCutOff = false

  var type: String { headers.token("content-type") ?? "text/plain" }
  var isAttachment: Bool { headers.token("content-disposition") == "attachment" }

  /// Nesting and number of parts that real mail stays far below.
  static let depthLimit = 12
  static let partLimit = 2000

  /// Reads a message from `range` of the file.
  init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0, left: inout Int) {
    headers = MIMEHeaders(bytes, from: range.lowerBound, to: range.upperBound)
    body = min(headers.end, range.upperBound)..<range.upperBound
    left -= 1
    guard depth < Self.depthLimit, left > 0 else { return }
    if type == "message/rfc822" || type == "message/global" {
      let blank = bytes[body].prefix { $0 == 0x0D || $0 == 0x0A }.count
      let inner = body.lowerBound + blank..<body.upperBound
      parts = [MIMEPart(bytes, inner, depth: depth + 1, left: &left)]
      return
    }
    guard type.hasPrefix("multipart/"),
      let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
    else { return }
    let (ranges, isClosed) = Self.split(bytes, body, at: Array("--\(boundary)".utf8))
    isCutOff = !isClosed
    let isDigest = type == "multipart/digest"
    for range in ranges where left > 0 {
      var part = MIMEPart(bytes, range, depth: depth + 1, left: &left)
      // In a digest a part without a type is a message.
      if isDigest, part.headers["content-type"] == nil, !part.body.isEmpty {
        let message = MIMEPart(bytes, part.body, depth: depth + 1, left: &left)
        part.parts = [message]
      }
      parts.append(part)
    }
  }

  /// The stretches between the boundary lines.
  private static func split(
    _ bytes: [UInt8], _ body: Range<Int>, at mark: [UInt8]
  ) -> (ranges: [Range<Int>], isClosed: Bool) {
    let span = bytes.span
    var ranges: [Range<Int>] = []
    var start: Int?
    var at = body.lowerBound
    func matches(_ at: Int) -> Bool {
      guard at + mark.count <= body.upperBound else { return false }
      for index in mark.indices where span[at + index] != mark[index] { return false }
      return true
    }
    while at < body.upperBound {
      if matches(at) {
        if let start {
          // The line end before the boundary belongs to it.
          var end = at
          if end > start, span[end - 1] == 0x0A { end -= 1 }
          if end > start, span[end - 1] == 0x0D { end -= 1 }
          ranges.append(start..<end)
        }
        let after = at + mark.count
        let isEnd = after + 1 < body.upperBound && span[after] == 0x2D && span[after + 1] == 0x2D
        while at < body.upperBound, span[at] != 0x0A { at += 1 }
        at = min(at + 1, body.upperBound)
        if isEnd { return (ranges, true) }
        start = at
        if ranges.count >= partLimit { return (ranges, true) }
        continue
      }
      while at < body.upperBound, span[at] != 0x0A { at += 1 }
      at += 1
    }
    if let start, start < body.upperBound { ranges.append(start..<body.upperBound) }
    return (ranges, false)
  }

  /// The bytes of the body with the transfer encoding undone, and where each came from.
  func content(_ bytes: [UInt8]) -> (bytes: [UInt8], origins: OriginMap) {
    let raw = Array(bytes[body])
    var shift = OriginMap()
    shift.append(
      OriginMap.Run(
        textStart: 0, textCount: Int32(raw.count), fileStart: Int32(body.lowerBound),
        fileCount: Int32(raw.count), isVerbatim: true))
    switch headers.token("content-transfer-encoding") {
    case "quoted-printable":
      let decoded = QuotedPrintableDecoder().decode(raw)
      return (decoded.bytes, decoded.origins.through(shift))
    case "base64":
      let decoded = Base64Decoder().decode(raw)
      return (decoded.bytes, decoded.origins.through(shift))
    default: return (raw, shift)
    }
  }

  /// The body as text that leads to the bytes of the file.
  func text(_ bytes: [UInt8], lines: LineTable) -> DecodedText {
    let (raw, origins) = content(bytes)
    var text = TextDecoder().decode(
      raw, label: headers.parameter("charset", of: "content-type"))
    text.origins = text.origins.through(origins)
    text.lines = lines
    // Their places are those of the part.
    for index in text.findings.indices { text.findings[index].span = nil }
    return text
  }

  /// All leaves, in order.
  func leaves() -> [MIMEPart] { parts.isEmpty ? [self] : parts.flatMap { $0.leaves() } }
}
