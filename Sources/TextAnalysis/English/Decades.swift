/// Decades of the twentieth century by name.
enum Decades {
  static let names: [(String, UInt8)] = [
    ("twenties", 2), ("thirties", 3), ("forties", 4), ("fifties", 5), ("sixties", 6),
    ("seventies", 7), ("eighties", 8), ("nineties", 9), ("noughties", 10),
  ]
}
