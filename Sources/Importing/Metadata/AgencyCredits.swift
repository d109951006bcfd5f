/// Finds the agencies that a line of a report credits.
///
///     By The Associated Press                         Associated Press
///     (With inputs from PTI)                          PTI
///     Mit Material von dpa                            dpa
///     The Associated Press contributed to this report.
package struct AgencyCredits {
  package init() {}

  /// The agencies of a line, and whether the line is only a credit.
  package func read(_ line: String) -> (agencies: [String], isCredit: Bool) {
    guard line.utf8.count <= 300 else { return ([], false) }
    let lower = line.lowercased()
    let isCredit = Self.isCredit(lower)
    let bare = trimmed(lower)
    if let agency = Agencies.name(bare) { return ([agency], true) }
    guard isCredit || line.utf8.count <= 40 else { return ([], false) }
    var agencies: [String] = []
    let words = bare.split(whereSeparator: {
      $0 == " " || $0 == "/" || $0 == "," || $0 == "(" || $0 == ")" || $0 == ":" || $0 == ";"
        || $0 == "." || $0 == "|"
    }).map(String.init)
    var index = 0
    while index < words.count {
      var taken = 1
      for length in stride(from: min(4, words.count - index), to: 0, by: -1) {
        let name = words[index..<index + length].joined(separator: " ")
        // One short word is too often something else, but for those written so in a credit.
        if let agency = Agencies.name(name), isCredit || words.count <= 4 {
          if !agencies.contains(agency) { agencies.append(agency) }
          taken = length
          break
        }
      }
      index += taken
    }
    // "dpa/abc", "AFP, MANILA", "SDA": nothing but an agency and a sign.
    let isOnly = !agencies.isEmpty && words.count <= 3 && !lower.hasSuffix(".")
    return (agencies, isCredit || isOnly)
  }

  private static func isCredit(_ lower: String) -> Bool {
    let beginnings = [
      "by the associated press", "with inputs from", "(with inputs", "with agency inputs",
      "with reporting by", "reporting by", "additional reporting", "- additional reporting",
      "(reporting by", "editing by", "(editing by", "mit material", "mit agenturmaterial",
      "(quelle:", "quelle:", "source:", "(source:", "mit dpa", "mit afp", "mit reuters", "avec afp",
      "(avec afp", "con información de", "(mit ", "compiled by", "from the associated press",
      "(with agencies", "with agencies", "agencies", "—with files from", "with files from",
      "- with files from", "– with files from", "material from the associated press",
    ]
    if beginnings.contains(where: { lower.hasPrefix($0) }) { return true }
    return lower.contains("contributed to this report") || lower.contains("contributed reporting")
      || lower.contains("contributed to this story") || lower.hasSuffix("inputs)")
  }

  private func trimmed(_ lower: String) -> String {
    var text = lower
    for prefix in ["by ", "source: ", "quelle: ", "von ", "(", "— ", "– ", "- ", "with "]
    where text.hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count))
    }
    while let last = text.last, last == ")" || last == "." || last == " " { text.removeLast() }
    return text
  }
}
