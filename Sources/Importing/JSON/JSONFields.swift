internal import ReportText

/// One object of a JSON document, asked for its fields by any of their usual names.
struct JSONFields {
  let document: JSONDocument
  let node: Int

  /// The first key with a value that is neither null nor empty.
  func first(_ keys: [String]) -> Int? {
    for key in keys {
      guard let value = document.value(key, of: node) else { continue }
      switch document.kind(value) {
      case .null: continue
      case .string where document.nodes[value].start == document.nodes[value].end: continue
      case .array where document.nodes[value].firstChild < 0: continue
      default: return value
      }
    }
    return nil
  }

  /// A string, or the one that an object or list says it with: `{"rendered": "…"}`.
  func text(_ keys: [String]) -> DecodedText? { first(keys).flatMap { text(of: $0) } }

  func text(of value: Int, depth: Int = 0) -> DecodedText? {
    switch document.kind(value) {
    case .string:
      let text = document.decoded(value)
      return text.isBlank ? nil : text
    case .array where depth < 4:
      return document.children(value).lazy.compactMap { text(of: $0, depth: depth + 1) }.first
    case .object where depth < 4:
      for key in ["value", "rendered", "@value", "text", "name", "#text", "content", "@id", "url"] {
        if let inner = document.value(key, of: value),
          let found = text(of: inner, depth: depth + 1)
        {
          return found
        }
      }
      return nil
    default: return nil
    }
  }

  /// The words of a field, tags and references resolved.
  func string(_ keys: [String]) -> String? { text(keys)?.unmarked.words }

  /// All strings of a field that may be a list.
  func strings(_ keys: [String]) -> [String] {
    guard let value = first(keys) else { return [] }
    let items = document.kind(value) == .array ? document.children(value) : [value]
    return items.compactMap { text(of: $0)?.unmarked.words }
  }

  func object(_ key: String) -> JSONFields? {
    guard let value = document.value(key, of: node) else { return nil }
    if document.kind(value) == .object { return JSONFields(document: document, node: value) }
    if document.kind(value) == .array, let first = document.children(value).first,
      document.kind(first) == .object
    {
      return JSONFields(document: document, node: first)
    }
    return nil
  }

  /// A date, as ISO 8601: a string of any usual shape, or seconds (or milliseconds) since 1970.
  func date(_ keys: [String]) -> String? {
    for key in keys {
      guard let value = first([key]) else { continue }
      if document.kind(value) == .number {
        let range = Int(document.nodes[value].start)..<Int(document.nodes[value].end)
        let digits = String(decoding: document.text.bytes[range], as: UTF8.self)
        guard var seconds = Double(digits), seconds > 1e8, seconds < 1e14 else { continue }
        if seconds > 1e11 { seconds /= 1000 }
        return DateStampReader.stamp(secondsSince1970: Int(seconds))?.value
      }
      if let words = text(of: value)?.words, let stamp = DateStampReader().read(words) {
        return stamp.value
      }
    }
    return nil
  }
}

extension DateStampReader {
  /// By the civil-from-days algorithm: days are counted from 1 March of year 0.
  static func stamp(secondsSince1970 seconds: Int) -> DateStamp? {
    guard abs(seconds) < 100_000_000_000 else { return nil }
    let second = ((seconds % 86_400) + 86_400) % 86_400
    let days = (seconds - second) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    return stamp(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * index + 2) / 5 + 1,
      time: (second / 3600, second / 60 % 60, second % 60), zone: 0)
  }
}
