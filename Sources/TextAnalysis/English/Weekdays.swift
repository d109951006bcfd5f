/// Names of the days of the week, Monday first, each with its abbreviations.
enum Weekdays {
  static let names = [
    "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs",
    "friday fri", "saturday sat", "sunday sun",
  ]
  /// Every one of them: "closed Mondays".
  static let plurals = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
  ]
}
