internal import ClaimModel

/// One line that says in an editor's words what was found.
struct JudgeWording: Sendable {
  var kind: Relation.Respect?
  var text: String
  /// The change that it is about.
  var change: PairFeatures.Change?

  init(_ changes: [PairFeatures.Change], _ relation: Judgement.Stand) {
    let change = changes.min { Self.order($0.kind) < Self.order($1.kind) }
    self.change = change
    switch relation {
    case .agrees:
      kind = nil
      text = "Both say the same; a may say more."
    case .unrelated:
      kind = nil
      text = "They tell of different things."
    case .contradicts, .differs:
      guard let change else {
        kind = .other
        text =
          relation == .contradicts
          ? "The two cannot both be true as they are worded." : "b says something that a does not."
        return
      }
      kind = Self.respect(change.kind, relation)
      let pair = "“\(change.left)” against “\(change.right)”"
      switch change.kind {
      case .quantity
      where !change.about.isEmpty && change.about.utf8.first.map { $0 >= 0x61 } == true:
        text = "\(change.left) against \(change.right)"
      case .quantity, .date: text = "\(change.left) against \(change.right)"
      case .name: text = "Another name: \(pair)"
      case .negation: text = "One denies what the other states: \(pair)"
      case .opposite: text = "Opposites: \(pair)"
      case .certainty: text = "Less certain: \(pair)"
      case .word: text = "Another word in the same place: \(pair)"
      }
    }
  }

  private static func order(_ kind: PairFeatures.Change.Kind) -> Int {
    switch kind {
    case .quantity: 0
    case .date: 1
    case .negation: 2
    case .opposite: 3
    case .name: 4
    case .certainty: 5
    case .word: 6
    }
  }

  private static func respect(
    _ kind: PairFeatures.Change.Kind, _ relation: Judgement.Stand
  ) -> Relation.Respect {
    switch kind {
    case .quantity: .quantity
    case .date: .date
    case .name: .entity
    case .negation: .negation
    case .opposite: .antonym
    case .certainty: .certainty
    case .word: .other
    }
  }
}
