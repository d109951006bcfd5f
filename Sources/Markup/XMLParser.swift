/// Reads XML strictly where it matters and forgivingly where feeds are known to be wrong.
///
/// Known to be wrong: `AT&T`, `?a=1&b=2`, `&nbsp;` without a declaration, blanks before the XML
/// declaration, undeclared prefixes, a document that was cut off.
/// Known to be hostile: entities in entities, entities that name files, nesting without end.
struct XMLParser {
  static let depthCap = 256

  let input: [UInt8]
  var document: MarkupDocument
  var open: [(node: Int32, number: UInt16)] = [(0, MarkupName.document.rawValue)]

  init(_ input: [UInt8]) {
    self.input = input
    document = MarkupDocument(input: input, isXML: true)
  }

  mutating func parse() throws(MarkupParser.Failure) -> MarkupDocument {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    var at = 0
    while at < count {
      var end = at
      while end < count, bytes[end] != 0x3C, bytes[end] != 0x26 { end += 1 }
      if end > at {
        text(at, end)
        at = end
        continue
      }
      if document.nodes.count >= HTMLParser.nodeCap {
        document.findings.append(.cut(at: at))
        break
      }
      at = bytes[at] == 0x26 ? reference(at) : try markup(at)
    }
    if open.count > 1 { document.findings.append(.truncated(at: count)) }
    pop(to: 1)
    document.nodes[0].end = Int32(document.nodes.count)
    guard document.nodes.contains(where: { $0.kind == .element && $0.parent >= 0 }) else {
      throw MarkupParser.Failure(message: "no XML element in it", at: 0)
    }
    return document
  }

  private mutating func markup(_ at: Int) throws(MarkupParser.Failure) -> Int {
    let input = self.input
    let bytes = input.span
    guard at + 1 < bytes.count else { return bytes.count }
    switch bytes[at + 1] {
    case 0x2F: return endTag(at)
    case 0x3F: return find("?>", from: at + 2).map { $0 + 2 } ?? cutOff(at)
    case 0x21:
      if HTMLParser.starts(bytes, at, with: "<!--") {
        return find("-->", from: at + 4).map { $0 + 3 } ?? cutOff(at)
      }
      if HTMLParser.starts(bytes, at, with: "<![CDATA[") {
        guard let end = find("]]>", from: at + 9) else {
          text(at + 9, bytes.count)
          return bytes.count
        }
        text(at + 9, end)
        return end + 3
      }
      if HTMLParser.starts(bytes, at, with: "<!DOCTYPE") { return try documentType(at) }
      return find(">", from: at).map { $0 + 1 } ?? cutOff(at)
    case let byte where isNameStart(byte): return try startTag(at)
    default:
      note("a bare <", at)
      text(at, at + 1)
      return at + 1
    }
  }

  private mutating func startTag(_ at: Int) throws(MarkupParser.Failure) -> Int {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    var index = endOfName(at + 1)
    let number = document.names.number(of: bytes.extracting(at + 1..<index), lowercased: false)
    let first = document.attributes.count
    var isEmpty = false
    while true {
      while index < count, bytes[index] <= 0x20 { index += 1 }
      guard index < count else {
        document.attributes.removeSubrange(first...)
        return cutOff(at)
      }
      if bytes[index] == 0x3E {
        index += 1
        break
      }
      if bytes[index] == 0x2F {
        isEmpty = index + 1 < count && bytes[index + 1] == 0x3E
        index += 1
        continue
      }
      index = attribute(index, first: first)
    }
    guard open.count <= Self.depthCap else {
      throw MarkupParser.Failure(
        message: "elements nested more than \(Self.depthCap) deep", at: at)
    }
    let node = document.nodes.count
    document.nodes.append(
      MarkupDocument.Node(
        kind: .element, nameNumber: number, parent: open[open.count - 1].node,
        end: Int32(node + 1), inputStart: Int32(at), inputEnd: Int32(index), first: Int32(first),
        count: UInt16(document.attributes.count - first)))
    if !isEmpty { open.append((Int32(node), number)) }
    return index
  }

  private mutating func attribute(_ start: Int, first: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    var index = start + 1
    while index < count, bytes[index] > 0x20, bytes[index] != 0x3D, bytes[index] != 0x3E,
      bytes[index] != 0x2F
    {
      index += 1
    }
    let name = start..<index
    while index < count, bytes[index] <= 0x20 { index += 1 }
    var value = index..<index
    if index < count, bytes[index] == 0x3D {
      index += 1
      while index < count, bytes[index] <= 0x20 { index += 1 }
      guard index < count else { return count }
      let quote = bytes[index]
      if quote == 0x22 || quote == 0x27 {
        let from = index + 1
        index = from
        while index < count, bytes[index] != quote { index += 1 }
        value = from..<index
        index = min(count, index + 1)
      } else {
        note("an attribute without quotation marks", start)
        let from = index
        while index < count, bytes[index] > 0x20, bytes[index] != 0x3E { index += 1 }
        value = from..<index
      }
    }
    if document.attributes.count - first < HTMLParser.attributeCap {
      document.attributes.append(
        MarkupDocument.Attribute(
          nameNumber: document.names.number(of: bytes.extracting(name), lowercased: false),
          valueStart: Int32(value.lowerBound), valueEnd: Int32(value.upperBound)))
    }
    return index
  }

  private mutating func endTag(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let nameEnd = endOfName(at + 2)
    let number = document.names.number(
      of: bytes.extracting(at + 2..<nameEnd), lowercased: false)
    if let index = open.lastIndex(where: { $0.number == number }), index > 0 {
      if index < open.count - 1 {
        note("</\(document.names.spelling(number))> closes what others still stand in", at)
      }
      pop(to: index)
    } else {
      note("</\(document.names.spelling(number))> without a start", at)
    }
    return find(">", from: nameEnd).map { $0 + 1 } ?? bytes.count
  }

  private mutating func reference(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    if let match = CharacterReferences.match(
      bytes, at: at, end: bytes.count, inAttribute: false), bytes[at + match.count - 1] == 0x3B
    {
      let first = document.replacements.count
      CharacterReferences.append(match.scalar, to: &document.replacements)
      append(
        .replaced, at, at + match.count, first: first,
        count: document.replacements.count - first)
      return at + match.count
    }
    var end = at + 1
    while end < bytes.count, end < at + 64, isNameStart(bytes[end]) || isDigit(bytes[end]) {
      end += 1
    }
    if end > at + 1, end < bytes.count, bytes[end] == 0x3B {
      document.findings.append(
        .entityNotExpanded(String(decoding: input[at...end], as: UTF8.self), at: at))
    } else {
      note("a bare &", at)
    }
    text(at, at + 1)
    return at + 1
  }

  // MARK: Small parts

  private mutating func text(_ start: Int, _ end: Int) {
    let last = document.nodes.count - 1
    if document.nodes[last].kind == .text, document.nodes[last].inputEnd == Int32(start),
      document.nodes[last].parent == open[open.count - 1].node
    {
      document.nodes[last].inputEnd = Int32(end)
    } else if end > start {
      append(.text, start, end, first: 0, count: 0)
    }
  }

  private mutating func append(
    _ kind: MarkupDocument.Kind, _ start: Int, _ end: Int, first: Int, count: Int
  ) {
    document.nodes.append(
      MarkupDocument.Node(
        kind: kind, nameNumber: MarkupName.other.rawValue, parent: open[open.count - 1].node,
        end: Int32(document.nodes.count + 1), inputStart: Int32(start), inputEnd: Int32(end),
        first: Int32(first), count: UInt16(count)))
  }

  private mutating func pop(to index: Int) {
    while open.count > max(1, index), let last = open.popLast() {
      document.nodes[Int(last.node)].end = Int32(document.nodes.count)
    }
  }

  mutating func note(_ message: String, _ at: Int) {
    // One is enough to warn; a broken feed has thousands.
    if document.findings.count < 16 { document.findings.append(.notWellFormed(message, at: at)) }
  }

  private mutating func cutOff(_ at: Int) -> Int {
    document.findings.append(.endsInTag(at: at))
    return input.count
  }

  func find(_ word: StaticString, from: Int) -> Int? {
    let input = self.input
    let bytes = input.span
    var index = from
    while index < bytes.count {
      if HTMLParser.starts(bytes, index, with: word) { return index }
      index += 1
    }
    return nil
  }

  private func endOfName(_ start: Int) -> Int {
    let input = self.input
    let bytes = input.span
    var index = start
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x2F, bytes[index] != 0x3E {
      index += 1
    }
    return index
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E }
}
