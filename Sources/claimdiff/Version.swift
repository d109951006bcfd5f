internal import ClaimModel
internal import FoundationEssentials
internal import SourcesData

/// Which program and which models made an output.
enum Version {
  static let short = "0.1.0"

  static var tool: Comparison.Tool {
    Comparison.Tool(name: "claimdiff", version: short, models: models)
  }

  /// Digests as `Sources-data/models/SHA256SUMS` lists them. They are kept in a file because
  /// reading forty megabytes of models to hash them would cost more than a comparison.
  static var models: [String: String] {
    var models: [String: String] = [:]
    guard let path = DataFolder.path("models/SHA256SUMS"),
      let data = FileManager.default.contents(atPath: path)
    else { return [:] }
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = parts[1].drop { $0 == " " || $0 == "*" }
      models[String(name)] = "sha256:" + parts[0]
    }
    return models
  }
}
