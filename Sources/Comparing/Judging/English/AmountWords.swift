/// Words that are numbers, or bound them.
enum AmountWords {
  static let values: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "dozen": 12, "couple": 2, "pair": 2, "half": 0.5, "once": 1, "twice": 2, "single": 1,
  ]

  static let multiples: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6,
    "mn": 1e6, "bn": 1e9, "k": 1000, "dozen": 12, "millions": 1e6, "billions": 1e9,
  ]

  static let ordinals: [String: Double] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
  ]

  enum Bound: Sendable { case above, atLeast, below, atMost, about }

  /// The words before a number, the last word last; longest first.
  static let before: [(words: [String], bound: Bound)] = [
    (["no", "more", "than"], .atMost), (["no", "fewer", "than"], .atLeast),
    (["no", "less", "than"], .atLeast), (["not", "more", "than"], .atMost),
    (["not", "less", "than"], .atLeast), (["more", "than"], .above), (["greater", "than"], .above),
    (["higher", "than"], .above), (["less", "than"], .below), (["fewer", "than"], .below),
    (["lower", "than"], .below), (["at", "least"], .atLeast), (["at", "most"], .atMost),
    (["up", "to"], .atMost), (["as", "many", "as"], .atMost), (["as", "much", "as"], .atMost),
    (["a", "minimum", "of"], .atLeast), (["a", "maximum", "of"], .atMost), (["over"], .above),
    (["above"], .above), (["exceeding"], .above), (["exceeds"], .above), (["under"], .below),
    (["below"], .below), (["about"], .about), (["around"], .about), (["some"], .about),
    (["roughly"], .about), (["approximately"], .about), (["nearly"], .about), (["almost"], .about),
    (["close", "to"], .about), (["an", "estimated"], .about), (["estimated"], .about),
    (["circa"], .about), (["only"], .about),
  ]

  /// The words behind a number.
  static let after: [(words: [String], bound: Bound)] = [
    (["or", "more"], .atLeast), (["or", "less"], .atMost), (["or", "fewer"], .atMost),
    (["or", "so"], .about),
  ]

  static let months: [String: Double] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  static let days: [String: Double] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]
}
