/// A stretch of a report's text, in UTF-8 bytes from the start of the text, end exclusive.
public struct TextSpan: Hashable, Sendable {
  public var start: Int32
  public var end: Int32

  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  public init(_ range: Range<Int>) {
    self.start = Int32(range.lowerBound)
    self.end = Int32(range.upperBound)
  }

  public var count: Int { Int(end - start) }
  public var isEmpty: Bool { end <= start }
  public var range: Range<Int> { Int(start)..<Int(end) }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(start: min(start, other.start), end: max(end, other.end))
  }
}

extension TextSpan: Comparable {
  /// In reading order; of two that start together the shorter one first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
