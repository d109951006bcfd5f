/// Words behind an ordinal that make it part of a name: nothing is first in "first class".
enum OrdinalNames {
  static let all: Set<ValueWordKey> = Set(
    [
      "class", "lady", "ladies", "aid", "amendment", "base", "baseman", "basemen", "hand", "degree",
      "nations", "minister", "secretary", "officer", "lieutenant", "gentleman",
      "party", "parties",
    ].map { ValueWordKey($0) })
}
