/// Words that tell whether a clause looks back or ahead.
enum TenseWords {
  enum Direction { case past, future }

  static let table: [ValueWordKey: Direction] = {
    var table: [ValueWordKey: Direction] = [:]
    for word in past { table[ValueWordKey(word)] = .past }
    for word in future { table[ValueWordKey(word)] = .future }
    return table
  }()

  private static let past = [
    "was", "were", "had", "did", "said", "told", "made", "took", "went", "came", "saw", "got",
    "gave", "found", "became", "began", "held", "fell", "rose", "lost", "won", "met", "left", "led",
    "ran", "sold", "bought", "sent", "brought", "hit", "cut", "shot", "kept", "paid", "spoke",
    "wrote", "broke", "drove", "grew", "struck", "fought", "flew", "stood", "threw", "withdrew",
    "sank", "rode", "woke", "chose", "knew", "thought", "felt", "built", "spent", "slid", "dropped",
    "been", "ago", "ended", "stole", "blew", "swept", "shut", "quit", "tore",
  ]
  private static let future = [
    "will", "shall", "ll", "wo", "tomorrow", "scheduled", "planned", "plans", "due", "slated",
    "upcoming", "if",
    "payable", "maturing", "expires", "begins", "opens", "starts", "expected", "hopes",
  ]
}
