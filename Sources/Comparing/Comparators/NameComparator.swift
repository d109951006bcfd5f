internal import ClaimModel
internal import ClaimReading
internal import ReportText
internal import TextAnalysis

/// Names that fill the same place and do not mean the same.
///
///     "a spokesman for Speaker Boehner"   "a spokesman for Majority Leader Cantor"
///     "in Trenton, New Jersey"            "in Livingston, N.J."
///     "in Trenton"                        "in New Jersey"         inside: no conflict
struct NameComparator {
  func candidates(_ pair: LinkedSentences) -> [Candidate] {
    var found: [Candidate] = []
    let left = pair.left.analysis
    let right = pair.right.analysis
    let leftNames = pair.left.sentences[pair.leftSentence].names
    let rightNames = pair.right.sentences[pair.rightSentence].names
    for i in leftNames {
      let a = left.names[i]
      let mine = left.entities[a.entity]
      if rightNames.contains(where: { pair.meet(a.entity, right.names[$0].entity) }) {
        continue
      }
      for j in rightNames {
        let b = right.names[j]
        let other = right.entities[b.entity]
        // Names of things and events fill too many places to say that two exclude one another.
        guard mine.kind == other.kind, mine.kind != .other, !isPart(mine.name, of: other.name),
          pair.standings.standing(entities: a.entity, b.entity) == .different
        else { continue }
        if leftNames.contains(where: { pair.meet(left.names[$0].entity, b.entity) }) {
          continue
        }
        // "Sarah" here and "Sarah" there: who is meant may have been read wrongly in one of them.
        if isPart(left.text.string(a.span), of: right.text.string(b.span)) { continue }
        let role = roles(a, b, pair)
        let governor = governors(a, b, pair)
        let context = pair.likeness(
          pair.leftSurroundings(a.tokens), pair.rightSurroundings(b.tokens))
        guard context > 0.25 || (role > 0 && governor > 0.6) else { continue }
        let leftText = left.text.string(a.span)
        let rightText = right.text.string(b.span)
        var candidate = Candidate(
          source: .name, respect: mine.kind == .place ? .place : .entity, leftToken: a.head,
          rightToken: b.head, leftText: leftText, rightText: rightText,
          explanation: "\(leftText) ≠ \(rightText), in the same place of the story",
          rule: "names in the same place", context: context, strength: sharedWords(mine, other))
        candidate.measures.sameGovernor = governor
        candidate.measures.sameRole = role
        candidate.measures.onlyOnes =
          leftNames.count { left.entities[left.names[$0].entity].kind == mine.kind } == 1
            && rightNames.count { right.entities[right.names[$0].entity].kind == other.kind } == 1
          ? 1 : 0
        candidate.measures.sameStatus = pair.sameStatus(a.head, b.head)
        candidate.measures.heardElsewhere =
          (right.entities.indices.contains { pair.meet(a.entity, $0) } ? 1 : 0)
          + (left.entities.indices.contains { pair.meet($0, b.entity) } ? 1 : 0)
        found.append(candidate)
      }
    }
    return found
  }

  /// "Series" in "World Series", "Senate Democratic" and "Democratic": one says less of the same.
  private func isPart(_ a: String, of b: String) -> Bool {
    let mine = Set(a.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }))
    let other = Set(b.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }))
    return mine.isSubset(of: other) || other.isSubset(of: mine)
  }

  /// "Central Command" and "European Command" share their head: the rest tells them apart.
  private func sharedWords(_ a: Entity, _ b: Entity) -> Float {
    let mine = Set(a.name.lowercased().split(separator: " "))
    let other = Set(b.name.lowercased().split(separator: " "))
    return Float(mine.intersection(other).count) / Float(max(1, min(mine.count, other.count)))
  }

  private func roles(_ a: NameMention, _ b: NameMention, _ pair: LinkedSentences) -> Float {
    let mine = pair.left.analysis.tokens[a.head]
    let other = pair.right.analysis.tokens[b.head]
    guard mine.relation == other.relation else { return 0 }
    guard mine.relation == .obl || mine.relation == .nmod else { return 1 }
    func preposition(_ head: Int, _ details: ReportDetails, _ sentence: Int) -> String? {
      details.trees[sentence].children(of: head)
        .first { details.analysis.tokens[Int($0)].relation == .case }
        .map { details.analysis.form(Int($0)) }
    }
    return preposition(a.head, pair.left, pair.leftSentence)
      == preposition(b.head, pair.right, pair.rightSentence) ? 1 : 0.3
  }

  private func governors(_ a: NameMention, _ b: NameMention, _ pair: LinkedSentences) -> Float {
    guard let x = pair.governor(a.head, pair.left, pair.leftSentence),
      let y = pair.governor(b.head, pair.right, pair.rightSentence)
    else { return 0 }
    return pair.nearness(x, y)
  }
}
