/// How two word sequences differ: a global alignment with the fewest insertions and deletions.
///
///     it is going to be completely useless
///     it 's going to be of some use          → equal, replaced, equal, replaced
///
/// Myers, "An O(ND) difference algorithm", 1986, in its plain quadratic form: quotations are short.
struct WordDifference: Sendable {
  struct Part: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case equal, replaced, onlyLeft, onlyRight }
    var kind: Kind
    var left: Range<Int>
    var right: Range<Int>
  }

  let parts: [Part]
  let equalCount: Int

  /// Longer sequences are cut: no quotation within a sentence has as many words.
  static let limit = 400

  init(_ left: [String], _ right: [String]) {
    let left = left.prefix(Self.limit)
    let right = right.prefix(Self.limit)
    let columns = right.count + 1
    // Longest common subsequence of the rests.
    var table = [Int32](repeating: 0, count: (left.count + 1) * columns)
    for i in stride(from: left.count - 1, through: 0, by: -1) {
      for j in stride(from: right.count - 1, through: 0, by: -1) {
        table[i * columns + j] =
          left[i] == right[j]
          ? table[(i + 1) * columns + j + 1] + 1
          : max(table[(i + 1) * columns + j], table[i * columns + j + 1])
      }
    }
    var parts: [Part] = []
    var equal = 0
    var i = 0
    var j = 0
    while i < left.count || j < right.count {
      let (startI, startJ) = (i, j)
      while i < left.count, j < right.count, left[i] == right[j] {
        i += 1
        j += 1
      }
      if i > startI {
        equal += i - startI
        parts.append(Part(kind: .equal, left: startI..<i, right: startJ..<j))
        continue
      }
      while i < left.count || j < right.count {
        if i < left.count, j < right.count, left[i] == right[j] { break }
        if j == right.count
          || (i < left.count && table[(i + 1) * columns + j] >= table[i * columns + j + 1])
        {
          i += 1
        } else {
          j += 1
        }
      }
      let kind: Part.Kind =
        i == startI ? .onlyRight : j == startJ ? .onlyLeft : .replaced
      parts.append(Part(kind: kind, left: startI..<i, right: startJ..<j))
    }
    self.parts = parts
    equalCount = equal
  }
}
