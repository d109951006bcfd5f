/// Says for every byte of a report's text which bytes of the file it came from.
///
/// The text of a plain UTF-8 file is one verbatim run. An HTML page gives many: paragraphs lie
/// apart, and a run that was rewritten (`&amp;` → `&`, a windows-1252 quotation mark) stands for
/// its whole stretch of the file.
public struct OriginMap: Sendable {
  public struct Run: Hashable, Sendable {
    public var textStart: Int32
    public var textCount: Int32
    public var fileStart: Int32
    public var fileCount: Int32
    /// Byte for byte the same in the file; otherwise only the ends of its pieces are known.
    public var isVerbatim: Bool
    /// A rewritten run of several pieces, all of one size in the text and of one size in the file:
    /// ASCII letters of a UTF-16 file, one byte for two. 1 for a run with only a start and an end.
    public var pieces: Int32

    public init(
      textStart: Int32, textCount: Int32, fileStart: Int32, fileCount: Int32, isVerbatim: Bool,
      pieces: Int32 = 1
    ) {
      self.textStart = textStart
      self.textCount = textCount
      self.fileStart = fileStart
      self.fileCount = fileCount
      self.isVerbatim = isVerbatim
      self.pieces = pieces
    }

    /// The stretch of the file for the bytes from `start` to `end` of this run's text; a piece
    /// that is touched counts whole.
    func fileRange(from start: Int32, to end: Int32) -> Range<Int32> {
      if isVerbatim { return fileStart + start..<fileStart + end }
      let textStep = max(1, textCount / max(1, pieces))
      let fileStep = fileCount / max(1, pieces)
      let first = start / textStep
      let last = max(first, (end + textStep - 1) / textStep)
      return fileStart + first * fileStep..<min(fileStart + last * fileStep, fileStart + fileCount)
    }
  }

  /// In the order of the text, not overlapping there. Text between runs came from nowhere (the
  /// blank line put between two paragraphs).
  public internal(set) var runs: [Run] = []

  public init() {}

  /// One verbatim run: the text is the file from `fileStart` on.
  public init(verbatim count: Int, fileStart: Int = 0) {
    runs = [
      Run(
        textStart: 0, textCount: Int32(count), fileStart: Int32(fileStart),
        fileCount: Int32(count), isVerbatim: true)
    ]
  }

  /// Appends a run; runs come in the order of the text. Neighbours that continue one another
  /// become one.
  public mutating func append(_ run: Run) {
    if run.textCount == 0 { return }
    if let last = runs.last, last.isVerbatim == run.isVerbatim,
      last.textStart + last.textCount == run.textStart,
      last.fileStart + last.fileCount == run.fileStart,
      run.isVerbatim
        || (last.textCount / last.pieces == run.textCount / run.pieces
          && last.fileCount / last.pieces == run.fileCount / run.pieces)
    {
      runs[runs.count - 1].textCount += run.textCount
      runs[runs.count - 1].fileCount += run.fileCount
      runs[runs.count - 1].pieces += run.isVerbatim ? 0 : run.pieces
      return
    }
    runs.append(run)
  }

  /// The stretch of the file from the first byte of `span` to its last, or nil when no byte of it
  /// came from the file.
  public func fileRange(of span: TextSpan) -> Range<Int>? {
    guard !span.isEmpty else {
      return fileRange(of: TextSpan(start: span.start, end: span.start + 1)).map {
        $0.lowerBound..<$0.lowerBound
      }
    }
    var low: Int32 = .max
    var high: Int32 = -1
    var index = firstRun(endingAfter: span.start)
    while index < runs.count, runs[index].textStart < span.end {
      let run = runs[index]
      let range = run.fileRange(
        from: max(span.start, run.textStart) - run.textStart,
        to: min(span.end, run.textStart + run.textCount) - run.textStart)
      low = min(low, range.lowerBound)
      high = max(high, range.upperBound)
      index += 1
    }
    return high < 0 ? nil : Int(low)..<Int(high)
  }

  /// Binary search for the first run that ends after `offset`.
  func firstRun(endingAfter offset: Int32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].textStart + runs[middle].textCount > offset {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
