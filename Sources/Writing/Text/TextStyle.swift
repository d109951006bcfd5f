/// How text output is laid out.
public struct TextStyle: Sendable {
  /// Columns to fit into.
  public var width: Int
  /// Colour repeats what words and marks say already.
  public var isColoured: Bool
  /// Agreements in full, not in one line each.
  public var showsAll: Bool

  public init(width: Int = 80, isColoured: Bool = false, showsAll: Bool = false) {
    self.width = max(40, width)
    self.isColoured = isColoured
    self.showsAll = showsAll
  }

  enum Paint: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  func paint(_ text: String, _ paint: Paint) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
