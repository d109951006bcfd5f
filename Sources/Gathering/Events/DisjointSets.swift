/// Keeps track of which of the numbers below a count belong together.
struct DisjointSets: Sendable {
  private var parent: [Int]

  init(count: Int) { parent = Array(0..<count) }

  private mutating func root(_ item: Int) -> Int {
    var item = item
    while parent[item] != item {
      parent[item] = parent[parent[item]]
      item = parent[item]
    }
    return item
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (first, second) = (root(first), root(second))
    parent[max(first, second)] = min(first, second)
  }

  /// All groups, in the order of their smallest members, which come first in them.
  mutating func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var number = [Int](repeating: -1, count: parent.count)
    for item in parent.indices {
      let root = root(item)
      if number[root] < 0 {
        number[root] = groups.count
        groups.append([])
      }
      groups[number[root]].append(item)
    }
    return groups
  }
}
