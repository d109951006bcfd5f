/// Cuts sentences into words and marks as the English treebanks do: "do" "n't", "Obama" "'s",
/// "15" "-" "year".
package struct Tokenizer: Sendable {
  package init() {}

  package func tokenize(_ analysis: inout AnalyzedText) {}
}
