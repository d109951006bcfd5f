/// Cuts very long sentences into pieces that are parsed by themselves, so that a text without full
/// stops costs no more than any other.
enum ParseWindows {
  /// Arcs grow with the square of a window; hardly a sentence of news is as long.
  static let longest = 160

  /// - Parameter isBreak: whether a window may well end behind a token: a semicolon, a comma.
  static func cut(_ tokens: Range<Int>, isBreak: (Int) -> Bool) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = tokens.lowerBound
    while tokens.upperBound - start > longest {
      var end = start + longest
      for token in stride(from: end - 1, to: start + longest / 2, by: -1) where isBreak(token) {
        end = token + 1
        break
      }
      windows.append(start..<end)
      start = end
    }
    if start < tokens.upperBound { windows.append(start..<tokens.upperBound) }
    return windows
  }
}
