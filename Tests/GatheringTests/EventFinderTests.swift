import ClaimModel
import Gathering
import ReportText
import Testing

@Suite struct EventFinderTests {
  static let ferry = [
    "The ferry Lady Ingrid ran aground on Carrow Reef off Eastmere in fog, the coastguard said.",
    "Fog over Carrow Reef: the ferry Lady Ingrid struck rocks near Eastmere, a coastguard said.",
    "Divers looked for leaks after the Lady Ingrid, a ferry, hit Carrow Reef outside Eastmere.",
  ]
  static let tram = [
    "Velden city council approved a tram line to the northern hospital, mayor Anton Berg said.",
    "The council of Velden voted for the tram to the hospital; mayor Anton Berg was pleased.",
  ]
  static let lone =
    "A bakery in Orrin closed after ninety years because nobody wanted to take over."

  private func reports(_ texts: [String], published: [String?] = []) -> [Report] {
    texts.enumerated().map { index, text in
      var report = Report(path: "\(index)", sha256: "", format: "text", text: SourceText(text))
      report.published = index < published.count ? published[index] : nil
      return report
    }
  }

  private func events(_ reports: [Report], width: Int = 2) async -> [[Int]] {
    await EventFinder().events(reports, width: width)
  }

  @Test func putsTogetherWhatBelongsTogether() async {
    let texts = [
      Self.ferry[0], Self.tram[0], Self.lone, Self.ferry[1], Self.tram[1], Self.ferry[2],
    ]
    #expect(await events(reports(texts)) == [[0, 3, 5], [1, 4], [2]])
  }

  @Test(arguments: [0, 1, 2]) func fewReportsAreNoTrouble(_ count: Int) async {
    let found = await events(reports(Array(Self.ferry.prefix(count))))
    #expect(found == (count == 0 ? [] : [Array(0..<count)]))
  }

  @Test func twoStrangersStayApart() async {
    #expect(await events(reports([Self.ferry[0], Self.lone])) == [[0], [1]])
  }

  @Test func nothingIsLikeNothing() async {
    #expect(await events(reports(["", "", "the of and", "— … 灯台"])).count == 4)
  }

  /// Told alike, but in another year.
  @Test func daysFarApartSpeakAgainstOneEvent() async {
    let texts = [Self.tram[0], Self.tram[1], Self.ferry[0]]
    let near = reports(texts, published: ["2024-05-14", "2024-05-15T08:00:00Z", nil])
    #expect(await events(near) == [[0, 1], [2]])
    var finder = Set<Int>()
    for years in ["2024-05-14", "2031-05-14"] {
      finder.insert(
        await events(reports(texts, published: ["2024-05-14", years, nil])).count)
    }
    #expect(finder.min() == 2)
  }

  /// Every report is in one event, and the order of work changes nothing.
  @Test func eachReportIsInOneEvent() async {
    let all = reports(Self.ferry + Self.tram + [Self.lone] + Self.ferry.reversed())
    let one = await events(all, width: 1)
    #expect(one.flatMap { $0 }.sorted() == Array(all.indices))
    #expect(await events(all, width: 4) == one)
  }
}
