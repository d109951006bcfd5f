/// Numbers the tag and attribute names of a document, the known ones as in `MarkupName`.
struct NameTable: Sendable {
  /// Lower than any number of names a UInt16 can tell apart; the rest are all `other`.
  private static let limit = 60_000

  private var spellings: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing; 0 is a free slot, else the number of the name plus one.
  private var slots: [UInt16]

  /// A table with the known names only; copying it costs next to nothing until a name is added.
  static let known: NameTable = {
    var table = NameTable(slotCount: 1024)
    for name in MarkupName.allCases {
      let bytes = Array(name.spelling.utf8)
      _ = table.number(of: bytes.span, lowercased: false)
    }
    return table
  }()

  private init(slotCount: Int) { slots = Array(repeating: 0, count: slotCount) }

  /// The number of a name, a new one when it was never seen.
  mutating func number(of name: Span<UInt8>, lowercased: Bool) -> UInt16 {
    let slot = slot(of: name, lowercased)
    if slots[slot] != 0 { return slots[slot] - 1 }
    guard ends.count < Self.limit else { return MarkupName.other.rawValue }
    for index in 0..<name.count { spellings.append(fold(name[index], lowercased)) }
    ends.append(Int32(spellings.count))
    let number = UInt16(ends.count - 1)
    slots[slot] = number + 1
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a name that a document may have, nil when it has not.
  func existing(_ name: String) -> UInt16? {
    let bytes = Array(name.utf8)
    let found = slots[slot(of: bytes.span, false)]
    return found == 0 ? nil : found - 1
  }

  /// Where a name stands in `slots`, or the free slot where it belongs.
  private func slot(of name: Span<UInt8>, _ lowercased: Bool) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in 0..<name.count {
      hash = (hash ^ UInt32(fold(name[index], lowercased))) &* 16_777_619
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0, !matches(Int(slots[slot]) - 1, name, lowercased) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  func spelling(_ number: UInt16) -> String {
    String(decoding: spellings[range(Int(number))], as: UTF8.self)
  }

  var count: Int { ends.count }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  private func fold(_ byte: UInt8, _ lowercased: Bool) -> UInt8 {
    lowercased && byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private func matches(_ number: Int, _ name: Span<UInt8>, _ lowercased: Bool) -> Bool {
    let range = range(number)
    guard range.count == name.count else { return false }
    for index in 0..<name.count
    where spellings[range.lowerBound + index] != fold(name[index], lowercased) {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<ends.count {
      var hash: UInt32 = 2_166_136_261
      for index in range(number) { hash = (hash ^ UInt32(spellings[index])) &* 16_777_619 }
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(number + 1)
    }
  }
}
