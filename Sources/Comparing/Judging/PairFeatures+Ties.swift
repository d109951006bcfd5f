/// How the words that only one text has stand to one another in the dictionary.
extension PairFeatures {
  /// Looks at the words of b that a lacks, and the words of a that b lacks: has one taken the
  /// other's place, and how do they stand to one another?
  mutating func addTies(
    _ forward: WordAlignment, _ backward: WordAlignment, _ cosines: WordCosines,
    _ ties: WordTies
  ) {
    let limit = 14
    let new = right.words.indices.filter {
      let word = right.words[$0]
      return !word.isMark && !word.hasDigit && forward.matches[$0].score < 0.95
        && (word.isContent || AmountWords.days[word.spelling] == nil && !word.isStop)
    }.prefix(limit)
    let gone = left.words.indices.filter {
      let word = left.words[$0]
      return word.isContent && !word.hasDigit && backward.matches[$0].score < 0.95
    }.prefix(2 * limit)
    var synonyms = 0
    var broader = 0
    var narrower = 0
    var opposites = 0
    var exclusive = 0
    var unexplained = 0
    var unexplainedNames = 0
    var worst: Float = 1
    var placed = 0
    var placedOpposites = 0
    var swappedNames = 0
    let numbers = gone.map { ties.number(of: left.words[$0].spelling) }
    for index in new {
      let word = right.words[index]
      let number = ties.number(of: word.spelling)
      var tie = WordForms.Tie.none
      var other = -1
      for (place, theirs) in zip(gone, numbers) {
        // Broader and derived words hardly ever have vectors further apart; opposites may.
        let seen = ties.tie(number, to: theirs, isNear: cosines[place, index] > 0.2)
        if Self.rank(seen) > Self.rank(tie) { (tie, other) = (seen, place) }
      }
      let slot = place(of: index, forward)
      switch tie {
      case .synonym, .derived: synonyms += 1
      case .broader: broader += 1
      case .narrower: narrower += 1
      case .antonym, .exclusive:
        if tie == .antonym { opposites += 1 } else { exclusive += 1 }
        if slot == other { placedOpposites += 1 }
        changes.append(
          change(.opposite, other..<other + 1, index..<index + 1))
      case .none:
        unexplained += 1
        if word.isName { unexplainedNames += 1 }
        worst = min(worst, forward.matches[index].score)
        if slot >= 0 {
          placed += 1
          let isNameSwap = word.isName && left.words[slot].isName
          if isNameSwap { swappedNames += 1 }
          changes.append(
            change(isNameSwap ? .name : .word, slot..<slot + 1, index..<index + 1))
        }
      }
    }
    let found: [Float] = [
      Float(synonyms), Float(broader), Float(narrower), Float(opposites), Float(exclusive),
      Float(unexplained), Float(unexplainedNames), worst, Float(placed), Float(placedOpposites),
      Float(swappedNames), Float(gone.count), Float(new.count),
    ]
    values += found
  }

  private static func rank(_ tie: WordForms.Tie) -> Int {
    switch tie {
    case .none: 0
    case .narrower: 1
    case .derived: 2
    case .broader: 3
    case .exclusive: 4
    case .antonym: 5
    case .synonym: 6
    }
  }

  /// The word of a that stands where b has this one: between the same neighbours; -1 when unclear.
  private func place(of index: Int, _ forward: WordAlignment) -> Int {
    func anchor(_ step: Int) -> Int {
      var at = index + step
      var distance = 1
      while right.words.indices.contains(at), distance <= 3 {
        let match = forward.matches[at]
        if match.word >= 0, match.score >= 0.95 { return match.word - step * distance }
        at += step
        distance += 1
      }
      return -1
    }
    let before = anchor(-1)
    let after = anchor(1)
    let place = before >= 0 ? before : after
    guard left.words.indices.contains(place), left.words[place].isContent else { return -1 }
    return before >= 0 && after >= 0 && abs(before - after) > 2 ? -1 : place
  }
}
