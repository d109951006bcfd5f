public import ClaimModel

/// Writes a comparison in one format. It walks the values and knows nothing of how they came
/// about, so any output can be had from a saved comparison.
public protocol ComparisonWriter: Sendable {
  func write(_ comparison: Comparison) -> String
}

/// The formats that a comparison can be written in.
public enum OutputFormat: String, Sendable, CaseIterable {
  case text, json, diff, quickfix, markdown

  /// The format that the ending of a file name asks for.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "json": self = .json
    case "diff", "patch": self = .diff
    case "quickfix", "qf", "err": self = .quickfix
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  public var fileEnding: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .diff: "diff"
    case .quickfix: "qf"
    case .markdown: "md"
    }
  }

  /// - Parameter style: how the text format is laid out; the others have one layout.
  public func writer(_ style: TextStyle) -> any ComparisonWriter {
    switch self {
    case .text: TextWriter(style)
    case .json: JSONWriter()
    case .diff: DiffWriter()
    case .quickfix: QuickfixWriter()
    case .markdown: MarkdownWriter()
    }
  }
}

/// The object of the contract.
public struct JSONWriter: ComparisonWriter {
  public init() {}

  public func write(_ comparison: Comparison) -> String {
    JSONPrinter(.page).print(JSON(comparison)) + "\n"
  }
}
