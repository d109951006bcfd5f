/// Turns byte offsets of a file into lines and columns, both counted from 1.
///
/// Columns count Unicode scalars. `\n`, `\r\n` and a bare `\r` end a line.
public struct LineTable: Sendable {
  /// How many bytes make a scalar, which is all that counting columns needs to know of a file's
  /// encoding.
  public enum ByteLayout: Hashable, Sendable {
    case utf8
    /// One byte, one character: windows-1252 and its like, and the fallback for all others.
    case singleByte
    case utf16LittleEndian
    case utf16BigEndian
  }

  public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int
  }

  private let starts: [Int32]
  /// The scalars before every `stride`-th byte: a page of 50 MB may be one line, and each of its
  /// paragraphs asks for its column.
  private let counts: [Int32]
  private static let stride = 2048
  private let bytes: [UInt8]
  private let layout: ByteLayout

  /// Linear in the size of the file.
  public init(_ bytes: [UInt8], layout: ByteLayout = .utf8) {
    var starts: [Int32] = [0]
    let span = bytes.span
    var index = 0
    switch layout {
    case .utf8, .singleByte:
      while index < span.count {
        let byte = span[index]
        if byte == 0x0A {
          starts.append(Int32(index + 1))
        } else if byte == 0x0D, index + 1 >= span.count || span[index + 1] != 0x0A {
          starts.append(Int32(index + 1))
        }
        index += 1
      }
    case .utf16LittleEndian, .utf16BigEndian:
      let low = layout == .utf16LittleEndian ? 0 : 1
      func unit(_ at: Int) -> UInt16? {
        at + 1 < span.count
          ? UInt16(span[at + low]) | UInt16(span[at + 1 - low]) << 8 : nil
      }
      while let current = unit(index) {
        if current == 0x0A || (current == 0x0D && unit(index + 2) != 0x0A) {
          starts.append(Int32(index + 2))
        }
        index += 2
      }
    }
    self.starts = starts
    self.bytes = bytes
    self.layout = layout
    counts = Self.counts(bytes, layout: layout)
  }

  public var lineCount: Int { starts.count }

  /// The line and column of a byte; offsets past the end stand at the end.
  /// Logarithmic in the number of lines, linear in the length of the line.
  public func position(of byteOffset: Int) -> Position {
    let offset = Int32(min(max(0, byteOffset), bytes.count))
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: scalars(from: Int(starts[low]), to: Int(offset)) + 1)
  }

  private static func counts(_ bytes: [UInt8], layout: ByteLayout) -> [Int32] {
    if layout == .singleByte { return [] }
    var counts: [Int32] = [0]
    var total = 0
    var at = 0
    while at + stride <= bytes.count {
      total += scalars(bytes, layout, from: at, to: at + stride)
      counts.append(Int32(total))
      at += stride
    }
    return counts
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    if layout == .singleByte { return end - start }
    let first = start / Self.stride + 1
    let last = end / Self.stride
    guard first < last else { return Self.scalars(bytes, layout, from: start, to: end) }
    return Self.scalars(bytes, layout, from: start, to: first * Self.stride)
      + Int(counts[last] - counts[first])
      + Self.scalars(bytes, layout, from: last * Self.stride, to: end)
  }

  private static func scalars(
    _ bytes: [UInt8], _ layout: ByteLayout, from start: Int, to end: Int
  ) -> Int {
    switch layout {
    case .singleByte: return end - start
    case .utf8:
      var count = 0
      let span = bytes.span
      for index in start..<end where span[index] & 0xC0 != 0x80 { count += 1 }
      return count
    case .utf16LittleEndian, .utf16BigEndian:
      let high = layout == .utf16LittleEndian ? 1 : 0
      var count = 0
      var index = start
      while index + 1 < end {
        if bytes[index + high] & 0xFC != 0xDC { count += 1 }
        index += 2
      }
      return count
    }
  }
}
