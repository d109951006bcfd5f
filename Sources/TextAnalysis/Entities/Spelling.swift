/// Whether two words are two spellings of one name.
package enum Spelling {
  package enum Likeness: Hashable, Sendable { case equal, variant, unlike }

  package static func likeness(_ left: String, _ right: String) -> Likeness {
    if left == right { return .equal }
    return areVariants(left, right) ? .variant : .unlike
  }

  /// The same consonants with other vowels ("Mohammed", "Muhammad"; "Gaddafi", "Qadhafi"), or one
  /// letter's difference in a long word ("Philips", "Phillips").
  ///
  ///     Johnson   Jonson     one letter
  ///     Marten    Martin     same consonants
  ///     Reid      Reed       too short to tell → no
  ///
  /// - Parameter shortest: the least letters a word must have. More when nothing else speaks for
  ///   the two being one: a lone "Smith" is not a "Smyth".
  package static func areVariants(_ left: String, _ right: String, shortest: Int = 4) -> Bool {
    let mine = Array(left.utf8)
    let other = Array(right.utf8)
    guard mine.count >= shortest, other.count >= shortest, let first = mine.first,
      let second = other.first,
      mine != other
    else { return false }
    // A plural or a feminine is another word.
    if mine.count != other.count, mine.last != other.last,
      mine.last == 0x73 || other.last == 0x73
    {
      return false
    }
    let skeleton = Self.skeleton(mine)
    if skeleton == Self.skeleton(other) {
      return skeleton.count >= 3
        || (skeleton.count >= 2 && Self.distance(mine, other) <= 1)
          && min(mine.count, other.count) >= 5
    }
    let shorter = min(mine.count, other.count)
    return shorter >= 6 && first == second && distance(mine, other) <= 1
  }

  /// Consonants, with those that transliterations exchange made one, doubled ones once.
  private static func skeleton(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var before: UInt8 = 0
    for (index, byte) in word.enumerated() {
      var letter = byte
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        letter = UInt8(ascii: "a")
        if index > 0 {
          before = letter
          continue
        }
      case UInt8(ascii: "h"), UInt8(ascii: "'"), UInt8(ascii: "-"):
        if index > 0 { continue }
      case UInt8(ascii: "q"), UInt8(ascii: "g"), UInt8(ascii: "c"): letter = UInt8(ascii: "k")
      case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "w"): letter = UInt8(ascii: "v")
      default: break
      }
      if before != letter { result.append(letter) }
      before = letter
    }
    return result
  }

  /// Letters to change, add or drop to make one of the other.
  package static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, mine) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (mine == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
