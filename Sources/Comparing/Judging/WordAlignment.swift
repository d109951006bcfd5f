internal import TextAnalysis

/// For each word of a sentence, its counterpart in another.
///
///     a: "The attorney's vote was postponed"
///     b: "The lawyer's vote was put off"
///     lawyer ↔ attorney (synonym), vote ↔ vote (same), put ↔ postponed (near)
struct WordAlignment: Sendable {
  enum Tie: Sendable { case same, stem, synonym, derived, broader, near, none }

  struct Match: Sendable {
    /// Word of the other text, -1 when there is none.
    var word: Int
    var score: Float
    var tie: Tie
  }

  /// For the words of `right`, their counterparts in `left`.
  var matches: [Match] = []
  /// Words of `left` that some word of `right` repeats.
  var repeated: [Bool] = []

  /// A repeated word may stand several times: the one whose neighbours match too is meant.
  init(_ left: JudgedText, _ right: JudgedText, _ cosines: WordCosines) {
    repeated = [Bool](repeating: false, count: left.words.count)
    let stems = right.words.map(\.stem)
    var candidates: [Int] = []
    for index in right.words.indices {
      let word = right.words[index]
      candidates.removeAll(keepingCapacity: true)
      var isSame = false
      for other in left.words.indices where left.words[other].stem == word.stem {
        let same = left.words[other].spelling == word.spelling
        if same && !isSame {
          candidates.removeAll(keepingCapacity: true)
          isSame = true
        }
        if same == isSame { candidates.append(other) }
      }
      guard !candidates.isEmpty else {
        matches.append(Match(word: -1, score: 0, tie: .none))
        continue
      }
      var best = candidates[0]
      var top = -1
      for candidate in candidates {
        var agreeing = 0
        for step in [-2, -1, 1, 2] {
          let mine = index + step
          let theirs = candidate + step
          if stems.indices.contains(mine), left.words.indices.contains(theirs),
            stems[mine] == left.words[theirs].stem
          {
            agreeing += 1
          }
        }
        if agreeing > top { (top, best) = (agreeing, candidate) }
      }
      repeated[best] = true
      matches.append(Match(word: best, score: isSame ? 1 : 0.95, tie: isSame ? .same : .stem))
    }
    for index in right.words.indices where matches[index].word < 0 && right.words[index].isContent {
      matches[index] = nearest(index, left, right, cosines)
    }
  }

  private func nearest(
    _ index: Int, _ left: JudgedText, _ right: JudgedText, _ cosines: WordCosines
  ) -> Match {
    var best = Match(word: -1, score: 0, tie: .none)
    guard !right.words[index].hasDigit else { return best }
    for other in left.words.indices where left.words[other].isContent && !left.words[other].hasDigit
    {
      let cosine = cosines[other, index]
      if cosine > best.score {
        best = Match(word: other, score: cosine, tie: cosine > 0.5 ? .near : .none)
      }
    }
    return best
  }

  /// How much of `right` stands in `left`, telling words counting more.
  func coverage(of text: JudgedText) -> Float {
    var sum: Float = 0
    var total: Float = 0
    for (word, match) in zip(text.words, matches) where word.isContent {
      sum += word.weight * match.score
      total += word.weight
    }
    return total > 0 ? sum / total : 0
  }
}
