/// Abbreviations of time zones, as they follow a time of day.
enum TimeZones {
  static let names = [
    "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "gmt", "utc",
    "bst", "cet", "cest", "eet", "eest", "ist", "jst", "kst", "hkt", "sgt", "aest", "aedt",
    "eastern", "pacific", "msk",
  ]
  /// Hours ahead of UTC of those that mean one thing.
  static let offsets: [(String, Int)] = [
    ("est", -5), ("edt", -4), ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8),
    ("pdt", -7), ("gmt", 0), ("utc", 0),
  ]
}
