import ReportText
import Testing

@testable import TextAnalysis

/// The rules on drawn trees; the learned model is measured on whole texts.
@Suite struct AttributionRulesTests {
  @Test(arguments: [
    // (tree, source, cue, content)
    (
      "Police|NOUN|nsubj|2 said|VERB:VBD|root|0|say the|DET|det|4 man|NOUN|nsubj|5 fled|VERB:VBD|ccomp|2|flee",
      "Police", "said", "the man fled"
    ),
    (
      "The|DET|det|2 man|NOUN|nsubj|3 fled|VERB:VBD|root|0|flee ,|PUNCT|punct|3 police|NOUN|nsubj|6 said|VERB:VBD|parataxis|3|say",
      "police", "said", "The man fled ,"
    ),
    (
      "“|PUNCT|punct|4 He|PRON|nsubj|4 has|AUX|aux|4|have gone|VERB:VBN|root|0|go ,|PUNCT|punct|4 ”|PUNCT|punct|4 said|VERB:VBD|parataxis|4|say Ann|PROPN|nsubj|7 Lee|PROPN|flat|8",
      "Ann Lee", "said", "“ He has gone , ”"
    ),
    (
      "The|DET|det|2 man|NOUN|nsubj|3 fled|VERB:VBD|root|0|flee according|VERB:VBG|case|6|accord to|ADP|fixed|4 police|NOUN|obl|3",
      "police", "according to", "The man fled"
    ),
    (
      "She|PRON|nsubj|2 called|VERB:VBD|root|0|call for|ADP|case|5 a|DET|det|5 strike|NOUN|obl|2",
      "She", "called", "for a strike"
    ),
    (
      "They|PRON|nsubj|2 plan|VERB:VBP|root|0 to|PART|mark|4 leave|VERB:VB|xcomp|2", "They", "plan",
      "to leave"
    ),
    (
      "His|PRON|nmod:poss|2 claim|NOUN|nsubj|6 that|SCONJ|mark|5 it|PRON|nsubj|5 works|VERB:VBZ|acl|2|work failed|VERB:VBD|root|0|fail",
      "His", "claim", "that it works"
    ),
  ])
  func reads(_ drawing: String, source: String, cue: String, content: String) throws {
    var analysis = DrawnTree.analysis(drawing)
    analysis.quotations = QuotationReader().read(analysis)
    let tree = DependencyTree(analysis)
    let context = SpeechContext(analysis, tree: tree, lexicon: nil)
    let found = SpeechRules(context: context).read()
    #expect(found.count == 1)
    let choice = try #require(found.first)
    let words = { (tokens: Range<Int>) in analysis.text.string(analysis.span(tokens)) }
    #expect(words(SpeechSpans.source(choice.source, cue: choice.cue, context)) == source)
    #expect(words(SpeechSpans.cue(choice.cue, context)) == cue)
    #expect(words(choice.content) == content)
  }

  @Test(arguments: [
    "The|DET|det|2 bridge|NOUN|nsubj|3 fell|VERB:VBD|root|0|fall",
    "The|DET|det|3 reported|VERB:VBN|amod|3|report loss|NOUN|nsubj|4 grew|VERB:VBD|root|0|grow",
  ])
  func findsNothing(_ drawing: String) {
    let analysis = DrawnTree.analysis(drawing)
    let context = SpeechContext(analysis, tree: DependencyTree(analysis), lexicon: nil)
    #expect(SpeechRules(context: context).read().isEmpty)
  }

  @Test func chainsFromTheOutside() {
    // Police said witnesses saw them.
    var analysis = DrawnTree.analysis(
      "Police|NOUN|nsubj|2 said|VERB|root|0 witnesses|NOUN|nsubj|4 say|VERB|ccomp|2 they|PRON|nsubj|6 fled|VERB|ccomp|4"
    )
    func span(_ tokens: Range<Int>) -> TextSpan { analysis.span(tokens) }
    analysis.attributions = [
      SpeechAttribution(source: span(0..<1), cue: span(1..<2), content: span(2..<6), direct: false),
      SpeechAttribution(
        source: span(2..<3), cue: span(3..<4), content: span(4..<6), direct: false, parent: 0),
    ]
    let chains = SpeechChains(analysis)
    #expect(chains.chain(of: 5) == [0, 1])
    #expect(chains.chain(of: 3) == [0])
    #expect(chains.chain(of: 0) == [])
    #expect(chains.chain(of: 99) == [])
  }

  /// Source, cue and content as the whole reader finds them, by the model or by rule.
  @Test(
    .enabled(if: SyntaxReader.isAvailable),
    arguments: [
      ("The mayor said the bridge is safe.", "The mayor", "said", "the bridge is safe"),
      ("“We won,” Ann Lee told reporters.", "Ann Lee", "told", "We won"),
      ("According to police, two men fled.", "police", "According to", "two men fled"),
      ("Critics fear that prices will rise.", "Critics", "fear", "prices will rise"),
    ])
  func readsWhoSaidWhat(_ text: String, _ source: String, _ cue: String, _ content: String) throws {
    let analysis = TextAnalyzer().analyze(paragraphs(text))
    let found = try #require(analysis.attributions.first)
    func words(_ span: TextSpan) -> String {
      String(decoding: analysis.text.bytes[span.range], as: UTF8.self)
    }
    #expect(found.source.map(words) == source)
    #expect(cue.hasPrefix(words(found.cue)))
    #expect(words(found.content).contains(content))
  }

  @Test(arguments: NastyText.all)
  func survives(_ text: String) {
    let analysis = TextAnalyzer().analyze(paragraphs(text))
    for attribution in analysis.attributions {
      #expect(attribution.content.end <= text.utf8.count)
      #expect(attribution.parent < analysis.attributions.count)
    }
    #expect(analysis.statuses.count == analysis.tokens.count)
  }
}
