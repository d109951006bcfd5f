public import ReportText

/// A report's text with all that the language layer found in it. Filled stage by stage, see
/// `TextAnalyzer`; every part points into `text` or `tokens`.
public struct AnalyzedText: Sendable {
  public var text: SourceText
  public var sentences: [Sentence] = []
  public var tokens: ContiguousArray<Token> = []
  /// Lower-cased forms and lemmas, each once; tokens refer to them by index. Index 0 is "".
  public var lemmas: [String] = [""]
  public var times: [TimeExpression] = []
  public var quantities: [QuantityExpression] = []
  public var names: [NameMention] = []
  public var entities: [Entity] = []
  public var quotations: [QuotationMark] = []
  public var attributions: [SpeechAttribution] = []
  /// For each token; plain for everything that is no predicate.
  public var statuses: [PredicateStatus] = []

  public init(text: SourceText) { self.text = text }

  public func lemma(_ token: Int) -> String { lemmas[Int(tokens[token].lemma)] }
  /// The lower-cased form.
  public func form(_ token: Int) -> String { lemmas[Int(tokens[token].form)] }
  /// The word as written.
  public func word(_ token: Int) -> String { text.string(tokens[token].span) }
  /// The span from the first token to the last of a range.
  public func span(_ tokens: Range<Int>) -> TextSpan {
    tokens.isEmpty
      ? TextSpan(start: 0, end: 0)
      : TextSpan(
        start: self.tokens[tokens.lowerBound].span.start,
        end: self.tokens[tokens.upperBound - 1].span.end)
  }
}

public struct Sentence: Hashable, Sendable {
  public var span: TextSpan
  /// Its tokens.
  public var tokens: Range<Int>
  /// Index of its block in the text.
  public var block: Int

  public init(span: TextSpan, tokens: Range<Int>, block: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}

/// A date, time, duration or repeated time, with its TIMEX3 value.
public struct TimeExpression: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  public var span: TextSpan
  public var tokens: Range<Int>
  public var kind: Kind
  /// `2013-03-22`, `2013-W12`, `P3D`, `PRESENT_REF`.
  public var value: String
  /// Rests on the publication date or the narrative ("Friday"), not written out.
  public var isRelative: Bool

  public init(span: TextSpan, tokens: Range<Int>, kind: Kind, value: String, isRelative: Bool) {
    self.span = span
    self.tokens = tokens
    self.kind = kind
    self.value = value
    self.isRelative = isRelative
  }
}

/// A number with its unit and what it counts, as an interval.
public struct QuantityExpression: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case count, ordinal, percent, money, measure, age, score, fraction
    /// A year, a telephone number, a name's number: nothing is counted.
    case label
  }

  public var span: TextSpan
  public var tokens: Range<Int>
  public var kind: Kind
  /// Nil is unbounded.
  public var low: Double?
  public var high: Double?
  /// "about", "nearly", "some", or a round figure said so.
  public var isApproximate: Bool
  /// `USD`, `percent`, `km`, `person`, …
  public var unit: String?
  /// Token of the head of what is counted ("people" in "12 people"), -1 when there is none.
  public var counted: Int
  /// The lemma of what is counted, or what became of it: "dead".
  public var of: String?
  /// The whole of a part, "12 of 40 homes": 40.
  public var whole: Double?

  public init(
    span: TextSpan, tokens: Range<Int>, kind: Kind, low: Double?, high: Double?,
    isApproximate: Bool = false, unit: String? = nil, counted: Int = -1, of: String? = nil,
    whole: Double? = nil
  ) {
    self.span = span
    self.tokens = tokens
    self.kind = kind
    self.low = low
    self.high = high
    self.isApproximate = isApproximate
    self.unit = unit
    self.counted = counted
    self.of = of
    self.whole = whole
  }
}

/// Words that name or mean a person, organisation or place.
public struct NameMention: Hashable, Sendable {
  public enum Form: UInt8, Hashable, Sendable {
    /// "Barack Obama", "Treasury"
    case name
    /// "the president", "the company"
    case description
    /// "he", "its"
    case pronoun
  }

  public var span: TextSpan
  public var tokens: Range<Int>
  /// Syntactic head.
  public var head: Int
  public var form: Form
  /// Index into `AnalyzedText.entities`.
  public var entity: Int

  public init(span: TextSpan, tokens: Range<Int>, head: Int, form: Form, entity: Int) {
    self.span = span
    self.tokens = tokens
    self.head = head
    self.form = form
    self.entity = entity
  }
}

/// Somebody or something that a report names, with all its mentions.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case person = "PERSON"
    case organisation = "ORGANIZATION"
    case place = "LOCATION"
    case other = "MISC"
  }

  /// The fullest name in the report.
  public var name: String
  public var kind: Kind
  /// Other names in the report, lower-cased, the name's own parts included.
  public var aliases: [String]

  public init(name: String, kind: Kind, aliases: [String]) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
  }
}

/// Words between quotation marks.
public struct QuotationMark: Hashable, Sendable {
  /// With the marks.
  public var span: TextSpan
  /// Without them.
  public var inner: TextSpan
  /// A whole clause or more; otherwise a word or phrase in quotation marks.
  public var isSpeech: Bool

  public init(span: TextSpan, inner: TextSpan, isSpeech: Bool) {
    self.span = span
    self.inner = inner
    self.isSpeech = isSpeech
  }
}

/// Who said it, with which cue, and what.
public struct SpeechAttribution: Hashable, Sendable {
  public var source: TextSpan?
  public var cue: TextSpan
  public var content: TextSpan
  /// Quoted word for word.
  public var direct: Bool
  /// Index into `AnalyzedText.entities` of the speaker, -1 when unknown.
  public var speaker: Int
  /// Index of the attribution that this one lies in, -1 for the outermost.
  public var parent: Int

  public init(
    source: TextSpan?, cue: TextSpan, content: TextSpan, direct: Bool, speaker: Int = -1,
    parent: Int = -1
  ) {
    self.source = source
    self.cue = cue
    self.content = content
    self.direct = direct
    self.speaker = speaker
    self.parent = parent
  }
}

/// How a predicate is put forward.
public struct PredicateStatus: Hashable, Sendable {
  public enum Certainty: UInt8, Hashable, Sendable { case stated, likely, possible, doubtful }
  public enum Mood: UInt8, Hashable, Sendable {
    case plain
    /// "if it rains"
    case conditional
    case question
    /// Not yet so: "plans to", "will", "is to"
    case future
    /// "fears that", "wants to", "called for": nobody says that it is so.
    case unreal
  }

  public var isDenied: Bool
  public var certainty: Certainty
  public var mood: Mood
  /// Token of the negation or the hedge, -1 when there is none.
  public var negationCue: Int32
  public var certaintyCue: Int32

  public init(
    isDenied: Bool = false, certainty: Certainty = .stated, mood: Mood = .plain,
    negationCue: Int32 = -1, certaintyCue: Int32 = -1
  ) {
    self.isDenied = isDenied
    self.certainty = certainty
    self.mood = mood
    self.negationCue = negationCue
    self.certaintyCue = certaintyCue
  }
}
