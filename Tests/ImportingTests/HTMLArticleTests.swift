import ClaimModel
import ReportText
import Testing

@testable import Importing

/// The report in a page of the tests.
func report(of html: String) throws -> Report {
  let file = ImportedFile(path: "page.html", bytes: Array(html.utf8))
  return try #require(try HTMLImporter().read(file).first)
}

func lines(_ report: Report) -> [String] {
  report.text.blocks.map { "\($0.kind): \(report.text.string($0.span))" }
}

/// Prose that is long enough to be an article's.
let prose = (1...6).map {
  "<p>The council of the town voted on motion \($0) late on Tuesday, after hours of debate.</p>"
}.joined()

@Suite struct HTMLArticleTests {
  @Test(arguments: [
    ("<html><body>\n<script>var a = 1;\(prose)", "page.html:2", "never closed"),
    ("<html><body><img src=a.jpg></body></html>", "page.html", "no article text found"),
  ])
  func saysWhyThereIsNoText(_ page: String, _ place: String, _ why: String) {
    #expect {
      _ = try report(of: page)
    } throws: {
      let message = "\($0)"
      return message.hasPrefix("\(place): ") && message.contains(why)
    }
  }

  /// Each piece of clutter stands between two paragraphs; nothing of it comes out.
  @Test(arguments: [
    "<nav><a href=/a>CLUTTER home</a></nav>",
    "<aside><p>CLUTTER aside about something else entirely.</p></aside>",
    "<figure><img src=a.jpg><figcaption>CLUTTER the mayor at the bridge.</figcaption></figure>",
    "<div class='story-related-links'><ul><li><a href=/x>CLUTTER one</a></ul></div>",
    "<ul><li><a href=/x>CLUTTER one</a><li><a href=/y>CLUTTER two</a></ul>",
    "<p><a href=/x>CLUTTER another story of the day</a></p>",
    "<p>Read more: <a href=/x>CLUTTER another story</a></p>",
    "<div class=newsletter><p>CLUTTER Sign up for our letter.</p></div>",
    "<p>Sign up for our newsletter CLUTTER</p>",
    "<div class='social-share'>CLUTTER Share</div>",
    "<div id=comments><p>CLUTTER I do not agree with any of this at all.</p></div>",
    "<div class='cookie-consent'><p>CLUTTER We use cookies on this site.</p></div>",
    "<div role=complementary>CLUTTER</div>", "<div hidden>CLUTTER</div>",
    "<div style='display: none'>CLUTTER</div>", "<script>CLUTTER</script>",
    "<noscript><p>CLUTTER turn it on</p></noscript>", "<form><p>CLUTTER</p></form>",
    "<template><p>CLUTTER</p></template>", "<svg><title>CLUTTER</title></svg>",
    "<p class=caption>CLUTTER. © A Photographer</p>", "<button>CLUTTER</button>",
    "<div class=teaser><h3><a href=/z>CLUTTER</a></h3><p>What it is about.</p></div>",
    "<p>Updated 3 hours ago</p>", "<p>Читайте также: CLUTTER другая новость</p>",
    "<article><a href=/x></a><header><span>Fire</span> <span>CLUTTER in the hills</span></header></article>",
    "<div><p>Sign in to unlock more articles CLUTTER</p><ul><li>CLUTTER daily content<li>CLUTTER puzzles</ul></div>",
    "<p>Ann Lee, Harlow CLUTTER@example.org</p>", "<p>Reuters</p>",
    "<p>Damit können personenbezogene Daten an Drittplattformen übermittelt werden. CLUTTER Mehr dazu steht in der Erklärung zum Schutz von Daten, die auf einer eigenen Seite zu finden ist, und die jeder lesen kann, der es will.</p>",
    "<blockquote>motion 3 late on Tuesday, after hours</blockquote>",
  ])
  func leavesOut(_ clutter: String) throws {
    let read = try report(
      of:
        "<html><body><h1>Council votes on six motions</h1><div class=story-body>\(prose)\(clutter)\(prose.replacing("motion", with: "measure"))</div></body></html>"
    )
    let paragraphs = read.text.blocks.filter { $0.kind == .paragraph }
    #expect(paragraphs.count == 12)
    #expect(lines(read).allSatisfy { !$0.contains("CLUTTER") })
    #expect(read.text.blocks.allSatisfy { $0.kind == .paragraph || $0.kind == .title })
  }

  @Test func keepsWhatBelongsToTheStory() throws {
    let read = try report(
      of: """
        <title>Council votes on six motions - The Paper</title>
        <article><h1>Council votes on six motions</h1>
        <p class=standfirst>A long night ends with a budget that nobody wanted.</p>
        \(prose)<h2>What comes next</h2><p>The mayor has a week to sign the budget, or to send it back.</p>
        <ul><li>Roads: 4 million dollars<li>Schools: 9 million dollars</ul>
        <blockquote><p>We did what we could for the town.</p></blockquote>
        <table><tr><th>Ward<th>Yes<th>No</tr><tr><td>North<td>12<td>3</tr></table></article>
        """)
    let found = lines(read)
    #expect(found.first == "title: Council votes on six motions")
    #expect(found.contains("standfirst: A long night ends with a budget that nobody wanted."))
    #expect(found.contains("subheading: What comes next"))
    #expect(found.contains("listItem: Schools: 9 million dollars"))
    #expect(found.contains("quotation: We did what we could for the town."))
    #expect(found.contains("tableRow: North | 12 | 3"))
  }

  @Test func liveBlogEntriesAreHeaded() throws {
    let entries = (1...4).map {
      "<article class=live-post><time>1\($0):30</time><h3>Road \($0) is closed</h3><p>Police closed road \($0) after water ran over the bridge in the night.</p></article>"
    }.joined()
    let read = try report(
      of: "<main><h1>Storm: live updates all day</h1><div>\(entries)</div></main>")
    #expect(lines(read).contains("entryHeading: Road 2 is closed"))
    #expect(read.text.blocks.count { $0.kind == .paragraph } == 4)
  }

  @Test func textBehindLineBreaks() throws {
    let read = try report(
      of:
        "<h1>Bridge closed for good</h1><div class=post-body>The bridge over the river was closed on Monday after cracks were found in it.<br><br>Drivers must take the old road through the village until a new one is built.<br>That will take three years, said the minister on Tuesday in the parliament.</div>"
    )
    #expect(read.text.blocks.count { $0.kind == .paragraph } == 3)
  }

  /// Some pages have an element of their own for a line break.
  @Test func namedBreaksPartParagraphs() throws {
    let text = (1...4).map { "The bridge over the river was closed on day \($0) after cracks." }
    let read = try report(
      of:
        "<h1>Bridge closed for good</h1><div class=post-body>\(text.joined(separator: "<span class=\"part br\"></span>"))</div>"
    )
    #expect(lines(read).suffix(4) == text.map { "paragraph: \($0)" })
  }

  /// A list of the story below a line that only looks like a promotion stays when it is the story.
  @Test func longListsAreKept() throws {
    let items = (1...8).map {
      "<li>The council of the town passed motion \($0) late on Tuesday.</li>"
    }
    let read = try report(
      of:
        "<article><h1>Eight motions passed</h1><p>Read more:</p><ul>\(items.joined())</ul></article>"
    )
    #expect(read.text.blocks.count { $0.kind == .listItem } == 8)
  }

  @Test func linkedDataIsTheLastResort() throws {
    let body = (1...4).map {
      "Sentence \($0) of a text that only stands in the data \\u2013 all of it."
    }
    .joined(separator: "\\n\\n")
    let read = try report(
      of:
        "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Only in data\",\"articleBody\":\"\(body)\",}</script><body><div id=root></div></body></html>"
    )
    #expect(read.title == "Only in data")
    #expect(read.text.blocks.count == 4)
    #expect(read.text.string(read.text.blocks[0].span).contains("–"))
    #expect(read.findings.contains { $0.message.contains("JSON-LD") })
  }

  @Test(arguments: ["noscript", "noframes"])
  func hiddenTextBeforeNoText(_ name: String) throws {
    let read = try report(of: "<html><body><\(name)>\(prose)</\(name)></body></html>")
    #expect(read.text.blocks.count == 6)
  }

  @Test func ampPagesAreRead() throws {
    let read = try report(
      of:
        "<!doctype html><html amp><body><article><h1>Bridge closed for good</h1>\(prose)<amp-ad><p>AD</p></amp-ad><amp-img src=x></amp-img><p>The last words of the story stand here, after the picture.</p></article></body></html>"
    )
    #expect(lines(read).last?.hasSuffix("after the picture.") == true)
  }

  @Test func noTextIsAnError() {
    for html in ["<html></html>", "<p></p>", "<script>x</script>", "<!doctype html>"] {
      #expect(throws: ImportError.self) { try report(of: html) }
    }
  }
}
