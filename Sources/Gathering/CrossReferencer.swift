public import ClaimModel
internal import ClaimReading
internal import Comparing

/// Reads the claims of several reports, each as a task of its own, and sets them side by side.
public struct CrossReferencer: Sendable {
  /// How many reports are read at a time.
  public var width: Int

  public init(width: Int) { self.width = width }

  public func compare(_ reports: [Report]) async -> Comparison {
    let numbered = reports.enumerated().map { (id: "r\($0.offset + 1)", report: $0.element) }
    let read = await mapInOrder(numbered, width: width) { ClaimReader().read($0.report, id: $0.id) }
    return Comparer().compare(read)
  }
}
