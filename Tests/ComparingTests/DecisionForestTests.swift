import ClaimModel
import ClaimReading
import ReportText
import SourcesData
import Testing

@testable import Comparing

@Suite struct DecisionForestTests {
  /// Stopping early loses no pair of sentences that all trees together would keep.
  @Test(arguments: [PairComparer.floor, 0.26, 0.6])
  func stoppingEarlyLosesNothing(_ floor: Float) throws {
    let path = try #require(DataFolder.path("models/alignment.bin"))
    let file = try #require(ModelFile(path: path))
    let forest = try #require(DecisionForest(file, prefix: "links"))
    let reads = [ComparerLawTests.left, ComparerLawTests.right].enumerated().map { index, text in
      ClaimReader().read(
        Report(path: "", sha256: "", format: "text", text: SourceText(text)), id: "r\(index + 1)")
    }
    let features = PairComparer(reads).features(0, 1)
    var kept = 0
    for left in 0..<features.rows {
      for right in 0..<features.columns {
        let row = features.row(left, right)
        let whole = forest.probability(row.span)
        let early = forest.probability(row.span, atLeast: floor)
        if whole >= floor { kept += 1 }
        #expect(early.map { abs($0 - whole) < 1e-5 } ?? (whole < floor))
      }
    }
    #expect(kept > 0)
  }
}
