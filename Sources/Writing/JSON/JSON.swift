/// A JSON value whose objects keep the order in which they were written.
///
/// Foundation's encoder sorts keys or shuffles them; the contract's order reads better, and an
/// output that is compared byte by byte must not shuffle.
public indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSON

    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// `{"a": 1}` in the order given.
  package static func record(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }

  /// The first member of that name.
  public subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON {
  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  package init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  package init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }
}
