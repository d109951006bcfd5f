import ClaimModel
import ReportText
import TestSupport
import Testing

@testable import Importing

@Suite struct PlainTextImporterTests {
  private func read(_ text: String) throws -> Report {
    try ReportReader().reports(of: Array(text.utf8), named: "a.txt")[0]
  }

  private func body(_ report: Report) -> [String] {
    report.text.blocks.filter { $0.kind != .title }.map { report.text.string($0.span) }
  }

  @Test func titleDateBylineAndParagraphs() throws {
    let report = try read(
      """
      Council votes to close library
      May 15, 2013
      By Ann Lee and Tom Ortiz, Associated Press
      SPRINGFIELD — The council voted on Tuesday.
      “We had no choice,” the mayor said.
      """)
    #expect(report.title == "Council votes to close library")
    #expect(report.published == "2013-05-15")
    #expect(report.byline == ["Ann Lee", "Tom Ortiz"])
    #expect(report.agencies == ["Associated Press"])
    #expect(
      body(report) == [
        "SPRINGFIELD — The council voted on Tuesday.", "“We had no choice,” the mayor said.",
      ])
  }

  /// What was cut out of a page along with the article.
  @Test(arguments: [
    "Advertisement Continue reading the main story", "READ MORE: Another fire in Harlow",
    "Read more", "• Read more:", "Sign up for our newsletter.", "Subscribe to our podcast",
    "Newsletter Sign Up Continue reading the main story Please verify you're not a robot.",
    "Please enter your e-mail address", "Another fire in Harlow Read more",
    "Copyright 2018 The Wire. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
    "Read or Share this story: http://x.org/1", "Enlarge this image toggle caption Ann Lee",
    "The post Wall falls appeared first on Harlow News.", "Got a story? email us",
    "JUST WATCHED The wall Replay More Videos ... MUST WATCH The wall", "Related: The quarry",
  ])
  func promotionsAreLeftOut(_ line: String) throws {
    let text = "Quarry wall falls\n\nA wall fell on Friday.\n\n\(line)\n\nThree men were hurt."
    let json =
      #"{"title": "Quarry wall falls", "url": "http://x.org/1", "text": "A wall fell on Friday.\n\n\#(line.replacing("\"", with: "\\\""))\n\nThree men were hurt."}"#
    for (text, name) in [(text, "a.txt"), ("# " + text, "a.md"), (json, "a.json")] {
      let report = try ReportReader().reports(of: Array(text.utf8), named: name)[0]
      #expect(body(report) == ["A wall fell on Friday.", "Three men were hurt."], "\(name)")
      let finding = try #require(report.findings.first { $0.message.contains("left out") })
      #expect(finding.span?.line == (name == "a.json" ? 1 : 5))
    }
  }

  /// Sentences that a report may well have.
  @Test(arguments: [
    "Sign up for the army, the poster said.", "Follow the money, she told the court.",
    "Subscribe to no theory, he told the students.", "Watch the river, the mayor said.",
    "The post office was closed.", "The newsletter was read by 4,000 people.",
    "Readers read more than before.", "Users can sign up for benefits until May.",
    "More than 40 homes burned.", "Related charges were dropped.", "Click, and it was gone.",
    "“Get our men out,” the foreman said.", "He asked them to share this story with friends.",
    "The advertisement was withdrawn.", "All rights reserved for the crown were lost in 1689.",
  ])
  func sentencesAreKept(_ line: String) throws {
    let report = try read("Quarry wall falls\n\nA wall fell on Friday.\n\n\(line)\n\nIt was dark.")
    #expect(body(report).contains(line))
    #expect(report.findings.isEmpty)
  }

  /// What is marked comes out as the paragraphs; their bytes are those of the file.
  @Test(arguments: [
    "⟦The council voted on Tuesday.⟧\n",
    "Council votes\n\n⟦The council voted.⟧\r\n\r\n⟦The mayor left.⟧",
    "Council votes\n⟦The council voted. It was\nlate.⟧",
    """
    Library to close

    ⟦The council voted on Tuesday to close the library, and the mayor
    said that the money would go to schools. Opponents said that they
    would go to court.⟧

    ⟦A judge in Springfield is to hear the case next week, a clerk said
    on the telephone, if nothing comes between.⟧
    """,
    "Three hurt in fire\n⟦Three people were hurt.⟧\n\n⟦What is known⟧\n\n⟦It began at noon.⟧",
    "Deal reached\n⟦The sides agreed on:⟧\n- ⟦a truce⟧\n- ⟦more talks⟧",
    "Deal reached\n⟦They agreed.⟧\n- ⟦'Not a swap'⟧ -\n⟦He denied it.⟧",
    "Zürich\u{AD}\n\n⟦Er sagte: „Nein“ – 40 €.⟧",
  ])
  func paragraphs(_ drawing: String) throws {
    let marked = Marked(drawing.replacing("It was\nlate", with: "It was late"))
    let report = try read(marked.text)
    let found = report.text.blocks.filter { $0.kind != .title }.map {
      report.text.place(of: $0.span).bytes
    }
    #expect(found == marked.spans)
    for block in report.text.blocks {
      let place = report.text.place(of: block.span)
      #expect(Array(marked.text.utf8)[place.bytes].elementsEqual(place.quote.utf8))
    }
  }

  @Test(arguments: [
    ("The minister resigned.\nHe gave no reason.", nil as String?),
    ("Will he resign?\nNobody knows.", "Will he resign?"),
    ("He resigned. Nobody knows why.\n13 Dec 2021\nHe left.", "He resigned. Nobody knows why."),
    ("One line only", nil),
    ("Title: He resigned\nDate: 2021-12-13\n\nHe left.", "He resigned"),
  ])
  func titles(_ text: String, _ title: String?) throws {
    #expect(try read(text).title == title)
  }

  @Test func theTitleIsNotRepeated() throws {
    let report = try read("He resigned\nMay 1, 2020\nHe resigned\nHe left at noon.")
    #expect(body(report) == ["He left at noon."])
    #expect(report.findings.count == 1)
  }

  @Test(arguments: [
    ("Dec 13, 2021", "2021-12-13"), ("December 13, 2021", "2021-12-13"),
    ("13 December 2021", "2021-12-13"), ("Monday, Dec. 13th, 2021", "2021-12-13"),
    ("2021-12-13", "2021-12-13"), ("13.12.2021", "2021-12-13"), ("12/13/2021", "2021-12-13"),
    ("Wed, 02 Oct 2002 15:00:00 +0200", "2002-10-02T15:00:00+02:00"),
    ("Wed, 02 Oct 02 08:00 EST", "2002-10-02T08:00:00-05:00"),
    ("Published 5:04 p.m. EDT May 15, 2013", "2013-05-15T17:04:00-04:00"),
    ("May 15, 2013 at 12:10 AM", "2013-05-15T00:10:00"),
    ("20211214T060000Z", "2021-12-14T06:00:00Z"), ("20211214", "2021-12-14"),
    ("2021-12-14T06:00:00.123-0330", "2021-12-14T06:00:00-03:30"),
    ("2021-12-14 06:00 UTC", "2021-12-14T06:00:00Z"), ("Feb 29, 2020", "2020-02-29"),
    ("Feb 29, 2021", nil), ("May 15", nil), ("He died on May 15, 2013", nil),
    ("99 2013 12345678901234567890", nil), ("", nil), ("2013", nil), ("12-", nil),
    ("May 15, 2013 +", nil), ("10:", nil),
  ])
  func dates(_ text: String, _ value: String?) {
    #expect(DateStampReader().read(text)?.value == value)
  }

  @Test func bothDatesOfALine() {
    let stamps = DateStampReader().readLine(
      "Published May 1, 2020 | Updated May 2, 2020 | 3 min read")
    #expect(stamps.map(\.value) == ["2020-05-01", "2020-05-02"])
    #expect(stamps.map(\.isUpdate) == [false, true])
  }

  @Test(arguments: [
    ("", "ba7816bf", false),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1", true
    ),
  ])
  func digests(_ message: String, _ expected: String, _ matches: Bool) {
    #expect((SHA256.hex(Array(message.utf8)) == expected) == matches)
  }

  @Test func digestOfAMillion() {
    #expect(
      SHA256.hex([UInt8](repeating: 0x61, count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  /// The processor's way and the plain one.
  @Test func digestsAgree() {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 3) }
    for count in bytes.indices {
      let message = Array(bytes[..<count])
      #expect(SHA256.hex(message) == SHA256.hex(message, plainly: true))
    }
  }
}
