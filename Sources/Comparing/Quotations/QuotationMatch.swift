/// Whether two quotations are one, and what one has that the other has not.
///
/// Outlets trim: both ends may be missing, and an ellipsis may stand for anything. What counts is
/// the stretch that both have:
///
///     "I am not ⟦pro⟧-gay marriage"   "I am not ⟦anti⟧-gay marriage"      altered
///     "… a fair compromise"           "strikes a fair compromise by …"     trimmed
struct QuotationMatch: Sendable {
  enum Alteration: Sendable, Hashable {
    /// Word for word, trimmed or not.
    case none
    /// Other spelling, contractions, fillers, an explaining word: nobody is made to say otherwise.
    case wording
    /// Other content words, a number, a negation more or less.
    case content
  }

  let alteration: Alteration
  /// Positions in the words of the left and right passage that differ, when they do.
  let leftWords: Range<Int>
  let rightWords: Range<Int>
  /// Share of the shorter passage's words that both have.
  let share: Double
  let equalCount: Int

  // Below, two sentences between quotation marks have only their common words in common. Quotations
  // altered in half their words were still found at 0.5; at 0.4 slogans began to meet.
  static let sameShare = 0.5

  /// Nil when the two are not one quotation.
  ///
  /// - Parameter isLight: whether a word carries no content ("the", "uh").
  init?(_ left: [String], _ right: [String], isLight: (String) -> Bool) {
    let shorter = min(left.count, right.count)
    guard shorter >= 3 else { return nil }
    let difference = WordDifference(left, right)
    // A few light words in common prove nothing.
    var content = 0
    var longest = 0
    for part in difference.parts where part.kind == .equal {
      content += left[part.left].count { !isLight($0) }
      longest = max(longest, part.left.count)
    }
    share = Double(difference.equalCount) / Double(shorter)
    equalCount = difference.equalCount
    guard difference.equalCount >= 3, longest >= 2, content >= 2 || difference.equalCount >= 5
    else { return nil }
    // Short passages meet by chance more easily: "such a stupid wall", "that stupid wall".
    guard shorter > 5 || share >= 0.75 else { return nil }
    guard share >= Self.sameShare || (difference.equalCount >= 6 && longest >= 5) else {
      return nil
    }

    var alteration = Alteration.none
    var leftWords = 0..<0
    var rightWords = 0..<0
    for (index, part) in difference.parts.enumerated() where part.kind != .equal {
      let isEnd = index == 0 || index == difference.parts.count - 1
      // An end that only one side has was trimmed by the other.
      if isEnd, part.kind != .replaced { continue }
      // Both go on, each its own way: far from the shared stretch this is another sentence.
      if isEnd, share < 0.6, max(part.left.count, part.right.count) > 8 { continue }
      let found = Self.alteration(left[part.left], right[part.right], isLight: isLight)
      if found == .none { continue }
      if alteration != .content {
        if found == .content || alteration == .none {
          leftWords = part.left
          rightWords = part.right
        }
        alteration = found
      }
    }
    self.alteration = alteration
    self.leftWords = leftWords
    self.rightWords = rightWords
  }

  static func alteration(
    _ left: ArraySlice<String>, _ right: ArraySlice<String>, isLight: (String) -> Bool
  ) -> Alteration {
    let leftJoined = left.joined()
    let rightJoined = right.joined()
    // "e-mails" and "emails", "Obama care" and "Obamacare".
    if leftJoined == rightJoined { return .none }
    if Self.expanded(left) == Self.expanded(right) { return .none }
    let negatedLeft = left.contains(where: Self.isNegation)
    let negatedRight = right.contains(where: Self.isNegation)
    if negatedLeft != negatedRight { return .content }
    let leftContent = left.filter { !isLight($0) }
    let rightContent = right.filter { !isLight($0) }
    // A word more on one side only: an explanation, a filler, a name for a pronoun.
    if leftContent.isEmpty || rightContent.isEmpty { return .wording }
    if leftContent.elementsEqual(rightContent, by: Self.isSpellingOf) { return .wording }
    return .content
  }

  static func isNegation(_ word: String) -> Bool {
    ["not", "n't", "no", "never", "none", "nobody", "nothing", "without", "cannot"].contains(word)
  }

  /// "it 's going" as "it is going".
  static func expanded(_ words: ArraySlice<String>) -> [String] {
    words.map { contractions[$0] ?? $0 }
  }

  private static let contractions = [
    "'s": "is", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have", "'d": "would",
    "gonna": "going", "n't": "not", "ca": "can", "wo": "will", "okay": "ok", "percent": "%",
  ]

  /// One letter more or less, or another ending: "analyse"/"analyze", "toward"/"towards".
  static func isSpellingOf(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    guard min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else { return false }
    var i = 0
    while i < min(a.count, b.count), a[i] == b[i] { i += 1 }
    var back = 0
    while back < min(a.count, b.count) - i, a[a.count - 1 - back] == b[b.count - 1 - back] {
      back += 1
    }
    return max(a.count, b.count) - i - back <= 1
  }
}
