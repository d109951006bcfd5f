/// Seasons with their TIMEX3 codes.
enum Seasons {
  static let names = ["spring", "summer", "autumn fall", "winter"]
  static let codes = ["SP", "SU", "FA", "WI"]
}
