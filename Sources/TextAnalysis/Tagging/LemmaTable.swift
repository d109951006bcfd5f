internal import SourcesData

/// From a word and its Penn tag to its lemma, by rules learnt from the treebanks: what to take off
/// the end and what to put on, the longest known end first.
///
///     VBD|^was → 3be      VBD|ied → 3y      NNS|s → 1
struct LemmaTable: Sendable {
  private struct Script {
    var cut: Int
    var ending: [UInt8]
  }

  private let keys: StringTable
  private let choices: [Int]
  private let scripts: [Script]
  /// Ends of words that have rules are no longer.
  private static let longestEnd = 5

  init?(_ file: ModelFile) {
    guard let keys = StringTable(file, "lemma keys"), let choices = file["lemma choices"],
      choices.element == .uint16, choices.count == keys.count, let lines = file["lemma scripts"]
    else { return nil }
    self.keys = keys
    self.choices = (0..<choices.count).map { index in
      unsafe Int(choices.memory.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
    }
    scripts = lines.lines().map { line in
      let digits = line.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
      let cut = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000) }
      return Script(cut: cut, ending: Array(line.utf8.dropFirst(digits.count)))
    }
  }

  /// - Parameter word: in lower case with straight quotation marks.
  func lemma(of word: [UInt8], tag: PennTag) -> [UInt8] {
    guard !word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      // "5,000" is 5000; everything else with a digit is itself.
      let isNumber = word.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }
      return isNumber ? word.filter { $0 != 0x2C } : word
    }
    let head = Array(tag.name.utf8) + [0x7C]
    if let script = script(head + [0x5E] + word) { return apply(script, word) }
    var length = 0
    var starts = [word.count]
    // The whole word has been looked up; an end leaves one letter or more.
    var at = word.count
    while length < Self.longestEnd, at > 0 {
      at -= 1
      while at > 0, word[at] & 0xC0 == 0x80 { at -= 1 }
      guard at > 0 else { break }
      starts.append(at)
      length += 1
    }
    for start in starts.reversed() {
      if let script = script(head + word[start...]), script.cut < word.count {
        return apply(script, word)
      }
    }
    return word
  }

  private func script(_ key: [UInt8]) -> Script? {
    guard let number = keys.number(of: key), choices[number] < scripts.count else { return nil }
    return scripts[choices[number]]
  }

  private func apply(_ script: Script, _ word: [UInt8]) -> [UInt8] {
    Array(word.dropLast(script.cut)) + script.ending
  }
}
