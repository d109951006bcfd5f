import Testing

@testable import TextAnalysis

/// Each sentence is drawn with its tree; the word asked about stands beside what is said of it.
@Suite struct StatusReaderTests {
  @Test(arguments: [
    ("He|PRON|nsubj|4 did|AUX|aux|4|do n't|PART|advmod|4|not win|VERB:VB|root|0", "win", true),
    ("He|PRON|nsubj|3 never|ADV|advmod|3 won|VERB:VBD|root|0|win", "won", true),
    ("Nobody|PRON|nsubj|2 won|VERB:VBD|root|0|win", "won", true),
    (
      "No|DET|det|2 arrests|NOUN|nsubj:pass|4|arrest were|AUX|aux:pass|4|be made|VERB:VBN|root|0|make",
      "made", true
    ),
    ("Few|ADJ|amod|2 people|NOUN|nsubj|3 left|VERB:VBD|root|0|leave", "left", true),
    (
      "A|DET|det|3 few|ADJ|amod|3 people|NOUN|nsubj|4 left|VERB:VBD|root|0|leave", "left", false
    ),
    (
      "Not|PART|advmod|3 all|DET|det|3 planes|NOUN|nsubj|4|plane left|VERB:VBD|root|0|leave",
      "left", false
    ),
    (
      "No|DET|advmod|2 fewer|ADJ|advmod|3 12|NUM|nsubj|4 died|VERB:VBD|root|0|die", "died", false
    ),
    (
      "He|PRON|nsubj|4 not|PART|advmod|3 only|ADV|advmod|4 sang|VERB:VBD|root|0|sing", "sang",
      false
    ),
    (
      "He|PRON|nsubj|4 no|DET|advmod|3 longer|ADV|advmod|4 sings|VERB:VBZ|root|0|sing", "sings",
      true
    ),
    (
      "He|PRON|nsubj|2 left|VERB:VBD|root|0|leave without|SCONJ|mark|4 paying|VERB:VBG|advcl|2|pay",
      "paying", true
    ),
    // Who speaks stands outside of what is quoted, whatever the tree says.
    (
      "I|PRON|nsubj|3 n't|PART|advmod|3|not believe|VERB:VB|root|0 it|PRON|obj|3 ”|PUNCT|punct|3 he|PRON|nsubj|7 said|VERB:VBD|ccomp|3|say",
      "said", false
    ),
    // What the word above makes of it.
    ("He|PRON|nsubj|2 failed|VERB:VBD|root|0|fail to|PART|mark|4 win|VERB:VB|xcomp|2", "win", true),
    (
      "He|PRON|nsubj|2 managed|VERB:VBD|root|0|manage to|PART|mark|4 win|VERB:VB|xcomp|2", "win",
      false
    ),
    (
      "He|PRON|nsubj|4 did|AUX|aux|4|do not|PART|advmod|4 manage|VERB:VB|root|0 to|PART|mark|6 win|VERB:VB|xcomp|4",
      "win", true
    ),
    (
      "He|PRON|nsubj|3 never|ADV|advmod|3 failed|VERB:VBD|root|0|fail to|PART|mark|5 win|VERB:VB|xcomp|3",
      "win", false
    ),
    (
      "He|PRON|nsubj|2 denied|VERB:VBD|root|0|deny that|SCONJ|mark|5 he|PRON|nsubj|5 lied|VERB:VBD|ccomp|2|lie",
      "lied", true
    ),
    (
      "They|PRON|nsubj|2 kept|VERB:VBD|root|0|keep him|PRON|obj|2 from|SCONJ|mark|5 leaving|VERB:VBG|advcl|2|leave",
      "leaving", true
    ),
    (
      "She|PRON|nsubj|2 ruled|VERB:VBD|root|0|rule out|ADP|compound:prt|2 resigning|VERB:VBG|xcomp|2|resign",
      "resigning", true
    ),
    (
      "He|PRON|nsubj|2 stopped|VERB:VBD|root|0|stop short|ADV|advmod|2 of|SCONJ|mark|5 resigning|VERB:VBG|advcl|2|resign",
      "resigning", true
    ),
    (
      "He|PRON|nsubj|2 has|VERB:VBZ|root|0|have yet|ADV|advmod|2 to|PART|mark|5 reply|VERB:VB|xcomp|2",
      "reply", true
    ),
    (
      "His|PRON|nmod:poss|2 failure|NOUN|nsubj|5 to|PART|mark|4 reply|VERB:VB|acl|2 hurt|VERB:VBD|root|0",
      "reply", true
    ),
    (
      "I|PRON|nsubj|4 do|AUX|aux|4 n't|PART|advmod|4|not think|VERB:VB|root|0 it|PRON|nsubj|6 works|VERB:VBZ|ccomp|4|work",
      "works", true
    ),
    // Saying hands nothing down.
    (
      "He|PRON|nsubj|4 did|AUX|aux|4|do not|PART|advmod|4 say|VERB:VB|root|0 it|PRON|nsubj|6 works|VERB:VBZ|ccomp|4|work",
      "works", false
    ),
    // Joined predicates share one "not" when it can reach both.
    (
      "He|PRON|nsubj|4 did|AUX|aux|4|do not|PART|advmod|4 eat|VERB:VB|root|0 or|CCONJ|cc|6 drink|VERB:VB|conj|4",
      "drink", true
    ),
    (
      "He|PRON|nsubj|4 did|AUX|aux|4|do not|PART|advmod|4 eat|VERB:VB|root|0 and|CCONJ|cc|6 left|VERB:VBD|conj|4|leave",
      "left", false
    ),
    (
      "He|PRON|nsubj|4 was|AUX|cop|4|be not|PART|advmod|4 red|ADJ:JJ|root|0 but|CCONJ|cc|6 blue|ADJ:JJ|conj|4",
      "blue", false
    ),
    (
      "He|PRON|nsubj|4 was|AUX|aux:pass|4|be not|PART|advmod|4 freed|VERB:VBN|root|0|free until|ADP|case|6 Monday|PROPN|obl|4",
      "freed", false
    ),
  ])
  func denies(_ drawing: String, word: String, isDenied: Bool) throws {
    let status = try status(of: word, in: drawing)
    #expect(status.isDenied == isDenied)
    #expect((status.negationCue >= 0) == isDenied)
  }

  @Test(arguments: [
    (
      "It|PRON|nsubj|3 may|AUX:MD|aux|3 rain|VERB:VB|root|0", "rain",
      PredicateStatus.Certainty.possible
    ),
    (
      "He|PRON|nsubj|3 reportedly|ADV|advmod|3 fled|VERB:VBD|root|0|flee", "fled", .likely
    ),
    (
      "He|PRON|nsubj|3 allegedly|ADV|advmod|3 fled|VERB:VBD|root|0|flee", "fled", .possible
    ),
    (
      "He|PRON|nsubj:pass|3 is|AUX|aux:pass|3|be believed|VERB:VBN|root|0|believe to|PART|mark|6 have|AUX|aux|6 fled|VERB:VBN|xcomp|3|flee",
      "fled", .likely
    ),
    (
      "He|PRON|nsubj|2 believes|VERB:VBZ|root|0|believe she|PRON|nsubj|4 fled|VERB:VBD|ccomp|2|flee",
      "fled", .stated
    ),
    (
      "He|PRON|nsubj|2 said|VERB:VBD|root|0|say she|PRON|nsubj|4 fled|VERB:VBD|ccomp|2|flee",
      "fled", .stated
    ),
    (
      "He|PRON|nsubj|2 appears|VERB:VBZ|root|0|appear to|PART|mark|5 have|AUX|aux|5 fled|VERB:VBN|xcomp|2|flee",
      "fled", .likely
    ),
    (
      "He|PRON|nsubj|3 is|AUX|cop|3|be unlikely|ADJ|root|0 to|PART|mark|5 win|VERB:VB|xcomp|3",
      "win", .doubtful
    ),
    (
      "The|DET|det|3 alleged|ADJ|amod|3 attacker|NOUN|nsubj|4 fled|VERB:VBD|root|0|flee",
      "attacker", .possible
    ),
    // They could not: they did not.
    (
      "He|PRON|nsubj|4 could|AUX:MD|aux|4 not|PART|advmod|4 win|VERB:VB|root|0", "win", .stated
    ),
    (
      "He|PRON|nsubj|3 must|AUX:MD|aux|4 have|AUX|aux|4 left|VERB:VBN|root|0|leave", "left",
      .likely
    ),
  ])
  func grades(_ drawing: String, word: String, certainty: PredicateStatus.Certainty) throws {
    let status = try status(of: word, in: drawing)
    #expect(status.certainty == certainty)
    #expect((status.certaintyCue >= 0) == (certainty != .stated))
  }

  @Test(arguments: [
    ("He|PRON|nsubj|3 will|AUX:MD|aux|3 win|VERB:VB|root|0", "win", PredicateStatus.Mood.future),
    (
      "He|PRON|nsubj|2 plans|VERB:VBZ|root|0|plan to|PART|mark|4 win|VERB:VB|xcomp|2", "win",
      .future
    ),
    (
      "He|PRON|nsubj|4 is|AUX|aux|4|be to|PART|mark|4 win|VERB:VB|root|0", "win", .future
    ),
    (
      "He|PRON|nsubj|3 is|AUX|aux|3|be going|VERB:VBG|root|0|go to|PART|mark|5 win|VERB:VB|xcomp|3",
      "win", .future
    ),
    (
      "He|PRON|nsubj|3 is|AUX|aux:pass|3|be expected|VERB:VBN|root|0|expect to|PART|mark|5 win|VERB:VB|xcomp|3",
      "win", .future
    ),
    (
      "His|PRON|nmod:poss|2 plan|NOUN|nsubj|5 to|PART|mark|4 win|VERB:VB|acl|2 failed|VERB:VBD|root|0|fail",
      "win", .future
    ),
    (
      "He|PRON|nsubj|2 wants|VERB:VBZ|root|0|want to|PART|mark|4 win|VERB:VB|xcomp|2", "win",
      .unreal
    ),
    (
      "He|PRON|nsubj|2 fears|VERB:VBZ|root|0|fear they|PRON|nsubj|4 won|VERB:VBD|ccomp|2|win",
      "won", .unreal
    ),
    (
      "She|PRON|nsubj|2 called|VERB:VBD|root|0|call for|ADP|case|5 a|DET|det|5 strike|NOUN|obl|2",
      "strike", .unreal
    ),
    (
      "If|SCONJ|mark|3 he|PRON|nsubj|3 wins|VERB:VBZ|advcl|6|win we|PRON|nsubj|6 will|AUX:MD|aux|6 go|VERB:VB|root|0",
      "wins", .conditional
    ),
    (
      "If|SCONJ|mark|3 he|PRON|nsubj|3 wins|VERB:VBZ|advcl|6|win we|PRON|nsubj|6 will|AUX:MD|aux|6 go|VERB:VB|root|0",
      "go", .conditional
    ),
    (
      "Did|AUX|aux|3|do he|PRON|nsubj|3 win|VERB:VB|root|0 ?|PUNCT|punct|3", "win", .question
    ),
    (
      "They|PRON|nsubj|2 asked|VERB:VBD|root|0|ask if|SCONJ|mark|5 he|PRON|nsubj|5 won|VERB:VBD|ccomp|2|win",
      "won", .question
    ),
    (
      "It|PRON|nsubj|4 would|AUX:MD|aux|4 have|AUX|aux|4 won|VERB:VBN|root|0|win", "won", .unreal
    ),
    (
      "He|PRON|nsubj|2 said|VERB:VBD|root|0|say he|PRON|nsubj|5 would|AUX:MD|aux|5 go|VERB:VB|ccomp|2",
      "go", .future
    ),
    (
      "He|PRON|nsubj|2 plans|VERB:VBZ|root|0|plan to|PART|mark|4 sell|VERB:VB|xcomp|2 and|CCONJ|cc|6 leave|VERB:VB|conj|4",
      "leave", .future
    ),
    (
      "He|PRON|nsubj|2 began|VERB:VBD|root|0|begin to|PART|mark|4 sing|VERB:VB|xcomp|2", "sing",
      .plain
    ),
  ])
  func tellsMoods(_ drawing: String, word: String, mood: PredicateStatus.Mood) throws {
    #expect(try status(of: word, in: drawing).mood == mood)
  }

  @Test func knowsItsCues() throws {
    let status = try status(
      of: "leave",
      in: "He|PRON|nsubj|2 refused|VERB:VBD|root|0|refuse to|PART|mark|4 leave|VERB:VB|xcomp|2")
    #expect(status.negationCue == 1)
  }

  private func status(of word: String, in drawing: String) throws -> PredicateStatus {
    let analysis = DrawnTree.analysis(drawing)
    let statuses = StatusReader().read(analysis)
    try #require(statuses.count == analysis.tokens.count)
    let token = try #require(analysis.tokens.indices.first { analysis.word($0) == word })
    return statuses[token]
  }
}
