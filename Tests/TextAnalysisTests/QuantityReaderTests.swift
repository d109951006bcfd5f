import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct QuantityReaderTests {
  /// A drawing with what is read from it: `kind low…high unit`, `~` when approximate.
  static let cases: [(String, [String])] = [
    ("⟦At least 12⟧ people died.", ["count 12… person"]),
    ("They saved ⟦up to 12⟧ houses.", ["count …12"]),
    ("It took ⟦nearly 40⟧ stitches.", ["count ~40"]),
    ("⟦Between 10 and 20⟧ homes burned, ⟦10-20⟧ more fell.", ["count 10…20", "count 10…20"]),
    ("They found ⟦more than two dozen⟧ cats.", ["count ~24…"]),
    ("⟦12 of 40⟧ homes were lost.", ["count 12/40"]),
    ("⟦Two-thirds⟧ of voters and ⟦half⟧ of them agree.", ["fraction 0.66 person", "fraction 0.5"]),
    (
      "It cost ⟦$5.7bn⟧, ⟦HK$3.85⟧ or ⟦US$767 million⟧.",
      ["money 5700000000 USD", "money 3.85 HKD", "money 767000000 USD"]
    ),
    ("⟦USD 767 million⟧ and ⟦47 cents⟧.", ["money 767000000 USD", "money 0.47 USD"]),
    ("⟦From $3 million to $4 million⟧ in all.", ["money 3000000…4000000 USD"]),
    (
      "It rose ⟦12 percent⟧, or ⟦3 percentage points⟧, to ⟦15%⟧.",
      ["percent 12 percent", "percent 3 percentage point", "percent 15 percent"]
    ),
    ("Wang, ⟦52⟧, met a ⟦44-year-old⟧ man.", ["age 52 year", "age 44 year"]),
    ("They won ⟦3-2⟧; the vote was ⟦97 to 0⟧.", ["score 2…3", "score 0…97"]),
    ("⟦1.5 million⟧ women held ⟦0.5 mm⟧ wires.", ["count 1500000 person", "measure 0.5 mm"]),
    ("⟦Dozens⟧ of people, ⟦a handful⟧ of men.", ["count ~24… person", "count ~3…7 person"]),
    ("⟦3 1/2 tons⟧", ["measure 3.5 ton"]),
    ("Flight ⟦587⟧ was an F-⟦16⟧.", ["label 587", "label 16"]),
    ("The ⟦third⟧ man saw no one.", ["ordinal 3"]),
    ("It weighs ⟦minus 5 degrees Celsius⟧.", ["measure -5 C"]),
    ("It earned ⟦MSEK 60⟧ on ⟦48.5 MUSD⟧.", ["money 60000000 SEK", "money 48500000 USD"]),
    ("Homes cost ⟦12,34,567 rupees⟧.", ["money 1234567 INR"]),
    ("⟦About 1.3e6⟧ atoms and ⟦5e-1⟧ more.", ["count ~1300000", "count 0.5"]),
    ("⟦One billion and a half million⟧ in all.", ["count 1000500000"]),
    ("⟦3 hundred and one⟧ boats.", ["count 301"]),
    ("It weighs ⟦20 (kg)⟧ with ⟦150 micrograms⟧ of lead.", ["measure 20 kg", "measure 150 µg"]),
    ("They sold ⟦3⟧ ⟦USD50⟧ cards for ⟦₡100⟧.", ["count 3", "money 50 USD", "money 100 CRC"]),
    ("In 1989, on Oct. 26, nothing was counted.", []),
    (
      "⟦Billions of dollars⟧ and ⟦thousands of feet⟧.",
      ["money ~2000000000… USD", "measure ~2000… foot"]
    ),
    ("⟦Several days⟧, ⟦a couple of weeks⟧.", ["measure ~3… day", "measure ~2…3 week"]),
    ("⟦A couple hundred⟧ people, ⟦100-odd⟧ men.", ["count ~200…300 person", "count ~100 person"]),
    (
      "It fell to ⟦$US7,000⟧, ⟦R40 000⟧, ⟦RM50⟧ or ⟦$5 M⟧.",
      ["money 7000 USD", "money 40000 ZAR", "money 50 MYR", "money 5000000 USD"]
    ),
    ("They lost ⟦94 out of 162⟧ games, ⟦nine out of 10⟧.", ["count 94/162", "fraction 0.9"]),
    ("It took ⟦nine minutes and 46.5 seconds⟧.", ["measure 9.77 minute"]),
    (
      "It lies ⟦3.8 billion light years⟧ away at ⟦7 miles per second⟧.",
      ["measure 3800000000 light-year", "measure 7 mile/s"]
    ),
    (
      "Her children, ⟦ages 7⟧ and ⟦10⟧, her daughter, ⟦3⟧, and a ⟦4yo⟧ boy.",
      ["age 7 year", "age 10 year", "age 3 year", "age 4 year"]
    ),
    ("A man in his ⟦mid-50s⟧ and ⟦ages 12 to 16⟧.", ["age 54…56 year", "age 12…16 year"]),
    ("In game ⟦one⟧ on lap ⟦19⟧, the Falcon ⟦9⟧ rockets.", ["label 1", "label 19", "label 9"]),
    (
      "Call ⟦0207 782 4368⟧ about ⟦No. 10-277⟧ and number ⟦two⟧.",
      ["label 207", "label 10", "ordinal 2"]
    ),
    (
      "The ⟦first lady⟧ flew ⟦first-class⟧ over ⟦First Amendment⟧ fights.",
      ["label 1", "label 1", "label 1"]
    ),
    (
      "It is ⟦12.2m⟧ (⟦40 ft⟧) wide and (⟦-0.3⟧) bright.",
      ["measure 12.2 m", "measure 40 foot", "count -0.3"]
    ),
    ("The ⟦second⟧ one, one that no one saw.", ["ordinal 2"]),
    (
      "⟦Six of the past seven⟧ polls, ⟦a few hundred thousand⟧ fans.",
      ["count 6/7", "count ~200000… person"]
    ),
    (
      "It fell from ⟦24.8⟧ to ⟦12.6 percent⟧, ⟦22-to-27 percent⟧.",
      ["percent 24.8 percent", "percent 12.6 percent", "percent 22…27 percent"]
    ),
    ("⟦1⟧) He told \"⟦60 Minutes⟧\" of usat.ly/⟦2uvok4E⟧.", ["label 1", "label 60", "label 2"]),
    ("Mason (⟦1725-92⟧) held ⟦650,000⟧ H-⟦1⟧B visas.", ["label 1725", "count 650000", "label 1"]),
    ("They fork over ⟦$10 million⟧ about ⟦one⟧ night.", ["money 10000000 USD", "count 1"]),
    ("The ⟦third-party⟧ bid at ⟦a third⟧ of the cost.", ["label 3", "fraction 0.33"]),
    (
      "⟦Nearly a quarter of a million dollars⟧ won ⟦18-19⟧ seats.",
      ["money ~250000 USD", "count 18…19"]
    ),
    (
      "The ⟦18- to 29-year-olds⟧ served an ⟦18- to 24-month⟧ term.",
      ["age 18…29 year", "measure 18…24 month"]
    ),
    (
      "It rose ⟦one-tenth of 1 percent⟧, ⟦a quarter of a percentage point⟧.",
      ["percent 0.1 percent", "percent 0.25 percentage point"]
    ),
    ("They gave Jones ⟦217⟧ votes.", ["count 217"]),
    ("⟦40 000⟧ homes, ⟦18⟧ ⟦747⟧ jets.", ["count 40000", "count 18", "count 747"]),
    (
      "⟦Three hundred and two dozen⟧ eggs, ⟦three twenty-fifths⟧ of them.",
      ["count ~324", "fraction 0.12"]
    ),
    (
      "⟦A hundred trillionths⟧ and ⟦two and fifty-four hundredths⟧.",
      ["fraction 0", "fraction 2.54"]
    ),
  ]

  @Test(arguments: cases)
  func reads(_ drawing: String, _ expected: [String]) {
    let marked = Marked(drawing)
    let found = quantities(marked.text)
    #expect(found.map { $0.span.range } == marked.spans)
    #expect(found.map(describe) == expected)
  }

  @Test(arguments: [
    ("At least ⟦12⟧ people were killed and ⟦30⟧ were injured.", ["dead", "injured"]),
    ("The blast left ⟦12⟧ dead and ⟦30⟧ wounded.", ["dead", "injured"]),
    ("It killed ⟦12⟧ people, injuring ⟦30⟧ others.", ["dead", "injured"]),
    ("Police arrested ⟦12⟧ men.", ["arrested"]), ("The death toll rose to ⟦12⟧.", ["dead"]),
    ("⟦12⟧ are still missing.", ["missing"]),
  ])
  func tellsWhatBecameOfThem(_ drawing: String, _ fates: [String]) {
    let found = quantities(Marked(drawing).text)
    #expect(found.map { $0.of } == fates)
    #expect(found.allSatisfy { $0.unit == "person" })
  }

  @Test func convertsUnits() throws {
    let miles = try #require(MeasureConversion.inBase(5, unit: "mile"))
    let kilometres = try #require(MeasureConversion.inBase(8.04672, unit: "km"))
    #expect(abs(miles.value - kilometres.value) < 1e-6 && miles.base == kilometres.base)
    #expect(try #require(MeasureConversion.inBase(1, unit: "km2")).value == 1e6)
    #expect(try #require(MeasureConversion.inBase(2, unit: "year")).value == 24)
    #expect(MeasureConversion.inBase(1, unit: "person") == nil)
  }

  @Test(arguments: [
    "", "$", "US$", "-", "a", "1", "1-", "1/", "1/0", "half", "one", "one hundred and", "12 of",
    "at least", "between 1 and", "99999999999999999999999999999999 million billion", "1,", "1,234,",
    "…½¼", "£€¥", "12 of 12 of 12", "1-1-1-1", "twenty-", "a a a", "no.", "No. ", "aged", "(52)",
    "%",
    "\u{200D}12", "👩‍👩‍👧 3", "1.2.3.4", "as many as", "1e400",
  ])
  func survives(_ text: String) {
    var end: Int32 = 0
    for quantity in quantities(text) {
      #expect(quantity.span.start >= end && quantity.span.end > quantity.span.start)
      end = quantity.span.end
    }
    #expect(Int(end) <= text.utf8.count)
  }

  private func quantities(_ text: String) -> [QuantityExpression] {
    var analysis = AnalyzedText(text: SourceText(text))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    analysis.times = TimeReader(published: "1989-10-26").read(analysis)
    return QuantityReader().read(analysis)
  }

  private func describe(_ quantity: QuantityExpression) -> String {
    func number(_ value: Double?) -> String {
      guard let value else { return "" }
      let cut = (value * 100).rounded(.down) / 100
      return cut == cut.rounded() ? String(Int(cut)) : String(cut)
    }
    var text = "\(quantity.kind) \(quantity.isApproximate ? "~" : "")\(number(quantity.low))"
    if quantity.low != quantity.high { text += "…" + number(quantity.high) }
    if let whole = quantity.whole { text += "/" + number(whole) }
    if let unit = quantity.unit { text += " " + unit }
    return text
  }
}
