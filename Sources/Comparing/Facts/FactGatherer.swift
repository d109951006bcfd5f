package import ClaimModel

/// Gathers pairwise relations into facts: one question, the answers, and who gives which.
///
/// Claims that agree are one answer; answers that contradict, update or differ from one another
/// belong to one fact. An answer holds at most one sentence of a report: without that limit, chains
/// of loose agreements would run through the whole story.
package struct FactGatherer: Sendable {
  package init() {}

  package func facts(
    claims: [Claim], relations: [Relation], reports: [String], origins: [String]
  ) -> [Fact] {
    var byID: [String: Int] = [:]
    for (index, claim) in claims.enumerated() { byID[claim.id] = index }
    var groups = DisjointSets(claims.count)
    var members = claims.indices.map { [claims[$0].report: $0] }

    // The surest agreements first, so that they shape the answers.
    let order = relations.indices.sorted {
      (-relations[$0].confidence, $0) < (-relations[$1].confidence, $1)
    }
    for index in order where relations[index].type == .agrees {
      let ends = relations[index].claims.compactMap { byID[$0] }
      guard ends.count == 2 else { continue }
      let left = groups.root(ends[0])
      let right = groups.root(ends[1])
      if left == right { continue }
      guard Set(members[left].keys).isDisjoint(with: members[right].keys) else { continue }
      let merged = members[left].merging(members[right]) { first, _ in first }
      let root = groups.join(left, right)
      members[root] = merged
    }

    // Answers that stand against one another make a fact.
    var facts = DisjointSets(claims.count)
    var verdicts: [(left: Int, right: Int, type: Relation.Kind)] = []
    for relation in relations where relation.type != .agrees {
      let ends = relation.claims.compactMap { byID[$0] }
      guard ends.count == 2 else { continue }
      let left = groups.root(ends[0])
      let right = groups.root(ends[1])
      guard left != right else { continue }
      verdicts.append((left, right, relation.type))
      _ = facts.join(left, right)
    }
    var worst: [Int: Relation.Kind] = [:]
    for verdict in verdicts {
      let root = facts.root(verdict.left)
      let rank = worst[root].map(RelationBuilder.rank) ?? 9
      if RelationBuilder.rank(verdict.type) < rank { worst[root] = verdict.type }
    }
    var answers: [Int: [Int]] = [:]
    for claim in claims.indices where groups.root(claim) == claim {
      guard members[claim].count > 1 || worst[facts.root(claim)] != nil else { continue }
      answers[facts.root(claim), default: []].append(claim)
    }
    let place = Dictionary(uniqueKeysWithValues: reports.enumerated().map { ($1, $0) })
    return answers.keys.sorted {
      firstClaim(answers[$0], members) < firstClaim(answers[$1], members)
    }
    .enumerated().map { number, root in
      let groupsOfFact = (answers[root] ?? []).sorted {
        firstClaim([$0], members) < firstClaim([$1], members)
      }
      let made = groupsOfFact.map { group in
        let held = members[group].values.sorted()
        let from = held.map { claims[$0].report }
        let wires = Set(from.compactMap { place[$0] }.map { origins[$0] })
        return Fact.Answer(
          value: held.map { claims[$0].text }.min { ($0.count, $0) < ($1.count, $1) } ?? "",
          claims: held.map { claims[$0].id }, reports: from, origins: wires.count)
      }
      let heard = Set(made.flatMap(\.reports))
      return Fact(
        id: "f\(number + 1)", verdict: worst[root] ?? .agrees, answers: made,
        silent: reports.filter { !heard.contains($0) })
    }
  }

  private func firstClaim(_ groups: [Int]?, _ members: [[String: Int]]) -> Int {
    (groups ?? []).compactMap { members[$0].values.min() }.min() ?? .max
  }
}

/// Union-find with path halving; the smaller index is the root, so results do not depend on order.
struct DisjointSets {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  mutating func root(_ element: Int) -> Int {
    var at = element
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  mutating func join(_ left: Int, _ right: Int) -> Int {
    let a = root(left)
    let b = root(right)
    parents[max(a, b)] = min(a, b)
    return min(a, b)
  }
}
