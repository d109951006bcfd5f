/// Reads JSON as it is met: with comments, raw control characters in strings, commas too many and
/// too few, and ends that are missing. Each of these is noted; who wants none can refuse.
///
/// Iterative: nesting costs no stack. Below `depthLimit` there is no value.
struct JSONParser {
  static let depthLimit = 512
  /// Values of one document; an article has some hundreds.
  static let nodeLimit = 4_000_000

  struct Failure: Error {
    var what: String
    var at: Int
  }

  let text: DecodedText

  /// The value that starts at `from`, after blanks and comments.
  func parse(from: Int = 0) throws(Failure) -> JSONDocument {
    var document = JSONDocument(text: text)
    let bytes = text.bytes.span
    let count = bytes.count
    var at = from
    // Of each open container its node and its last child.
    var open: [(node: Int32, last: Int32)] = []
    var key: (start: Int, end: Int)?
    var expectsValue = true

    func note(_ what: String, _ place: Int, of node: Int32?) {
      guard document.irregularities.count < 20 else { return }
      document.irregularities.append(
        .init(what: what, at: place, node: node.map { Int($0) } ?? document.nodes.count))
    }
    /// Of the value that comes next.
    func note(_ what: String, _ place: Int) { note(what, place, of: nil) }
    func attach(_ node: JSONDocument.Node) -> Int32 {
      var node = node
      let index = Int32(document.nodes.count)
      if let top = open.last {
        node.parent = top.node
        node.keyStart = Int32(key?.start ?? 0)
        node.keyEnd = Int32(key?.end ?? 0)
        if top.last >= 0 {
          document.nodes[Int(top.last)].nextSibling = index
        } else {
          document.nodes[Int(top.node)].firstChild = index
        }
        open[open.count - 1].last = index
      }
      key = nil
      document.nodes.append(node)
      return index
    }

    repeat {
      at = skipBlanks(bytes, at, note)
      guard at < count else {
        if document.nodes.isEmpty { throw Failure(what: "no JSON value", at: from) }
        note("the file ends inside a value", count)
        break
      }
      if document.nodes.count > Self.nodeLimit { throw Failure(what: "too many values", at: at) }
      let byte = bytes[at]
      let isInObject = open.last.map { document.nodes[Int($0.node)].kind == .object } ?? false
      switch byte {
      case 0x7B, 0x5B:
        if isInObject, key == nil { throw Failure(what: "a value without a key", at: at) }
        if open.count >= Self.depthLimit {
          throw Failure(what: "nested deeper than \(Self.depthLimit) levels", at: at)
        }
        let kind: JSONDocument.Kind = byte == 0x7B ? .object : .array
        let index = attach(.init(kind: kind, start: Int32(at), end: Int32(at)))
        open.append((index, -1))
        expectsValue = true
        at += 1
      case 0x7D, 0x5D:
        guard let top = open.popLast() else { throw Failure(what: "a stray bracket", at: at) }
        let kind = document.nodes[Int(top.node)].kind
        if (kind == .object) != (byte == 0x7D) {
          note("brackets that do not match", at, of: top.node)
        }
        if key != nil { note("a key without a value", at, of: top.node) }
        if expectsValue, top.last >= 0 {
          note("a comma before a closing bracket", at, of: top.node)
        }
        key = nil
        at += 1
        document.nodes[Int(top.node)].end = Int32(at)
        expectsValue = false
      case 0x2C:
        if open.isEmpty { throw Failure(what: "a stray comma", at: at) }
        if expectsValue { note("a comma without a value before it", at) }
        expectsValue = true
        at += 1
      case 0x22:
        if !expectsValue { note("a comma is missing", at) }
        let string = scanString(bytes, at + 1, note)
        at = string.next
        if isInObject, key == nil {
          let after = skipBlanks(bytes, at, note)
          guard after < count, bytes[after] == 0x3A else {
            if after >= count { continue }
            throw Failure(what: "no colon after a key", at: after)
          }
          key = (string.start, string.end)
          at = after + 1
          expectsValue = true
          continue
        }
        _ = attach(
          .init(
            kind: .string, start: Int32(string.start), end: Int32(string.end),
            hasEscapes: string.hasEscapes))
        expectsValue = false
      case 0x2D, 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
        let start = at
        while at < count, isWord(bytes[at]) { at += 1 }
        guard let kind = kind(of: bytes, start, at), !isInObject || key != nil else {
          throw Failure(what: "neither a value nor a key", at: start)
        }
        _ = attach(.init(kind: kind, start: Int32(start), end: Int32(at)))
        expectsValue = false
      default: throw Failure(what: "a character that no JSON has here", at: at)
      }
    } while !open.isEmpty
    for container in open { document.nodes[Int(container.node)].end = Int32(count) }
    document.end = at
    return document
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      || byte == 0x2D || byte == 0x2B || byte == 0x2E
  }

  private func kind(of bytes: Span<UInt8>, _ start: Int, _ end: Int) -> JSONDocument.Kind? {
    if bytes[start] == 0x2D || bytes[start] <= 0x39 { return .number }
    switch (end - start, bytes[start]) {
    case (4, 0x74): return .boolean
    case (5, 0x66): return .boolean
    case (4, 0x6E): return .null
    // What other languages write: None, NaN, True.
    case (4, 0x4E), (3, 0x4E): return .null
    case (4, 0x54): return .boolean
    case (5, 0x46): return .boolean
    default: return nil
    }
  }

  /// From the first byte of a string to the one after its closing mark.
  private func scanString(
    _ bytes: Span<UInt8>, _ start: Int, _ note: (String, Int) -> Void
  ) -> (start: Int, end: Int, next: Int, hasEscapes: Bool) {
    var at = start
    var hasEscapes = false
    var hasControls = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 { return (start, at, at + 1, hasEscapes) }
      if byte == 0x5C {
        hasEscapes = true
        at += 2
        continue
      }
      if byte < 0x20, !hasControls {
        hasControls = true
        note(byte == 0x0A || byte == 0x0D ? "a line break in a string" : "a tab in a string", at)
      }
      at += 1
    }
    note("the file ends inside a string", bytes.count)
    return (start, bytes.count, bytes.count, hasEscapes)
  }

  /// White space and comments, `// …`, `/* … */`, `<!-- … -->` and `<![CDATA[`.
  private func skipBlanks(
    _ bytes: Span<UInt8>, _ from: Int, _ note: (String, Int) -> Void
  ) -> Int {
    var at = from
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if byte == 0x2F, at + 1 < bytes.count, bytes[at + 1] == 0x2F {
        note("a comment", at)
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      } else if byte == 0x2F, at + 1 < bytes.count, bytes[at + 1] == 0x2A {
        note("a comment", at)
        at += 2
        while at < bytes.count, !(bytes[at] == 0x2F && bytes[at - 1] == 0x2A) { at += 1 }
        at = min(bytes.count, at + 1)
      } else if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }
}
