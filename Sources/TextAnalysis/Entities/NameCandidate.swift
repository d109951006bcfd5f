/// A stretch of tokens that names something, before it is known what or whom.
struct NameCandidate {
  var tokens: Range<Int>
  var kind: Entity.Kind
  /// How sure the kind is: 0 a guess, 3 certain.
  var certainty: Int
  var gender: PersonTitles.Gender = .unknown
  /// "president", "spokesman": what the words around call a person.
  var role: String?
  /// Index in `Countries.all` when the words are a country or its people.
  var country: Int?
  /// "Chinese": names the country but is no name of it.
  var isPeople = false
  /// In a headline, where every word may have a capital.
  var isHeadline = false
}
