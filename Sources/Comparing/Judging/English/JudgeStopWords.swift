/// Words that carry grammar rather than content, as the judge weighs them. Negations, quantifiers
/// and comparatives are looked at elsewhere.
enum JudgeStopWords {
  static let all: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "he", "she", "it", "they", "him", "her",
    "them", "his", "hers", "its", "their", "theirs", "we", "us", "our", "i", "me", "my", "you",
    "your", "who", "whom", "whose", "which", "what", "of", "in", "on", "at", "by", "for", "with",
    "to", "from", "as", "into", "onto", "upon", "about", "and", "or", "but", "nor", "so", "than",
    "then", "there", "here", "is", "are", "was", "were", "be", "been", "being", "am", "has", "have",
    "had", "having", "do", "does", "did", "doing", "will", "would", "shall", "should", "can",
    "could", "may", "might", "must", "s", "t", "d", "ll", "re", "ve", "m", "also", "just", "very",
    "such", "own", "other", "another", "if", "when", "while", "where", "how", "why", "because",
    "since", "though", "although", "however", "some", "any", "one", "ones", "himself", "herself",
    "itself", "themselves", "not", "no", "n", "said", "says", "say", "mr", "mrs", "ms", "dr",
  ]

  /// Deny what stands beside them. "t" is what the splitter leaves of "n't".
  static let negations: Set<String> = [
    "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "without",
    "cannot", "denied", "denies", "deny", "denying", "refused", "refuses", "refuse", "refusing",
    "failed", "fails", "fail", "failing", "hardly", "scarcely", "barely", "rejected", "rejects",
    "reject", "declined", "declines", "lack", "lacks", "lacked", "unable", "false", "nt", "isn",
    "aren", "wasn", "weren", "don", "doesn", "didn", "won", "wouldn", "couldn", "shouldn", "hasn",
    "haven", "hadn", "ain", "mustn", "avoid", "avoided", "prevent", "prevented",
  ]

  /// "won" and "don" deny only before an apostrophe.
  static let needsApostrophe: Set<String> = ["won", "don", "ain", "isn", "aren", "wasn", "weren"]

  /// Put a thing forward as less than certain, or as not yet so.
  static let hedges: Set<String> = [
    "may", "might", "could", "would", "possibly", "perhaps", "maybe", "probably", "likely",
    "reportedly", "allegedly", "apparently", "seems", "seem", "appears", "appeared", "suspected",
    "alleged", "if", "unless", "considering", "consider", "considered", "plans", "planned", "plan",
    "hopes", "hoped", "hope", "wants", "wanted", "want", "expects", "expected", "expect", "should",
    "tried", "trying", "try", "aims", "intends", "intended", "believes", "believed", "thinks",
    "suggested", "suggests", "proposed", "weighing", "whether", "unclear", "potential",
    "potentially", "will", "soon", "future", "fear", "fears", "feared",
  ]

  /// From nothing to everything. Words of very different height cannot both be true.
  static let quantifiers: [String: Float] = [
    "no": 0, "none": 0, "nobody": 0, "nothing": 0, "few": 0.2, "hardly": 0.1, "barely": 0.1,
    "some": 0.4, "several": 0.45, "any": 0.4, "many": 0.6, "most": 0.8, "majority": 0.75,
    "minority": 0.25, "half": 0.5, "almost": 0.85, "nearly": 0.85, "every": 1, "all": 1,
    "each": 1, "everyone": 1, "everybody": 1, "everything": 1, "always": 1, "never": 0,
    "often": 0.65, "sometimes": 0.4, "rarely": 0.15, "seldom": 0.15, "both": 1, "neither": 0,
    "unanimously": 1, "entire": 1, "whole": 1, "only": 0.3, "sole": 0.3,
  ]
}
