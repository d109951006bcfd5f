/// Splits what pages say of their authors into people.
///
///     "By Ann Lee and Tom Ortiz"              Ann Lee · Tom Ortiz
///     "Ann Lee, Political Editor"             Ann Lee
///     "Von Eva Groß, Berlin"                  Eva Groß · (Berlin is taken for a name)
///     "https://example.org/staff/ann"         nobody
struct AuthorNames {
  var outlet: String?
  var host: String?

  /// People in order, each once; agencies apart.
  func read(_ entries: [String]) -> (people: [String], agencies: [String]) {
    var people: [String] = []
    var agencies: [String] = []
    for entry in entries {
      let parts = parts(of: entry)
      // "Staff, Springfield": what is before the comma is nobody, so what follows is no name.
      if let first = parts.first.map({ tidy($0) }), Agencies.name(first.lowercased()) == nil,
        !isName(first, first.lowercased())
      {
        continue
      }
      for part in parts {
        let name = tidy(part)
        let lower = name.lowercased()
        if let agency = Agencies.name(lower) {
          if !agencies.contains(agency) { agencies.append(agency) }
        } else if isName(name, lower), !people.contains(name) {
          people.append(name)
        }
      }
    }
    return (people, agencies)
  }

  private func parts(of entry: String) -> [String] {
    var text = MetaTags.tidy(entry)
    let lower = text.lowercased()
    for prefix in Self.prefixes where lower.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count))
      break
    }
    var parts: [String] = []
    var current: [Substring] = []
    func flush() {
      if !current.isEmpty { parts.append(current.joined(separator: " ")) }
      current = []
    }
    for word in text.split(separator: " ") {
      let lower = word.lowercased()
      if Self.separators.contains(lower) {
        flush()
        continue
      }
      var bare = word
      var ends = false
      while let last = bare.last, last == "," || last == ";" || last == "|" {
        bare.removeLast()
        ends = true
      }
      // "Jr." after a comma belongs to the name before.
      if current.isEmpty, let last = parts.last, Self.suffixes.contains(bare.lowercased()) {
        parts[parts.count - 1] = last + " " + bare
        continue
      }
      for (number, piece) in bare.split(
        omittingEmptySubsequences: true,
        whereSeparator: { $0 == ";" || $0 == "|" || $0 == "," || $0 == "/" }
      ).enumerated() {
        if number > 0 { flush() }
        current.append(piece)
      }
      if ends { flush() }
    }
    flush()
    return parts
  }

  private func tidy(_ part: String) -> String {
    var name = part
    let lower = name.lowercased()
    for prefix in Self.prefixes where lower.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
      break
    }
    while let last = name.last, last == ":" || last == "." && !name.hasSuffix("r.") || last == "/" {
      name.removeLast()
    }
    if let bracket = name.firstIndex(of: "("), bracket > name.startIndex {
      name = String(name[..<bracket])
    }
    while name.hasSuffix(" ") { name.removeLast() }
    while name.hasPrefix(" ") || name.hasPrefix("@") { name.removeFirst() }
    return name
  }

  private func isName(_ name: String, _ lower: String) -> Bool {
    guard name.utf8.count >= 2, name.utf8.count <= 60 else { return false }
    if lower.contains("http") || lower.contains("www.") || lower.contains("@")
      || lower.contains(".com") || lower.contains("{") || lower.contains("_")
    {
      return false
    }
    if name.hasPrefix("(") || name.utf8.contains(0x3A)
      || name.utf8.contains(where: { $0 &- 0x30 < 10 })
    {
      return false
    }
    guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return false }
    if isOutlet(name) { return false }
    let words = lower.split(separator: " ")
    guard words.count <= 6 else { return false }
    if Self.nobody.contains(lower) { return false }
    return !words.contains { Self.roles.contains(String($0)) }
  }

  private func isOutlet(_ name: String) -> Bool {
    let folded = TitleChooser.folded(name)
    guard folded.utf8.count >= 3 else { return false }
    if let outlet {
      let own = TitleChooser.folded(outlet)
      if own == folded || own.hasPrefix(folded) || own.hasSuffix(folded) { return true }
    }
    guard let host else { return false }
    return host.split(separator: ".").contains { $0 == folded }
      || TitleChooser.folded(host) == folded
  }

  private static let prefixes = [
    "by ", "by: ", "von ", "par ", "por ", "di ", "written by ", "posted by ", "from ", "author: ",
    "reported by ", "words by ", "story by ", "text: ", "af ", "av ", "door ",
  ]

  private static let separators: Set<String> = [
    "and", "und", "et", "&", "|", "/", "•", "·", "y", "e", "og", "och", "en", "with", "für", "for",
    "+", "–", "—", "-",
  ]

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

  private static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "writer", "columnist", "contributor", "contributors",
    "journalist", "staff", "bureau", "desk", "newsroom", "editors", "reporters", "writers",
    "producer", "photographer", "redakteur", "redakteurin", "redaktion", "korrespondent",
    "korrespondentin", "redazione", "redacción", "rédaction", "chef", "team", "director",
    "analyst", "editorial", "critic", "fellow", "professor", "lecturer",
  ]

  private static let nobody: Set<String> = [
    "admin", "administrator", "unknown", "none", "null", "undefined", "anonymous", "author",
    "guest", "web", "online", "news", "agencies", "agency", "nachrichtenagenturen", "agenturen",
  ]
}
