/// Tells a page of HTML by its beginning.
struct PageSniffer {
  /// 0 to 1; a page says so itself, a fragment has at least known tags.
  func sureness(_ start: [UInt8]) -> Double {
    let text = String(decoding: start, as: UTF8.self).lowercased()
    let head = text.drop { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return 0.95 }
    if head.hasPrefix("<?xml") { return text.contains("<html") ? 0.94 : 0 }
    guard head.hasPrefix("<") else { return text.contains("<html") ? 0.6 : 0 }
    let tags = [
      "<html", "<head", "<body", "<meta", "<title", "<script", "<div", "<article", "<p>", "<p ",
      "<!--", "<link", "<main", "<section", "<h1", "<table", "<span",
    ]
    if text.contains("<html") || text.contains("<!doctype html") { return 0.9 }
    return tags.contains { head.hasPrefix($0) } ? 0.8 : 0
  }
}
