/// The name of a document's first element, read without parsing the rest.
enum XMLRoot {
  /// Without its prefix, in lower case; nil when the bytes are no markup.
  static func name(of file: ImportedFile) -> String? {
    var bytes = Array(file.start(8192))
    // UTF-16: the NULs go, which leaves ASCII readable.
    if bytes.contains(0) { bytes = bytes.filter { $0 != 0 && $0 < 0xFE } }
    let span = bytes.span
    var at = 0
    func starts(_ word: String) -> Bool {
      at + word.utf8.count <= bytes.count && bytes[at...].starts(with: word.utf8)
    }
    func skip(past word: String) {
      while at < bytes.count, !starts(word) { at += 1 }
      at = min(bytes.count, at + word.utf8.count)
    }
    while at < span.count {
      if span[at] <= 0x20 {
        at += 1
      } else if starts("<?") {
        skip(past: "?>")
      } else if starts("<!--") {
        skip(past: "-->")
      } else if starts("<!") {
        skip(past: ">")
        // An internal subset: <!DOCTYPE l [<!ENTITY …>]>
        while at < span.count, span[at] != 0x3C || starts("<!") {
          if starts("<!") { skip(past: ">") } else { at += 1 }
        }
      } else if span[at] == 0x3C {
        var name: [UInt8] = []
        at += 1
        while at < span.count, span[at] > 0x20, span[at] != 0x3E, span[at] != 0x2F {
          if span[at] == 0x3A { name = [] } else { name.append(span[at]) }
          at += 1
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether it says that it is XML, or its first element is none of HTML's.
  static func isXML(_ file: ImportedFile) -> Bool {
    let start = file.start(64).filter { $0 != 0 }
    if start.starts(with: "<?xml".utf8) { return true }
    guard let name = name(of: file) else { return false }
    let html: Set<String> = [
      "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "span", "a",
      "article", "section", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4",
      "h5", "h6", "ul", "ol", "li", "table", "br", "b", "i", "em", "strong", "img", "figure",
      "blockquote", "base", "noscript", "frameset", "center", "font", "form", "iframe", "hr",
      "amp-story", "pre", "small", "time", "template", "svg", "picture", "button", "input",
    ]
    return !html.contains(name)
  }
}
