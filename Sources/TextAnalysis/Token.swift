public import ReportText

/// A word or a mark of a report's text, 32 bytes, referring to others by index.
public struct Token: Hashable, Sendable {
  public var span: TextSpan
  /// Token index of the head in the same text; -1 at the root of a sentence.
  public var head: Int32
  /// Index into `AnalyzedText.lemmas`.
  public var lemma: Int32
  /// Index into `AnalyzedText.lemmas` of the lower-cased form.
  public var form: Int32
  public var tag: UniversalTag
  public var relation: DependencyRelation
  public var features: WordFeatures
  /// Penn Treebank tag, an index into `PennTag.names`; finer than `tag` and needed for number,
  /// tense and proper names.
  public var penn: PennTag

  public init(span: TextSpan) {
    self.span = span
    head = -1
    lemma = 0
    form = 0
    tag = .x
    relation = .dep
    features = []
    penn = PennTag(rawValue: 0)
  }
}

/// The seventeen parts of speech of Universal Dependencies.
public enum UniversalTag: UInt8, Hashable, Sendable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb
  case x

  /// As CoNLL-U writes it: `ADJ`.
  public var name: String { Self.names[Int(rawValue)] }

  public static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// Nouns, names, verbs, adjectives, adverbs and numbers: the words that carry content.
  public var isContent: Bool {
    switch self {
    case .noun, .propn, .verb, .adj, .adv, .num: true
    default: false
    }
  }
}

/// A relation of Universal Dependencies, with the subtypes that English treebanks use.
public struct DependencyRelation: RawRepresentable, Hashable, Sendable {
  public var rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// As CoNLL-U writes it: `nsubj:pass`.
  public var name: String { Self.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    rawValue = UInt8(index)
  }

  public static let names = [
    "dep", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
    "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
    "csubj", "csubj:outer", "csubj:pass", "det", "det:predet", "discourse", "dislocated", "expl",
    "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
    "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]

  private init(_ name: StaticString) {
    self.init(name: name.description)!
  }

  public static let dep = Self("dep")
  public static let root = Self("root")
  public static let acl = Self("acl")
  public static let relativeClause = Self("acl:relcl")
  public static let advcl = Self("advcl")
  public static let advmod = Self("advmod")
  public static let amod = Self("amod")
  public static let appos = Self("appos")
  public static let aux = Self("aux")
  public static let passiveAux = Self("aux:pass")
  public static let `case` = Self("case")
  public static let cc = Self("cc")
  public static let ccomp = Self("ccomp")
  public static let compound = Self("compound")
  public static let particle = Self("compound:prt")
  public static let conj = Self("conj")
  public static let cop = Self("cop")
  public static let csubj = Self("csubj")
  public static let det = Self("det")
  public static let discourse = Self("discourse")
  public static let expl = Self("expl")
  public static let fixed = Self("fixed")
  public static let flat = Self("flat")
  public static let iobj = Self("iobj")
  public static let mark = Self("mark")
  public static let nmod = Self("nmod")
  public static let descriptor = Self("nmod:desc")
  public static let possessive = Self("nmod:poss")
  public static let unmarkedNmod = Self("nmod:unmarked")
  public static let nsubj = Self("nsubj")
  public static let passiveSubject = Self("nsubj:pass")
  public static let nummod = Self("nummod")
  public static let obj = Self("obj")
  public static let obl = Self("obl")
  public static let agent = Self("obl:agent")
  public static let unmarkedObl = Self("obl:unmarked")
  public static let parataxis = Self("parataxis")
  public static let punct = Self("punct")
  public static let xcomp = Self("xcomp")
}

/// What a word's form says beyond its part of speech.
public struct WordFeatures: OptionSet, Hashable, Sendable {
  public var rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// White space follows in the text.
  public static let spaceAfter = WordFeatures(rawValue: 1 << 0)
  public static let capitalised = WordFeatures(rawValue: 1 << 1)
  public static let allCapitals = WordFeatures(rawValue: 1 << 2)
  public static let hasDigit = WordFeatures(rawValue: 1 << 3)
  /// Continues the token before it in one written word: "do" + "n't".
  public static let continuesWord = WordFeatures(rawValue: 1 << 4)
}

/// A Penn Treebank tag.
public struct PennTag: RawRepresentable, Hashable, Sendable {
  public var rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public var name: String { Self.names[Int(rawValue)] }

  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    rawValue = UInt8(index)
  }

  public static let names = [
    "_", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS",
    "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD",
    "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", ".", ",", ":", "``", "''", "-LRB-",
    "-RRB-", "$", "#", "HYPH", "NFP", "ADD", "AFX", "GW", "XX",
  ]
}
