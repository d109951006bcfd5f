/// Parts of the day with their TIMEX3 codes.
enum DayParts {
  static let names = [
    "morning mornings dawn daybreak sunrise midmorning",
    "afternoon afternoons midafternoon",
    "evening evenings dusk sunset",
    "night nights nighttime", "daytime",
  ]
  /// Behind a capitalised night they make a programme: "Saturday Night Live".
  static let shows = ["live", "football", "lights", "massacre"]
  static let codes = ["MO", "AF", "EV", "NI", "DT"]
  /// The first hour of each, for telling "8 in the evening" from "8 in the morning".
  static let isLate = [false, true, true, true, false]
}
