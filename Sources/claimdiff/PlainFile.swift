internal import FoundationEssentials
internal import Importing
internal import ReportText

/// A file taken as it is: all of it is body text.
struct PlainFile: Sendable {
  func read(_ path: String) throws(ImportError) -> SourceText {
    let bytes: [UInt8]
    if path == "-" {
      bytes = StandardInput().readAll()
    } else if let data = FileManager.default.contents(atPath: path) {
      bytes = [UInt8](data)
    } else {
      throw ImportError(file: path, reason: .missing)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw ImportError(
        file: path, reason: .malformed("is not UTF-8; leave out --plain, or convert it"))
    }
    return SourceText(
      bytes: bytes, blocks: paragraphs(of: bytes), origins: OriginMap(verbatim: bytes.count),
      lines: LineTable(bytes))
  }

  /// Blank lines part paragraphs. In a file without any, whose lines are longer than anyone
  /// wraps, each line is one.
  func paragraphs(of bytes: [UInt8]) -> [TextBlock] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    lines.append(start..<bytes.count)
    let filled = lines.map { trimmed($0, bytes) }
    let long = filled.filter { $0.count > 100 }.count
    let linesArePragraphs =
      !filled.dropLast().dropFirst().contains { $0.isEmpty } && long * 3 > filled.count
    var blocks: [TextBlock] = []
    var open: Range<Int>?
    func close() {
      if let span = open { blocks.append(TextBlock(kind: .paragraph, span: TextSpan(span))) }
      open = nil
    }
    for line in filled {
      if line.isEmpty {
        close()
      } else {
        open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
        if linesArePragraphs { close() }
      }
    }
    close()
    return blocks
  }

  private func trimmed(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
