package import ReportText

extension AnalyzedText {
  /// The tokens that start within a span.
  package func tokens(in span: TextSpan) -> Range<Int> {
    let low = firstToken(from: span.start)
    return low..<max(low, firstToken(from: span.end))
  }

  /// Binary search for the first token that starts at `offset` or later.
  private func firstToken(from offset: Int32) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
