/// Nouns that tell what kind of thing a name with them names.
enum OrganisationWords {
  /// "Bank", "Department": the name is an organisation's. Lower-case.
  static func isHead(_ form: String) -> Bool { heads.contains(form) }
  /// "Inc.", "Ltd": the name is a company's, and the word may be dropped.
  static func isLegalForm(_ form: String) -> Bool { legalForms.contains(form) }
  /// "River", "Street": the name is a place's.
  static func isPlaceHead(_ form: String) -> Bool { placeHeads.contains(form) }
  /// "War", "Cup": the name is an event's, a law's or a work's.
  static func isEventHead(_ form: String) -> Bool { eventHeads.contains(form) }
  /// Common nouns that mean an organisation told before: "the company".
  static func isDescription(_ lemma: String) -> Bool { descriptions.contains(lemma) }
  /// Common nouns that mean a place told before: "the city".
  static func placeClass(ofDescription lemma: String) -> Lexicon.NameClasses? {
    placeDescriptions[lemma]
  }
  /// Words of an organisation's name that its short form goes without: "Treasury [Department]".
  static func isDroppable(_ form: String) -> Bool {
    legalForms.contains(form) || droppable.contains(form)
  }

  private static let heads: Set<String> = set(
    """
    academy administration agency airline airlines airways alliance army assembly associates
    association authority bank bar baseball board brigade broadcasting brotherhood bureau cabinet
    campaign
    cathedral center centers centre chamber charity church clinic club coalition college comission
    commission committee community company conference confederation congress conservancy consortium
    constabulary corp corporation corps council court daily department dept directorate division
    embassy enterprises estate exchange federation fellowship fleet force forces foundation front
    fund gazette government group guard guild herald holdings hospital house hotel hotels industries
    initiative institute institution institutions insurance journal laboratories laboratory labs
    league legion library magazine media militia ministry mission mosque motors movement museum navy
    network news newspaper office orchestra organisation organization parliament partners
    partnership party patrol petroleum pharmaceuticals police politburo post press prison
    productions project radio railway railways regiment registry reserve restaurant restaurants
    school seminary senate service services society squad staff stores studios symphony synagogue
    systems task taliban team technologies technology telecom telegraph television theater theatre
    times tribunal tribune trust union universities university watch works
    airforce motor securities capital energy electric pictures records entertainment software
    survey command marshals mafia reporter commandos rangers cartel
    communications bancorp financial steel brothers college
    """)

  private static let legalForms: Set<String> = [
    "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "l.l.c.", "plc", "llp", "ag",
    "gmbh", "sa", "s.a.", "nv", "n.v.", "spa", "s.p.a.", "se", "ab", "oyj", "pty", "lp", "bv",
    "incorporated", "limited", "corporation", "company",
  ]

  private static let droppable: Set<String> = [
    "department", "ministry", "group", "holdings", "agency", "office", "association", "bank",
    "organisation", "organization", "party", "airlines", "airways", "industries", "technologies",
    "foundation", "institute", "university", "motors", "motor", "systems", "international",
    "campaign", "police", "service", "services", "stores", "administration", "national",
    "electronics", "communications", "pharmaceuticals", "entertainment", "media", "financial",
  ]

  private static let placeHeads: Set<String> = set(
    """
    airport alley archipelago avenue ave ave. basin bay beach blvd blvd. boulevard bridge canal canyon
    cape castle cemetery channel city coast county creek crossing dam delta desert district drive
    falls field fields forest fort garden gardens glacier gulf harbor harbour heights highway hill
    hills interstate island islands isle isles junction kingdom lake lakes lane mall market mine mount
    mountain mountains ocean oblast palace park parkway pass peninsula pier plain plains plateau plaza
    point pond port prefecture province quarter rainforest ranch range region republic reservoir ridge
    river road route sea shore shrine space speedway spring springs square st st. stadium station
    strait straits street suburb temple territories territory terrace tower towers town township
    tunnel valley village volcano ward waterfall way woods yard zone states emirates reef
    """)

  private static let eventHeads: Set<String> = set(
    """
    act agreement amendment award awards bill bowl championship championships cup day derby disaster
    earthquake election era festival flu games grammys hurricane initiative massacre marathon medal
    olympics open oscars pact prix prize protocol rebellion revolution season series spring storm
    summit super tour tournament treaty trophy typhoon war week constitution accord accords plan deal
    code law virus masters
    """)

  private static let descriptions: Set<String> = set(
    """
    company firm corporation business group agency organisation organization bank department
    ministry committee commission court council club team union party university college school
    hospital newspaper magazine website network broadcaster airline carrier retailer automaker
    carmaker manufacturer bureau institute foundation charity association federation league board
    panel government administration parliament congress army navy military militia force studio
    publisher startup conglomerate lender insurer regulator watchdog think-tank nonprofit
    """)

  private static let placeDescriptions: [String: Lexicon.NameClasses] = [
    "city": .city, "town": .city, "village": .city, "capital": .city, "suburb": .city,
    "country": .country, "nation": .country, "kingdom": .country, "republic": .country,
    "state": .state, "province": .state, "county": .state, "region": .region, "island": .region,
    "river": .region, "lake": .region, "peninsula": .region,
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(TableText.words(words))
  }
}
