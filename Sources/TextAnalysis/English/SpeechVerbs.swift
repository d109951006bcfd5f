/// Words that hand what is said to somebody else, by what they take with them.
enum SpeechVerbs {
  /// Say so: with a clause, a quotation, or a thing said.
  static let saying = [
    "say", "tell", "add", "ask", "write", "report", "note", "announce", "argue", "suggest",
    "continue", "reply", "respond", "answer", "explain", "declare", "acknowledge", "claim",
    "conclude", "insist", "state", "vow", "promise", "pledge", "predict", "warn", "recall",
    "confirm", "reveal", "stress", "emphasize", "emphasise", "estimate", "allege", "assert",
    "contend", "maintain", "concede", "observe", "remark", "comment", "complain", "joke", "wonder",
    "testify", "hint", "imply", "tweet", "post", "repeat", "reiterate", "caution", "boast",
    "lament", "speculate", "admit", "deny", "disclose", "inform", "remind", "assure", "advise",
    "recount", "echo", "quip", "charge", "counter", "propose", "recommend", "forecast",
    "project", "urge", "plead", "demand", "quote", "cite", "indicate", "signal", "argue", "email",
    "shout", "chant", "yell", "whisper", "mutter", "exclaim", "rule", "agree", "offer", "invoke",
    "clarify", "elaborate", "opine", "theorize", "surmise", "reckon", "profess", "proclaim",
    "attest", "relate", "retort", "snap", "muse", "gush", "fume", "deadpan",
  ]
  /// Think so, or want it: with a clause, an infinitive or an object.
  static let thinking = [
    "believe", "think", "hope", "fear", "worry", "expect", "want", "wish", "plan", "intend",
    "decide", "know", "understand", "suspect", "doubt", "consider", "agree", "prefer", "seek",
    "assume", "realize", "realise", "feel", "refuse", "decline", "threaten", "swear", "learn",
    "find", "show", "anticipate", "imagine", "guess", "figure", "aim", "opt",
  ]
  /// Judge somebody or something: with an object.
  static let judging = [
    "criticize", "criticise", "praise", "accuse", "blame", "condemn", "denounce", "describe",
    "defend", "reject", "dismiss", "attack", "slam", "blast", "mock", "question", "mention",
    "discuss", "oppose", "support", "endorse", "back", "favor", "favour", "deride", "decry",
    "applaud", "hail", "thank", "ridicule", "dispute", "label", "portray", "characterize", "tout",
    "rebuke", "lambaste", "laud", "commend", "highlight", "detail", "outline", "address", "deem",
    "express", "challenge", "assail", "liken", "apologize", "congratulate", "encourage",
    "persuade", "order", "call", "refute", "rebut", "chide", "scold", "berate", "urge",
  ]
  /// With a preposition: "called for calm", "pointed to the figures".
  static let withPreposition = [
    "call for", "call on", "point to", "refer to", "talk about", "speak about", "speak of",
    "complain about", "complain of", "allude to", "respond to", "object to", "appeal to",
    "appeal for", "boast of", "boast about", "warn of", "warn against", "rail against", "push for",
    "argue for", "argue against", "agree with", "disagree with", "worry about", "hint at",
    "apologize for", "vote for", "campaign for", "lobby for", "plead for", "ask for", "ask about",
    "think about", "think of", "dream of", "accuse of", "comment on", "reflect on", "insist on",
  ]
  /// Nobody's claim in particular: "seems to work".
  static let seeming = ["seem", "appear"]
  /// Things said and thought, with what is said: "a plan to sell", "criticism of the bill".
  static let nouns = [
    "statement", "claim", "criticism", "accusation", "allegation", "complaint", "warning",
    "suggestion", "assertion", "argument", "belief", "opposition", "promise", "pledge", "vow",
    "concern", "fear", "hope", "denial", "assessment", "prediction", "opinion", "announcement",
    "demand", "insistence", "contention", "proposal", "praise", "disdain", "condemnation",
  ]
}
