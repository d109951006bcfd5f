/// One paragraph-like piece of a report's text.
public struct TextBlock: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The headline. It is not part of the body, but it makes claims too.
    case title
    /// The summary under the headline.
    case standfirst
    case subheading
    case paragraph
    case quotation
    case listItem
    /// A row of a table that belongs to the story.
    case tableRow
    /// The time stamp and heading of a live blog's entry.
    case entryHeading
  }

  public var kind: Kind
  public var span: TextSpan

  public init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
