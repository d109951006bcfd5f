/// There is no report to be had from a file.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case missing
    case isDirectory
    case unreadable(String)
    case empty
    /// More bytes than the limit.
    case tooLarge(limit: Int)
    /// A file of another kind, by its name: "a PNG picture".
    case unsupported(String)
    case unknownFormat
    case malformed(String)
    case noText
  }

  public var file: String
  public var line: Int?
  public var reason: Reason

  public init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// As someone would say it, with the way out.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    switch reason {
    case .missing: return "\(place): no such file; check the name"
    case .isDirectory: return "\(place): is a folder; use claimdiff batch for folders"
    case .unreadable(let why): return "\(place): cannot be read: \(why)"
    case .empty: return "\(place): is empty; nothing to compare"
    case .tooLarge(let limit):
      return "\(place): larger than \(limit >> 20) MB; split it or save the article alone"
    case .unsupported(let what):
      return "\(place): \(what), which holds no text to read; save the article as HTML or text"
    case .unknownFormat:
      return "\(place): not a known report format; name the format with --input-format"
    case .malformed(let what): return "\(place): \(what)"
    case .noText: return "\(place): no article text found; save the article as plain text"
    }
  }
}
