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
    for run in runs {
      if run.isVerbatim {
        whole.append(run, through: file)
      } else if let range = file.fileRange(
        of: TextSpan(start: run.fileStart, end: run.fileStart + run.fileCount))
      {
        whole.append(
          Run(
            textStart: run.textStart, textCount: run.textCount, fileStart: Int32(range.lowerBound),
            fileCount: Int32(range.count), isVerbatim: false))
      }
    }
    return whole
  }

  /// Cuts a verbatim run where the runs of `file` end.
  private mutating func append(_ run: Run, through file: OriginMap) {
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
}
