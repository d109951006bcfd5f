public import ClaimModel
internal import ReportText

/// The reports of one event, set side by side.
public struct ComparedEvent: Sendable {
  /// `e3`
  public var id: String
  public var title: String
  /// The reports that were compared.
  public var comparison: Comparison
  /// Paths of reports that were left out because there are too many to set all side by side.
  public var leftOut: [String]

  /// Paths of all its reports.
  public var paths: [String] { comparison.reports.map(\.path) + leftOut }
}

/// Sets the reports of each event side by side.
public struct EventComparer: Sendable {
  // All pairs of forty reports are 780, a few seconds' work; more reports tell little more, as
  // most are copies by then.
  private static let mostReports = 40

  var minConfidence: Double
  var tool: Comparison.Tool

  public init(minConfidence: Double, tool: Comparison.Tool) {
    self.minConfidence = minConfidence
    self.tool = tool
  }

  /// - Parameter reports: those of one event, in the order in which they were found.
  public func compare(_ reports: [Report], id: String) -> ComparedEvent {
    let chosen = reports.prefix(Self.mostReports)
    let referencer = CrossReferencer(width: 1, minConfidence: minConfidence, tool: tool)
    return ComparedEvent(
      id: id, title: title(reports), comparison: referencer.compareInOrder(Array(chosen)),
      leftOut: reports.dropFirst(Self.mostReports).map(\.path))
  }

  /// The headline of the report that was first; without headlines, its first words.
  private func title(_ reports: [Report]) -> String {
    for report in reports {
      if let title = report.title, !title.isEmpty { return title }
    }
    guard let report = reports.first, let block = report.text.blocks.first else { return "" }
    let words = report.text.string(block.span).split(whereSeparator: \.isWhitespace)
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }
}
