public import ClaimModel

/// Finds which reports of a folder tell of the same event.
///
///     a.txt "Ferry runs aground off Corran"  ┐
///     b.html "Ferry grounding: 12 hurt"      ┴ e1
///     c.txt "Council votes on bus fares"       alone
///
/// Reports are compared by their rare words, names and word pairs, and put together as long as
/// the members of two groups are on average alike enough (average linkage). Days that lie far
/// apart speak against one event.
public struct EventFinder: Sendable {
  // On ECB+ (772 reports, 70 events) 0.10–0.15 gives BCubed F1 0.90–0.93, and folders of 2 to 40
  // reports drawn from it, lone reports among them, are best at 0.12–0.16.
  static let threshold: Float = 0.13
  // What average linkage may hold in memory at once: 2,500 reports are a matrix of 25 MB.
  static let largestGroup = 2_500

  public init() {}

  /// Groups of indices into `reports`, lone reports as groups of one; groups and their members in
  /// the order of the reports.
  public func events(_ reports: [Report], width: Int) async -> [[Int]] {
    let features = await mapInOrder(reports, width: width) { ReportFeatures($0.text) }
    let vectors = FeatureVectors(features)
    let days = reports.map { report in report.published.flatMap { DayNumber($0)?.value } }
    let likeness = Likeness(vectors: vectors, days: days)
    var events: [[Int]] = []
    for group in components(Array(reports.indices), likeness, Self.threshold) {
      events += AverageLinkage(threshold: Self.threshold).groups(of: group) {
        likeness.between($0, $1)
      }
    }
    return events.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Reports that are joined by a chain of pairs above the threshold. No event of average
  /// linkage reaches beyond one, so each can be looked at alone.
  private func components(_ members: [Int], _ likeness: Likeness, _ threshold: Float) -> [[Int]] {
    var sets = DisjointSets(count: members.count)
    var position = [Int32](repeating: -1, count: likeness.count)
    for (index, member) in members.enumerated() { position[member] = Int32(index) }
    for (index, member) in members.enumerated() {
      likeness.forEachLike(member, above: threshold) { other in
        if position[other] >= 0 { sets.join(index, Int(position[other])) }
      }
    }
    var found: [[Int]] = []
    for part in sets.groups() {
      let group = part.map { members[$0] }
      // Chains through thousands of reports are no event; a stricter threshold breaks them.
      if group.count > Self.largestGroup, threshold < 0.9 {
        found += components(group, likeness, threshold + 0.02)
      } else {
        found.append(group)
      }
    }
    return found
  }
}

/// How much two reports speak of one event, 0 to 1.
struct Likeness: Sendable {
  let vectors: FeatureVectors
  let days: [Int?]

  var count: Int { days.count }

  func between(_ left: Int, _ right: Int) -> Float {
    vectors.similarity(left, right) * nearness(left, right)
  }

  /// A story is told for a fortnight; what is alike after two months is another such event.
  private func nearness(_ left: Int, _ right: Int) -> Float {
    guard let first = days[left], let second = days[right] else { return 1 }
    return switch abs(first - second) {
    case 0...3: 1
    case 4...14: 0.8
    case 15...60: 0.5
    default: 0.25
    }
  }

  /// Calls back for every later report that is like this one.
  func forEachLike(_ report: Int, above threshold: Float, _ body: (Int) -> Void) {
    var sums = [Float](repeating: 0, count: count)
    // Words of a quarter of a big folder's reports say next to nothing and cost most.
    let common = max(2_000, count / 8)
    for entry in vectors.rows[report] {
      let others = vectors.uses[Int(entry.feature)]
      if others.count > common { continue }
      for use in others where Int(use.report) > report {
        sums[Int(use.report)] += entry.weight * use.weight
      }
    }
    for other in (report + 1)..<max(report + 1, count) where sums[other] >= threshold {
      if sums[other] * nearness(report, other) >= threshold { body(other) }
    }
  }
}
