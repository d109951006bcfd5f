public import ClaimModel
public import ClaimReading
internal import TextAnalysis

/// Sets reports side by side: aligns their claims and says how each pair stands.
///
///     reports → profiles → links between sentences → one claim pair for each → comparators
///       → relations → facts
public struct Comparer: Sendable {
  public struct Options: Sendable {
    /// Relations below are left out, 0 to 1.
    public var minConfidence = 0.0
    public var failOn = FailOn.contradiction
    public var tool = Comparison.Tool(name: "claimdiff", version: "0.1.0", models: [:])

    public init() {}
  }

  /// From what on a comparison counts as something to report.
  public enum FailOn: String, Sendable, CaseIterable {
    case contradiction
    case difference
    case never
  }

  public var options: Options

  public init(options: Options = Options()) { self.options = options }

  /// Every report against every other. Quadratic in the number of reports and, for two of them,
  /// in the number of their sentences.
  ///
  /// - Parameter reads: read with the ids `r1`, `r2`, … in this order.
  public func compare(_ reads: [ReadReport]) -> Comparison {
    let pairs = PairComparer(reads)
    var findings: [(left: Int, right: Int, finding: Finding)] = []
    for left in reads.indices {
      for right in reads.indices where right > left {
        for finding in pairs.compare(left, right) { findings.append((left, right, finding)) }
      }
    }
    let relations = RelationBuilder(reads: reads, minConfidence: options.minConfidence)
      .relations(findings)
    let origins = OriginFinder().origins(reads.map(\.analysis.text))
    let ids = reads.indices.map { "r\($0 + 1)" }
    let reports = reads.indices.map { index in
      let read = reads[index]
      return ComparedReport(
        read.report, id: ids[index], origin: origins[index],
        coverage: .init(
          sentences: read.analysis.sentences.count, claims: read.claims.count,
          notCompared: read.notCompared))
    }
    let claims = reads.flatMap(\.claims)
    let facts = FactGatherer().facts(
      claims: claims, relations: relations, reports: ids, origins: origins)
    let summary = summarise(reads: reads, relations: relations, ids: ids)
    return Comparison(
      tool: options.tool, reports: reports, claims: claims, relations: relations, facts: facts,
      summary: summary, exit: exit(summary))
  }

  private func summarise(reads: [ReadReport], relations: [Relation], ids: [String])
    -> Comparison.Summary
  {
    let related = Set(relations.flatMap(\.claims))
    var onlyIn: [String: Int] = [:]
    for (id, read) in zip(ids, reads) {
      onlyIn[id] = read.claims.count { !related.contains($0.id) }
    }
    func count(_ type: Relation.Kind) -> Int { relations.count { $0.type == type } }
    return .init(
      agrees: count(.agrees), contradicts: count(.contradicts), updates: count(.updates),
      differs: count(.differs), onlyIn: onlyIn,
      notCompared: reads.reduce(0) { $0 + $1.notCompared.count })
  }

  private func exit(_ summary: Comparison.Summary) -> Comparison.Exit {
    switch options.failOn {
    case .never: return .init(code: 0, reason: "never")
    case .contradiction:
      return summary.contradicts > 0
        ? .init(code: 1, reason: "contradicts") : .init(code: 0, reason: "nothing to report")
    case .difference:
      for (count, name) in [
        (summary.contradicts, "contradicts"), (summary.updates, "updates"),
        (summary.differs, "differs"),
      ] where count > 0 {
        return .init(code: 1, reason: name)
      }
      return .init(code: 0, reason: "nothing to report")
    }
  }
}
