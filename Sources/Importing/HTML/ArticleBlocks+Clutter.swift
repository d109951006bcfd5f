internal import Markup
internal import ReportText

/// What stands between the paragraphs of an article and is none of it.
extension ArticleBlocks {
  func listDensities(_ blocks: [PageBlock]) -> [Int: Double] {
    var counts: [Int: (text: Int, link: Int)] = [:]
    for block in blocks {
      guard let list = block.list else { continue }
      counts[list, default: (0, 0)].text += block.textCount
      counts[list, default: (0, 0)].link += block.linkCount
    }
    return counts.mapValues { Double($0.link) / Double(max(1, $0.text)) }
  }

  func isKept(
    _ candidate: Candidate, _ lists: [Int: Double], _ titles: [String], isFirst: Bool
  ) -> Bool {
    let block = candidate.block
    guard block.textCount > 1 else { return false }
    if block.kind == .entryHeading { return true }
    if let list = block.list, let density = lists[list], density > 0.5 { return false }
    if block.textCount < 300, isTitle(candidate, titles) { return false }
    switch block.kind {
    case .subheading: if block.linkDensity > 0.8 { return false }
    case .listItem: if block.linkDensity > 0.8, block.textCount < 150 { return false }
    case .paragraph, .quotation:
      if block.linkDensity > 0.8, block.textCount < 200 { return false }
    default: return true
    }
    guard block.textCount < 450 else { return true }
    if PromoPhrases.isNotice(candidate.folded) { return false }
    guard block.textCount < 200 else { return true }
    guard
      candidate.text.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 })
        || candidate.words.unicodeScalars.contains(where: {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        })
    else { return false }
    let line = candidate.folded
    if PromoPhrases.isPromo(line, count: block.textCount) { return false }
    if block.textCount < 60, isContact(line) { return false }
    if block.kind != .subheading, isStamp(candidate) { return false }
    if isCaption(candidate, line) { return false }
    return !(isFirst && isBylineLine(candidate))
  }

  /// The headline again, or with its kicker before it.
  private func isTitle(_ candidate: Candidate, _ titles: [String]) -> Bool {
    guard titles.contains(where: { $0.utf8.count * 2 >= candidate.block.textCount }) else {
      return false
    }
    let folded = TitleChooser.folded(candidate.words)
    if titles.contains(folded) { return true }
    guard candidate.block.kind != .quotation, document.name(candidate.block.element) != .p else {
      return false
    }
    return titles.contains {
      $0.utf8.count >= 20 && folded.hasSuffix($0) && folded.utf8.count < $0.utf8.count * 2
    }
  }

  /// `The mayor at the bridge. © Ann Lee`, `A crowd (Photo: Tom Ortiz)`
  private func isCaption(_ candidate: Candidate, _ line: [UInt8]) -> Bool {
    guard candidate.block.kind != .subheading else { return false }
    return CaptionPhrases.isCaption(line)
  }

  /// `Ann Lee, Harlow ann.lee@example.org`: who wrote it, not what happened.
  private func isContact(_ line: [UInt8]) -> Bool {
    guard let at = line.lastIndex(of: 0x40), at > 0, at + 4 < line.count else { return false }
    return line[(at + 1)...].allSatisfy {
      $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D
    } && line[(at + 1)...].contains(0x2E) && line.last != 0x2E
  }

  /// A line that is a date, a time or an age: `12.12.2025, 05:07 Uhr`, `2 hours ago`.
  func isStamp(_ candidate: Candidate) -> Bool {
    guard candidate.block.textCount < 60, candidate.text.contains(where: { $0 &- 0x30 < 10 })
    else { return false }
    if !DateStampReader().readLine(candidate.words).isEmpty { return true }
    return TimeStampLine.matches(candidate.lower)
  }

  /// `By Ann Lee`, `Von Eva Groß, Berlin` above the text.
  private func isBylineLine(_ candidate: Candidate) -> Bool {
    guard candidate.block.textCount < 90, !candidate.words.hasSuffix(".") else { return false }
    return ["by ", "von ", "por ", "par ", "di ", "text: ", "words: "].contains {
      candidate.lower.hasPrefix($0)
    }
      && candidate.words.split(separator: " ").dropFirst().allSatisfy { word in
        word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
          || ["and", "und", "y", "et", "e", "in", "von", "de", "van"].contains(word)
      }
  }

  /// A quotation that is cut out of the text and shown large says it twice.
  func withoutRepeatedQuotations(_ kept: [Candidate]) -> [Candidate] {
    guard kept.contains(where: { $0.block.kind == .quotation || isDisplay($0) }) else {
      return kept
    }
    let folded = kept.map { Array(TitleChooser.folded($0.words).utf8) }
    let whole = Array(folded.joined(separator: [0x0A]))
    return kept.indices.filter { index in
      let candidate = kept[index]
      guard candidate.block.kind == .quotation || isDisplay(candidate),
        candidate.block.textCount < 500, folded[index].count >= 20
      else { return true }
      return occurrences(of: folded[index], in: whole) < 2
    }.map { kept[$0] }
  }

  private func isDisplay(_ candidate: Candidate) -> Bool {
    guard candidate.block.kind == .paragraph else { return false }
    return candidate.block.textCount >= 25 && candidate.block.textCount < 300
      && (document.name(candidate.block.element) != .p || candidate.block.isBold)
  }

  /// Up to two; more is not asked.
  private func occurrences(of needle: [UInt8], in text: [UInt8]) -> Int {
    guard let first = needle.first, text.count >= needle.count else { return 0 }
    var found = 0
    var index = 0
    while index + needle.count <= text.count {
      if text[index] == first, text[index..<index + needle.count].elementsEqual(needle) {
        found += 1
        if found > 1 { return found }
        index += needle.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Takes the lines that credit agencies or name the author out of the ends of the text.
  func withoutCredits(_ kept: [Candidate], _ choice: inout Choice) -> [Candidate] {
    var out: [Candidate] = []
    for (index, candidate) in kept.enumerated() {
      let isStart = index < 3
      let isEnd = index >= kept.count - 4
      guard isStart || isEnd || candidate.block.textCount < 24, candidate.block.textCount < 260,
        candidate.block.kind != .subheading, candidate.block.kind != .tableRow
      else {
        out.append(candidate)
        continue
      }
      let credit = AgencyCredits().read(candidate.words)
      add(credit.agencies, to: &choice)
      if credit.isCredit { continue }
      if index == 0 || index == kept.count - 1, kept.count > 2, isSignature(candidate) {
        choice.bylines.append(candidate.words)
        continue
      }
      out.append(candidate)
    }
    return out
  }

  /// A name in bold type alone at the head or foot of a text: who wrote it.
  private func isSignature(_ candidate: Candidate) -> Bool {
    guard candidate.block.isBold, candidate.block.kind == .paragraph,
      candidate.words.utf8.count <= 60
    else { return false }
    let words = candidate.words.split(whereSeparator: { $0 == " " || $0 == "/" })
    guard (2...6).contains(words.count) else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
        && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "." }
    } && !candidate.words.hasSuffix(".")
  }
}
