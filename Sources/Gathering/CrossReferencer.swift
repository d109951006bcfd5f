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
    let numbered = reports.enumerated().map { (id: "r\($0.offset + 1)", report: $0.element) }
    let read = await mapInOrder(numbered, width: width) { ClaimReader().read($0.report, id: $0.id) }
    var options = Comparer.Options()
    options.minConfidence = minConfidence
    options.tool = tool
    return Comparer(options: options).compare(read)
  }
}
