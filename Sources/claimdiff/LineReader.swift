/// The lines of standard input, handed on as they arrive: whoever asks one question and waits
/// gets an answer.
struct LineReader {
  private let input = StandardInput()
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// The whole lines that are there, without their ends and without blank ones; waits for the
  /// first. Nil at the end.
  mutating func next() -> [[UInt8]]? {
    while !isAtEnd {
      guard let more = input.read() else {
        isAtEnd = true
        let last = rest
        rest = []
        return last.contains { $0 > 0x20 } ? [last] : nil
      }
      // Only the new bytes are looked through, or a line of many megabytes costs its square.
      guard let end = more.lastIndex(of: 0x0A) else {
        rest += more
        continue
      }
      var lines: [[UInt8]] = []
      rest += more[..<end]
      for line in rest.split(separator: 0x0A) {
        let line = line.last == 0x0D ? line.dropLast() : line
        if line.contains(where: { $0 > 0x20 }) { lines.append(Array(line)) }
      }
      rest = Array(more[(end + 1)...])
      if !lines.isEmpty { return lines }
    }
    return nil
  }
}
