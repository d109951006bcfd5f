/// Names of months, each with its abbreviations.
package enum Months {
  static let names = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ]
  /// Words of their own as well: months only with a capital and a companion.
  private static let words = Set(
    names.flatMap { $0.split(separator: " ").map(String.init) })

  /// "June", "Jan.", in any case.
  package static func isName(_ form: String) -> Bool {
    words.contains(form.lowercased().filter { $0 != "." })
  }

  static let ambiguous = ["march", "may", "mar", "jan", "dec", "august"]
}
