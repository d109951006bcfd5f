/// Joins addresses, as far as links in feeds and archives need it.
enum WebAddress {
  /// `b.html` against `http://x.org/a/` is `http://x.org/a/b.html`.
  static func resolve(_ address: String, against base: String) -> String {
    if address.contains("://") || address.hasPrefix("mailto:") || address.isEmpty {
      return address
    }
    guard let scheme = base.firstRange(of: "://") else { return address }
    if address.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + address }
    let rest = base[scheme.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let origin = base[..<host.endIndex]
    if address.hasPrefix("/") { return origin + address }
    let path = rest[host.endIndex...].prefix { $0 != "?" && $0 != "#" }
    guard let slash = path.lastIndex(of: "/") else { return "\(origin)/\(address)" }
    return origin + path[...slash] + address
  }
}
