/// A set of known names, asked for with one shift.
package struct MarkupNameSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  package init(arrayLiteral names: MarkupName...) {
    for name in names { insert(name) }
  }

  package mutating func insert(_ name: MarkupName) {
    let bit = UInt64(1) << UInt64(name.rawValue & 63)
    switch name.rawValue >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    default: high |= bit
    }
  }

  package func contains(_ name: MarkupName) -> Bool {
    let word =
      switch name.rawValue >> 6 {
      case 0: low
      case 1: middle
      default: high
      }
    return word >> UInt64(name.rawValue & 63) & 1 == 1
  }

  package func union(_ other: MarkupNameSet) -> MarkupNameSet {
    var both = self
    both.low |= other.low
    both.middle |= other.middle
    both.high |= other.high
    return both
  }
}
