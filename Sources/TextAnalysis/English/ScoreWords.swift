/// Words near a score or the outcome of a vote.
enum ScoreWords {
  static let all: Set<ValueWordKey> = Set(
    [
      "vote", "votes", "voted", "voting", "win", "wins", "won", "winning", "beat", "beats",
      "beating", "lost", "lose", "loss", "losing", "defeat", "defeated", "defeats", "victory",
      "draw", "drew", "tie", "tied", "score", "scored", "lead", "leads", "led", "leading",
      "trailed", "game", "match", "set", "sets", "final", "ruling", "ruled", "decision", "margin",
      "approved", "passed", "rejected", "favor", "favour", "shutout", "rout", "routed", "edged",
      "record", "overtime", "majority", "against", "senate", "house",
    ].map { ValueWordKey($0) })
}
