/// The third person and relative pronouns.
struct Pronoun {
  enum Kind { case he, she, it, they, relative }

  var kind: Kind
  var isPossessive: Bool
  var isReflexive: Bool

  init?(_ form: String) {
    isPossessive = false
    isReflexive = false
    switch form {
    case "he", "him": kind = .he
    case "his":
      kind = .he
      isPossessive = true
    case "himself":
      kind = .he
      isReflexive = true
    case "she": kind = .she
    case "her", "hers":
      kind = .she
      isPossessive = true
    case "herself":
      kind = .she
      isReflexive = true
    case "it": kind = .it
    case "its":
      kind = .it
      isPossessive = true
    case "itself":
      kind = .it
      isReflexive = true
    case "they", "them": kind = .they
    case "their", "theirs":
      kind = .they
      isPossessive = true
    case "themselves":
      kind = .they
      isReflexive = true
    case "who", "whom", "which", "that", "whose": kind = .relative
    default: return nil
    }
  }
}
