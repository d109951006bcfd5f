internal import Markup

/// The meta tags of a page, by their name in lower case.
struct MetaTags {
  private var values: [String: String] = [:]
  private var lists: [String: [String]] = [:]

  init(_ document: MarkupDocument) {
    for node in document.elements(.meta) {
      guard let content = document.attribute(.content, of: node) else { continue }
      let value = Self.tidy(content)
      guard !value.isEmpty, value.utf8.count < 4000 else { continue }
      for key in [MarkupName.property, .name, .itemprop, .httpEquiv] {
        guard let name = document.attribute(key, of: node)?.lowercased() else { continue }
        if values[name] == nil { values[name] = value }
        lists[name, default: []].append(value)
      }
    }
  }

  /// The first value of the first of these names that the page has.
  func first(_ names: String...) -> String? {
    for name in names {
      if let value = values[name] { return value }
    }
    return nil
  }

  func all(_ name: String) -> [String] { lists[name] ?? [] }

  /// References resolved once more (pages escape twice), white space as single blanks.
  static func tidy(_ text: String) -> String {
    let plain = CharacterReferences.resolve(text)
    if plain.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return plain }
    var out = ""
    var blank = false
    for scalar in plain.unicodeScalars {
      if scalar.properties.isWhitespace {
        blank = !out.isEmpty
      } else if scalar.value != 0xAD, scalar.value != 0x200B, scalar.value != 0xFEFF {
        if blank { out.unicodeScalars.append(" ") }
        blank = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
