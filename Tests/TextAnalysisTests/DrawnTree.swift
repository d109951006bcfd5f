import ReportText

@testable import TextAnalysis

/// Builds a sentence with its tree from a drawing: `form|TAG|relation|head`, heads counted from 1,
/// and after another bar a lemma where it differs from the form.
///
///     "He|PRON|nsubj|4 did|AUX|aux|4|do n't|PART|advmod|4|not win|VERB|root|0"
enum DrawnTree {
  static func analysis(_ drawing: String) -> AnalyzedText {
    let words = drawing.split(separator: " ").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    let text = words.map { $0[0] }.joined(separator: " ")
    var analysis = AnalyzedText(text: SourceText(text))
    var numbers: [String: Int32] = ["": 0]
    func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      numbers[word] = Int32(analysis.lemmas.count)
      analysis.lemmas.append(word)
      return Int32(analysis.lemmas.count - 1)
    }
    var at = 0
    for word in words {
      let count = word[0].utf8.count
      var token = Token(span: TextSpan(at..<at + count))
      at += count + 1
      token.form = number(word[0].lowercased())
      token.lemma = number(word.count > 4 ? word[4] : word[0].lowercased())
      let tag = word[1].split(separator: ":")
      token.tag = UniversalTag.allCases.first { $0.name == String(tag[0]) } ?? .x
      if tag.count > 1 { token.penn = PennTag(name: String(tag[1])) ?? token.penn }
      token.relation = DependencyRelation(name: word[2]) ?? .dep
      token.head = (Int32(word[3]) ?? 0) - 1
      analysis.tokens.append(token)
    }
    analysis.sentences = [
      Sentence(span: TextSpan(0..<text.utf8.count), tokens: 0..<words.count, block: 0)
    ]
    return analysis
  }
}
