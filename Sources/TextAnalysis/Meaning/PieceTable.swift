internal import SourcesData

extension ModelFile {
  /// Opened once; nil when the data files are not installed.
  static let vectors: ModelFile? = DataFolder.path("models/vectors.bin").flatMap(ModelFile.init)
}

/// The vocabulary of pieces as a hash table that is read in place: no table is built at start.
struct PieceTable: Sendable {
  fileprivate let letters: ModelFile.Section?
  fileprivate let starts: ModelFile.Section?
  private let slots: ModelFile.Section?
  let count: Int

  init(_ file: ModelFile?) {
    let letters = file?["pieces"]
    let starts = file?["starts"]
    let slots = file?["slots"]
    let count = (starts?.count ?? 1) - 1
    guard let letters, let starts, let slots, starts.element == .uint32, slots.element == .uint16,
      slots.count == 65536, count > 101, Self.areInOrder(starts, within: letters.count)
    else {
      (self.letters, self.starts, self.slots, self.count) = (nil, nil, nil, 0)
      return
    }
    (self.letters, self.starts, self.slots, self.count) = (letters, starts, slots, count)
  }

  /// `[UNK]`, where the vocabulary has it.
  var unknown: Int32 { 100 }

  /// A damaged file must not send a reader out of the mapping.
  private static func areInOrder(_ starts: ModelFile.Section, within limit: Int) -> Bool {
    var last: UInt32 = 0
    for index in 0..<starts.count {
      let start = unsafe starts.memory.loadUnaligned(
        fromByteOffset: index * 4, as: UInt32.self)
      guard start >= last, Int(start) <= limit else { return false }
      last = start
    }
    return true
  }

  /// Appends the pieces of one folded word, the longest that fits first.
  func append(_ word: [UInt8], characters: Int, to pieces: inout [Int32]) {
    let first = pieces.count
    guard count > 0, characters <= 100 else {
      pieces.append(unknown)
      return
    }
    var start = 0
    while start < word.count {
      var end = word.count
      var found: Int32 = -1
      while end > start {
        // Never cut inside a character.
        if end == word.count || word[end] & 0xC0 != 0x80 {
          found = piece(word, start, end)
          if found >= 0 { break }
        }
        end -= 1
      }
      guard found >= 0 else {
        pieces.removeSubrange(first...)
        pieces.append(unknown)
        return
      }
      pieces.append(found)
      start = end
    }
  }

  /// The number of `word[start..<end]`, with "##" before it inside a word; -1 when there is none.
  private func piece(_ word: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    guard let letters, let starts, let slots else { return -1 }
    let inner = start > 0
    let length = end - start + (inner ? 2 : 0)
    var hash: UInt32 = 2_166_136_261
    if inner {
      hash = (hash ^ 0x23) &* 16_777_619
      hash = (hash ^ 0x23) &* 16_777_619
    }
    for index in start..<end { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    var slot = Int(hash & 0xFFFF)
    while true {
      let entry = unsafe Int(slots.memory.loadUnaligned(fromByteOffset: slot * 2, as: UInt16.self))
      guard entry > 0, entry <= count else { return -1 }
      let from = unsafe Int(
        starts.memory.loadUnaligned(fromByteOffset: (entry - 1) * 4, as: UInt32.self))
      let to = unsafe Int(starts.memory.loadUnaligned(fromByteOffset: entry * 4, as: UInt32.self))
      if to - from == length {
        var same = true
        var at = from
        if inner {
          same = unsafe letters.memory[at] == 0x23 && letters.memory[at + 1] == 0x23
          at += 2
        }
        var index = start
        while same, index < end {
          same = unsafe letters.memory[at] == word[index]
          at += 1
          index += 1
        }
        if same { return Int32(entry - 1) }
      }
      slot = (slot + 1) & 0xFFFF
    }
  }
}

extension PieceTable {
  /// Appends a piece as it reads inside a word, without its "##".
  func appendLetters(of piece: Int32, to bytes: inout [UInt8]) {
    guard let letters, let starts, piece >= 0, Int(piece) < count else { return }
    var from = unsafe Int(
      starts.memory.loadUnaligned(fromByteOffset: Int(piece) * 4, as: UInt32.self))
    let to = unsafe Int(
      starts.memory.loadUnaligned(fromByteOffset: Int(piece) * 4 + 4, as: UInt32.self))
    let isInner =
      unsafe to - from > 2 && letters.memory[from] == 0x23
      && letters.memory[from + 1] == 0x23
    if isInner { from += 2 }
    for index in from..<to { bytes.append(unsafe letters.memory[index]) }
  }
}
