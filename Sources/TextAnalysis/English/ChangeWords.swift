/// Words of change: "rose from 10 to 20" tells two values and no range.
enum ChangeWords {
  static let all: Set<ValueWordKey> = Set(
    [
      "rose", "rise", "rises", "rising", "risen", "fell", "fall", "falls", "falling", "fallen",
      "grew", "grow", "grown", "growing", "climbed", "climb", "climbing", "jumped", "jump",
      "dropped", "drop", "dropping", "declined", "decline", "declining", "increased", "increase",
      "increasing", "decreased", "decrease", "raised", "raise", "raising", "lowered", "lower",
      "cut", "cutting", "reduced", "reduce", "reducing", "up", "down", "went", "slipped", "slid",
      "soared", "plunged", "surged", "changed", "moved", "expanded", "shrank", "widened",
      "narrowed", "doubled", "improved", "revised", "sank", "advanced", "gained", "boosted",
      "upgraded", "swelled", "edged", "tumbled",
    ].map { ValueWordKey($0) })
}
