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

  private static func isTree(_ heads: [Int]) -> Bool { circle(heads).isEmpty }

  /// The nodes of some circle; none in a tree.
  private static func circle(_ heads: [Int]) -> [Int] {
    var seen = [Int](repeating: 0, count: heads.count)
    for start in 1..<max(1, heads.count) where seen[start] == 0 {
      var at = start
      while at != 0, seen[at] == 0 {
        seen[at] = start
        at = heads[at]
      }
      if at != 0, seen[at] == start {
        var circle = [at]
        var next = heads[at]
        while next != at {
          circle.append(next)
          next = heads[next]
        }
        return circle
      }
    }
    return []
  }

  /// Takes a circle for one node, solves the rest, and opens the circle where the best arc enters.
  private static func arborescence(_ graph: [Double], _ nodes: Int) -> [Int] {
    var heads = best(graph, nodes)
    let circle = circle(heads)
    if circle.isEmpty { return heads }
    var inCircle = [Bool](repeating: false, count: nodes)
    for node in circle { inCircle[node] = true }
    let outside = (0..<nodes).filter { !inCircle[$0] }
    let small = outside.count + 1
    let merged = small - 1
    var inner = [Double](repeating: -.infinity, count: small * small)
    // Where an arc from outside enters the circle, and which word of it an arc to outside leaves.
    var entry = [Int](repeating: 0, count: small)
    var exit = [Int](repeating: 0, count: small)
    for (index, node) in outside.enumerated() {
      for (other, head) in outside.enumerated() where other != index && index > 0 {
        inner[index * small + other] = graph[node * nodes + head]
      }
      for member in circle {
        let gain = graph[member * nodes + node] - graph[member * nodes + heads[member]]
        if entry[index] == 0 || gain > inner[merged * small + index] {
          inner[merged * small + index] = gain
          entry[index] = member
        }
        if index > 0 {
          let score = graph[node * nodes + member]
          if exit[index] == 0 || score > inner[index * small + merged] {
            inner[index * small + merged] = score
            exit[index] = member
          }
        }
      }
    }
    let solved = arborescence(inner, small)
    for index in 1..<max(1, merged) {
      heads[outside[index]] = solved[index] == merged ? exit[index] : outside[solved[index]]
    }
    let source = solved[merged]
    heads[entry[source]] = outside[source]
    return heads
  }
}
