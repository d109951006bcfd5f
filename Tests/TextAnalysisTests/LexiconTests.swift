import Testing

@testable import TextAnalysis

@Suite struct LexiconTests {
  let lexicon = Lexicon.shared

  @Test func isInstalled() {
    #expect(lexicon.isLoaded)
  }

  @Test(arguments: [
    ("rise", "climb", UniversalTag.verb), ("postpone", "put off", .verb), ("kill", "slay", .verb),
    ("quit", "resign", .verb), ("resign", "step down", .verb), ("call off", "cancel", .verb),
    ("buy", "purchase", .verb), ("say", "state", .verb), ("begin", "start", .verb),
    ("car", "automobile", .noun), ("lawyer", "attorney", .noun), ("quake", "temblor", .noun),
    ("physician", "doctor", .noun), ("big", "large", .adj), ("UK", "United Kingdom", .propn),
    ("rapidly", "quickly", .adv), ("Burma", "Myanmar", .propn),
  ])
  func findsSynonyms(_ left: String, _ right: String, _ tag: UniversalTag) {
    #expect(lexicon.areSynonyms(left, right, tag))
    #expect(lexicon.areSynonyms(right, left, tag))
    #expect(!lexicon.areAntonyms(left, right, tag))
  }

  @Test(arguments: [
    ("bank", "hospital", UniversalTag.noun), ("take", "read", .verb), ("rise", "fall", .verb),
    ("teacher", "doctor", .noun), ("kill", "injure", .verb), ("dog", "frankfurter", .noun),
    ("win", "", .verb), ("minute", "hour", .noun), ("say", "deny", .verb),
  ])
  func keepsApart(_ left: String, _ right: String, _ tag: UniversalTag) {
    #expect(!lexicon.areSynonyms(left, right, tag))
  }

  @Test(arguments: [
    ("rise", "fall", UniversalTag.verb), ("approve", "reject", .verb), ("win", "lose", .verb),
    ("arrive", "leave", .verb), ("confirm", "deny", .verb), ("ease", "tighten", .verb),
    ("guilty", "innocent", .adj), ("majority", "minority", .noun), ("before", "after", .adp),
    ("large", "small", .adj), ("minuscule", "large", .adj), ("alive", "dead", .adj),
    ("non-exhaustive", "exhaustive", .adj), ("unvaccinated", "vaccinated", .adj),
    ("increase", "decrease", .verb), ("open", "closed", .adj), ("legal", "illegal", .adj),
    ("male", "female", .adj), ("never", "always", .adv), ("profit", "loss", .noun),
    ("put off", "bring forward", .verb), ("husband", "wife", .noun),
  ])
  func findsAntonyms(_ left: String, _ right: String, _ tag: UniversalTag) {
    #expect(lexicon.areAntonyms(left, right, tag))
    #expect(lexicon.areAntonyms(right, left, tag))
    #expect(!lexicon.areSynonyms(left, right, tag))
  }

  @Test(arguments: [
    ("rise", "grow", UniversalTag.verb), ("say", "tell", .verb), ("take", "receive", .verb),
    ("undertaking", "taking", .noun), ("win", "win", .verb), ("city", "country", .noun),
    ("police", "officer", .noun), ("", "x", .adj),
  ])
  func doesNotOppose(_ left: String, _ right: String, _ tag: UniversalTag) {
    #expect(!lexicon.areAntonyms(left, right, tag))
  }

  @Test(arguments: [
    ("red", "blue", UniversalTag.adj, "colour"), ("acquit", "convict", .verb, "verdict"),
    ("postpone", "call off", .verb, "holding"), ("summer", "winter", .noun, "season"),
    ("uncle", "aunt", .noun, "kin"), ("killed", "unhurt", .adj, "harm"),
    ("single", "married", .adj, "marriage"), ("north", "southeast", .noun, "direction"),
    ("republican", "democrat", .noun, "party"), ("shoot", "stab", .verb, "killing"),
  ])
  func namesTheGroup(_ left: String, _ right: String, _ tag: UniversalTag, _ group: String) {
    #expect(lexicon.exclusiveGroup(left, right, tag) == group)
    #expect(lexicon.exclusiveGroup(right, left, tag) == group)
  }

  @Test func membersOfOneSideDoNotExclude() {
    #expect(lexicon.exclusiveGroup("postpone", "put off", .verb) == nil)
    #expect(lexicon.exclusiveGroup("red", "large", .adj) == nil)
  }

  @Test func climbsToBroaderWords() {
    #expect(lexicon.isHypernym("vehicle", of: "car", .noun))
    #expect(lexicon.isHypernym("dog", of: "terrier", .noun))
    #expect(!lexicon.isHypernym("terrier", of: "dog", .noun))
    #expect(!lexicon.isHypernym("dog", of: "dog", .noun))
    #expect(lexicon.isHypernym("move", of: "walk", .verb))
  }

  @Test(arguments: [
    ("resign", UniversalTag.verb, "resignation"), ("explode", .verb, "explosion"),
    ("destruction", .noun, "destroy"), ("arrive", .verb, "arrival"), ("French", .adj, "france"),
    ("election", .noun, "elect"),
  ])
  func derives(_ word: String, _ tag: UniversalTag, _ relative: String) {
    #expect(lexicon.derivations(word, tag).contains { $0.word == relative })
  }

  @Test(arguments: [
    ("Paris", Lexicon.NameClasses.city), ("Lyon", .city), ("France", .country),
    ("Trenton", .city), ("New Jersey", .state), ("Mississippi", .state), ("Danube", .region),
    ("Churchill", .person), ("Sicily", .region), ("China", .country), ("Hamburg", .city),
  ])
  func classifiesNames(_ name: String, _ expected: Lexicon.NameClasses) {
    #expect(lexicon.instanceClasses(name).contains(expected))
  }

  @Test func commonWordsAreNoInstances() {
    #expect(lexicon.instanceClasses("table") == [])
    #expect(lexicon.instanceClasses("zzzz") == [])
  }

  @Test(arguments: [
    ("Trenton", "New Jersey"), ("Lyon", "France"), ("Trenton", "United States"),
    ("Hamburg", "Germany"), ("Nigeria", "Africa"),
  ])
  func findsTheWholeOfAPlace(_ place: String, _ whole: String) {
    #expect(lexicon.isPart(place, of: whole))
    #expect(!lexicon.isPart(whole, of: place))
  }

  @Test(arguments: [
    "", " ", "é", "\u{0}", "👩‍👩‍👧", "zzzzzzzzzzzzzzzz", "~", String(repeating: "a", count: 4000),
  ])
  func survivesAnyString(_ word: String) {
    for tag in UniversalTag.allCases {
      let entry = lexicon.entry(word, tag)
      #expect(lexicon.derivations(entry).allSatisfy { !$0.word.isEmpty })
      #expect(!lexicon.isPart(word, of: word))
    }
  }
}
