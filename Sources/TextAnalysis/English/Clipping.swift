/// Words that begin with an apostrophe for letters left out; it opens no quotation.
enum Clipping {
  static let words: [StaticString] = [
    "em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "nuff", "cos", "cuz",
    "hood", "fraid",
  ]
}
