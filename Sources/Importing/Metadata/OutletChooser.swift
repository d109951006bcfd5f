/// Names the outlet of a page.
///
/// The table of domains first, so that one outlet has one name whatever its pages say; then what
/// the site calls itself, the publisher in JSON-LD, and the domain itself.
struct OutletChooser {
  func choose(url: String?, siteName: String?, publisher: String?, others: [String]) -> String? {
    if let url, let known = Outlets.name(of: url) { return known }
    for case let name? in [siteName, publisher] + others.map(Optional.some) {
      let tidy = tidied(name)
      if !tidy.isEmpty { return tidy }
    }
    guard let url, let host = PageAddress.host(url) else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// `@thepaper`, `The Paper | News of the city` and `https://…` are no names as they stand.
  private func tidied(_ name: String) -> String {
    var name = MetaTags.tidy(name)
    if name.hasPrefix("http") || name.utf8.count > 80 { return "" }
    if name.hasPrefix("@") { name.removeFirst() }
    for mark in [" | ", " - ", " – ", " — "] {
      let parts = name.split(separator: mark, maxSplits: 1)
      if parts.count == 2, let first = parts.first, first.utf8.count >= 3 { name = String(first) }
    }
    return name
  }
}
