import Markup
import Testing

@Suite struct XMLParserTests {
  @Test(arguments: [
    ("<?xml version='1.0'?><a><b x='1'/>t</a>", "a[b t]"),
    ("  <?xml version='1.0'?><rss><dc:creator>x</dc:creator></rss>", "rss[dc:creator[x]]"),
    ("<l><![CDATA[ <p>&amp;</p> ]]></l>", "l[ <p>&amp;</p> ]"),
    ("<l><![CDATA[ a ]]]]><![CDATA[> b ]]></l>", "l[ a ]]> b ]"),
    ("<t>Caf&eacute; &#8217; &amp;</t>", "t[Café ’ &]"),
    ("<t>AT&T ?a=1&b=2</t>", "t[AT&T ?a=1&b=2]"),
    ("<a><b>one</a>two", "a[b[one]]two"),
    ("<a><p>one</p><p>tw", "a[p[one]p[tw]]"),
    ("<!DOCTYPE nitf SYSTEM 'http://example.org/x.dtd'><nitf>a</nitf>", "nitf[a]"),
    ("<!DOCTYPE n [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><n>&x;</n>", "n[&x;]"),
    ("<!DOCTYPE n [<!ENTITY nbsp '&#160;'>]><n>a</n>", "n[a]"),
    ("<Title>Case</Title>", "Title[Case]"),
  ])
  func reads(_ xml: String, _ expected: String) throws {
    func plain(_ text: String) -> String { text.filter { $0 != " " } }
    let document = try MarkupParser().parseXML(Array(xml.utf8))
    #expect(plain(outline(document)) == plain(expected))
  }

  @Test(arguments: [
    "<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]><l>&b;</l>",
    "<!DOCTYPE l [<!ENTITY % q '<!ENTITY z \"%p;\">'> %q; ]><l>x</l>",
    "", "no markup", String(repeating: "<l>", count: 300),
  ])
  func refuses(_ xml: String) {
    #expect(throws: MarkupParser.Failure.self) { try MarkupParser().parseXML(Array(xml.utf8)) }
  }

  @Test func sayWhatWasNotAsItShouldBe() throws {
    let document = try MarkupParser().parseXML(Array("<a>&x; & <b>one</a>".utf8))
    #expect(document.findings.count == 3)
    #expect(document.findings.first == .entityNotExpanded("&x;", at: 3))
  }

  @Test func everyPrefixIsReadOrRefused() {
    let xml = Array(
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY n '&#1;'>]><a b='&lt;'><![CDATA[x]]>&amp;<!-- c --></a>"
        .utf8)
    for count in 0...xml.count { _ = try? MarkupParser().parseXML(Array(xml[..<count])) }
  }
}
