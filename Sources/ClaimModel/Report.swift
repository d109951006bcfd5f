public import ReportText

/// One outlet's text of an event: what an importer makes of a file.
public struct Report: Sendable {
  /// As the user named the file; `feed.xml#3` for the third report of a file that holds several.
  public var path: String
  /// Lower-case hex digest of the file's bytes.
  public var sha256: String
  /// `text`, `html`, `nitf`, … : the name that `--input-format` takes.
  public var format: String
  public var title: String?
  public var outlet: String?
  public var byline: [String]
  /// ISO 8601, to the day or to the second with zone, as the report gives it.
  public var published: String?
  public var modified: String?
  /// Place and agency before the first sentence: `BEIJING (Reuters)`.
  public var dateline: String?
  /// Agencies that the report credits: they tell where a text comes from.
  public var agencies: [String]
  public var url: String?
  /// A BCP 47 tag, `en`.
  public var language: String?
  public var text: SourceText
  public var findings: [ImportFinding]

  public init(path: String, sha256: String, format: String, text: SourceText) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    self.text = text
    byline = []
    agencies = []
    findings = []
  }
}

/// There is a report, and something to know about it.
public struct ImportFinding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, Codable {
    case note
    case warning
  }

  public var severity: Severity
  public var message: String
  /// Where in the file, when it is about a place.
  public var span: SourceSpan?

  public init(_ severity: Severity, _ message: String, span: SourceSpan? = nil) {
    self.severity = severity
    self.message = message
    self.span = span
  }
}
