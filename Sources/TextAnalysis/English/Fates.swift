/// What becomes of those who are counted, by the words that tell it.
enum Fates {
  static let forms: [(fate: String, words: String)] = [
    (
      "dead",
      """
      dead killed kill kills killing died die dies dying deaths death slain murdered murdering \
      perished drowned executed massacred slaughtered fatalities fatally assassinated deadly
      """
    ),
    (
      "injured",
      """
      injured injure injures injuring wounded wound wounding hurt hurting injuries maimed \
      casualties
      """
    ),
    (
      "arrested",
      "arrested arrest arrests arresting detained detaining detentions apprehended jailed"
    ),
    ("missing", "missing disappeared unaccounted"),
    ("rescued", "rescued rescuing rescue saved"),
    ("evacuated", "evacuated evacuating evacuate evacuations"),
    ("displaced", "displaced homeless uprooted displacing"),
    ("hospitalized", "hospitalized hospitalised"),
    ("infected", "infected sickened infecting"),
    ("charged", "charged indicted charging"),
    ("convicted", "convicted"),
    ("released", "freed released freeing releasing"),
    ("trapped", "trapped trapping stranded"),
    ("destroyed", "destroyed destroying razed leveled levelled"),
    ("damaged", "damaged damaging"),
    ("kidnapped", "kidnapped abducted kidnapping abducting"),
    ("deported", "deported deporting"),
  ]

  /// Index into `forms` plus 1.
  static let table: [ValueWordKey: Int] = {
    var table: [ValueWordKey: Int] = [:]
    for (index, entry) in forms.enumerated() {
      for word in entry.words.split(separator: " ") {
        let key = ValueWordKey(String(word))
        if table[key] == nil { table[key] = index + 1 }
      }
    }
    return table
  }()
}
