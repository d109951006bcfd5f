/// Names of months, each with its abbreviations.
enum Months {
  static let names = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ]
  /// Words of their own as well: months only with a capital and a companion.
  static let ambiguous = ["march", "may", "mar", "jan", "dec", "august"]
}
