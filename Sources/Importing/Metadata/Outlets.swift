internal import FoundationEssentials
internal import SourcesData

/// The names of outlets by their domains, from `Sources-data/outlets`.
package enum Outlets {
  /// The outlet of an address: that of its host, or of the longest domain around it.
  package static func name(of url: String) -> String? {
    guard var host = PageAddress.host(url) else { return nil }
    while true {
      if let name = table[host] { return name }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = String(host[host.index(after: dot)...])
      guard host.contains(".") else { return nil }
    }
  }

  private static let table: [String: String] = {
    guard let path = DataFolder.path("outlets/domains.txt"),
      let data = FileManager.default.contents(atPath: path)
    else { return [:] }
    var table: [String: String] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { continue }
      for domain in parts[0].split(separator: " ") { table[String(domain)] = String(parts[1]) }
    }
    return table
  }()
}
