internal import SourcesData

/// Strings with numbers, found by hash where the file is mapped: nothing is built at start.
///
/// Slots hold a string's number plus one, 0 is free; a taken slot sends on to the next.
struct StringTable: Sendable {
  let count: Int
  private let mask: Int
  private let slots: ModelFile.Section
  private let starts: ModelFile.Section
  private let text: ModelFile.Section

  init?(_ file: ModelFile, _ name: String) {
    guard let slots = file[name + ".slots"], let starts = file[name + ".starts"],
      let text = file[name + ".text"], slots.element == .uint32, starts.element == .uint32,
      slots.count > 0, slots.count & (slots.count - 1) == 0, starts.count > 0
    else { return nil }
    count = starts.count - 1
    mask = slots.count - 1
    self.slots = slots
    self.starts = starts
    self.text = text
  }

  func number(of word: [UInt8]) -> Int? { number(of: word, hash: FNV.hash(word[...])) }

  func number(of word: [UInt8], hash: UInt32) -> Int? {
    var at = Int(hash) & mask
    for _ in 0...mask {
      let slot = Self.value(slots, at)
      if slot == 0 { return nil }
      let number = slot - 1
      if number < count, matches(word, number) { return number }
      at = (at + 1) & mask
    }
    return nil
  }

  private func matches(_ word: [UInt8], _ number: Int) -> Bool {
    let start = Self.value(starts, number)
    let end = Self.value(starts, number + 1)
    guard end - start == word.count, end <= text.count else { return false }
    for index in word.indices {
      let byte = unsafe text.memory[start + index]
      if byte != word[index] { return false }
    }
    return true
  }

  private static func value(_ section: ModelFile.Section, _ at: Int) -> Int {
    unsafe Int(section.memory.loadUnaligned(fromByteOffset: at * 4, as: UInt32.self))
  }
}

/// Fowler, Noll and Vo's hash, variant 1a, of 32 bits: what the trainer numbers words by.
enum FNV {
  static let seed: UInt32 = 0x811C_9DC5

  static func hash(_ bytes: ArraySlice<UInt8>, from seed: UInt32 = seed) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }

  /// The hash of a mark and then the bytes.
  static func hash(_ mark: UInt8, _ bytes: ArraySlice<UInt8>) -> Int {
    Int(hash(bytes, from: (seed ^ UInt32(mark)) &* 0x0100_0193))
  }
}
