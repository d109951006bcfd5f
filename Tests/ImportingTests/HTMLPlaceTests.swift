import ClaimModel
import Markup
import ReportText
import Testing

@testable import Importing

/// The law of places: the bytes of the file at a word's place, with their references resolved, are
/// that word.
@Suite struct HTMLPlaceTests {
  static let page = """
    <!doctype html>\r\n<html lang="en"><head><title>Caf&eacute; closes &#8211; The Paper</title></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Caf&eacute; &amp; bar closes</h1>
    <p>The  <b>caf&eacute;</b>&nbsp;“Sch&ouml;n” on\tMarket Street clo&shy;sed on Monday,
    its owner said, af\u{AD}ter <a href="/x">40&nbsp;years</a> of AT&T phones &#150; and tea.</p>
    <p>“We won&rsquo;t come back,” said Zo\u{EB} <i>M&uuml;ller</i>, 71, who had owned it since 1983.</p>
    <ul><li>Opened: 1983</li><li>Closed: 2024 👩‍🍳</li></ul>
    <table><tr><td>Guests</td><td>1&thinsp;200</td></tr><tr><td>Cakes</td><td>9</td></tr></table>
    </article></body></html>
    """

  private func check(_ bytes: [UInt8], decode: ([UInt8]) -> String) throws {
    let reports = try HTMLImporter().read(ImportedFile(path: "page.html", bytes: bytes))
    let read = try #require(reports.first)
    #expect(read.text.blocks.count >= 5)
    for block in read.text.blocks {
      let text = read.text.bytes
      var start = block.span.range.lowerBound
      for end in start...block.span.range.upperBound
      where end == block.span.range.upperBound || text[end] == 0x20 {
        defer { start = end + 1 }
        let word = read.text.string(TextSpan(start..<max(start, end)))
        // The mark between two cells stands for tags.
        guard end > start, word != "|" else { continue }
        let range = try #require(read.text.origins.fileRange(of: TextSpan(start..<end)))
        let document = MarkupParser().parseHTML(Array(decode(Array(bytes[range])).utf8))
        #expect(document.text(0).filter { $0 != "\u{AD}" } == word)
      }
    }
  }

  @Test func everyWordStandsInTheFile() throws {
    try check(Array(Self.page.utf8)) { String(decoding: $0, as: UTF8.self) }
  }

  @Test func everyWordStandsInAFileOfAnotherEncoding() throws {
    let plain = Self.page.replacing("👩‍🍳", with: "").replacing("“", with: "\"")
      .replacing("”", with: "\"")
    let bytes = plain.unicodeScalars.map { UInt8($0.value) }
    try check(bytes) { String(decoding: $0.map { UInt16($0) }, as: UTF16.self) }
  }

  @Test func everyPrefixIsReadOrRefused() {
    let bytes = Array(Self.page.utf8)
    for count in stride(from: 0, through: bytes.count, by: 1) {
      let file = ImportedFile(path: "page.html", bytes: Array(bytes[..<count]))
      guard let read = try? HTMLImporter().read(file).first else { continue }
      for block in read.text.blocks { #expect(!block.span.isEmpty) }
    }
  }

  @Test func blocksAreInOrder() throws {
    let read = try #require(
      try HTMLImporter().read(ImportedFile(path: "p", bytes: Array(Self.page.utf8))).first)
    for (left, right) in zip(read.text.blocks, read.text.blocks.dropFirst()) {
      #expect(left.span.end + 2 == right.span.start)
    }
  }
}
