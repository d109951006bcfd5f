/// A page or document as plain values, each piece of text with the bytes that it was read from.
///
/// Nodes lie in one array in document order, so the subtree of a node is a range of it:
///
///     <p>AT&amp;T <b>won</b></p>      0 document  end 6
///                                     1   p       end 6
///                                     2     "AT"  text
///                                     3     "&"   replaced, input is "&amp;"
///                                     4     "T "  text
///                                     5     b     …
///
/// A text node is byte for byte a stretch of the input; a character reference is a node of its
/// own. So a text can always be led back to its source, and nothing is copied at parsing.
package struct MarkupDocument: Sendable {
  package enum Kind: UInt8, Sendable {
    case element
    /// `input[inputStart..<inputEnd]` as it stands.
    case text
    /// A character reference; what it stands for is in `replacement(of:)`.
    case replaced
  }

  package struct Node: Sendable {
    package var kind: Kind
    /// Of an element: the number of its name.
    package var nameNumber: UInt16
    /// -1 for the document.
    package var parent: Int32
    /// The index after the last node of the subtree.
    package var end: Int32
    /// The text, the reference or the start tag in the input.
    package var inputStart: Int32
    package var inputEnd: Int32
    var first: Int32
    var count: UInt16
  }

  struct Attribute: Sendable {
    var nameNumber: UInt16
    var valueStart: Int32
    var valueEnd: Int32
  }

  /// Something to know about the parse.
  package enum Finding: Hashable, Sendable {
    /// Elements below this depth hang at it, in order; no text is lost.
    case flattened(depth: Int, at: Int)
    /// More nodes than the cap: the rest of the input was not read.
    case cut(at: Int)
    case attributesDropped(at: Int)
    case unclosedComment(at: Int)
    /// A script or style that never ends swallows the rest, as in browsers.
    case unclosedRawText(name: String, at: Int)
    /// The input ends inside a tag, which is not shown.
    case endsInTag(at: Int)
    /// XML: a tag that does not fit; the parse went on.
    case notWellFormed(String, at: Int)
    /// XML: an entity that stands as it was written.
    case entityNotExpanded(String, at: Int)
    /// XML: the document ends before its elements do.
    case truncated(at: Int)
  }

  /// What was parsed, UTF-8.
  package let input: [UInt8]
  package internal(set) var nodes: [Node] = []
  var attributes: [Attribute] = []
  var replacements: [UInt8] = []
  var names = NameTable.known
  package internal(set) var findings: [Finding] = []
  let isXML: Bool

  init(input: [UInt8], isXML: Bool) {
    self.input = input
    self.isXML = isXML
    nodes.reserveCapacity(input.count / 24 + 16)
    nodes.append(
      Node(
        kind: .element, nameNumber: MarkupName.document.rawValue, parent: -1, end: 1,
        inputStart: 0, inputEnd: 0, first: 0, count: 0))
  }
}
