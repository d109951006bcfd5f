/// A page or document as plain values: what is left of libxml2 outside of this target.
///
/// Nodes lie in one array in document order and refer to one another by index.
package struct MarkupTree: Sendable {
  package enum Content: Sendable, Hashable {
    case element(name: String, attributes: [Attribute])
    /// The characters with references resolved, and the bytes of the parsed input they stand at.
    case text(String)
  }

  package struct Attribute: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Node: Sendable {
    package var content: Content
    package var parent: Int32
    package var firstChild: Int32
    package var nextSibling: Int32
    /// Where a text stands in the parsed input; end exclusive, -1 when unknown.
    package var inputStart: Int32
    package var inputEnd: Int32

    package init(content: Content, parent: Int32) {
      self.content = content
      self.parent = parent
      firstChild = -1
      nextSibling = -1
      inputStart = -1
      inputEnd = -1
    }
  }

  package var nodes: [Node]

  package init(nodes: [Node]) { self.nodes = nodes }
}
