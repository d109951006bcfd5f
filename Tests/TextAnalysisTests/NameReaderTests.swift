import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct NameReaderTests {
  /// The names found, as byte ranges.
  private func names(_ text: String, title: String? = nil) -> [Range<Int>] {
    let analysis = NameSketch.analyze(text, title: title)
    return analysis.names.filter { $0.form == .name }.map(\.span.range)
  }

  @Test(arguments: [
    "President ⟦Barack Obama⟧ spoke in ⟦Chicago⟧.",
    "⟦U.S.⟧ President ⟦Barack Obama⟧ met ⟦French⟧ Foreign Minister ⟦Jean-Yves Le Drian⟧.",
    "⟦Apple⟧ CEO ⟦Tim Cook⟧ left.",
    "The ⟦U.S. Supreme Court⟧ agreed.",
    "The ⟦Bank of England⟧ raised rates.",
    "She teaches at the ⟦University of Michigan⟧.",
    "⟦Johnson & Johnson⟧ fell.",
    "A shooting in ⟦Portland, Ore.⟧, killed two.",
    "Talks in ⟦Lyon, France⟧, ended.",
    "Leaders of ⟦France⟧, ⟦Germany⟧ and ⟦Italy⟧ met.",
    "The ⟦Department of Health and Human Services⟧ said so.",
    "The ⟦Food and Drug Administration⟧ said so.",
    "⟦Stephen King⟧ wrote it.",
    "⟦General Motors⟧ said so.",
    "He met Mr. ⟦Van der Berg⟧ and Sen. ⟦Elizabeth Dole⟧.",
    "The ⟦Chinese⟧ government protested.",
    "The ⟦Chinese Foreign Ministry⟧ protested.",
    "But the police said nothing on Monday.",
    "“We won,” said ⟦Smith⟧.",
    "⟦Treasury⟧ Secretary ⟦Janet Brown⟧ said so.",
    "The company, ⟦Acme, Inc.⟧, fell.",
    "⟦Kim Jong-un⟧ spoke.",
    "The ⟦People's Republic of China⟧ protested.",
    "⟦Martin Luther Jones Jr.⟧ spoke.",
    "⟦Ludwig van Beethoven⟧ was born in ⟦Bonn⟧.",
    "The Prime Minister spoke.",
    "Former Vice President ⟦Al Jones⟧ and actor ⟦Zed Qux⟧ met.",
  ])
  func findsNames(_ drawing: String) {
    let marked = Marked(drawing)
    #expect(
      names(marked.text) == marked.spans,
      "\(names(marked.text).map { String(decoding: Array(marked.text.utf8)[$0], as: UTF8.self) })")
  }

  @Test(arguments: [
    ("Barack Obama spoke.", Entity.Kind.person), ("Mr. Blorg spoke.", .person),
    ("The Bank of England spoke.", .organisation), ("It rained in Paris.", .place),
    ("It rained in Blorgville.", .place), ("He crossed the Blorg River.", .place),
    ("Blorg Inc. fell.", .organisation), ("The World Cup began.", .other),
    ("She joined NATO.", .organisation), ("He left China.", .place),
    ("Zed Qux, 34, was arrested.", .person), ("The White House denied it.", .organisation),
    ("He spoke at Harvard University.", .organisation),
  ])
  func tellsTheKind(_ text: String, _ kind: Entity.Kind) {
    let analysis = NameSketch.analyze(text)
    #expect(analysis.entities.first?.kind == kind, "\(analysis.entities)")
  }

  /// All marked words mean one entity; nothing else does.
  @Test(arguments: [
    "President ⟦Barack Obama⟧ spoke. Mr. ⟦Obama⟧ left. ⟦Obama⟧ said ⟦he⟧ was tired.",
    "The ⟦Treasury Department⟧ agreed. The ⟦US Treasury⟧ said so.",
    "The ⟦Human Rights Campaign⟧ (⟦HRC⟧) agreed. ⟦HRC⟧ said so.",
    "⟦Wang Wenbin⟧, a spokesman for the ministry, spoke. ⟦The spokesman⟧ said ⟦he⟧ was tired.",
    "President ⟦Zed Qux⟧ spoke. ⟦The president⟧ left.",
    "Actress ⟦Zed Qux⟧ met John Smith. ⟦She⟧ left.",
    "⟦Acme Inc.⟧ fell. ⟦The company⟧ said ⟦its⟧ profit fell.",
    "⟦China⟧ protested. The ⟦Chinese⟧ government said so.",
    "Bill Smith met ⟦Mary Jones⟧, ⟦who⟧ left.",
    "The ⟦Justice Department⟧ agreed. The ⟦Department of Justice⟧ said so.",
    "Rain fell on ⟦Lyon⟧. ⟦The city⟧ was flooded.",
    "⟦A gunman⟧ fired. Police said ⟦the gunman⟧ fled.",
  ])
  func joins(_ drawing: String) {
    let marked = Marked(drawing)
    let analysis = NameSketch.analyze(marked.text)
    let entity = analysis.names.first { $0.span.range == marked.spans[0] }?.entity
    let found = analysis.names.filter { $0.entity == entity }.map(\.span.range)
    #expect(
      found == marked.spans, "\(analysis.names.map { (analysis.text.string($0.span), $0.entity) })")
  }

  @Test func headlinesTakeTheirNamesFromTheText() {
    let analysis = NameSketch.analyze(
      "The mayor of Springfield, Zed Qux, met Barack Obama on Monday.",
      title: "Obama Meets Qux In Springfield After Long Debate")
    let title = analysis.names.filter { $0.span.end < 49 }.map { analysis.text.string($0.span) }
    #expect(title == ["Obama", "Qux", "Springfield"])
  }

  @Test(arguments: [
    "", " ", ".", "A", "A.", "US", "U.S.", "-", "Mr.", "Mr. ", "President", "of", "The The The",
    "é",
    "👩‍👩‍👧 Zed", "Zed 👩‍👩‍👧", "\u{200D}", "A, B, C, D", "& & &", "He he He", "the latter", "X - Y - Z",
    "it is it", "Paris, France, Paris, France", "who which whose", "Mr. Mrs. Ms. Dr.", "of Of OF",
    "King King King", "(HRC)", "HRC (", "Inc. Inc.", "'s 's",
  ])
  func survivesAnyText(_ text: String) {
    let analysis = NameSketch.analyze(text, title: text)
    var last: Int32 = 0
    for mention in analysis.names {
      #expect(mention.span.start >= last)
      #expect(mention.entity >= 0 && mention.entity < analysis.entities.count)
      #expect(mention.tokens.contains(mention.head))
      last = mention.span.start
    }
  }
}
