/// A drawing of a text with the answer inside it: `"⟦Why?⟧ ⟦So.⟧"` is the text `"Why? So."` with
/// two marked spans. Marks may nest.
public struct Marked: Sendable {
  public let text: String
  /// UTF-8 byte ranges of the marked parts, in the order in which they open.
  public let spans: [Range<Int>]

  public init(_ drawing: String) {
    var text = ""
    var spans: [Range<Int>] = []
    var open: [Int] = []
    for character in drawing {
      switch character {
      case "⟦":
        open.append(spans.count)
        spans.append(text.utf8.count..<text.utf8.count)
      case "⟧":
        guard let index = open.popLast() else { preconditionFailure("⟧ without ⟦: \(drawing)") }
        spans[index] = spans[index].lowerBound..<text.utf8.count
      default: text.append(character)
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧: \(drawing)")
    self.text = text
    self.spans = spans
  }
}
