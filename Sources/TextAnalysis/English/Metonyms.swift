/// Houses, streets and cities that stand for those who work there.
enum Metonyms {
  /// Organisations called by their building; the name stays its own entity, of that kind.
  static func isSeat(_ name: String) -> Bool { seats.contains(name) }

  private static let seats: Set<String> = [
    "white house", "kremlin", "pentagon", "downing street", "10 downing street", "no 10",
    "number 10", "élysée", "elysee", "whitehall", "westminster", "wall street", "capitol hill",
    "foggy bottom", "oval office", "scotland yard", "new scotland yard", "buckingham palace",
    "vatican", "hollywood", "silicon valley", "quai d'orsay", "fleet street", "city hall",
    "blue house", "zhongnanhai", "congress", "parliament", "senate", "house",
    "supreme court", "treasury", "hamas", "hezbollah", "taliban", "fed", "knesset", "bundestag",
    "duma", "gop", "nasa", "fbi", "cia", "nato", "opec", "unesco", "unicef", "interpol", "europol",
    "bbc", "cnn", "nbc", "abc", "cbs", "espn", "nfl", "nba", "fifa", "uefa", "mlb", "nhl", "ioc",
    "un", "u.n.", "united nations", "who", "imf", "wto", "eu", "e.u.", "european union", "ap",
    "reuters", "afp", "xinhua", "interfax", "al jazeera", "facebook", "google", "twitter",
    "amazon", "microsoft", "apple", "youtube", "instagram",
  ]
}
