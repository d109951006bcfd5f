/// Units of measure: how news writes them, and how many of its base unit each is.
enum Measures {
  struct Entry {
    /// As quantities carry it: `km`.
    var unit: String
    /// What it is worth in `base`: a mile is 1,609.344 `m`.
    var factor: Double
    var base: String
    var names: [String]

    // Not copied into the table once for each entry: that cost the compiler seconds.
    @inline(never)
    init(_ unit: String, _ factor: Double, _ base: String, _ names: String) {
      self.unit = unit
      self.factor = factor
      self.base = base
      self.names = names.split(separator: " ").map(String.init)
    }
  }

  static let all = [
    Entry("mm", 0.001, "m", "mm millimeter millimeters millimetre millimetres"),
    Entry("cm", 0.01, "m", "cm centimeter centimeters centimetre centimetres"),
    Entry("m", 1, "m", "meter meters metre metres"),
    Entry("km", 1000, "m", "km kms kilometer kilometers kilometre kilometres kilometer-long"),
    Entry("inch", 0.0254, "m", "inch inches"), Entry("foot", 0.3048, "m", "foot feet ft"),
    Entry("yard", 0.9144, "m", "yard yards yd yds"),
    Entry("mile", 1609.344, "m", "mile miles mi"),
    Entry("light-year", 9.4607e15, "m", "lightyear lightyears"),
    Entry("nm", 1e-9, "m", "nanometer nanometers nanometre nanometres"),
    Entry("micrometre", 1e-6, "m", "micrometer micrometers micron microns micrometre micrometres"),
    Entry("µg", 1e-9, "kg", "microgram micrograms mcg µg μg"),
    Entry("mg", 1e-6, "kg", "mg milligram milligrams"),
    Entry("g", 0.001, "kg", "gram grams gramme grammes"),
    Entry("kg", 1, "kg", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    Entry("tonne", 1000, "kg", "tonne tonnes"),
    // Which ton is meant depends on the outlet's country; the difference is under a tenth.
    Entry("ton", 907.18474, "kg", "ton tons"),
    Entry("pound", 0.45359237, "kg", "lb lbs pound pounds"),
    Entry("ounce", 0.028349523, "kg", "ounce ounces oz"),
    Entry("stone", 6.35029318, "kg", "stones"),
    Entry("ml", 0.001, "l", "ml milliliter milliliters millilitre millilitres"),
    Entry("l", 1, "l", "liter liters litre litres"),
    Entry("gallon", 3.785411784, "l", "gallon gallons"),
    Entry("barrel", 158.987295, "l", "barrel barrels bbl"),
    Entry("pint", 0.473176, "l", "pint pints"),
    Entry("cup", 0.236588, "l", "cup cups"),
    Entry("tablespoon", 0.0147868, "l", "tablespoon tablespoons tbsp"),
    Entry("teaspoon", 0.00492892, "l", "teaspoon teaspoons tsp"),
    Entry("acre", 4046.8564224, "m2", "acre acres"),
    Entry("hectare", 10_000, "m2", "hectare hectares ha"),
    Entry("km/h", 1, "km/h", "kph kmh"), Entry("mph", 1.609344, "km/h", "mph"),
    Entry("knot", 1.852, "km/h", "knot knots"),
    Entry("m/s", 3.6, "km/h", ""), Entry("km/s", 3600, "km/h", ""),
    Entry("mile/s", 5793.6384, "km/h", ""), Entry("foot/s", 1.09728, "km/h", ""),
    Entry("W", 1, "W", "watt watts"), Entry("kW", 1000, "W", "kilowatt kilowatts kw"),
    Entry("MW", 1e6, "W", "megawatt megawatts mw"), Entry("GW", 1e9, "W", "gigawatt gigawatts gw"),
    Entry("hp", 745.7, "W", "horsepower hp"),
    Entry("kWh", 3.6e6, "J", "kwh"), Entry("MWh", 3.6e9, "J", "mwh"),
    Entry("calorie", 4.184, "J", "calorie calories"),
    Entry("byte", 1, "byte", "byte bytes"), Entry("KB", 1e3, "byte", "kb kilobyte kilobytes"),
    Entry("MB", 1e6, "byte", "mb megabyte megabytes"),
    Entry("GB", 1e9, "byte", "gb gigabyte gigabytes"),
    Entry("TB", 1e12, "byte", "tb terabyte terabytes"),
    Entry("bit", 0.125, "byte", "bit bits"), Entry("Mbit", 125_000, "byte", "megabit megabits"),
    Entry("Hz", 1, "Hz", "hertz hz"), Entry("MHz", 1e6, "Hz", "megahertz mhz"),
    Entry("GHz", 1e9, "Hz", "gigahertz ghz"),
    Entry("kiloton", 4.184e12, "J", "kiloton kilotons"),
    Entry("megaton", 4.184e15, "J", "megaton megatons"),
    Entry("volt", 1, "V", "volt volts"), Entry("decibel", 1, "dB", "decibel decibels"),
    Entry("bushel", 1, "bushel", "bushel bushels"), Entry("carat", 0.0002, "kg", "carat carats"),
    Entry("radian", 57.2957795, "degree", "radian radians rad"),
  ]

  /// Squares and cubes, by the base unit: 1 square mile is factor² `m2`.
  static let powers: [(word: String, suffix: String, exponent: Int)] = [
    ("square", "2", 2), ("sq", "2", 2), ("cubic", "3", 3), ("cu", "3", 3),
  ]
}
