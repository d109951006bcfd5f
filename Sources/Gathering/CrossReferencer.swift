public import ClaimModel
internal import ClaimReading
internal import Comparing

/// Reads the claims of several reports, each as a task of its own, and sets them side by side.
public struct CrossReferencer: Sendable {
  /// How many reports are read at a time.
  public var width: Int
  /// Relations that are less sure are left out.
  public var minConfidence: Double
  public var tool: Comparison.Tool

  public init(width: Int, minConfidence: Double = 0, tool: Comparison.Tool) {
    self.width = width
    self.minConfidence = minConfidence
    self.tool = tool
  }

  public func compare(_ reports: [Report]) async -> Comparison {
    set(await mapInOrder(numbered(reports), width: width) { ClaimReader().read($0.1, id: $0.0) })
  }

  /// The same one after the other, for callers that have tasks enough.
  public func compareInOrder(_ reports: [Report]) -> Comparison {
    set(numbered(reports).map { ClaimReader().read($0.1, id: $0.0) })
  }

  /// What was weighed before a relation of these reports was made, the dropped included.
  public func evidence(of relation: Relation, in reports: [Report]) async -> RelationEvidence? {
    let reads = await mapInOrder(numbered(reports), width: width) {
      ClaimReader().read($0.1, id: $0.0)
    }
    return Comparer().evidence(of: relation, in: reads)
  }

  private func numbered(_ reports: [Report]) -> [(String, Report)] {
    reports.enumerated().map { ("r\($0.offset + 1)", $0.element) }
  }

  private func set(_ read: [ReadReport]) -> Comparison {
    var options = Comparer.Options()
    options.minConfidence = minConfidence
    options.tool = tool
    return Comparer(options: options).compare(read)
  }
}
