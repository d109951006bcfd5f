/// Holidays and feasts with their days.
enum Holidays {
  enum Day {
    case fixed(month: Int, day: Int)
    /// The nth weekday of a month, -1 the last.
    case weekday(Int, weekday: Int, month: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The Tuesday after the first Monday of November.
    case election
    /// Days from the fourth Thursday of November.
    case dayAfterThanksgiving(Int)
  }

  /// Words in lower case, apostrophes left out; a longer name comes before a shorter one.
  static let all: [(words: [String], day: Day)] = table.map { entry in
    (entry.0.split(separator: " ").map(String.init), entry.1)
  }

  private static let table: [(String, Day)] = [
    ("new year s eve", .fixed(month: 12, day: 31)), ("new years eve", .fixed(month: 12, day: 31)),
    ("new year eve", .fixed(month: 12, day: 31)), ("new year s day", .fixed(month: 1, day: 1)),
    ("new years day", .fixed(month: 1, day: 1)), ("new year day", .fixed(month: 1, day: 1)),
    ("christmas eve", .fixed(month: 12, day: 24)), ("christmas day", .fixed(month: 12, day: 25)),
    ("xmas eve", .fixed(month: 12, day: 24)), ("xmas", .fixed(month: 12, day: 25)),
    ("christmas", .fixed(month: 12, day: 25)), ("boxing day", .fixed(month: 12, day: 26)),
    ("thanksgiving day", .weekday(4, weekday: 4, month: 11)),
    ("thanks giving day", .weekday(4, weekday: 4, month: 11)),
    ("thanksgiving", .weekday(4, weekday: 4, month: 11)),
    ("easter sunday", .easter(0)), ("easter monday", .easter(1)),
    ("easter", .easter(0)), ("good friday", .easter(-2)), ("ash wednesday", .easter(-46)),
    ("palm sunday", .easter(-7)), ("mardi gras", .easter(-47)),
    ("halloween", .fixed(month: 10, day: 31)),
    ("valentine s day", .fixed(month: 2, day: 14)), ("valentines day", .fixed(month: 2, day: 14)),
    ("st patrick s day", .fixed(month: 3, day: 17)),
    ("independence day", .fixed(month: 7, day: 4)),
    ("memorial day", .weekday(-1, weekday: 1, month: 5)),
    ("labor day", .weekday(1, weekday: 1, month: 9)),
    ("columbus day", .weekday(2, weekday: 1, month: 10)),
    ("presidents day", .weekday(3, weekday: 1, month: 2)),
    ("presidents day", .weekday(3, weekday: 1, month: 2)),
    ("martin luther king day", .weekday(3, weekday: 1, month: 1)),
    ("martin luther king jr day", .weekday(3, weekday: 1, month: 1)),
    ("mlk day", .weekday(3, weekday: 1, month: 1)),
    ("veterans day", .fixed(month: 11, day: 11)), ("armistice day", .fixed(month: 11, day: 11)),
    ("mother s day", .weekday(2, weekday: 7, month: 5)),
    ("mothers day", .weekday(2, weekday: 7, month: 5)),
    ("father s day", .weekday(3, weekday: 7, month: 6)),
    ("fathers day", .weekday(3, weekday: 7, month: 6)),
    ("groundhog day", .fixed(month: 2, day: 2)), ("may day", .fixed(month: 5, day: 1)),
    ("international workers day", .fixed(month: 5, day: 1)),
    ("international women s day", .fixed(month: 3, day: 8)),
    ("canada day", .fixed(month: 7, day: 1)), ("australia day", .fixed(month: 1, day: 26)),
    ("anzac day", .fixed(month: 4, day: 25)), ("remembrance day", .fixed(month: 11, day: 11)),
    ("black friday", .dayAfterThanksgiving(1)), ("cyber monday", .dayAfterThanksgiving(4)),
    ("april fool s day", .fixed(month: 4, day: 1)), ("bastille day", .fixed(month: 7, day: 14)),
    ("juneteenth", .fixed(month: 6, day: 19)), ("earth day", .fixed(month: 4, day: 22)),
    ("election day", .election), ("all saints day", .fixed(month: 11, day: 1)),
    ("guy fawkes day", .fixed(month: 11, day: 5)),
  ]
}
