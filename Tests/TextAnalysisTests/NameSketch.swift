import ReportText

@testable import TextAnalysis

/// A text cut into words and tagged by small rules, so that names are tested without the trained
/// tagger and parser: no trees, tags by lists and by what the lexicon has most.
enum NameSketch {
  static func analyze(_ text: String, title: String? = nil) -> AnalyzedText {
    let whole = (title.map { $0 + "\n\n" } ?? "") + text
    let bytes = Array(whole.utf8)
    var blocks: [TextBlock] = []
    let bodyStart = title.map { $0.utf8.count + 2 } ?? 0
    if let title {
      blocks.append(TextBlock(kind: .title, span: TextSpan(0..<title.utf8.count)))
    }
    blocks.append(TextBlock(kind: .paragraph, span: TextSpan(bodyStart..<bytes.count)))
    var analysis = AnalyzedText(
      text: SourceText(
        bytes: bytes, blocks: blocks, origins: OriginMap(verbatim: bytes.count),
        lines: LineTable(bytes)))
    var numbers: [String: Int32] = ["": 0]
    func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      analysis.lemmas.append(word)
      numbers[word] = Int32(analysis.lemmas.count - 1)
      return Int32(analysis.lemmas.count - 1)
    }
    for (block, piece) in blocks.enumerated() {
      var start = analysis.tokens.count
      var sentenceStart = piece.span.start
      let words = cut(bytes, piece.span)
      for (index, word) in words.enumerated() {
        var token = Token(span: word)
        let form = String(decoding: bytes[word.range], as: UTF8.self)
        token.form = number(form.lowercased())
        let isFirst = analysis.tokens.count == start
        token.tag = tag(isFirst && Lexicon.shared.isCommonWord(form) ? form.lowercased() : form)
        token.lemma = number(lemma(form.lowercased(), token.tag))
        analysis.tokens.append(token)
        let isLast = index == words.count - 1
        if isLast || form == "." || form == "?" || form == "!" {
          analysis.sentences.append(
            Sentence(
              span: TextSpan(start: sentenceStart, end: word.end),
              tokens: start..<analysis.tokens.count, block: block))
          start = analysis.tokens.count
          sentenceStart = word.end
        }
      }
    }
    NameReader().read(&analysis)
    return analysis
  }

  private static func cut(_ bytes: [UInt8], _ span: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var at = Int(span.start)
    let end = Int(span.end)
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
    while at < end {
      if bytes[at] <= 0x20 {
        at += 1
        continue
      }
      var stop = at + 1
      if isLetter(bytes[at]) {
        while stop < end, isLetter(bytes[stop]) { stop += 1 }
        let word = String(decoding: bytes[at..<stop], as: UTF8.self)
        if stop < end, bytes[stop] == 0x2E,
          isAbbreviation(word, next: stop + 1 < end ? bytes[stop + 1] : 0)
        {
          stop += 1
          while stop + 1 < end, isLetter(bytes[stop]), bytes[stop + 1] == 0x2E { stop += 2 }
        }
      } else if bytes[at] == 0x27, at + 1 < end, bytes[at + 1] == 0x73 {
        stop = at + 2
      }
      found.append(TextSpan(at..<stop))
      at = stop
    }
    return found
  }

  private static func isAbbreviation(_ word: String, next: UInt8) -> Bool {
    let lower = word.lowercased() + "."
    return word.utf8.count == 1 && word != "I" || Regions.fullName(lower) != nil
      || PersonTitles.courtesy(lower) != nil || PersonTitles.role(lower) != nil
      || OrganisationWords.isLegalForm(lower) || PersonTitles.isSuffix(lower)
  }

  private static func tag(_ word: String) -> UniversalTag {
    let form = word.lowercased()
    guard let first = word.unicodeScalars.first else { return .x }
    switch form {
    case "the", "a", "an", "this": return .det
    case "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "who", "which",
      "i",
      "we", "whose", "my":
      return .pron
    case "of", "in", "for", "to", "at", "on", "with", "from", "by", "near": return .adp
    case "and", "or": return .cconj
    case "is", "was", "be", "were", "are", "has", "had", "will": return .aux
    case "said", "told", "met", "left", "fell", "spoke": return .verb
    case "'s": return .part
    default: break
    }
    if !first.properties.isAlphabetic { return first.properties.numericType != nil ? .num : .punct }
    if first.properties.isUppercase { return .propn }
    var best = UniversalTag.x
    var most = -1
    for tag in [UniversalTag.noun, .verb, .adj, .adv] {
      let entry = Lexicon.shared.entry(lemma(form, tag), tag)
      let frequency = entry.senses.reduce(-1) { max($0, Int($1.frequency)) }
      if frequency > most {
        most = frequency
        best = tag
      }
    }
    return best
  }

  private static func lemma(_ form: String, _ tag: UniversalTag) -> String {
    if tag == .noun, form.hasSuffix("s"), !form.hasSuffix("ss"),
      Lexicon.shared.knows(String(form.dropLast()), .noun)
    {
      return String(form.dropLast())
    }
    return form
  }
}
