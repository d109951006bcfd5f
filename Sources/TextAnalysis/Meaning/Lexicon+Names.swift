/// What WordNet knows of names.
extension Lexicon {
  /// What kinds of thing a name names.
  package struct NameClasses: OptionSet, Hashable, Sendable {
    package var rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let city = Self(rawValue: 1 << 0)
    package static let country = Self(rawValue: 1 << 1)
    /// A state of a country, a province, a county.
    package static let state = Self(rawValue: 1 << 2)
    /// Any other piece of land or water: continents, rivers, mountains, islands.
    package static let region = Self(rawValue: 1 << 3)
    package static let person = Self(rawValue: 1 << 4)
    package static let organisation = Self(rawValue: 1 << 5)
    package static let building = Self(rawValue: 1 << 6)
    package static let nationality = Self(rawValue: 1 << 7)

    package static let place: Self = [.city, .country, .state, .region]
  }

  /// The classes of the senses of a name that are written with a capital; empty when unknown.
  /// "Washington" is a state, a city and a person.
  package func instanceClasses(_ name: String) -> NameClasses {
    guard let tables, let word = tables.find(Self.fold(name)) else { return [] }
    var classes: NameClasses = []
    for sense in tables.senses(of: word, .noun) where sense.isName {
      classes.formUnion(self.classes(of: sense.concept))
    }
    return classes
  }

  /// A place inside another, as the map has it: "Trenton" in "New Jersey", "Lyon" in "France".
  package func isPart(_ place: String, of whole: String) -> Bool {
    guard let tables, let inner = tables.find(Self.fold(place)),
      let outer = tables.find(Self.fold(whole))
    else { return false }
    let goals = tables.senses(of: outer, .noun).filter(\.isName).map(\.concept)
    var layer = tables.senses(of: inner, .noun).filter(\.isName).map(\.concept)
    if goals.isEmpty || layer.contains(where: goals.contains) { return false }
    // A village, its county, its state, its region, its country, its continent.
    for _ in 0..<5 where !layer.isEmpty {
      var next: [Int32] = []
      for concept in layer {
        tables.forEach(.partOf, of: concept) { if !next.contains($0) { next.append($0) } }
      }
      if next.contains(where: goals.contains) { return true }
      layer = next
    }
    return false
  }

  /// Two names of one thing: "Burma" and "Myanmar", "UK" and "United Kingdom".
  package func areNamesOfOne(_ left: String, _ right: String) -> Bool {
    guard let tables, let first = tables.find(Self.fold(left)),
      let second = tables.find(Self.fold(right))
    else { return false }
    let goals = tables.senses(of: second, .noun).filter(\.isName).map(\.concept)
    return tables.senses(of: first, .noun).contains { $0.isName && goals.contains($0.concept) }
  }

  private func classes(of concept: Int32) -> NameClasses {
    guard let tables else { return [] }
    var layer = [concept]
    var found: NameClasses = []
    for _ in 0..<9 where !layer.isEmpty {
      var next: [Int32] = []
      for concept in layer {
        if let known = Self.anchors.first(where: { $0.concept == concept }) {
          found.formUnion(known.classes)
          continue
        }
        tables.forEach(.instance, of: concept) { next.append($0) }
        tables.forEach(.hypernym, of: concept) { next.append($0) }
      }
      layer = next
    }
    return found
  }

  /// The concepts at which climbing from a name stops: the first sense of each of these words.
  private static let anchors: [(concept: Int32, classes: NameClasses)] = {
    let words: [(String, Int, NameClasses)] = [
      ("municipality", 0, .city), ("national capital", 0, .city), ("state capital", 0, .city),
      ("provincial capital", 0, .city), ("port", 0, .city), ("village", 0, .city),
      ("suburb", 0, .city), ("borough", 1, .city),
      ("country", 1, .country), ("state", 0, .state), ("county", 0, .state), ("county", 1, .state),
      ("location", 0, .region), ("geological formation", 0, .region),
      ("body of water", 0, .region), ("island", 0, .region), ("archipelago", 0, .region),
      ("peninsula", 0, .region), ("continent", 0, .region),
      ("person", 0, .person), ("organization", 0, .organisation),
      ("organisation", 0, .organisation), ("structure", 0, .building),
    ]
    guard let tables = shared.tables else { return [] }
    return words.compactMap { word, sense, classes in
      guard let index = tables.find(Lexicon.fold(word)) else { return nil }
      let senses = tables.senses(of: index, .noun)
      return sense < senses.count ? (senses[sense].concept, classes) : nil
    }
  }()
}

extension Lexicon {
  /// A word that is written small: WordNet has it so, in a sense that is not rare.
  package func isCommonWord(_ form: String) -> Bool {
    guard let tables else { return false }
    let bytes = Self.fold(form)
    func isCommon(_ bytes: [UInt8]) -> Bool {
      guard let word = tables.find(bytes) else { return false }
      return tables.senses(of: word, nil).contains { !$0.isName && $0.frequency > 0 }
    }
    if isCommon(bytes) { return true }
    // "meets", "killed", "facing", "vows"
    for ending in ["s", "es", "ed", "d", "ing"] where bytes.count > ending.utf8.count + 2 {
      if bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8),
        isCommon(Array(bytes.dropLast(ending.utf8.count)))
      {
        return true
      }
    }
    return false
  }

  /// Means a person: "spokesman", "teacher", "suspect" in its first senses.
  package func isPersonNoun(_ lemma: String) -> Bool {
    guard let tables, let word = tables.find(Self.fold(lemma)),
      let person = Self.personConcept
    else { return false }
    for sense in tables.senses(of: word, .noun).prefix(2) where !sense.isName {
      var layer = [sense.concept]
      for _ in 0..<7 where !layer.isEmpty {
        if layer.contains(person) { return true }
        var next: [Int32] = []
        for concept in layer { tables.forEach(.hypernym, of: concept) { next.append($0) } }
        layer = next
      }
    }
    return false
  }

  private static let personConcept: Int32? = anchors.first { $0.classes == .person }?.concept
}
