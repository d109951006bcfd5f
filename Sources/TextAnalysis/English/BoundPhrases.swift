/// Words before and behind a number that make it a bound or an estimate.
enum BoundPhrases {
  enum Bound { case atLeast, atMost, about, exactly }

  /// Before a number, longest first among those that begin alike.
  static let before: [(words: [String], bound: Bound)] = table([
    ("greater than or equal to", .atLeast), ("more than or equal to", .atLeast),
    ("less than or equal to", .atMost), ("fewer than or equal to", .atMost),
    ("at least or equal to", .atLeast), ("greater or equal than", .atLeast),
    ("less or equal than", .atMost), ("smaller or equal than", .atMost),
    ("larger or equal than", .atLeast), ("higher or equal than", .atLeast),
    ("lower or equal than", .atMost), ("no more than", .atMost), ("no less than", .atLeast),
    ("no fewer than", .atLeast),
    ("not more than", .atMost), ("not less than", .atLeast), ("little more than", .atLeast),
    ("well over", .atLeast), ("just over", .atLeast), ("just under", .atMost),
    ("just above", .atLeast), ("just below", .atMost), ("in excess of", .atLeast),
    ("upwards of", .atLeast), ("upward of", .atLeast), ("a minimum of", .atLeast),
    ("minimum of", .atLeast), ("a maximum of", .atMost), ("maximum of", .atMost),
    ("at the most", .atMost), ("at the least", .atLeast), ("at least", .atLeast),
    ("at most", .atMost), ("as many as", .atMost), ("as much as", .atMost),
    ("as few as", .atLeast), ("as little as", .atLeast), ("more than", .atLeast),
    ("greater than", .atLeast), ("larger than", .atLeast), ("bigger than", .atLeast),
    ("higher than", .atLeast), ("better than", .atLeast), ("less than", .atMost),
    ("fewer than", .atMost), ("smaller than", .atMost), ("lower than", .atMost),
    ("up to", .atMost), ("close to", .about), ("or so", .about), ("some", .about),
    ("about", .about), ("around", .about), ("approximately", .about), ("roughly", .about),
    ("nearly", .about), ("almost", .about), ("an estimated", .about), ("estimated", .about),
    ("circa", .about), ("approx", .about), ("over", .atLeast), ("above", .atLeast),
    ("exceeding", .atLeast), ("exceed", .atLeast), ("exceeds", .atLeast),
    ("exceeded", .atLeast), ("topping", .atLeast), ("under", .atMost), ("below", .atMost),
    ("beyond", .atLeast), ("only", .exactly), ("just", .exactly), ("exactly", .exactly),
    ("precisely", .exactly),
  ])

  /// Verbs before "over" that hand something over.
  static let handingOver = [
    "fork", "forked", "forking", "hand", "handed", "handing", "turn", "turned",
  ]

  /// Behind a number and its unit.
  static let behind: [(words: [String], bound: Bound)] = table([
    ("or more", .atLeast), ("or greater", .atLeast), ("or higher", .atLeast),
    ("or larger", .atLeast), ("or above", .atLeast), ("or over", .atLeast),
    ("and more", .atLeast), ("and above", .atLeast), ("and over", .atLeast), ("and up", .atLeast),
    ("or less", .atMost), ("or fewer", .atMost), ("or under", .atMost), ("or below", .atMost),
    ("or lower", .atMost), ("or smaller", .atMost), ("or so", .about), ("at least", .atLeast),
    ("at most", .atMost),
  ])

  private static func table(_ phrases: [(String, Bound)]) -> [(words: [String], bound: Bound)] {
    phrases.map { ($0.0.split(separator: " ").map(String.init), $0.1) }
  }
}
