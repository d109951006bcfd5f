import Testing

@testable import ReportText

@Suite struct OriginMapTests {
  private func run(
    _ textStart: Int32, _ textCount: Int32, _ fileStart: Int32, _ fileCount: Int32,
    verbatim: Bool = false, pieces: Int32 = 1
  ) -> OriginMap.Run {
    OriginMap.Run(
      textStart: textStart, textCount: textCount, fileStart: fileStart, fileCount: fileCount,
      isVerbatim: verbatim, pieces: pieces)
  }

  @Test func equalPiecesBecomeOneRunAndStayApart() {
    var map = OriginMap()
    for index in 0..<4 as Range<Int32> { map.append(run(index, 1, index * 2, 2)) }
    #expect(map.runs.count == 1)
    #expect(map.fileRange(of: TextSpan(1..<3)) == 2..<6)
  }

  /// text "a—b" ← page "xa&mdash;b" ← UTF-16 file
  @Test func composes() {
    var page = OriginMap()
    page.append(run(0, 1, 1, 1, verbatim: true))
    page.append(run(1, 3, 2, 7))
    page.append(run(4, 1, 9, 1, verbatim: true))
    var file = OriginMap()
    for index in 0..<10 as Range<Int32> { file.append(run(index, 1, index * 2, 2)) }
    let whole = page.through(file)
    #expect(whole.fileRange(of: TextSpan(0..<1)) == 2..<4)
    #expect(whole.fileRange(of: TextSpan(1..<4)) == 4..<18)
    #expect(whole.fileRange(of: TextSpan(4..<5)) == 18..<20)
    #expect(page.through(OriginMap(verbatim: 10)).runs == page.runs)
  }
}
