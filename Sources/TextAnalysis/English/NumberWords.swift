/// Numbers written out.
enum NumberWords {
  static let cardinals: [(String, Int)] = [
    ("zero", 0), ("nought", 0), ("naught", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4),
    ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
    ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
    ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]
  static let ordinals: [(String, Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20),
    ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70),
    ("eightieth", 80), ("ninetieth", 90),
  ]
  static let scales: [(String, Double)] = [
    ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
    ("quadrillion", 1e15), ("lakh", 1e5), ("crore", 1e7), ("mln", 1e6), ("mn", 1e6), ("bn", 1e9),
    ("bln", 1e9), ("tn", 1e12), ("tln", 1e12), ("trn", 1e12), ("mil", 1e6),
  ]
  static let ordinalScales: [(String, Double)] = [
    ("hundredth", 1e2), ("thousandth", 1e3), ("millionth", 1e6), ("billionth", 1e9),
    ("trillionth", 1e12),
  ]
  /// Scales in the plural say no number: "thousands".
  static let pluralScales: [(String, Double)] = [
    ("hundreds", 1e2), ("thousands", 1e3), ("millions", 1e6), ("billions", 1e9),
    ("trillions", 1e12), ("lakhs", 1e5), ("crores", 1e7),
  ]
  /// Only right behind a figure, "5k", "$5m", "£3b".
  static let figureScales: [(String, Double)] = [
    ("k", 1e3), ("m", 1e6), ("b", 1e9),
  ]
  /// What a thing is divided into: "two thirds".
  static let denominators: [(String, Int)] = [
    ("half", 2), ("halves", 2), ("third", 3), ("thirds", 3), ("quarter", 4), ("quarters", 4),
    ("fourth", 4), ("fourths", 4), ("fifth", 5), ("fifths", 5), ("sixth", 6), ("sixths", 6),
    ("seventh", 7), ("sevenths", 7), ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9),
    ("tenth", 10), ("tenths", 10), ("twelfth", 12), ("twelfths", 12), ("sixteenth", 16),
    ("sixteenths", 16), ("twentieth", 20), ("twentieths", 20), ("thirtieth", 30),
    ("thirtieths", 30), ("hundredth", 100),
    ("hundredths", 100), ("thousandth", 1000), ("thousandths", 1000),
  ]
}
