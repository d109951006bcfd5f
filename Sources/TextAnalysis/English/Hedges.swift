/// Words by which a reporter takes a step back from what is said, by how far.
enum Hedges {
  static let likely = [
    "likely", "probably", "apparently", "presumably", "reportedly", "evidently", "seemingly",
    "ostensibly", "reputedly",
  ]
  static let possible = [
    "possibly", "perhaps", "maybe", "allegedly", "purportedly", "supposedly", "potentially",
    "conceivably", "arguably", "necessarily", "theoretically",
  ]
  static let doubtful = ["doubtfully", "questionably", "dubiously"]

  /// Before a noun: "the alleged attacker", "a possible strike".
  static let likelyAdjectives = [
    "likely", "probable", "apparent", "presumed", "reported", "expected",
  ]
  static let possibleAdjectives = [
    "alleged", "suspected", "possible", "potential", "purported", "supposed", "rumored",
    "rumoured", "accused", "feared", "would-be", "unconfirmed",
  ]
  static let doubtfulAdjectives = ["unlikely", "doubtful", "improbable", "questionable", "dubious"]

  /// "Is believed to", "it was reported that": whoever believes is left out.
  static let likelyReports = [
    "believe", "think", "report", "say", "understand", "presume", "consider", "know", "assume",
    "estimate", "find", "see", "hold", "deem", "show", "tip", "predict", "forecast", "project",
  ]
  static let possibleReports = [
    "allege", "suspect", "fear", "rumor", "rumour", "claim", "suppose", "accuse", "imply",
    "purport", "speculate",
  ]
}
