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

extension Version {
  /// Version, models with their digests, and how often each tier of confidence was right.
  static var inFull: String {
    var text = "claimdiff \(short)\n\nModels\n"
    let models = models.sorted { $0.key < $1.key }
    if models.isEmpty { text += "  none found\n" }
    for (name, digest) in models { text += "  \(name)  \(digest)\n" }
    text += "\nContradictions that hold, of those that claimdiff reports\n"
    for line in tiers { text += "  \(line)\n" }
    return text
  }

  /// As `Sources-data/models/TIERS` has them, measured on labelled pairs of reports.
  private static var tiers: [String] {
    guard let path = DataFolder.path("models/TIERS"),
      let data = FileManager.default.contents(atPath: path)
    else { return ["not measured"] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
