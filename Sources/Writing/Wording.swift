internal import ClaimModel

// The words in which outputs for people speak of relations and reports.

extension Relation.Kind {
  var heading: String {
    switch self {
    case .contradicts: "Contradictions"
    case .updates: "Updates"
    case .differs: "Differences"
    case .agrees: "Agreements"
    }
  }

  func counted(_ number: Int) -> String {
    let one = number == 1
    return switch self {
    case .contradicts: "\(number) contradiction\(one ? "" : "s")"
    case .updates: "\(number) update\(one ? "" : "s")"
    case .differs: "\(number) difference\(one ? "" : "s")"
    case .agrees: "\(number) agreement\(one ? "" : "s")"
    }
  }

  var paint: TextStyle.Paint {
    switch self {
    case .contradicts: .red
    case .updates: .yellow
    case .differs: .cyan
    case .agrees: .green
    }
  }
}

extension Relation.Respect {
  var inWords: String {
    switch self {
    case .quantity: "number"
    case .date: "time"
    case .place: "place"
    case .entity: "who or what"
    case .role: "who did it to whom"
    case .negation: "yes or no"
    case .antonym: "outcome"
    case .attribution: "who said it"
    case .certainty: "how sure"
    case .quote: "wording of a quotation"
    case .other: "what happened"
    }
  }
}

extension ComparedReport {
  /// Outlet, day and headline, as far as they are known.
  var describedBriefly: String {
    var parts: [String] = []
    if let outlet { parts.append(outlet) }
    if let published { parts.append(String(published.prefix(10))) }
    let about = parts.joined(separator: ", ")
    guard let title, !title.isEmpty else { return about.isEmpty ? "no title" : about }
    return about.isEmpty ? title : about + ": " + title
  }
}

extension Comparison {
  /// "2 contradictions, 1 update, 12 agreements"
  var tally: String {
    var counts: [Relation.Kind: Int] = [:]
    for relation in relations { counts[relation.type, default: 0] += 1 }
    let kinds: [Relation.Kind] = [.contradicts, .updates, .differs, .agrees]
    let parts = kinds.compactMap { kind in counts[kind].map { kind.counted($0) } }
    return parts.isEmpty
      ? "Nothing in common was found: no claim of one report meets a claim of another."
      : parts.joined(separator: ", ")
  }
}

extension Fact {
  /// Three or more independent texts say it.
  var isShared: Bool { answers.map(\.origins).reduce(0, +) >= 3 }
}
