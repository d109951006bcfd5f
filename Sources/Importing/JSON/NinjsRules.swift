/// What the ninjs standard demands of an item, as far as a reader can be misled when it is broken.
struct NinjsRules {
  struct Problem {
    var path: String
    var node: Int
    var what: String
  }

  private static let strings = [
    "uri", "type", "mimetype", "representationtype", "profile", "version", "versioncreated",
    "versionCreated", "embargoed", "pubstatus", "usageterms", "usageTerms", "ednote", "language",
    "copyrightholder", "copyrightnotice", "copyrightNotice", "title", "byline", "headline",
    "slugline", "located", "by",
  ]
  private static let lists = [
    "person", "organisation", "place", "subject", "event", "object", "people", "organisations",
    "places", "subjects", "events", "objects", "infosource", "infosources", "headlines",
    "descriptions", "bodies",
  ]
  private static let values: [(key: String, allowed: [String], later: [String])] = [
    (
      "type", ["text", "audio", "video", "picture", "graphic", "composite"],
      ["component", "event", "planning"]
    ),
    ("pubstatus", ["usable", "withheld", "canceled"], ["commissioned"]),
    ("representationtype", ["complete", "incomplete"], ["associated"]),
  ]
  /// Words that are no properties but nearly.
  private static let misspelt = [
    "mime_type": "mimetype", "representation_type": "representationtype", "location": "place",
    "by_line": "byline", "head_line": "headline", "copyright_holder": "copyrightholder",
  ]

  func firstProblem(of fields: JSONFields) -> Problem? {
    let document = fields.document
    func problem(_ node: Int, _ what: String) -> Problem {
      Problem(path: document.path(node), node: node, what: what)
    }
    if let irregularity = document.irregularities.first {
      return problem(irregularity.node, irregularity.what)
    }
    guard let uri = document.value("uri", of: fields.node) else {
      return Problem(path: "$.uri", node: fields.node, what: "is missing")
    }
    for child in document.children(fields.node) {
      let key = document.key(child)
      let kind = document.kind(child)
      if let right = Self.misspelt[key] { return problem(child, "is no property; \(right) is") }
      let isExtended = ["body_", "description_", "headline_"].contains { key.hasPrefix($0) }
      if isExtended || Self.strings.contains(key), kind != .string {
        return problem(child, "must be a string")
      }
      if Self.lists.contains(key) {
        guard kind == .array else { return problem(child, "must be a list of objects") }
        for item in document.children(child) where document.kind(item) != .object {
          return problem(item, "must be an object")
        }
      }
    }
    if document.nodes[uri].start == document.nodes[uri].end { return problem(uri, "is empty") }
    let isLater = fields.first(["standard", "$standard"]) != nil
    for (key, allowed, later) in Self.values {
      guard let node = document.value(key, of: fields.node) else { continue }
      let value = document.string(node)
      if later.contains(value) {
        if isLater { continue }
        return problem(node, "\"\(value)\" is of a later version than 1.0; name it in $standard")
      }
      if !allowed.contains(value) {
        return problem(node, "\"\(value)\" is none of \(allowed.joined(separator: ", "))")
      }
    }
    return nil
  }
}
