internal import SourcesData

/// What the network is told of a word, by itself: the word if known, its ends, its shape.
struct WordEncoder: Sendable {
  /// Numbers of a row: what the network's first layer takes.
  let width: Int
  private let vocabulary: StringTable
  private let words: EmbeddingTable
  private let meanings: EmbeddingTable
  private let suffixes3: EmbeddingTable
  private let suffixes2: EmbeddingTable
  private let prefixes: EmbeddingTable
  private let shapes: EmbeddingTable
  /// Unknown words share so many rows at the head of the table.
  private let unknown: Int

  init?(_ file: ModelFile) {
    guard let vocabulary = StringTable(file, "vocabulary"),
      let words = EmbeddingTable(file, "word"), let meanings = EmbeddingTable(file, "meaning"),
      let suffixes3 = EmbeddingTable(file, "suffix3"),
      let suffixes2 = EmbeddingTable(file, "suffix2"),
      let prefixes = EmbeddingTable(file, "prefix"), let shapes = EmbeddingTable(file, "shape"),
      words.rows > vocabulary.count, meanings.rows == words.rows
    else { return nil }
    self.vocabulary = vocabulary
    self.words = words
    self.meanings = meanings
    self.suffixes3 = suffixes3
    self.suffixes2 = suffixes2
    self.prefixes = prefixes
    self.shapes = shapes
    unknown = words.rows - vocabulary.count
    width =
      words.width + meanings.width + suffixes3.width + suffixes2.width + prefixes.width
      + shapes.width
  }

  /// Appends a word's row. `word` is in lower case with straight quotation marks.
  func append(_ word: [UInt8], shape: WordFormShape, to output: inout [Float]) {
    let hash = FNV.hash(word[...])
    let number =
      vocabulary.number(of: word, hash: hash).map { $0 + unknown } ?? Int(hash) % unknown
    words.append(number, to: &output)
    meanings.append(number, to: &output)
    suffixes3.append(
      FNV.hash(0x33, word[Self.tail(word, scalars: 3)...]) % suffixes3.rows, to: &output)
    suffixes2.append(
      FNV.hash(0x32, word[Self.tail(word, scalars: 2)...]) % suffixes2.rows, to: &output)
    prefixes.append(
      FNV.hash(0x3C, word[..<Self.head(word, scalars: 3)]) % prefixes.rows, to: &output)
    shapes.append(shape.rawValue, to: &output)
  }

  private static func tail(_ word: [UInt8], scalars: Int) -> Int {
    var at = word.count
    for _ in 0..<scalars where at > 0 {
      at -= 1
      while at > 0, word[at] & 0xC0 == 0x80 { at -= 1 }
    }
    return at
  }

  private static func head(_ word: [UInt8], scalars: Int) -> Int {
    var at = 0
    for _ in 0..<scalars where at < word.count {
      at += 1
      while at < word.count, word[at] & 0xC0 == 0x80 { at += 1 }
    }
    return at
  }

  /// A lower-cased form with curly quotation marks made straight.
  static func normal(_ form: String) -> [UInt8] {
    var bytes = Array(form.utf8)
    guard bytes.contains(0xE2) else { return bytes }
    var kept = 0
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80,
        bytes[at + 2] & 0xF8 == 0x98, [0x98, 0x99, 0x9C, 0x9D].contains(bytes[at + 2])
      {
        bytes[kept] = bytes[at + 2] < 0x9C ? 0x27 : 0x22
        at += 3
      } else {
        bytes[kept] = bytes[at]
        at += 1
      }
      kept += 1
    }
    bytes.removeSubrange(kept...)
    return bytes
  }
}
