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
    let bytes = Array(CharacterReferences.resolve(text).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var blank = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var length = 1
      var kind = byte <= 0x20 ? BlockText.Kind.blank : .visible
      if byte >= 0x80 {
        length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - index)
        kind = BlockText.kind(bytes[index..<index + length])
      }
      switch kind {
      case .blank: blank = !out.isEmpty
      case .invisible: break
      case .visible:
        if blank { out.append(0x20) }
        blank = false
        out.append(contentsOf: bytes[index..<index + length])
      }
      index += length
    }
    return String(decoding: out, as: UTF8.self)
  }
}
