public import ReportText

/// One thing that a report says: who did what, when, where, how many, according to whom.
public struct Claim: Hashable, Sendable, Codable {
  /// `r1.c7`: the seventh claim of the first report.
  public var id: String
  /// The id of its report, `r1`.
  public var report: String
  /// The words of the claim, white space made single.
  public var text: String
  public var span: SourceSpan
  public var predicate: Predicate
  public var arguments: [Argument]
  public var polarity: Polarity
  public var certainty: Certainty
  /// Outermost speaker first.
  public var attribution: [Attribution]
  public var times: [ClaimTime]
  public var places: [ClaimPlace]
  public var quantities: [Quantity]

  public init(
    id: String, report: String, text: String, span: SourceSpan, predicate: Predicate,
    arguments: [Argument], polarity: Polarity, certainty: Certainty, attribution: [Attribution],
    times: [ClaimTime], places: [ClaimPlace], quantities: [Quantity]
  ) {
    self.id = id
    self.report = report
    self.text = text
    self.span = span
    self.predicate = predicate
    self.arguments = arguments
    self.polarity = polarity
    self.certainty = certainty
    self.attribution = attribution
    self.times = times
    self.places = places
    self.quantities = quantities
  }

  public struct Predicate: Hashable, Sendable, Codable {
    public var lemma: String
    public var span: SourceSpan

    public init(lemma: String, span: SourceSpan) {
      self.lemma = lemma
      self.span = span
    }
  }

  public struct Argument: Hashable, Sendable, Codable {
    /// `agent`, `patient`, `recipient`, `complement`, or the preposition that joins it.
    public var role: String
    public var text: String
    public var span: SourceSpan
    /// The full name of the person or organisation meant, when the report tells.
    public var entity: String?

    public init(role: String, text: String, span: SourceSpan, entity: String?) {
      self.role = role
      self.text = text
      self.span = span
      self.entity = entity
    }
  }

  public enum Polarity: String, Hashable, Sendable, Codable {
    case affirmed
    case denied
  }

  public struct Certainty: Hashable, Sendable, Codable {
    public enum Level: String, Hashable, Sendable, Codable {
      case stated
      case likely
      case possible
      case doubtful
    }

    public var level: Level
    /// The words that say so, nil when it is plainly stated.
    public var cue: SourceSpan?

    public init(level: Level, cue: SourceSpan?) {
      self.level = level
      self.cue = cue
    }
  }
}

/// Who is made to say a claim, and with which words.
public struct Attribution: Hashable, Sendable, Codable {
  public var source: String
  public var cue: String
  /// Quoted word for word.
  public var direct: Bool

  public init(source: String, cue: String, direct: Bool) {
    self.source = source
    self.cue = cue
    self.direct = direct
  }
}

public struct ClaimTime: Hashable, Sendable, Codable {
  public var text: String
  /// A TIMEX3 value: `2013-03-22`, `2013-W12`, `P3D`, `PRESENT_REF`.
  public var value: String
  /// `year`, `month`, `week`, `day`, `time`, `duration`, `other`.
  public var grain: String

  public init(text: String, value: String, grain: String) {
    self.text = text
    self.value = value
    self.grain = grain
  }
}

public struct ClaimPlace: Hashable, Sendable, Codable {
  public var text: String

  public init(text: String) { self.text = text }
}

/// A number of things, as an interval.
public struct Quantity: Hashable, Sendable, Codable {
  public var text: String
  /// Nil is unbounded below: "up to 12".
  public var low: Double?
  /// Nil is unbounded above: "at least 12".
  public var high: Double?
  /// `person`, `USD`, `percent`, `km`, …
  public var unit: String?
  /// The lemma of what is counted, or what became of it: "dead".
  public var of: String?

  public init(text: String, low: Double?, high: Double?, unit: String?, of: String?) {
    self.text = text
    self.low = low
    self.high = high
    self.unit = unit
    self.of = of
  }
}
