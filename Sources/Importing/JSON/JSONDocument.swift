internal import ReportText

/// A JSON value whose parts know where they stand in the text.
///
/// Nodes lie in one array in the order of the text, and refer to one another by index:
///
///     {"a": [1, "x"]}      0 object  first 1
///                          1   array  key "a"  first 2
///                          2     number  next 3
///                          3     string
struct JSONDocument {
  enum Kind: UInt8 { case object, array, string, number, boolean, null }

  struct Node {
    var kind: Kind
    /// Bytes of the text; of a string without its quotation marks.
    var start: Int32
    var end: Int32
    /// The key in an object, without its quotation marks; empty elsewhere.
    var keyStart: Int32 = 0
    var keyEnd: Int32 = 0
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    var parent: Int32 = -1
    /// A string with escapes in it.
    var hasEscapes = false
  }

  /// Something that no JSON may have but that can be read all the same.
  struct Irregularity {
    var what: String
    /// Byte of the text.
    var at: Int
    /// The node in which it is.
    var node: Int
  }

  let text: DecodedText
  var nodes: [Node] = []
  var irregularities: [Irregularity] = []
  /// The first byte after the value.
  var end = 0

  init(text: DecodedText) { self.text = text }

  func kind(_ node: Int) -> Kind { nodes[node].kind }

  func children(_ node: Int) -> [Int] {
    var found: [Int] = []
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      found.append(child)
      child = Int(nodes[child].nextSibling)
    }
    return found
  }

  /// The value of a key, the last one when it stands twice.
  func value(_ key: String, of node: Int) -> Int? {
    guard nodes[node].kind == .object else { return nil }
    let wanted = key.utf8
    var found: Int?
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      let range = Int(nodes[child].keyStart)..<Int(nodes[child].keyEnd)
      if range.count == wanted.count, text.bytes[range].elementsEqual(wanted) { found = child }
      child = Int(nodes[child].nextSibling)
    }
    return found
  }

  func key(_ node: Int) -> String {
    String(
      decoding: text.bytes[Int(nodes[node].keyStart)..<Int(nodes[node].keyEnd)], as: UTF8.self)
  }

  /// `$.bodies[2].value`
  func path(_ node: Int) -> String {
    var parts: [String] = []
    var current = min(node, nodes.count - 1)
    while nodes[current].parent >= 0, parts.count < 20 {
      let parent = Int(nodes[current].parent)
      if nodes[parent].kind == .object {
        parts.append(".\(key(current).prefix(60))")
      } else {
        var index = 0
        var child = Int(nodes[parent].firstChild)
        while child >= 0, child != current {
          index += 1
          child = Int(nodes[child].nextSibling)
        }
        parts.append("[\(index)]")
      }
      current = parent
    }
    return "$" + parts.reversed().joined()
  }

  /// The line of the file at which a node starts.
  func line(_ node: Int) -> Int {
    let node = min(node, nodes.count - 1)
    return text.span(Int(nodes[node].start)..<Int(nodes[node].end)).line
  }
}
