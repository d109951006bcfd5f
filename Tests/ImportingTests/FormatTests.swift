import ClaimModel
import ReportText
import Testing

@testable import Importing

@Suite struct FormatTests {
  private func read(_ name: String) throws -> [Report] {
    let sample = try #require(Samples.all.first { $0.name == name })
    return try ReportReader().reports(of: sample.bytes, named: "x")
  }

  private func body(_ report: Report) -> [String] {
    report.text.blocks.filter { $0.kind != .title }.map { report.text.string($0.span) }
  }

  @Test(arguments: Samples.all.map(\.name))
  func everyFormatGivesTheEvent(_ name: String) throws {
    let reports = try read(name)
    let all = reports.flatMap { [$0.title ?? ""] + body($0) }.joined(separator: "\n")
    #expect(all.lowercased().contains("wall"))
    #expect(reports.allSatisfy { $0.sha256.count == 64 })
    if reports.count > 1, name != "zip" {
      #expect(reports.map(\.path) == reports.indices.map { "x#\($0 + 1)" })
    }
  }

  @Test(arguments: [
    ("markdown", "markdown", "2024-05-03", "A wall at the Harlow quarry fell on Friday. Three men"),
    ("json", "json", "2024-05-03T10:00:00", "Three “men” were hurt."),
    ("json-ld", "json-ld", "2024-05-03T10:00:00+02:00", "A wall fell & broke."),
    ("ninjs", "ninjs", "2024-05-03T10:00:00Z", "Three hurt."),
    ("rss", "rss", "2024-05-03T10:00:00-05:00", "Café hit."),
    ("rdf", "rss", "2024-05-03T10:00:00Z", "A wall fell."),
    ("atom", "atom", "2024-05-03T10:00:00Z", "Three hurt."),
    ("nitf", "nitf", "2024-05-03T10:00:00Z", "It came."),
    ("newsml-g2", "newsml-g2", "2024-05-03T10:00:00Z", "A wall fell."),
    ("newsml1", "newsml1", "2024-05-03T10:00:00Z", "A wall fell."),
    (
      "email", "email", "2024-05-03T10:00:00+02:00", "A wall fell at the café, and three were hurt."
    ),
  ])
  func details(_ name: String, _ format: String, _ date: String, _ sentence: String) throws {
    let report = try read(name)[0]
    #expect(report.format == format)
    #expect(report.published == date)
    #expect(body(report).contains { $0.contains(sentence) })
    if name != "markdown" { #expect(report.title?.hasPrefix("Quarry wall falls") == true) }
  }

  @Test func titlesWithoutMarks() throws {
    #expect(try read("markdown")[0].title == "Quarry wall falls")
    #expect(try read("atom")[0].title == "Quarry wall falls")
    #expect(try read("email")[0].title == "Quarry wall falls")
  }

  @Test func people() throws {
    for name in ["json", "json-ld", "ninjs", "rss", "atom", "nitf", "newsml-g2"] {
      #expect(try read(name)[0].byline == ["Ann Lee"])
    }
    #expect(try read("nitf")[0].agencies == ["Associated Press"])
  }

  @Test func severalReports() throws {
    #expect(try read("jsonl").count == 2)
    #expect(try read("rss").map(\.title) == ["Quarry wall falls & more", "Second"])
    #expect(try read("digest").map(\.title) == ["Quarry wall falls", "Second"])
    #expect(try body(read("digest")[1]) == ["Three were hurt."])
    #expect(try read("zip").map(\.path) == ["x#a/one.txt", "x#b.txt"])
    #expect(try body(read("atom")[1]) == ["A wall fell."])
  }

  @Test func addresses() throws {
    #expect(try read("atom")[0].url == "http://x.org/a/b.html")
    #expect(try read("rss")[0].url == "http://x.org/1?a=1&b=2")
  }

  /// Through quoted-printable, base64 and chunks, the words lead to the bytes of the file.
  @Test(arguments: [
    ("email", "three were hurt", "three were hurt"), ("email", "café", "caf=E9"),
    ("digest", "A wall fell", "A wall fell"), ("json", "“men”", #"\u201cmen\u201d"#),
    ("rss", "Café", "Caf&eacute;"), ("warc", "fell", "fell"),
  ])
  func places(_ name: String, _ words: String, _ source: String) throws {
    let sample = try #require(Samples.all.first { $0.name == name })
    let file = sample.bytes
    let text = try read(name)[0].text
    let all = String(decoding: text.bytes, as: UTF8.self)
    let found = try #require(all.firstRange(of: words))
    let start = all.utf8.distance(from: all.startIndex, to: found.lowerBound)
    let place = text.place(of: TextSpan(start..<start + words.utf8.count))
    #expect(String(decoding: file[place.bytes], as: UTF8.self) == source)
  }

  @Test func placesInUTF16() throws {
    let report = try read("utf-16")[0]
    let place = report.text.place(of: report.text.blocks[0].span)
    #expect(place.bytes == 2..<2 + 2 * 27)
    #expect(place.line == 1)
  }

  @Test(arguments: [
    (#"{"uri": "x", "type": "text", "person": "Ann"}"#, "$.person"),
    (#"{"uri": "x", "pubstatus": "cancelled"}"#, "$.pubstatus"),
    ("{\"uri\": \"x\", \"body_text\": \"a\nb\"}", "$.body_text"),
    (#"{"uri": "x", "bodies": [{"value": "a"},]}"#, "$.bodies"),
  ])
  func invalidNinjsIsRefusedWithItsPath(_ json: String, _ path: String) {
    do throws(ImportError) {
      _ = try ReportReader().reports(of: Array(json.utf8), named: "x")
      Issue.record("read all the same")
    } catch {
      #expect(error.description.contains(path))
    }
  }

  @Test func hostile() {
    func outcome(_ bytes: [UInt8]) -> Result<[Report], ImportError> {
      do throws(ImportError) {
        return .success(try ReportReader().reports(of: bytes, named: "x"))
      } catch {
        return .failure(error)
      }
    }
    let nested = [UInt8](repeating: 0x5B, count: 100_000)
    #expect((try? outcome(nested).get()) == nil)
    let keys = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
    #expect((try? outcome(keys).get()) == nil)
    let nul = Array("Fire in town\n\nA h\0ouse burned.\n".utf8)
    #expect((try? outcome(nul).get())?.first?.text.blocks.count == 2)
    let escape = Samples.zip(["../../etc/\u{7}a.txt": "Fire\n\nIt burned.\n", "e": ""])
    #expect((try? outcome(escape).get())?.first?.path == "x#../../etc/\u{FFFD}a.txt")
    #expect((try? outcome(Samples.gzip + Samples.gzip).get())?.count == 1)
  }

  /// What a page is packed with is said by its name, with the way out.
  @Test(arguments: [("br", "Brotli"), ("zstd", "Zstandard")])
  func packedPagesAreNamed(_ packing: String, _ name: String) throws {
    func record(_ headers: String, _ body: [UInt8]) -> [UInt8] {
      let page = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(headers)\r\n".utf8) + body
      let head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.org/1\r\n"
        + "Content-Type: application/http\r\nContent-Length: \(page.count)\r\n\r\n"
      return Array(head.utf8) + page + Array("\r\n\r\n".utf8)
    }
    let packed = record("Content-Encoding: \(packing)\r\n", [0x1B, 0x0E, 0x80, 0xF8, 0x25, 0xFF])
    let plain = record("", Array("<h1>Wall falls</h1><p>A wall at the quarry fell.</p>".utf8))
    let reports = try ReportReader().reports(of: packed + plain, named: "a.warc")
    #expect(reports.map(\.title) == ["Wall falls"])
    #expect(reports[0].findings.contains { $0.message.contains("packed with \(name)") })
    #expect(throws: ImportError.self) { try ReportReader().reports(of: packed, named: "a.warc") }
  }

  /// A picture is refused as one, also when its description breaks the standard.
  @Test func brokenPicturesAreStillPictures() {
    let item =
      #"{"uri": "x:1", "type": "picture", "representationtype": "full", "headlines": [{"value": "Wall"}], "bodies": [{"contenttype": "text/plain", "value": "A wall."}]}"#
    #expect {
      try ReportReader().reports(of: Array(item.utf8), named: "a.json")
    } throws: {
      ($0 as? ImportError)?.reason == .unsupported("a picture item in ninjs")
    }
  }
}
