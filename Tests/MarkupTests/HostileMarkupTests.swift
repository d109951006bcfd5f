import Markup
import Testing

/// Input made to be slow, deep or endless: nothing is lost without a finding.
@Suite struct HostileMarkupTests {
  @Test func deepNestingIsFlattened() {
    let deep = 20_000
    let html =
      String(repeating: "<div>", count: deep) + "<p>text</p>"
      + String(repeating: "</div>", count: deep) + "<p>after</p>"
    let document = page(html)
    #expect(document.text(0) == "text after".replacing(" ", with: ""))
    #expect(
      document.findings.contains {
        if case .flattened = $0 { true } else { false }
      })
    #expect(document.parent(document.elements(.p).last ?? 0) == 0)
  }

  @Test func attributesAreCapped() throws {
    let many = (0..<50_000).map { "a\($0)=1" }.joined(separator: " ")
    let document = page("<div \(many) class=late>text</div>")
    #expect(document.text(0) == "text")
    #expect(document.attributes(of: try #require(document.elements(.div).first)).count == 256)
    #expect(
      document.findings.contains {
        if case .attributesDropped = $0 { true } else { false }
      })
  }

  @Test func strayCommentStartHidesNothing() {
    let document = page("<!-- never closed <p>text</p>")
    #expect(document.text(0).hasSuffix("text"))
    #expect(document.findings == [.unclosedComment(at: 0)])
  }

  @Test func strayQuotationMarkHidesNothing() {
    #expect(page("<a href=\"x>one</a><p>two</p>").text(0) == "onetwo")
  }

  @Test func unclosedScriptIsMarked() {
    let document = page("<script>var x = <p>text</p>")
    #expect(
      document.findings.contains {
        if case .unclosedRawText("script", _) = $0 { true } else { false }
      })
  }

  @Test(arguments: ["<p>x ", "<b>", "<li>", "</p>", "<td>", "<!--", "<a href='", "&#", "<table>"])
  func repetitionIsLinear(_ piece: String) {
    let start = ContinuousClock.now
    _ = page(String(repeating: piece, count: 60_000))
    // Quadratic work over so many pieces takes minutes.
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func everyByteIsSomething() {
    for byte in UInt8.min...UInt8.max {
      for frame in ["<p>", "<", "<a ", "<a b=", "</", "<!", "&", "&#"] {
        _ = MarkupParser().parseHTML(Array(frame.utf8) + [byte, byte] + Array("x>".utf8))
        _ = try? MarkupParser().parseXML(Array(frame.utf8) + [byte, byte] + Array("x>".utf8))
      }
    }
  }
}
