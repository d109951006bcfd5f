extension OriginMap {
  /// Every byte stands for itself.
  public var isIdentity: Bool {
    runs.count == 1 && runs[0].isVerbatim && runs[0].textStart == 0 && runs[0].fileStart == 0
  }

  /// This map leads to an intermediate text, `file` leads on from there: the map of both steps.
  ///
  ///     paragraph ─ self → decoded page ─ file → bytes on disk
  ///
  /// Linear in the runs of both.
  public func through(_ file: OriginMap) -> OriginMap {
    if file.isIdentity { return self }
    var whole = OriginMap()
    for run in runs { whole.append(run, through: file) }
    return whole
  }

  /// Appends a run that leads to an intermediate text, on through `file`. A verbatim run is cut
  /// where the runs of `file` end.
  public mutating func append(_ run: Run, through file: OriginMap) {
    guard run.isVerbatim else {
      let stretch = TextSpan(start: run.fileStart, end: run.fileStart + run.fileCount)
      guard let range = file.fileRange(of: stretch) else { return }
      // Within one verbatim run the pieces keep their sizes.
      let outer = file.runs[file.firstRun(endingAfter: stretch.start)]
      let isWithin =
        outer.isVerbatim && outer.textStart <= stretch.start
        && stretch.end <= outer.textStart + outer.textCount
      append(
        Run(
          textStart: run.textStart, textCount: run.textCount, fileStart: Int32(range.lowerBound),
          fileCount: Int32(range.count), isVerbatim: false, pieces: isWithin ? run.pieces : 1))
      return
    }
    let end = run.fileStart + run.fileCount
    var index = file.firstRun(endingAfter: run.fileStart)
    while index < file.runs.count, file.runs[index].textStart < end {
      let outer = file.runs[index]
      index += 1
      let from = max(run.fileStart, outer.textStart)
      let to = min(end, outer.textStart + outer.textCount)
      let range = outer.fileRange(from: from - outer.textStart, to: to - outer.textStart)
      let step = max(1, outer.textCount / max(1, outer.pieces))
      let isWhole =
        (from - outer.textStart) % step == 0 && (to - outer.textStart) % step == 0
      append(
        Run(
          textStart: run.textStart + (from - run.fileStart), textCount: to - from,
          fileStart: range.lowerBound, fileCount: Int32(range.count),
          isVerbatim: outer.isVerbatim,
          pieces: outer.isVerbatim || !isWhole ? 1 : (to - from) / step))
    }
  }

  /// Forgets everything from a byte of the text on.
  public mutating func truncate(to count: Int32) {
    while let last = runs.last, last.textStart + last.textCount > count {
      runs.removeLast()
      guard last.textStart < count else { continue }
      let kept = count - last.textStart
      let range = last.fileRange(from: 0, to: kept)
      let step = max(1, last.textCount / max(1, last.pieces))
      append(
        Run(
          textStart: last.textStart, textCount: kept, fileStart: range.lowerBound,
          fileCount: Int32(range.count), isVerbatim: last.isVerbatim,
          pieces: last.isVerbatim ? 1 : max(1, (kept + step - 1) / step)))
    }
  }
}
