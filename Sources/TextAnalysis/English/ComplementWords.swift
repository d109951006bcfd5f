/// What a word does to the clause or noun that depends on it.
///
///     managed to land    landed               failed to land        did not land
///     did not manage to  did not land         denied having lied    did not lie
///     plans to leave     has not left yet     wants to leave        nobody says he does
///
/// One line a group: the words, the shapes of complement they do it to, and what follows when the
/// word itself is affirmed and when it is denied. A word with a particle or preposition ("rule
/// out", "call for") is written with it. Words of saying and knowing are not here: what was said
/// is as it was said, and attribution keeps who said it.
enum ComplementWords {
  struct Shapes: OptionSet {
    var rawValue: UInt8
    /// "to leave"
    static let to = Shapes(rawValue: 1)
    /// "leaving", "from leaving", "of leaving"
    static let ing = Shapes(rawValue: 2)
    /// "that he left"
    static let that = Shapes(rawValue: 4)
    /// "the departure"
    static let noun = Shapes(rawValue: 8)
    static let clause: Shapes = [.to, .ing, .that]
  }

  struct Effect: Hashable {
    var denies = false
    var mood = PredicateStatus.Mood.plain
    var certainty = PredicateStatus.Certainty.stated

    static let holds = Effect()
    static let fails = Effect(denies: true)
    static let future = Effect(mood: .future)
    static let neverWill = Effect(denies: true, mood: .future)
    static let unreal = Effect(mood: .unreal)
    static let mayCome = Effect(mood: .future, certainty: .possible)
    static let asked = Effect(mood: .question)
    static let likely = Effect(certainty: .likely)
    static let likelyNot = Effect(denies: true, certainty: .likely)
    static let comes = Effect(mood: .future, certainty: .likely)
    static let possible = Effect(certainty: .possible)
    static let doubtful = Effect(certainty: .doubtful)
  }

  struct Group {
    var words: String
    var shapes: Shapes
    var affirmed: Effect
    var denied: Effect
  }

  private static func group(
    _ words: String, _ shapes: Shapes, _ affirmed: Effect, _ denied: Effect
  ) -> Group {
    Group(words: words, shapes: shapes, affirmed: affirmed, denied: denied)
  }

  static let groups: [Group] = [
    // Done, or begun.
    group("manage succeed dare bother get happen prove turn able", [.to, .ing], .holds, .fails),
    group(
      "begin start continue keep resume tend come go help use remain", [.to, .ing], .holds, .fails),
    group(
      "allow enable permit let make cause force compel lead remember", [.to, .ing], .holds, .fails),
    group("seem appear", .clause, .likely, .likelyNot),
    // Not done.
    group("fail neglect forget omit", .to, .fails, .holds),
    group("refuse decline unwilling hesitate", .to, .fails, .holds),
    group("unable powerless inability failure refusal reluctance", .to, .fails, .holds),
    group("avoid escape resist evade forgo", [.ing, .noun], .fails, .holds),
    group(
      "prevent stop block bar ban prohibit forbid discourage dissuade deter", .ing, .fails, .holds),
    group("prevent avert thwart foil lack deny dispute refute disprove", .noun, .fails, .holds),
    group("cease quit halt", [.to, .ing], .fails, .holds),
    group("refrain abstain keep+from stop+short miss", .ing, .fails, .holds),
    group("deny dispute refute disprove denial reject", [.ing, .that], .fails, .holds),
    group("rule+out exclude", [.ing, .that, .noun], .fails, .possible),
    group("have+yet yet", .to, .fails, .holds),
    group("cancel scrap abandon drop shelve call+off reject veto", .noun, .fails, .holds),
    group("false untrue wrong incorrect fake impossible myth lie hoax", .clause, .fails, .holds),
    group("pretend feign", .clause, .fails, .holds),
    // Yet to come.
    group(
      "plan intend aim prepare decide agree promise pledge vow opt choose arrange mean offer", .to,
      .future, .neverWill),
    group(
      "plan intention decision promise pledge vow agreement commitment offer deal",
      [.to, .ing], .future, .neverWill),
    group(
      "set due ready willing poised prepared bound scheduled slated about going ready keen eager",
      .to, .future, .neverWill),
    group("expect schedule slate project", [.to, .that], .comes, .neverWill),
    group("sure certain", .to, .comes, .neverWill),
    group("hope hopeful", [.to, .that], .unreal, .neverWill),
    group("threaten threat risk", [.to, .ing], .mayCome, .neverWill),
    // Wanted, asked for, feared.
    group(
      "want wish desire seek try attempt strive struggle fight need like",
      [.to, .ing], .unreal, .neverWill),
    group(
      "urge demand ask request beg order tell advise encourage invite press push pressure lobby require recommend propose instruct command plead appeal consider contemplate mull oppose",
      [.to, .ing], .unreal, .unreal),
    group("demand insist+on recommend propose require fear worry dread", .that, .unreal, .unreal),
    group(
      "call+for demand seek propose consider mull urge oppose fear threaten ban prohibit forbid",
      .noun, .unreal, .unreal),
    group(
      "attempt effort bid try call demand request desire wish proposal need hope fear",
      [.to, .ing, .that], .unreal, .unreal),
    // How sure.
    group("likely likelihood probability probable", .clause, .likely, .doubtful),
    group(
      "possible possibility chance suspicion speculation rumor rumour", .clause, .possible, .fails),
    group("unlikely doubtful doubt question", .clause, .doubtful, .likely),
    group("suspect accuse suspicion+of charge+with", .ing, .possible, .holds),
    group("evidence sign indication proof", .clause, .holds, .doubtful),
    group(
      "claim report allegation accusation suggestion charge notion idea", [.that, .to], .holds,
      .fails),
    group("true case", .that, .holds, .fails),
    group("unclear uncertain unknown", .that, .asked, .holds),
    group("clear certain sure known", .that, .holds, .asked),
    // "I don't think that it works": the denial belongs below.
    group("think believe suppose imagine feel", [.that, .to], .holds, .fails),
  ]
}
