/// The best tree over a sentence's scored arcs, with exactly one root: Chu, Liu and Edmonds's
/// algorithm. Heads that please every word by itself are nearly always a tree already, and then
/// nothing else is done.
///
///     scores[word * (count + 1) + head]        head 0 is the root, head i + 1 is word i
enum SpanningTree {
  /// The head of each word: 0 for the root, otherwise the word's number plus one.
  static func heads(_ scores: [Float], count: Int) -> [Int] {
    precondition(scores.count >= count * (count + 1))
    guard count > 1 else { return [Int](repeating: 0, count: count) }
    let nodes = count + 1
    var found = [0]
    for word in 0..<count { found.append(favourite(scores, word, nodes)) }
    if isTree(found), found.dropFirst().count(where: { $0 == 0 }) == 1 {
      return Array(found.dropFirst())
    }
    found = arborescence(graph(scores, count), nodes)
    if isTree(found), found.dropFirst().count(where: { $0 == 0 }) == 1 {
      return Array(found.dropFirst())
    }
    // Never with finite scores; a chain is a tree whatever happens.
    return Array(0..<count)
  }

  private static func favourite(_ scores: [Float], _ word: Int, _ nodes: Int) -> Int {
    var best = 0
    var top = -Float.infinity
    for head in 0..<nodes where head != word + 1 {
      let score = scores[word * nodes + head]
      if score > top {
        top = score
        best = head
      }
    }
    return best
  }

  /// The scores by node, 0 being the root, whose own row is never read. A toll on the root's arcs,
  /// larger than all else together, leaves every tree but those with a single root behind.
  private static func graph(_ scores: [Float], _ count: Int) -> [Double] {
    let nodes = count + 1
    var graph = [Double](repeating: -.infinity, count: nodes * nodes)
    var low = Double.infinity
    var high = -Double.infinity
    for word in 0..<count {
      for head in 0...count where head != word + 1 {
        let score = scores[word * nodes + head]
        let kept = score.isFinite ? Double(min(max(score, -1e6), 1e6)) : -1e6
        graph[(word + 1) * nodes + head] = kept
        low = min(low, kept)
        high = max(high, kept)
      }
    }
    let toll = (high - low) * Double(count) + 1
    for word in 1...count { graph[word * nodes] -= toll }
    return graph
  }

  private static func best(_ graph: [Double], _ nodes: Int) -> [Int] {
    var heads = [Int](repeating: 0, count: nodes)
    for node in 1..<nodes {
      var top = -Double.infinity
      for head in 0..<nodes where head != node && graph[node * nodes + head] > top {
        top = graph[node * nodes + head]
        heads[node] = head
      }
    }
    return heads
  }

  private static func isTree(_ heads: [Int]) -> Bool { circles(heads).count == 0 }

  /// For each node the number of its circle, -1 outside of all.
  private static func circles(_ heads: [Int]) -> (count: Int, of: [Int]) {
    var seen = [Int](repeating: 0, count: heads.count)
    var circle = [Int](repeating: -1, count: heads.count)
    var count = 0
    for start in heads.indices.dropFirst() where seen[start] == 0 {
      var at = start
      while at != 0, seen[at] == 0 {
        seen[at] = start
        at = heads[at]
      }
      guard at != 0, seen[at] == start else { continue }
      var member = at
      repeat {
        circle[member] = count
        member = heads[member]
      } while member != at
      count += 1
    }
    return (count, circle)
  }

  /// Takes each circle for one node, solves the rest, and opens the circles where the best arcs
  /// enter. All circles at once: a window full of nonsense then takes a few rounds, not a hundred.
  private static func arborescence(_ graph: [Double], _ nodes: Int) -> [Int] {
    var heads = best(graph, nodes)
    let circles = circles(heads)
    if circles.count == 0 { return heads }
    var small = 0
    var place = [Int](repeating: 0, count: nodes)
    for node in 0..<nodes where circles.of[node] < 0 {
      place[node] = small
      small += 1
    }
    for node in 0..<nodes where circles.of[node] >= 0 { place[node] = small + circles.of[node] }
    small += circles.count
    var inner = [Double](repeating: -.infinity, count: small * small)
    // The arc of the larger graph behind each of the smaller: the word it enters, its head.
    var entered = [Int](repeating: 0, count: small * small)
    var left = entered
    for node in 1..<nodes {
      let own = circles.of[node] < 0 ? 0 : graph[node * nodes + heads[node]]
      for head in 0..<nodes where place[head] != place[node] {
        let gain = graph[node * nodes + head] - own
        let slot = place[node] * small + place[head]
        if gain > inner[slot] {
          inner[slot] = gain
          entered[slot] = node
          left[slot] = head
        }
      }
    }
    for (node, head) in arborescence(inner, small).enumerated().dropFirst() {
      let slot = node * small + head
      if entered[slot] > 0 { heads[entered[slot]] = left[slot] }
    }
    return heads
  }
}
