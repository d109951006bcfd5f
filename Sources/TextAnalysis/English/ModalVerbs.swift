/// Helping verbs that move what is said out of the plain present and past.
enum ModalVerbs {
  static let future = ["will", "shall", "'ll", "’ll", "wo", "sha", "gon", "gonna"]
  /// A future seen from the past ("said he would go") or what would be if.
  static let hypothetical = ["would", "'d", "’d"]
  static let possible = ["may", "might", "could"]
  /// What ought to be need not be.
  static let duty = ["must", "should", "ought", "need"]
  static let conditions = [
    "if", "unless", "lest", "provided", "providing", "assuming", "supposing", "whether", "once",
  ]
}
