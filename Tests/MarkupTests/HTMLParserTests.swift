import Markup
import Testing

@Suite struct HTMLParserTests {
  @Test(arguments: [
    ("<p>one<p>two", "p[one]p[two]"),
    ("<p>one<div>two</div>three</p>", "p[one]div[two]three"),
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul[li[a]li[b ul[li[c]]]li[d]]"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "dl[dt[a]dd[b]dt[c]]"),
    ("<table><tr><td>a<td>b<tr><td>c</table>d", "table[tr[td[a]td[b]]tr[td[c]]]d"),
    (
      "<table><tr><td><p>a<table><tr><td>b</table></table>c", "table[tr[td[p[a]table[tr[td[b]]]]]]c"
    ),
    ("<b><p>one</b> two</p> three", "b[p[one two]] three"),
    ("<b>one<i>two</b>three</i>", "b[one i[two]]three"),
    ("<a href=x>one<a href=y>two</a>", "a[one]a[two]"),
    ("<h2>one<h3>two</h2>three", "h2[one]h3[two]three"),
    ("one<br>two<br/>three</br>four", "one br two br three br four"),
    ("</p></div>text</body></html>more", "text more"),
    ("<head><title>T</title></head><body>a</body><body>b", "head[title[T]]body[a b]"),
    ("<head><p>early</p>", "head p[early]"),
    ("<script>if (a < b) '<p>'</script><p>c", "script[if (a < b) '<p>']p[c]"),
    ("<script><!-- '<script></script>' --></script>d", "script[<!-- '<script></script>' -->]d"),
    ("<svg><title>t</title><path/><path/></svg>a", "svg[title[t]path path ]a"),
    ("<svg><path><p>out", "svg[path ]p[out]"),
    ("<div/>in", "div[in]"),
    ("<?xml version='1.0'?><div/>out", "div out"),
    ("<amp-img/><x-y><p>in</p></x-y>", "amp-img[x-y[p[in]]]"),
    ("a < b <3 c", "a < b <3 c"),
    ("<!-- c --><!-->a<!doctype html><?php x ?>b", "ab"),
    ("<textarea><p>&amp;</textarea>", "textarea[<p>&]"),
    ("<form>a<form>b</form>c</form>d", "form[a b]c d"),
    (
      "<frameset><frame src=a><noframes><p>a</noframes></frameset>",
      "frameset[frame noframes[p[a]]]"
    ),
  ])
  func builds(_ html: String, _ expected: String) {
    func plain(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(plain(outline(page(html))) == plain(expected))
  }

  @Test(arguments: [
    ("&lt;&amp;&quot;", "<&\""),
    ("caf&eacute; caf&#233; caf&#xE9;", "café café café"),
    ("&#150; &#x80; &rsquo;", "– € ’"),
    ("&#0; &#xD83D; &#x110000;", "\u{FFFD} \u{FFFD} \u{FFFD}"),
    ("AT&T &nosuch; a&b &;", "AT&T &nosuch; a&b &;"),
    ("&copy2020 &rsquo s &nbsp", "©2020 ’ s"),
    ("&#x1F600;&hellip;", "😀…"),
  ])
  func resolves(_ html: String, _ expected: String) {
    let document = page("<p>" + html)
    #expect(document.text(0) == expected)
  }

  @Test func attributesAreReadAsWritten() throws {
    let document = page("<a CLASS=one href='?a=1&amp;b=2&copy=3' title=\"x>y\" hidden data-x>t</a>")
    let link = try #require(document.elements(.a).first)
    #expect(document.attribute(.class, of: link) == "one")
    #expect(document.attribute(.href, of: link) == "?a=1&b=2&copy=3")
    #expect(document.attribute(.title, of: link) == "x>y")
    #expect(document.attribute(.hidden, of: link) == "")
    #expect(document.attribute(named: "data-x", of: link) == "")
    #expect(document.attribute(.src, of: link) == nil)
  }

  /// Every text node is its stretch of the input; a replaced one is a reference there.
  @Test(arguments: [
    "<p>AT&amp;T <b>won&#8217;t</b> &nosuch; x</p>\r\n<!-- c --> tail",
    "<ul><li>é&eacute;<li>👨‍👩‍👧</ul>", "&amp", "&", "<", "<p", "<p a='", "</", "", "\u{FEFF}x",
    "<script>&amp;</script><title>&amp;</title>",
  ])
  func textStandsInTheInput(_ html: String) {
    let document = page(html)
    var last = 0
    for (index, node) in document.nodes.enumerated() where node.kind != .element {
      #expect(Int(node.inputStart) >= last)
      last = Int(node.inputEnd)
      let source = document.input[Int(node.inputStart)..<Int(node.inputEnd)]
      if node.kind == .replaced {
        #expect(
          CharacterReferences.resolve(String(decoding: source, as: UTF8.self))
            == String(decoding: document.replacement(of: index), as: UTF8.self))
      }
    }
    #expect(last <= document.input.count)
  }

  @Test func everyPrefixIsATree() {
    let html = Array(
      """
      <!DOCTYPE html><html lang=en><head><title>A &amp; B</title><script>var a = "<!--";</script>
      </head><body class="x y"><!-- note --><table><tr><td>1<td>2</table><svg><path d='m0'/></svg>
      <p>caf&eacute; <a href=a>b<a href='c'>d</a></p><ul><li>e<li>f</ul></body></html>
      """.utf8)
    for count in 0...html.count {
      let document = MarkupParser().parseHTML(Array(html[..<count]))
      #expect(document.nodes[0].end == Int32(document.nodes.count))
    }
  }

  @Test func subtreesNest() {
    let document = page("<b><p>1<div>2</b>3</div><table><td>4</b></table><i><p>5</i>6")
    for (index, node) in document.nodes.enumerated().dropFirst() {
      let parent = document.nodes[Int(node.parent)]
      #expect(Int(node.parent) < index)
      #expect(node.end <= parent.end)
    }
  }
}
