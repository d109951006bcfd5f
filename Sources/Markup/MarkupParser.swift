/// Reads HTML or XML, both without any code outside of the program, into a tree of plain values.
///
/// Why not with libxml2: see Docs/Markup.md.
package struct MarkupParser: Sendable {
  /// No tree is made of such a document.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package var message: String
    /// Byte of the input.
    package var at: Int

    package var description: String { message }
  }

  package init() {}

  /// The tree of a page. There is always one; the document's findings say what could not be kept.
  ///
  /// - Parameter utf8: valid UTF-8, at most 2 GB.
  package func parseHTML(_ utf8: [UInt8]) -> MarkupDocument {
    var parser = HTMLParser(utf8)
    return parser.parse()
  }

  /// The tree of an XML document.
  ///
  /// Markup that is not well-formed is read as far as it can be told what was meant, with a
  /// finding. Document type declarations are skipped: no entity is ever expanded but those of
  /// XML and HTML, and nothing is ever fetched.
  package func parseXML(_ utf8: [UInt8]) throws(Failure) -> MarkupDocument {
    var parser = XMLParser(utf8)
    return try parser.parse()
  }
}
