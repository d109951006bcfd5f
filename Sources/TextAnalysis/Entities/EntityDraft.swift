/// An entity while its mentions are being gathered.
struct EntityDraft {
  var form: NameForm
  /// As written at its fullest mention.
  var name: String
  /// Folded words of all its names, each once, in order of appearance.
  var aliases: [String]
  /// For each kind, how strongly the mentions speak for it.
  var votes: [Entity.Kind: Int] = [:]
  var gender: PersonTitles.Gender = .unknown
  /// Nouns that the report calls it by: "president", "foreign minister", "company".
  var roles: [String] = []
  var country: Int?
  var mentions = 0
  /// False for "a man" and "the bill", which have no name.
  var isNamed = true

  init(name: String, kind: Entity.Kind) {
    form = NameForm(name, kind: kind)
    self.name = name
    aliases = []
    gender = form.gender
  }

  var kind: Entity.Kind { form.kind }

  mutating func add(role: String?) {
    guard let role, !roles.contains(role) else { return }
    roles.append(role)
    if let last = role.split(separator: " ").last, last.count < role.count {
      let head = String(last)
      if !roles.contains(head) { roles.append(head) }
    }
  }

  /// Takes the kind that most mentions speak for.
  mutating func settleKind() {
    let order: [Entity.Kind] = [.person, .organisation, .place, .other]
    var best = form.kind
    var most = votes[best] ?? 0
    for kind in order where (votes[kind] ?? 0) > most {
      best = kind
      most = votes[kind] ?? 0
    }
    if best != form.kind { form = NameForm(name, kind: best) }
  }
}

/// A mention while references are being resolved.
struct MentionDraft {
  var tokens: Range<Int>
  var head: Int
  var form: NameMention.Form
  var entity: Int
  var sentence: Int
}
