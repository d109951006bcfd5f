/// Writes a JSON value as bytes, always the same for the same value.
public struct JSONPrinter: Sendable {
  public enum Layout: Sendable {
    /// All on one line, for JSON lines.
    case line
    /// Indented, with whatever fits into a line kept on it.
    case page
  }

  public var layout: Layout
  private let width = 100

  public init(_ layout: Layout) { self.layout = layout }

  /// The text of a value, without a line end.
  public func print(_ value: JSON) -> String {
    var out: [UInt8] = []
    switch layout {
    case .line: Self.write(value, to: &out)
    case .page: write(value, at: 0, column: 0, to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func write(_ value: JSON, at depth: Int, column: Int, to out: inout [UInt8]) {
    let start = out.count
    Self.write(value, to: &out)
    if out.count - start + column <= width || depth > 60 { return }
    switch value {
    case .array(let items) where !items.isEmpty:
      out.removeSubrange(start...)
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        newLine(index, depth + 1, &out)
        write(item, at: depth + 1, column: 2 * (depth + 1) + 1, to: &out)
      }
      newLine(0, depth, &out)
      out.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      out.removeSubrange(start...)
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        newLine(index, depth + 1, &out)
        Self.write(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        out.append(UInt8(ascii: " "))
        let column = 2 * (depth + 1) + member.key.utf8.count + 5
        write(member.value, at: depth + 1, column: column, to: &out)
      }
      newLine(0, depth, &out)
      out.append(UInt8(ascii: "}"))
    default: break
    }
  }

  private func newLine(_ index: Int, _ depth: Int, _ out: inout [UInt8]) {
    if index > 0 { out.append(UInt8(ascii: ",")) }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { out.append(UInt8(ascii: " ")) }
  }

  private static func write(_ value: JSON, to out: inout [UInt8]) {
    switch value {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): out.append(contentsOf: String(number).utf8)
    case .number(let number): write(number, to: &out)
    case .string(let text): write(text, to: &out)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(item, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        write(member.value, to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ number: Double, to out: inout [UInt8]) {
    if let whole = Int(exactly: number) {
      out.append(contentsOf: String(whole).utf8)
    } else if number.isFinite {
      out.append(contentsOf: number.description.utf8)
    } else {
      out.append(contentsOf: "null".utf8)
    }
  }

  /// Escapes what JSON must, and U+2028 and U+2029, at which some readers of JSON lines break.
  private static func write(_ text: String, to out: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    out.append(UInt8(ascii: "\""))
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        out.append(contentsOf: "\\u00".utf8)
        out.append(hex[Int(byte >> 4)])
        out.append(hex[Int(byte & 15)])
      case 0xA8 where before == (0xE2, 0x80), 0xA9 where before == (0xE2, 0x80):
        out.removeLast(2)
        out.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
      default: out.append(byte)
      }
      before = (before.1, byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}
