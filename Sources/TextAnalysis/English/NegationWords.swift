/// Words that deny what they stand with.
enum NegationWords {
  /// Beside a verb: "did not leave". "Barely" and "rarely" are missing on purpose: who barely
  /// survived did survive.
  static let adverbs = ["not", "n't", "n’t", "nt", "never", "hardly", "scarcely", "nor", "neither"]
  /// Before a noun: "no arrests were made", "neither side".
  static let determiners = ["no", "neither", "nary"]
  /// In place of one: "nobody was hurt".
  static let pronouns = ["nobody", "nothing", "none", "neither", "nowhere", "no-one", "noone"]
  /// "Few survived" denies, "a few survived" does not.
  static let fewness = ["few", "little"]
  /// "Left without paying", "instead of paying", "rather than pay".
  static let conjunctions = ["without", "instead", "rather"]
  /// After "not", these take the denial upon themselves: "not only", "not just".
  static let focus = ["only", "just", "merely", "simply", "solely", "least", "exactly", "least"]
  /// "Not all left": some did. "Not necessarily".
  static let wholes = ["all", "every", "everyone", "everybody", "everything", "always", "both"]
  /// "No fewer than 12 died" denies nothing.
  static let comparatives = ["fewer", "less", "more", "later", "earlier", "greater", "sooner"]
  /// "In no way", "by no means", "under no circumstances", "at no time".
  static let manners = ["way", "mean", "means", "circumstance", "time", "point", "account"]
}
