import ClaimModel
import ReportText
import Testing

@testable import Importing

@Suite struct HTMLMetadataTests {
  @Test func readsWhatThePageSays() throws {
    let read = try report(
      of: """
        <html lang="en-gb"><head><title>Bridge closed for good | The Evening Echo</title>
        <link rel=canonical href="https://www.example.com/2024/05/03/bridge">
        <meta property="og:site_name" content="The Evening Echo"><meta property="og:title" content="Bridge closed for good">
        <script type="application/ld+json">[{"@context":"x","@graph":[{"@type":"Person","@id":"#a","name":"Ann Lee"},
        {"@type":["NewsArticle"],"headline":"Bridge closed for good","author":[{"@id":"#a"},{"name":"Tom Ortiz"}],
        "datePublished":"2024-05-03T10:00:00+02:00","dateModified":"2024-05-03T12:30:00+02:00"}]}]</script>
        </head><body><h1>Bridge closed for good</h1>\(prose)</body></html>
        """)
    #expect(read.title == "Bridge closed for good")
    #expect(read.outlet == "The Evening Echo")
    #expect(read.byline == ["Ann Lee", "Tom Ortiz"])
    #expect(read.published == "2024-05-03T10:00:00+02:00")
    #expect(read.modified == "2024-05-03T12:30:00+02:00")
    #expect(read.url == "https://www.example.com/2024/05/03/bridge")
    #expect(read.language == "en-GB")
  }

  @Test(arguments: [
    (["By Ann Lee and Tom Ortiz"], ["Ann Lee", "Tom Ortiz"]),
    (["Ann Lee, Political Editor"], ["Ann Lee"]), (["Von Eva Groß"], ["Eva Groß"]),
    (["Ann Lee; Tom Ortiz / Ida Berg"], ["Ann Lee", "Tom Ortiz", "Ida Berg"]),
    (["Sam Hall, Jr."], ["Sam Hall Jr."]), (["https://example.com/ann"], []),
    (["The Echo Staff"], []), (["Newsroom, Springfield"], []), (["The Echo"], []),
    (["By Ann Lee, Associated Press"], ["Ann Lee"]),
  ])
  func splitsAuthors(_ entries: [String], _ people: [String]) {
    #expect(AuthorNames(outlet: "The Echo").read(entries).people == people)
  }

  @Test(arguments: [
    ("BEIJING (Reuters) - China said", "BEIJING (Reuters)", ["Reuters"]),
    ("LONDON, Jan 5 (AP) — A court", "LONDON, Jan 5 (AP)", ["Associated Press"]),
    ("NEW YORK — The mayor said", "NEW YORK", []),
    ("Berlin (dpa) - Der Bundestag hat", "Berlin (dpa)", ["dpa"]),
    ("(CNN) — A storm hit", "(CNN)", []),
  ])
  func readsDatelines(_ text: String, _ dateline: String, _ agencies: [String]) {
    #expect(DatelineReader().read(text) == .init(text: dateline, agencies: agencies))
  }

  @Test(arguments: [
    "The mayor — who is 70 — said no.", "Nobody came. BEIJING (Reuters) - no", "", "—", "(",
    "a - b",
  ])
  func noDateline(_ text: String) { #expect(DatelineReader().read(text) == nil) }

  @Test(arguments: [
    ("By The Associated Press", ["Associated Press"], true),
    ("(With inputs from PTI)", ["PTI"], true), ("dpa/abc", ["dpa"], true),
    ("The Associated Press contributed to this report.", ["Associated Press"], true),
    ("Reuters said the firm was sold to its rival for nine billion dollars.", [], false),
  ])
  func readsCredits(_ line: String, _ agencies: [String], _ isCredit: Bool) {
    let credit = AgencyCredits().read(line)
    #expect(credit.agencies == agencies)
    #expect(credit.isCredit == isCredit)
  }

  @Test(arguments: [
    ("Bridge closed - The Echo", "The Echo", "Bridge closed"),
    ("Mayor: I will - and must - resign | Echo", "The Echo", "Mayor: I will - and must - resign"),
    ("Bridge closed", "The Echo", "Bridge closed"),
  ])
  func titlesLoseTheOutlet(_ title: String, _ outlet: String, _ expected: String) {
    #expect(TitleChooser(outlet: outlet).withoutOutlet(title) == expected)
  }

  @Test(
    arguments: [
      ("https://www.reuters.com/world/x", "Reuters"), ("https://edition.cnn.com/a", "CNN"),
      ("https://news.example.org/a", nil), ("no address", nil),
    ] as [(String, String?)])
  func outletsByDomain(_ url: String, _ name: String?) { #expect(Outlets.name(of: url) == name) }

  @Test func datesInAddresses() {
    #expect(PageAddress.date("https://a.org/2021/12/13/x") == "2021-12-13")
    #expect(PageAddress.date("https://a.org/news-2021-12-13") == "2021-12-13")
    #expect(PageAddress.date("https://a.org/2021/99/13/x") == nil)
  }
}
