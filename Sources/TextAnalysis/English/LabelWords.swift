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
}
