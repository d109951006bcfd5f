/// Dictionary forms of words whose endings do not tell them.
enum IrregularForms {
  static let verbs: [String: String] = table([
    "rise rose risen", "fall fell fallen", "win won", "lose lost", "say said", "tell told",
    "go went gone", "grow grew grown", "leave left", "begin began begun", "hold held", "find found",
    "buy bought", "sell sold", "shrink shrank shrunk", "sink sank sunk", "meet met", "pay paid",
    "give gave given", "take took taken", "get got gotten", "slide slid", "freeze froze frozen",
    "be is are was were been am", "have has had", "do does did done", "make made", "see saw seen",
    "come came", "know knew known", "think thought", "become became", "keep kept", "bring brought",
    "write wrote written", "sit sat", "stand stood", "run ran running", "speak spoke spoken",
    "lead led", "lie lay lain lying", "fly flew flown", "drive drove driven", "break broke broken",
    "choose chose chosen", "build built", "send sent", "spend spent", "shoot shot", "fight fought",
    "catch caught", "teach taught", "seek sought", "throw threw thrown", "draw drew drawn",
    "wear wore worn", "steal stole stolen", "strike struck", "swear swore sworn", "tear tore torn",
    "feel felt", "mean meant", "hear heard", "lend lent", "bend bent", "deal dealt", "die dying",
    "dig dug", "drink drank drunk", "eat ate eaten", "feed fed", "flee fled", "forbid forbade",
    "forget forgot forgotten", "forgive forgave", "hang hung", "hide hid hidden", "kneel knelt",
    "lay laid", "light lit", "overtake overtook", "ride rode ridden", "ring rang rung",
    "shake shook shaken", "sing sang sung", "sleep slept", "slay slew slain", "spin spun",
    "spring sprang sprung", "stick stuck", "swim swam swum", "swing swung", "tie tying",
    "understand understood", "undergo underwent", "wake woke woken", "withdraw withdrew withdrawn",
    "wind wound", "weep wept", "sweep swept", "creep crept", "bleed bled", "bind bound",
    "arise arose arisen", "bear bore borne", "beat beaten", "bite bit bitten", "blow blew blown",
    "stop stopped", "plan planned", "drop dropped", "ban banned",
  ])

  static let nouns: [String: String] = table([
    "man men", "woman women", "child children", "person people", "foot feet", "tooth teeth",
    "mouse mice", "wife wives", "life lives", "knife knives", "half halves", "leaf leaves",
    "crisis crises", "goose geese", "ox oxen",
  ])

  private static func table(_ lines: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      guard let base = words.first else { continue }
      for form in words.dropFirst() { found[form] = base }
    }
    return found
  }
}
