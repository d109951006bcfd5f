extension MarkupDocument {
  /// The number of the document itself, parent of all.
  package var root: Int { 0 }

  /// `other` for text and for names the program does not know.
  package func name(_ node: Int) -> MarkupName {
    let node = nodes[node]
    guard node.kind == .element else { return .other }
    return MarkupName(rawValue: node.nameNumber) ?? .other
  }

  /// The name as the document has it (HTML: in lower case); XML names with their prefix.
  package func spelling(_ node: Int) -> String { names.spelling(nodes[node].nameNumber) }

  package func isElement(_ node: Int) -> Bool { nodes[node].kind == .element }

  /// The nodes below a node, all generations, in document order.
  package func descendants(_ node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  package func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  package func children(_ node: Int) -> [Int] {
    var found: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  package func parent(_ node: Int) -> Int? {
    nodes[node].parent < 0 ? nil : Int(nodes[node].parent)
  }

  /// The elements of one name below a node, in document order.
  package func elements(_ name: MarkupName, in node: Int = 0) -> [Int] {
    descendants(node).filter {
      nodes[$0].kind == .element && nodes[$0].nameNumber == name.rawValue
    }
  }

  /// The elements of one spelling below a node; `content:encoded` with its prefix.
  package func elements(named spelling: String, in node: Int = 0) -> [Int] {
    guard let number = names.existing(spelling) else { return [] }
    return descendants(node).filter {
      nodes[$0].kind == .element && nodes[$0].nameNumber == number
    }
  }

  /// The first child element of one spelling.
  package func child(named spelling: String, of node: Int) -> Int? {
    guard let number = names.existing(spelling) else { return nil }
    return children(node).first {
      nodes[$0].kind == .element && nodes[$0].nameNumber == number
    }
  }

  /// The child elements of one spelling.
  package func children(named spelling: String, of node: Int) -> [Int] {
    guard let number = names.existing(spelling) else { return [] }
    return children(node).filter {
      nodes[$0].kind == .element && nodes[$0].nameNumber == number
    }
  }

  // MARK: Attributes

  /// The value of an attribute as it is written, references not resolved.
  package func rawValue(_ name: MarkupName, of node: Int) -> Range<Int>? {
    rawValue(number: name.rawValue, of: node)
  }

  func rawValue(number: UInt16, of node: Int) -> Range<Int>? {
    let owner = nodes[node]
    guard owner.kind == .element else { return nil }
    for index in Int(owner.first)..<Int(owner.first) + Int(owner.count)
    where attributes[index].nameNumber == number {
      return Int(attributes[index].valueStart)..<Int(attributes[index].valueEnd)
    }
    return nil
  }

  package func attribute(_ name: MarkupName, of node: Int) -> String? {
    rawValue(name, of: node).map { resolved($0) }
  }

  package func attribute(named spelling: String, of node: Int) -> String? {
    guard let number = names.existing(spelling) else { return nil }
    return rawValue(number: number, of: node).map { resolved($0) }
  }

  /// The attributes of an element in their order, names as written.
  package func attributes(of node: Int) -> [(name: String, value: String)] {
    let owner = nodes[node]
    guard owner.kind == .element else { return [] }
    return (Int(owner.first)..<Int(owner.first) + Int(owner.count)).map {
      let attribute = attributes[$0]
      return (
        names.spelling(attribute.nameNumber),
        resolved(Int(attribute.valueStart)..<Int(attribute.valueEnd))
      )
    }
  }

  private func resolved(_ range: Range<Int>) -> String {
    if !input[range].contains(0x26) { return String(decoding: input[range], as: UTF8.self) }
    return String(
      decoding: CharacterReferences.resolve(input, range, inAttribute: true), as: UTF8.self)
  }

  // MARK: Text

  /// What a `replaced` node stands for.
  package func replacement(of node: Int) -> ArraySlice<UInt8> {
    let node = nodes[node]
    return replacements[Int(node.first)..<Int(node.first) + Int(node.count)]
  }

  /// A stretch of text and where it stands in the input.
  package struct TextPiece: Sendable {
    package var textStart: Int
    package var textCount: Int
    package var inputStart: Int
    package var inputCount: Int
    package var isVerbatim: Bool
  }

  /// All text below a node, references resolved, white space as it is, and where it came from.
  package func content(_ node: Int) -> (bytes: [UInt8], pieces: [TextPiece]) {
    var bytes: [UInt8] = []
    var pieces: [TextPiece] = []
    for index in subtree(node) where nodes[index].kind != .element {
      let node = nodes[index]
      let start = bytes.count
      if node.kind == .text {
        bytes.append(contentsOf: input[Int(node.inputStart)..<Int(node.inputEnd)])
      } else {
        bytes.append(contentsOf: replacement(of: index))
      }
      pieces.append(
        TextPiece(
          textStart: start, textCount: bytes.count - start, inputStart: Int(node.inputStart),
          inputCount: Int(node.inputEnd - node.inputStart), isVerbatim: node.kind == .text))
    }
    return (bytes, pieces)
  }

  /// All text below a node, references resolved, runs of white space as one blank, ends trimmed.
  package func text(_ node: Int) -> String {
    let bytes = content(node).bytes
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    var blank = false
    while index < bytes.count {
      let byte = bytes[index]
      let isNoBreak = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
      if byte <= 0x20 || isNoBreak {
        blank = true
        index += isNoBreak ? 2 : 1
        continue
      }
      if blank, !out.isEmpty { out.append(0x20) }
      blank = false
      out.append(byte)
      index += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}
