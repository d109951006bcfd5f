/// Reads a page of HTML, however broken, in one pass.
///
/// Tags, attributes, references and raw text are read as the WHATWG standard has it; of its tree
/// building there is what matters for text (implied ends, scopes, tables), without moving nodes
/// about, so that document order stays the order of the source. Linear in the input:
/// every cap below is far above any page of a newsroom (measured: 73 attributes, 56 levels).
struct HTMLParser {
  static let depthCap = 4096
  static let attributeCap = 256
  static let nodeCap = 2_000_000

  struct OpenElement {
    var node: Int32
    var nameNumber: UInt16
    /// Ended by its tag while blocks inside it are still open; takes no further part.
    var isClosed = false
  }

  let input: [UInt8]
  var document: MarkupDocument
  var open: [OpenElement]
  /// How many elements of a known name are open and not closed.
  var openCounts: [Int32]
  /// Names of the elements beyond the depth cap, which were never opened.
  var flattened: [UInt16] = []
  /// Where in `open` the outermost svg or math stands.
  var foreignIndex: Int?
  var formIsOpen = false
  var hasHTML = false
  var hasHead = false
  var hasBody = false
  /// XHTML: `<p/>` is an empty element.
  var selfClosingCounts = false
  /// From here on there is no more comment end, quotation mark: searched for once.
  var noCommentEndFrom = Int.max
  var noQuoteFrom: (double: Int, single: Int) = (Int.max, Int.max)
  var hasNotedAttributes = false

  init(_ input: [UInt8]) {
    self.input = input
    document = MarkupDocument(input: input, isXML: false)
    open = [OpenElement(node: 0, nameNumber: MarkupName.document.rawValue)]
    openCounts = Array(repeating: 0, count: MarkupName.allCases.count)
  }

  mutating func parse() -> MarkupDocument {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    var at = 0
    while at < count, bytes[at] <= 0x20 { at += 1 }
    if Self.starts(bytes, at, with: "<?xml") { selfClosingCounts = true }
    while at < count {
      var end = at
      while end < count, bytes[end] != 0x3C, bytes[end] != 0x26 { end += 1 }
      if end > at {
        appendText(at, end)
        at = end
        continue
      }
      if document.nodes.count >= Self.nodeCap {
        document.findings.append(.cut(at: at))
        break
      }
      at = bytes[at] == 0x26 ? reference(at, end: count) : markup(at)
    }
    pop(to: 0)
    document.nodes[0].end = Int32(document.nodes.count)
    return document
  }

  /// A tag, comment or declaration at `<`; the offset after it.
  private mutating func markup(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    guard at + 1 < count else {
      appendText(at, count)
      return count
    }
    let next = bytes[at + 1]
    if (next | 0x20) &- 0x61 < 26 { return startTag(at) }
    switch next {
    case 0x2F:  // </
      guard at + 2 < count else { return count }
      if (bytes[at + 2] | 0x20) &- 0x61 < 26 { return endTag(at) }
      return after(0x3E, from: at + 2)
    case 0x21:  // <!
      if Self.starts(bytes, at, with: "<!--") { return comment(at) }
      if foreignIndex != nil, Self.starts(bytes, at, with: "<![CDATA[") {
        return characterData(at)
      }
      return after(0x3E, from: at + 2)
    case 0x3F:  // <?
      return after(0x3E, from: at + 2)
    default:
      appendText(at, at + 1)
      return at + 1
    }
  }

  /// A comment without an end is taken for the stray `<!--` that it is, not for the rest of the
  /// page.
  private mutating func comment(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    if at + 4 < bytes.count, bytes[at + 4] == 0x3E { return at + 5 }
    if at < noCommentEndFrom {
      var index = at + 4
      while index + 2 < bytes.count {
        if bytes[index] == 0x2D, bytes[index + 1] == 0x2D {
          if bytes[index + 2] == 0x3E { return index + 3 }
          if bytes[index + 2] == 0x21, index + 3 < bytes.count, bytes[index + 3] == 0x3E {
            return index + 4
          }
        }
        index += 1
      }
      noCommentEndFrom = at
      document.findings.append(.unclosedComment(at: at))
    }
    return at + 4
  }

  private mutating func characterData(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    var index = at + 9
    while index + 2 < bytes.count {
      if bytes[index] == 0x5D, bytes[index + 1] == 0x5D, bytes[index + 2] == 0x3E {
        appendText(at + 9, index)
        return index + 3
      }
      index += 1
    }
    return at + 9
  }

  /// The offset after the next `byte`, the end of input without one.
  func after(_ byte: UInt8, from: Int) -> Int {
    let input = self.input
    let bytes = input.span
    var index = from
    while index < bytes.count, bytes[index] != byte { index += 1 }
    return min(bytes.count, index + 1)
  }

  /// A character reference at `&`, or the ampersand itself.
  mutating func reference(_ at: Int, end: Int) -> Int {
    let input = self.input
    guard
      let match = CharacterReferences.match(input.span, at: at, end: end, inAttribute: false)
    else {
      appendText(at, at + 1)
      return at + 1
    }
    leaveHeadForText(isBlank: false)
    let first = document.replacements.count
    CharacterReferences.append(match.scalar, to: &document.replacements)
    document.nodes.append(
      MarkupDocument.Node(
        kind: .replaced, nameNumber: MarkupName.other.rawValue, parent: open[open.count - 1].node,
        end: Int32(document.nodes.count + 1), inputStart: Int32(at),
        inputEnd: Int32(at + match.count), first: Int32(first),
        count: UInt16(document.replacements.count - first)))
    return at + match.count
  }

  mutating func appendText(_ start: Int, _ end: Int) {
    guard end > start else { return }
    let parent = open[open.count - 1].node
    let last = document.nodes.count - 1
    if document.nodes[last].kind == .text, document.nodes[last].inputEnd == Int32(start),
      document.nodes[last].parent == parent
    {
      document.nodes[last].inputEnd = Int32(end)
      return
    }
    if open[open.count - 1].nameNumber == MarkupName.head.rawValue {
      let input = self.input
      let bytes = input.span
      var index = start
      while index < end, bytes[index] <= 0x20 { index += 1 }
      leaveHeadForText(isBlank: index == end)
    }
    document.nodes.append(
      MarkupDocument.Node(
        kind: .text, nameNumber: MarkupName.other.rawValue, parent: open[open.count - 1].node,
        end: Int32(document.nodes.count + 1), inputStart: Int32(start), inputEnd: Int32(end),
        first: 0, count: 0))
  }

  static func starts(_ bytes: Span<UInt8>, _ at: Int, with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      for index in 0..<count where unsafe buffer[index] != bytes[at + index] { return false }
      return true
    }
  }
}
