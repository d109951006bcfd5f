internal import Dispatch
internal import Synchronization

/// Does independent work on all cores and keeps the order of the results.
///
/// The comparison is asked for as a plain value, so tasks cannot be used here; nothing depends on
/// how many threads there are.
func concurrentMap<Result: Sendable>(
  _ count: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  if count < 2 { return (0..<count).map(body) }
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = body(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// The same for many small pieces of work: in a few parts of neighbours, which can share what they
/// remember of words, and are handed out at little cost.
func concurrentParts<Result: Sendable>(
  _ count: Int, _ body: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  let parts = min(4, count)
  if parts < 2 { return body(0..<count) }
  let results = concurrentMap(parts) { body($0 * count / parts..<($0 + 1) * count / parts) }
  return Array(results.joined())
}
