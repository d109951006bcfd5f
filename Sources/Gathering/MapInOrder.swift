/// Works on several items at a time and gives the results in the order of the items, so that what
/// is printed never depends on which task was done first.
///
/// - Parameter width: how many at a time; one task is started whenever one ends, so that a long
///   list holds only `width` items' worth of intermediate work in memory.
package func mapInOrder<Item: Sendable, Answer: Sendable>(
  _ items: [Item], width: Int, _ work: @escaping @Sendable (Item) -> Answer
) async -> [Answer] {
  if width <= 1 || items.count <= 1 { return items.map(work) }
  return await withTaskGroup(of: (Int, Answer).self) { group in
    var answers = [Answer?](repeating: nil, count: items.count)
    var started = 0
    func start() {
      let index = started
      let item = items[index]
      group.addTask { (index, work(item)) }
      started += 1
    }
    while started < min(width, items.count) { start() }
    while let (index, answer) = await group.next() {
      answers[index] = answer
      if started < items.count { start() }
    }
    return answers.compactMap { $0 }
  }
}
