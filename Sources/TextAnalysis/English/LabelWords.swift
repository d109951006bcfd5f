/// Words before a number that is a name: "Flight 587", "Route 66".
enum LabelWords {
  static let all: Set<ValueWordKey> = Set(
    [
      "flight", "route", "highway", "interstate", "page", "chapter", "section", "room", "article",
      "channel", "boeing", "airbus", "apollo", "phone", "box", "act", "resolution", "proposition",
      "prop", "grade", "gate", "group", "unit", "building", "pier", "runway", "type", "model",
      "version", "windows", "area", "district", "precinct", "ward", "zone", "phase", "level",
      "category", "class", "tier", "formula", "serie", "series", "season", "episode", "volume",
      "catch", "suite", "apartment", "psalm", "title", "rule", "amendment", "bill", "covid",
      "line", "platform", "stage", "world", "super", "pope", "studio", "day", "week", "pop",
    ].map { ValueWordKey($0) })

  /// What stands behind them is no year: "Flight 1943".
  static let vehicles: Set<ValueWordKey> = Set(
    ["flight", "route", "highway", "interstate", "page", "room", "gate", "channel", "box"].map {
      ValueWordKey($0)
    })

  /// In small letters too: "game one", "lap 19".
  static let numbered: Set<ValueWordKey> = Set(
    [
      "game", "lap", "round", "chapter", "page", "lane", "row", "aisle", "line", "gate",
      "channel", "phase", "grade", "part", "episode", "act", "verse", "room", "runway", "platform",
      "category", "tier", "magnitude", "innings", "stage", "week", "day", "number",
    ].map { ValueWordKey($0) })
}
