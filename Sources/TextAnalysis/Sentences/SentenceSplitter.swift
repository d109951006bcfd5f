internal import ReportText

/// Finds the sentences of each block.
///
///     "⟦Mr. Ortiz of the U.S. left at 5 p.m. on Sunday.⟧ ⟦“Why?” she asked.⟧"
///
/// A sentence ends at a stop, question or exclamation mark, the closing marks behind it included,
/// when what follows can begin one. Full stops of abbreviations and initials do not end it, nor do
/// the marks of a quotation that a speaker follows in lower case. A block always ends a sentence.
package struct SentenceSplitter: Sendable {
  package init() {}

  package func split(_ analysis: inout AnalyzedText) {
    let bytes = analysis.text.bytes
    for (block, piece) in analysis.text.blocks.enumerated() {
      var start = skipSpace(bytes, Int(piece.span.start), Int(piece.span.end))
      let end = Int(piece.span.end)
      var at = start
      while at < end {
        if let stop = sentenceEnd(bytes, at, start, end) {
          add(start..<stop, block, bytes, &analysis)
          start = skipSpace(bytes, stop, end)
          at = start
        } else {
          at += 1
        }
      }
      add(start..<end, block, bytes, &analysis)
    }
  }

  private func add(_ range: Range<Int>, _ block: Int, _ bytes: [UInt8], _ to: inout AnalyzedText) {
    var end = range.upperBound
    while end > range.lowerBound {
      // Trailing white space, one to three bytes long.
      if let length = [1, 2, 3].first(where: {
        end - $0 >= range.lowerBound && Whitespace.length(bytes, end - $0, end) == $0
      }) {
        end -= length
      } else {
        break
      }
    }
    guard range.lowerBound < end else { return }
    to.sentences.append(
      Sentence(span: TextSpan(range.lowerBound..<end), tokens: 0..<0, block: block))
  }

  private func skipSpace(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end {
      let length = Whitespace.length(bytes, at, end)
      if length == 0 { break }
      at += length
    }
    return at
  }

  /// The end of the sentence if one ends with the mark at `at`, closing marks included.
  private func sentenceEnd(_ bytes: [UInt8], _ at: Int, _ start: Int, _ end: Int) -> Int? {
    let byte = bytes[at]
    if byte == 0x0A, let stop = lineEnd(bytes, at, start, end) { return stop }
    let isEllipsis =
      byte == 0xE2 && at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
    guard byte == 0x2E || byte == 0x21 || byte == 0x3F || isEllipsis else { return nil }
    var after = at + (isEllipsis ? 3 : 1)
    // "...", "?!": the last mark of a run decides.
    if after < end, [0x2E, 0x21, 0x3F].contains(bytes[after]) { return nil }
    let stop = after
    var closers = 0
    while after < end {
      let length = max(closingMark(bytes, after, end), footnote(bytes, after, end))
      if length == 0 { break }
      after += length
      closers += 1
    }
    if after >= end { return end }
    let space = Whitespace.length(bytes, after, end)
    guard space > 0 else {
      // A footnote mark or a missing blank: "he said.Then" is rare and "U.S.-led" is not.
      return glued(bytes, stop, after, start, end, closers: closers)
    }
    var next = skipSpace(bytes, after, end)
    if next >= end { return end }
    let face = Emoticon.length(bytes, next..<end)
    if face > 0, next + face >= end || Whitespace.length(bytes, next + face, end) > 0 {
      return next + face
    }
    if byte == 0x2E, closers == 0, footnote(bytes, next, end) > 0 {
      // "at Harrow. [26] The": the mark of a note belongs to what is before it.
      after = next + footnote(bytes, next, end)
      next = skipSpace(bytes, after, end)
      if next >= end { return end }
    }
    let opening = opener(bytes, next, end)
    let first = next + opening
    if byte == 0x2E {
      let dots = at > start && bytes[at - 1] == 0x2E
      if dots || isEllipsis {
        return beginsWithCapital(bytes, first, end) && opening + closers >= 0 ? after : nil
      }
      switch stopKind(bytes, at, start) {
      case .always: break
      case .beforeName: return nil
      case .maybe:
        // "at 5 p.m. Sunday", "Jan. 5", "Smith Jr. said": capitals and digits are no proof.
        guard beginsSentence(bytes, first, end) else { return nil }
      case .initial:
        guard opening > 0 || beginsSentence(bytes, first, end) else { return nil }
      }
    }
    if isEllipsis { return beginsWithCapital(bytes, first, end) ? after : nil }
    // “Why?” she asked.
    if beginsWithLowerCase(bytes, first, end) { return nil }
    return after
  }

  /// A line break inside a block ends a sentence when the line before it looks like one of a list
  /// or a heading: the next starts with a bullet or the text goes on after a blank line.
  private func lineEnd(_ bytes: [UInt8], _ at: Int, _ start: Int, _ end: Int) -> Int? {
    var next = at + 1
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
      next += 1
    }
    guard next < end, at > start else { return nil }
    if bytes[next] == 0x0A { return at }
    if bytes[next] == 0x2A || bytes[next] == 0x2D, next + 1 < end, bytes[next + 1] == 0x20 {
      return at
    }
    if bytes[next] == 0xE2, next + 2 < end, bytes[next + 1] == 0x80, bytes[next + 2] == 0xA2 {
      return at
    }
    return nil
  }

  private func glued(
    _ bytes: [UInt8], _ stop: Int, _ after: Int, _ start: Int, _ end: Int, closers: Int
  ) -> Int? {
    // "issue.Political party": a lower-case word of three letters before, a capital and a lower-case
    // letter behind. Crawled pages lose the blank between paragraphs like this.
    guard stop - 4 >= start, after + 1 < end else { return nil }
    let before = bytes[(stop - 4)..<(stop - 1)]
    guard before.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    let first = after + opener(bytes, after, end)
    guard first + 1 < end, bytes[first] >= 0x41, bytes[first] <= 0x5A,
      bytes[first + 1] >= 0x61 && bytes[first + 1] <= 0x7A || bytes[first + 1] == 0x20
    else { return nil }
    return after
  }

  private enum StopKind { case always, maybe, beforeName, initial }

  /// What the word before a full stop says of it.
  private func stopKind(_ bytes: [UInt8], _ at: Int, _ start: Int) -> StopKind {
    var from = at
    while from > start {
      let byte = bytes[from - 1]
      let isPart = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2E
      if !isPart { break }
      from -= 1
    }
    guard from < at else { return .always }
    let word = bytes[from..<at]
    if word.count == 1 {
      // "J. Edgar", "Plan B. Then": single capitals are initials more often than not.
      // "c. 1820", "p. 5" go on with a number.
      if word[from] >= 0x61 { return [0x63, 0x70].contains(word[from]) ? .maybe : .always }
      return word[from] != 0x49 ? .initial : .always
    }
    let lower = String(
      decoding: word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    if Abbreviations.beforeNames.contains(lower) {
      // "no", "art", "fig" are words too when the next is no number.
      if ["no", "art", "sec", "det", "fig", "al", "op", "v", "fr", "ca", "dist"].contains(lower) {
        return .maybe
      }
      return .beforeName
    }
    if lower.contains(".") { return .maybe }
    guard Abbreviations.others.contains(lower) else { return .always }
    // "sun", "mass", "ill" end sentences as words; as abbreviations they have a capital.
    return word.first.map { $0 >= 0x41 && $0 <= 0x5A } == true || lower == "etc" ? .maybe : .always
  }

  /// Bytes of "[26]", 0 when there is none.
  private func footnote(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    guard bytes[at] == 0x5B else { return 0 }
    var index = at + 1
    while index < end, index - at < 4, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    guard index > at + 1, index < end, bytes[index] == 0x5D else { return 0 }
    return index + 1 - at
  }

  private func closingMark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D: return 1
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80:
      return bytes[at + 2] == 0x9D || bytes[at + 2] == 0x99 ? 3 : 0
    case 0xC2 where at + 1 < end: return bytes[at + 1] == 0xBB ? 2 : 0
    default: return 0
    }
  }

  /// Bytes of opening marks at the head of what follows.
  private func opener(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    var index = at
    while index < end {
      switch bytes[index] {
      case 0x22, 0x27, 0x28, 0x5B, 0x7B: index += 1
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x98):
        index += 3
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAB: index += 2
      default: return index - at
      }
    }
    return index - at
  }

  private func beginsWithCapital(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    return (bytes[at] >= 0x41 && bytes[at] <= 0x5A) || bytes[at] >= 0xC3
  }

  private func beginsWithLowerCase(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    return bytes[at] >= 0x61 && bytes[at] <= 0x7A
  }

  /// Whether the word at `at` opens sentences: what tells "at 5 p.m. He" from "at 5 p.m. Sunday".
  private func beginsSentence(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    var stop = at
    while stop < end,
      bytes[stop] | 0x20 >= 0x61 && bytes[stop] | 0x20 <= 0x7A || bytes[stop] == 0x27
    { stop += 1 }
    guard stop > at, bytes[at] >= 0x41, bytes[at] <= 0x5A else { return false }
    let word = String(decoding: bytes[at..<stop].map { $0 | 0x20 }, as: UTF8.self)
    return Self.openers.contains(word)
  }

  private static let openers: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these",
    "those", "there", "but", "and", "or", "so", "in", "on", "at", "for", "with", "by", "from",
    "to", "of", "as", "if", "when", "while", "after", "before", "since", "although", "though",
    "because", "however", "his", "her", "its", "their", "our", "my", "your", "what", "who", "why",
    "how", "where", "which", "no", "not", "some", "many", "most", "all", "both", "each", "one",
    "two", "three", "several", "more", "then", "now", "also", "still", "yet", "meanwhile",
    "even", "just", "only", "according", "under", "over", "during", "until", "once", "here",
    "among", "about", "such", "another", "other", "officials", "police", "critics", "asked",
    "nearly", "last", "next", "earlier", "later", "despite", "nor", "perhaps",
  ]
}
