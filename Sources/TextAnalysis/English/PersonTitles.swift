/// Words that stand before a person's name and are no part of it.
package enum PersonTitles {
  package enum Gender: UInt8, Hashable, Sendable { case unknown, male, female }

  /// "Mr.", "Mrs. Clinton": says little more than the gender.
  static func courtesy(_ form: String) -> Gender? { courtesies[form] }

  private static let courtesies: [String: Gender] = [
    "mr": .male, "mr.": .male, "sir": .male, "lord": .male, "fr.": .male, "monsieur": .male,
    "mrs": .female, "mrs.": .female, "ms": .female, "ms.": .female, "miss": .female,
    "dame": .female, "lady": .female, "madame": .female, "mme": .female, "mme.": .female,
    "dr": .unknown, "dr.": .unknown, "prof.": .unknown, "prof": .unknown, "rev.": .unknown,
    "rev": .unknown, "hon.": .unknown, "messrs.": .male, "mx.": .unknown, "herr": .male,
    "frau": .female, "sheikh": .male, "imam": .male, "ayatollah": .male, "rabbi": .unknown,

  ]

  /// What a written title means as a word: "Sen." → "senator". Nil when it is no title.
  static func role(_ form: String) -> String? { roles[form] }

  private static let roles: [String: String] = {
    var table: [String: String] = [:]
    for word in TableText.words(words) { table[word] = word }
    for (short, long) in abbreviations { table[short] = long }
    return table
  }()

  private static let abbreviations: [(String, String)] = [
    ("sen.", "senator"), ("sens.", "senator"), ("rep.", "representative"),
    ("reps.", "representative"), ("gov.", "governor"), ("govs.", "governor"), ("gen.", "general"),
    ("lt.", "lieutenant"), ("col.", "colonel"), ("maj.", "major"), ("capt.", "captain"),
    ("cmdr.", "commander"), ("sgt.", "sergeant"), ("cpl.", "corporal"), ("pvt.", "private"),
    ("adm.", "admiral"), ("det.", "detective"), ("insp.", "inspector"), ("supt.", "superintendent"),
    ("pres.", "president"), ("sec.", "secretary"), ("atty.", "attorney"), ("asst.", "assistant"),
    ("brig.", "brigadier"), ("cllr", "councillor"), ("msgr.", "monsignor"),
    ("supt", "superintendent"),
    ("sgt", "sergeant"), ("capt", "captain"), ("lt", "lieutenant"), ("gen", "general"),
    ("pm", "prime minister"),
    ("vp", "vice president"), ("gm", "general manager"), ("qb", "quarterback"),
    ("rb", "running back"), ("wr", "wide receiver"), ("da", "district attorney"), ("ceo", "ceo"),
    ("cfo", "cfo"), ("coo", "coo"), ("mp", "mp"), ("mep", "mep"),
  ]

  private static let words = """
    president premier chancellor minister secretary senator representative congressman congresswoman
    governor mayor king queen prince princess emperor empress duke duchess earl count countess baron
    pope cardinal archbishop bishop monsignor father sister brother reverend pastor
    general colonel major captain commander sergeant corporal private lieutenant admiral marshal
    brigadier commodore detective inspector superintendent constable officer sheriff chief
    commissioner judge justice magistrate attorney prosecutor professor doctor coach manager director
    chairman chairwoman chairperson chair speaker leader spokesman spokeswoman spokesperson ambassador
    envoy councilman councilwoman councillor alderman assemblyman assemblywoman deputy delegate
    treasurer comptroller coroner executive lawmaker candidate
    analyst economist author actor actress singer comedian
    """

  /// Words that come before a title word in a title: "Vice President", "Prime Minister".
  static func isModifier(_ form: String) -> Bool { modifiers.contains(form) }

  private static let modifiers: Set<String> = [
    "vice", "prime", "deputy", "former", "acting", "interim", "chief", "attorney", "assistant",
    "associate", "foreign", "finance", "defence", "defense", "interior", "health", "education",
    "justice", "home", "transport", "energy", "agriculture", "environment", "trade", "labour",
    "labor", "culture", "first", "second", "third", "senior", "junior", "lieutenant", "major",
    "brigadier", "police", "press", "executive", "managing", "general", "crown", "grand", "supreme",
    "district", "ex", "then", "co", "under", "permanent", "private", "shadow", "special", "state",
    "majority", "minority", "opposition", "party", "house", "senate", "financial", "operating",
    "lady", "surgeon", "solicitor", "inspector", "vice-president", "rear", "staff", "fire", "head",
    "incoming", "outgoing",
  ]

  /// Words that stay with the name but do not tell it apart.
  static func isSuffix(_ form: String) -> Bool { suffixes.contains(form) }

  private static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "esq.", "m.d.", "ph.d.", "phd", "md", "qc", "kc",
    "mp", "mbe", "obe", "cbe",
  ]

  /// What a person's description says of the gender: "spokesman", "actress", "widow".
  static func gender(ofRole lemma: String) -> Gender {
    if males.contains(lemma) { return .male }
    if females.contains(lemma) { return .female }
    let bytes = lemma.utf8
    if bytes.count > 5 {
      if bytes.suffix(5).elementsEqual("woman".utf8) { return .female }
      if bytes.suffix(3).elementsEqual("man".utf8), lemma != "human", lemma != "german" {
        return .male
      }
    }
    return .unknown
  }

  private static let males: Set<String> = [
    "man", "boy", "king", "prince", "duke", "emperor", "father", "husband", "son", "brother",
    "uncle", "nephew", "grandfather", "grandson", "actor", "pope", "bishop", "archbishop", "priest",
    "boyfriend", "widower", "dad", "gentleman", "monk", "waiter", "cardinal", "baron", "earl",
    "stepfather", "stepson", "fiance", "fiancé", "imam", "sheikh",
  ]
  private static let females: Set<String> = [
    "woman", "girl", "queen", "princess", "duchess", "empress", "mother", "wife", "daughter",
    "sister", "aunt", "niece", "grandmother", "granddaughter", "actress", "girlfriend", "widow",
    "mum", "mom", "lady", "nun", "waitress", "baroness", "countess", "stepmother", "stepdaughter",
    "fiancee", "fiancée", "heroine", "hostess", "ballerina", "housewife", "mistress",
  ]
}
