import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct TimeReaderTests {
  /// A drawing with its values in order, read on Thursday 26 October 1989.
  static let cases: [(String, [String])] = [
    ("It closed ⟦Friday⟧ at a loss.", ["1989-10-20"]),
    ("It will open ⟦Friday⟧.", ["1989-10-27"]),
    ("He spoke ⟦Thursday⟧.", ["1989-10-26"]),
    ("Sales fell ⟦last week⟧ and ⟦last month⟧.", ["1989-W42", "1989-09"]),
    ("It rained ⟦yesterday⟧; ⟦today⟧ it is dry.", ["1989-10-25", "1989-10-26"]),
    ("He left on ⟦Oct. 3⟧ and returned ⟦three days later⟧.", ["1989-10-03", "1989-10-06"]),
    ("They met on ⟦March 4, 1987⟧. ⟦The following day⟧ they left.", ["1987-03-04", "1987-03-05"]),
    ("It began ⟦early this year⟧.", ["1989"]),
    ("They landed at ⟦2.15pm local time⟧ on a strip.", ["1989-10-26T14:15"]),
    ("The vote will be at ⟦10 a.m. EST Friday⟧.", ["1989-10-27T10:00"]),
    ("In ⟦fiscal 1989⟧ it lost money.", ["1989"]),
    ("Profit rose in ⟦the third quarter⟧, from a loss ⟦a year earlier⟧.", ["1989-Q3", "1988-Q3"]),
    ("Prices doubled in ⟦the 1990s⟧ and ⟦the '60s⟧.", ["199", "196"]),
    ("He is ⟦now⟧ free.", ["PRESENT_REF"]),
    ("She ⟦recently⟧ moved.", ["PAST_REF"]),
    ("The strike lasted ⟦three days⟧, the talks ⟦two hours⟧.", ["P3D", "PT2H"]),
    ("It took ⟦a year and a half⟧.", ["P1Y6M"]),
    ("⟦Two weeks ago⟧ he was well.", ["1989-W41"]),
    ("It was built in ⟦the summer of 1996⟧, in ⟦August⟧.", ["1996-SU", "1989-08"]),
    ("⟦Last fall⟧ they won.", ["1988-FA"]),
    ("They train ⟦every Monday⟧ and ⟦Tuesday nights⟧.", ["XXXX-WXX-1", "XXXX-WXX-2TNI"]),
    ("He was shot ⟦Wednesday night⟧.", ["1989-10-25TNI"]),
    ("It falls on ⟦Christmas⟧.", ["1989-12-25"]),
    ("In ⟦the past two months⟧ it slowed.", ["P2M"]),
    ("⟦The 20th century⟧ was long.", ["19"]),
    ("On ⟦10/26/89⟧ and ⟦1989-10-26⟧ alike.", ["1989-10-26", "1989-10-26"]),
    ("He was born in ⟦nineteen ninety-six⟧.", ["1996"]),
    ("The bomb hurt ⟦the day before yesterday⟧.", ["1989-10-24"]),
    ("They met on ⟦the 21st⟧, on the 21st floor.", ["1989-10-21"]),
    ("They met on ⟦Friday the 13th⟧ and ⟦Sat 14th⟧.", ["1989-10-13", "1989-10-14"]),
    (
      "They play ⟦tonight at 8⟧ and did ⟦last night around nine⟧.",
      ["1989-10-26T20:00", "1989-10-25T21:00"]
    ),
    ("It opens ⟦the week after next⟧, ⟦the day after tomorrow⟧.", ["1989-W45", "1989-10-28"]),
    ("In ⟦the first week of 1990⟧ and ⟦the last week of October⟧.", ["1990-W01", "1989-W44"]),
    ("In ⟦the third month of next year⟧.", ["1990-03"]),
    (
      "The train left at ⟦1140 a.m.⟧ and not before ⟦mid-day⟧.",
      ["1989-10-26T11:40", "1989-10-26T12:00"]
    ),
    ("No later than ⟦1995⟧, more than 1995 of them.", ["1995"]),
    ("It began in ⟦October two thousand and five⟧.", ["2005-10"]),
    ("It lasted ⟦1 year, 2 months and 3 days⟧.", ["P1Y2M3D"]),
    ("He will leave ⟦two weeks before Christmas⟧.", ["1989-12-11"]),
    ("They pay $12 ⟦December 27⟧.", ["1989-12-27"]),
    ("He comes ⟦Mondays at 4 p.m.⟧", ["XXXX-WXX-1T16:00"]),
    (
      "On ⟦Jan. 12⟧, ⟦19⟧ and ⟦26⟧ and on ⟦June 3⟧-⟦5, 1990⟧.",
      ["1990-01-12", "1990-01-19", "1990-01-26", "1990-06-03", "1990-06-05"]
    ),
    (
      "On ⟦18⟧ and ⟦19 October⟧, on ⟦Jan. 12⟧, 19 people died.",
      ["1989-10-18", "1989-10-19", "1990-01-12"]
    ),
    ("A woman in her mid-50s took Flight 1943 with the Rookie of the Year.", []),
    ("In ⟦1943⟧ he flew. It was quiet ⟦that night⟧.", ["1943", "XXXX-XX-XXTNI"]),
    ("It failed for a second time, said the New York Daily News.", []),
    (
      "It began on ⟦June 14, 1988⟧. On ⟦June 15⟧ it ended, in ⟦May⟧ it was told.",
      ["1988-06-14", "1988-06-15", "1989-05"]
    ),
    ("It broke in ⟦June 1988⟧. ⟦That day⟧ he fled.", ["1988-06", "1988-06-XX"]),
    ("It grew in ⟦the past decade⟧. Watch 01:22", ["P10Y"]),
    ("He spoke on Saturday Night Live, not ⟦Saturday night⟧.", ["1989-10-21TNI"]),
    ("Overnight Defense: they struck ⟦overnight⟧.", ["1989-10-26TNI"]),
    ("He said he sang on ⟦Thanksgiving⟧.", ["1989-11-23"]),
    (
      "They spent ⟦the weekend⟧ there and will spend ⟦the weekend⟧ here.",
      ["1989-W42-WE", "1989-W43-WE"]
    ),
    ("It ended on ⟦Election Day in 1988⟧.", ["1988-11-08"]),
    ("As recently as ⟦Monday⟧ and as early as ⟦Friday⟧.", ["1989-10-23", "1989-10-27"]),
    ("It lost money in ⟦the last quarter of 1988⟧.", ["1988-Q4"]),
    ("It ends ⟦a year and a half⟧ earlier than planned.", ["P1Y6M"]),
    ("Over ⟦Labor Day weekend⟧ and on ⟦Black Friday⟧.", ["1989-W35-WE", "1989-11-24"]),
    ("They meet ⟦next Friday⟧ and ⟦this Friday⟧.", ["1989-11-03", "1989-10-27"]),
    ("Posted ⟦Wed Oct 26 15:50:06 2016⟧ and ⟦2016 / 11⟧.", ["2016-10-26T15:50:06", "2016-11"]),
    ("The best ⟦to date⟧. He came ⟦9 a.m. every Sunday⟧.", ["PRESENT_REF", "XXXX-WXX-7T09:00"]),
    ("The 44-year-old man, May, may march on with 1,989 others.", []),
    ("They paid $1,989 for 1950 tons.", []),
  ]

  @Test(arguments: cases)
  func reads(_ drawing: String, _ values: [String]) {
    let marked = Marked(drawing)
    let found = TimeReader(published: "1989-10-26").read(analysis(marked.text))
    #expect(found.map { $0.span.range } == marked.spans, "\(found.map { $0.value })")
    #expect(found.map { $0.value } == values)
  }

  @Test(arguments: [
    ("They met ⟦Friday⟧.", "XXXX-WXX-5"), ("They met in ⟦October⟧.", "XXXX-10"),
    ("They met ⟦last year⟧.", "XXXX"), ("They met on ⟦Oct. 3⟧.", "XXXX-10-03"),
  ])
  func saysWhatItCanWithoutADay(_ drawing: String, _ value: String) {
    let found = TimeReader(published: nil).read(analysis(Marked(drawing).text))
    #expect(found.map { $0.value } == [value])
  }

  @Test(arguments: [
    "", " ", "\r\r", "1", "'", "''", "the", "in the", "-", "1-", "10/", "10/10/", "a few",
    "99999999999999999999999999 years ago", "999999999 years ago", "every", "\u{200D}Friday",
    "👩‍👩‍👧 3 days", "the 99th century", "2000000000 decades later", "31 June 2013", "Feb. 30, 2013",
    "24:60", "25.99pm", "last last last", "first first", "1/2/3/4/5", "9999-99-99", "$", "’96",
  ])
  func survives(_ text: String) {
    let analysis = analysis(text)
    for published in [nil, "2013-03-22", "nonsense", "9999-12-31"] {
      let found = TimeReader(published: published).read(analysis)
      var end: Int32 = 0
      for time in found {
        #expect(time.span.start >= end && time.span.end > time.span.start)
        end = time.span.end
      }
      #expect(Int(end) <= text.utf8.count)
    }
  }

  private func analysis(_ text: String) -> AnalyzedText {
    var analysis = AnalyzedText(text: SourceText(text))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    return analysis
  }
}
