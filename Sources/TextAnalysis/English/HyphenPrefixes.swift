/// Beginnings that stay with their word at a hyphen: "non-profit" is one word, "well-known" three.
enum HyphenPrefixes {
  static let all: Set<String> = [
    "e", "non", "co", "pre", "post", "mid", "semi", "anti", "pro", "re", "ex", "sub", "inter",
    "over", "under", "mini", "multi", "cross", "counter", "de", "un", "bi", "tri", "mega", "micro",
    "ultra", "neo", "pseudo", "quasi", "super", "trans", "intra", "extra", "hyper", "auto", "bio",
    "geo", "socio", "x",
  ]
}
