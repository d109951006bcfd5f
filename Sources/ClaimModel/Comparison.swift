public import ReportText

/// Two or more reports side by side: the result, without any layout.
public struct Comparison: Sendable, Codable {
  public var schema: String
  public var tool: Tool
  public var reports: [ComparedReport]
  public var claims: [Claim]
  public var relations: [Relation]
  public var facts: [Fact]
  public var summary: Summary
  public var exit: Exit

  public init(
    tool: Tool, reports: [ComparedReport], claims: [Claim], relations: [Relation], facts: [Fact],
    summary: Summary, exit: Exit
  ) {
    schema = "claimdiff/comparison/1"
    self.tool = tool
    self.reports = reports
    self.claims = claims
    self.relations = relations
    self.facts = facts
    self.summary = summary
    self.exit = exit
  }

  public struct Tool: Hashable, Sendable, Codable {
    public var name: String
    public var version: String
    /// File name of a model → `sha256:…` of it.
    public var models: [String: String]

    public init(name: String, version: String, models: [String: String]) {
      self.name = name
      self.version = version
      self.models = models
    }
  }

  public struct Summary: Hashable, Sendable, Codable {
    public var agrees: Int
    public var contradicts: Int
    public var updates: Int
    public var differs: Int
    /// Report id → how many of its claims no other report has.
    public var onlyIn: [String: Int]
    public var notCompared: Int

    public init(
      agrees: Int, contradicts: Int, updates: Int, differs: Int, onlyIn: [String: Int],
      notCompared: Int
    ) {
      self.agrees = agrees
      self.contradicts = contradicts
      self.updates = updates
      self.differs = differs
      self.onlyIn = onlyIn
      self.notCompared = notCompared
    }
  }

  public struct Exit: Hashable, Sendable, Codable {
    public var code: Int
    public var reason: String

    public init(code: Int, reason: String) {
      self.code = code
      self.reason = reason
    }
  }
}

/// A report as a comparison shows it.
public struct ComparedReport: Hashable, Sendable, Codable {
  public struct Coverage: Hashable, Sendable, Codable {
    public var sentences: Int
    public var claims: Int
    public var notCompared: [NotCompared]

    public init(sentences: Int, claims: Int, notCompared: [NotCompared]) {
      self.sentences = sentences
      self.claims = claims
      self.notCompared = notCompared
    }
  }

  /// A sentence that gave no claim, and why.
  public struct NotCompared: Hashable, Sendable, Codable {
    public var span: SourceSpan
    public var reason: String

    public init(span: SourceSpan, reason: String) {
      self.span = span
      self.reason = reason
    }
  }

  public var id: String
  public var path: String
  public var sha256: String
  public var format: String
  public var title: String?
  public var outlet: String?
  public var byline: [String]
  public var published: String?
  public var dateline: String?
  public var url: String?
  public var language: String?
  /// Reports with the same origin carry the same wire text.
  public var origin: String
  public var coverage: Coverage

  public init(_ report: Report, id: String, origin: String, coverage: Coverage) {
    self.id = id
    path = report.path
    sha256 = report.sha256
    format = report.format
    title = report.title
    outlet = report.outlet
    byline = report.byline
    published = report.published
    dateline = report.dateline
    url = report.url
    language = report.language
    self.origin = origin
    self.coverage = coverage
  }
}
