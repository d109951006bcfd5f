/// Splits a byline into people and agencies.
///
///     By Ann Lee and Tom Ortiz, Associated Press      Ann Lee · Tom Ortiz │ Associated Press
struct BylineReader {
  struct Names: Hashable {
    var people: [String] = []
    var agencies: [String] = []
  }

  /// Nil when the line is no byline.
  func read(_ line: String) -> Names? {
    guard line.utf8.count <= 160, let first = line.first, first == "B" || first == "b" else {
      return nil
    }
    let lower = line.prefix(3).lowercased()
    guard lower == "by " || lower == "by:" else { return nil }
    let rest = line.dropFirst(3).drop { $0 == " " }
    // "By noon the river had risen" is a sentence: names are capitals.
    let words = rest.split(separator: " ")
    guard let start = rest.unicodeScalars.first, start.properties.isUppercase,
      words.count <= 16, !(words.count > 3 && rest.hasSuffix(".")),
      words.allSatisfy({ isNamePart($0) })
    else { return nil }
    let names = split(String(rest))
    return names.people.isEmpty && names.agencies.isEmpty ? nil : names
  }

  private static let small: Set<Substring> = [
    "and", "with", "for", "in", "of", "the", "de", "la", "van", "von", "der", "den", "bin", "al",
    "el", "da", "di", "du", "le", "ben", "&", "|", "-", "–", "—", "at", "from", "staff", "writer",
    "reporter", "correspondent", "editor", "writers", "senior", "political",
  ]

  private func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return !first.properties.isLowercase || Self.small.contains(word)
      || Self.small.contains(word.prefix { $0 != "," })
  }

  func split(_ text: String) -> Names {
    var names = Names()
    var parts: [String] = [""]
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }) {
      let lower = word.lowercased()
      if ["and", "with", "&", "|", "/", "for", "•", "·", "—", "–", "-"].contains(lower) {
        parts.append("")
        continue
      }
      let bare = word.hasSuffix(",") || word.hasSuffix(";") ? word.dropLast() : word
      parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + bare
      if bare.count < word.count { parts.append("") }
    }
    for part in parts where !part.isEmpty {
      var name = part
      let first = name.prefix { $0 != " " }
      if ["by", "von", "par", "por"].contains(first.lowercased()), first.count < name.count {
        name = String(name.dropFirst(first.count + 1))
      }
      let lower = name.lowercased()
      if let agency = Self.agencies[lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower] {
        if !names.agencies.contains(agency) { names.agencies.append(agency) }
      } else if !isRole(lower), !names.people.contains(name) {
        names.people.append(name)
      }
    }
    return names
  }

  private func isRole(_ lower: String) -> Bool {
    let roles = [
      "writer", "reporter", "correspondent", "editor", "staff", "press", "news", "times", "post",
      "service", "reporters", "writers", "bureau", "desk", "columnist", "contributor", "jr.", "sr.",
    ]
    guard let last = lower.split(separator: " ").last else { return true }
    return roles.contains(String(last)) || lower.hasSuffix(".com")
  }

  static let agencies: [String: String] = [
    "associated press": "Associated Press", "ap": "Associated Press", "reuters": "Reuters",
    "agence france-presse": "AFP", "afp": "AFP", "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg", "dpa": "dpa", "upi": "UPI",
    "united press international": "UPI", "xinhua": "Xinhua", "tass": "TASS", "ani": "ANI",
    "pti": "PTI", "press trust of india": "PTI", "ians": "IANS", "efe": "EFE", "ansa": "ANSA",
    "kyodo": "Kyodo", "kyodo news": "Kyodo", "yonhap": "Yonhap", "anadolu agency": "Anadolu",
    "press association": "PA", "pa": "PA", "pa media": "PA", "canadian press": "Canadian Press",
    "australian associated press": "AAP", "aap": "AAP", "interfax": "Interfax", "apa": "APA",
  ]
}
