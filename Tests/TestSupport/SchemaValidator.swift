public import Writing

/// Checks JSON against a JSON Schema: the part of draft 2020-12 that claimdiff's schemas use. Any
/// other keyword is a complaint, so that no promise of a schema goes unchecked.
public struct SchemaValidator {
  private let root: JSON

  public init(_ schema: JSON) { root = schema }

  /// What is wrong, each with its place; empty when the value is as the schema says.
  public func complaints(about value: JSON) -> [String] { check(value, root, at: "$") }

  private func check(_ value: JSON, _ schema: JSON, at place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): schema is no object"] }
    var wrong: [String] = []
    for keyword in keywords {
      switch (keyword.key, keyword.value) {
      case ("$schema", _), ("title", _), ("description", _), ("$defs", _): break
      case ("$ref", .string(let pointer)):
        if let target = resolve(pointer) {
          wrong += check(value, target, at: place)
        } else {
          wrong.append("\(place): schema has no \(pointer)")
        }
      case ("type", let types):
        let names = types.items ?? [types]
        if !names.contains(where: { $0.text.map { value.isOf(type: $0) } ?? false }) {
          wrong.append("\(place): is \(value.typeName)")
        }
      case ("enum", .array(let allowed)):
        if !allowed.contains(value) { wrong.append("\(place): \(value) is not allowed") }
      case ("const", let only):
        if value != only { wrong.append("\(place): \(value) is not \(only)") }
      case ("required", .array(let names)):
        guard case .object(let members) = value else { break }
        for case .string(let name) in names where !members.contains(where: { $0.key == name }) {
          wrong.append("\(place): lacks \(name)")
        }
      case ("properties", .object(let properties)):
        guard case .object(let members) = value else { break }
        for member in members {
          guard let property = properties.first(where: { $0.key == member.key }) else { continue }
          wrong += check(member.value, property.value, at: "\(place).\(member.key)")
        }
      case ("additionalProperties", let rule):
        guard case .object(let members) = value else { break }
        var known: [String] = []
        if case .object(let properties)? = schema["properties"] { known = properties.map(\.key) }
        for member in members where !known.contains(member.key) {
          if rule == .bool(false) {
            wrong.append("\(place): has an unknown \(member.key)")
          } else if case .object = rule {
            wrong += check(member.value, rule, at: "\(place).\(member.key)")
          }
        }
      case ("items", let rule):
        for (index, item) in (value.items ?? []).enumerated() {
          wrong += check(item, rule, at: "\(place)[\(index)]")
        }
      case ("minItems", .integer(let least)):
        if let items = value.items, items.count < least { wrong.append("\(place): too short") }
      case ("maxItems", .integer(let most)):
        if let items = value.items, items.count > most { wrong.append("\(place): too long") }
      case ("minimum", .integer(let least)):
        if let number = value.asNumber, number < Double(least) {
          wrong.append("\(place): \(number) is below \(least)")
        }
      case ("maximum", .integer(let most)):
        if let number = value.asNumber, number > Double(most) {
          wrong.append("\(place): \(number) is above \(most)")
        }
      case ("pattern", .string(let pattern)):
        guard case .string(let text) = value else { break }
        if (try? Regex(pattern).firstMatch(in: text)) == nil {
          wrong.append("\(place): \(text) does not match \(pattern)")
        }
      case ("anyOf", .array(let choices)):
        let tried = choices.map { check(value, $0, at: place) }
        if !tried.contains(where: \.isEmpty) { wrong += tried.min { $0.count < $1.count } ?? [] }
      case ("oneOf", .array(let choices)):
        let tried = choices.map { check(value, $0, at: place) }
        switch tried.filter(\.isEmpty).count {
        case 1: break
        case 0: wrong += tried.min { $0.count < $1.count } ?? ["\(place): no choice"]
        default: wrong.append("\(place): fits several choices")
        }
      default: wrong.append("schema: \(keyword.key) is not understood")
      }
    }
    return wrong
  }

  private func resolve(_ pointer: String) -> JSON? {
    guard pointer.hasPrefix("#/") else { return nil }
    var at = root
    for part in pointer.dropFirst(2).split(separator: "/") {
      guard let next = at[String(part)] else { return nil }
      at = next
    }
    return at
  }
}

extension JSON {
  fileprivate var items: [JSON]? {
    guard case .array(let items) = self else { return nil }
    return items
  }

  fileprivate var asNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  fileprivate var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  fileprivate func isOf(type: String) -> Bool {
    typeName == type || (type == "number" && typeName == "integer")
  }
}
