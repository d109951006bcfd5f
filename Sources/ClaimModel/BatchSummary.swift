/// What a run over a folder came to.
public struct BatchSummary: Hashable, Sendable {
  public var reports = 0
  public var events = 0
  public var agrees = 0
  public var contradicts = 0
  public var updates = 0
  public var differs = 0
  public var errors = 0
  public var exit = Comparison.Exit(code: 0, reason: "nothing to report")

  public init() {}

  public mutating func add(_ comparison: Comparison) {
    events += 1
    agrees += comparison.summary.agrees
    contradicts += comparison.summary.contradicts
    updates += comparison.summary.updates
    differs += comparison.summary.differs
    // The most telling status of all events stands for the run.
    if comparison.exit.code == 1, exit.code == 0 || comparison.exit.reason == "contradicts" {
      exit = comparison.exit
    }
  }
}
