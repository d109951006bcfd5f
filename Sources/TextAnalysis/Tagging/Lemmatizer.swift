/// Gives each token its lemma, in lower case: "Talks" and "TALKS" are one word to everybody after.
struct Lemmatizer {
  private let table: LemmaTable

  init(_ table: LemmaTable) { self.table = table }

  func read(_ analysis: inout AnalyzedText) {
    var words = WordNumbers(analysis.lemmas)
    var known: [Int: Int32] = [:]
    for index in analysis.tokens.indices {
      let token = analysis.tokens[index]
      let key = Int(token.form) << 8 | Int(token.penn.rawValue)
      if let lemma = known[key] {
        analysis.tokens[index].lemma = lemma
        continue
      }
      let word = WordEncoder.normal(analysis.form(index))
      let bytes = table.lemma(of: word, tag: token.penn)
      let lemma =
        bytes.isEmpty ? token.form : words.number(String(decoding: bytes, as: UTF8.self))
      known[key] = lemma
      analysis.tokens[index].lemma = lemma
    }
    analysis.lemmas = words.words
  }
}
