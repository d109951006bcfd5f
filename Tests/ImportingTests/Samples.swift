/// A report of a made-up event in every format that is read, small enough to try every prefix.
enum Samples {
  static let all: [(name: String, bytes: [UInt8])] =
    texts.map { ($0.0, Array($0.1.utf8)) } + [
      ("gzip", gzip), ("zip", zip(["a/one.txt": text, "b.txt": "Fire\n\nIt burned.\n"])),
      ("utf-16", utf16),
    ]

  static let text = """
    Quarry wall falls in Harlow
    May 3, 2024
    By Ann Lee and Tom Ortiz
    HARLOW — A wall at the Harlow quarry fell on Friday, and three men were hurt.
    “We heard a crack,” the foreman said.
    """

  static let texts: [(String, String)] = [
    ("text", text),
    (
      "markdown",
      """
      # Quarry wall *falls*

      May 3, 2024

      A wall at the [Harlow quarry](http://x.org/q) **fell** on Friday\\.
      Three men were hurt.

      - one is out
      > He said so.
      """
    ),
    (
      "json",
      #"{"title": "Quarry wall falls", "text": "A wall fell on Friday.\n\nThree \u201cmen\u201d were hurt.", "date_publish": "2024-05-03 10:00:00", "authors": ["Ann Lee"], "source_domain": "x.org"}"#
    ),
    (
      "jsonl",
      #"""
      {"title": "Quarry wall falls", "maintext": "A wall fell.", "url": "http://x.org/1"}
      {"title": "Wall fell", "maintext": "<p>It fell.</p><p>Three hurt.</p>", "date": "3 May 2024"}
      """#
    ),
    (
      "json-ld",
      #"[{"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Quarry wall falls", "articleBody": "A wall fell &amp; broke.", "author": {"name": "Ann Lee"}, "publisher": {"name": "Post"}, "datePublished": "2024-05-03T10:00:00+02:00",},]"#
    ),
    (
      "ninjs",
      #"{"uri": "x:1", "headline": "Quarry wall falls", "byline": "Ann Lee", "body_xhtml": "<p>A wall fell.</p><p>Three hurt.</p>", "versioncreated": "2024-05-03T10:00:00Z"}"#
    ),
    (
      "ninjs2",
      #"{"uri": "x:1", "headlines": [{"role": "main", "value": "Quarry wall falls"}], "bodies": [{"contentType": "text/plain", "value": "A wall fell."}]}"#
    ),
    (
      "rss",
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><language>en</language>
      <item><title>Quarry wall falls &amp; more</title><link>http://x.org/1?a=1&b=2</link>
      <pubDate>Fri, 03 May 2024 10:00:00 EST</pubDate><dc:creator>Ann Lee</dc:creator>
      <content:encoded><![CDATA[<p>A wall fell.</p><p>Caf&eacute; hit.</p>]]></content:encoded></item>
      <item><title>Second</title><description>It &lt;b&gt;fell&lt;/b&gt;.</description></item>
      </channel></rss>
      """
    ),
    (
      "rdf",
      """
      <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Post</title></channel>
      <item><title>Quarry wall falls</title><description>A wall fell.</description>
      <dc:date>2024-05-03T10:00:00Z</dc:date></item></rdf:RDF>
      """
    ),
    (
      "atom",
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://x.org/a/"><title>Post</title>
      <entry><title type="html">Quarry &lt;i&gt;wall&lt;/i&gt; falls</title><link href="b.html"/>
      <published>2024-05-03T10:00:00Z</published><author><name>Ann Lee</name></author>
      <content type="xhtml"><div><p>A wall fell.</p><p>Three hurt.</p></div></content></entry>
      <entry><content mode="base64">QSB3YWxsIGZlbGwu</content></entry></feed>
      """
    ),
    (
      "nitf",
      """
      <nitf><head><docdata><date.issue norm="20240503T100000Z"/><doc.copyright holder="Post"/>
      </docdata></head><body><body.head><hedline><hl1>Quarry wall falls</hl1><hl2>Three hurt</hl2>
      </hedline><byline>By <person>Ann Lee</person>, <byttl>AP</byttl></byline><dateline>
      <location>HARLOW</location></dateline></body.head><body.content><p>A wall fell.</p>
      <hl2>Help</hl2><p>It came.</p></body.content></body></nitf>
      """
    ),
    (
      "newsml-g2",
      """
      <newsMessage><itemSet><newsItem xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
      <provider><name>Wire</name></provider><versionCreated>2024-05-03T10:00:00Z</versionCreated>
      </itemMeta><contentMeta><headline>Quarry wall falls</headline><by>Ann Lee</by></contentMeta>
      <contentSet><inlineXML><html><body><header><h1>Quarry</h1></header><p>A wall fell.</p>
      </body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>
      """
    ),
    (
      "newsml1",
      """
      <NewsML><NewsItem><NewsManagement><FirstCreated>20240503T100000Z</FirstCreated>
      </NewsManagement><NewsComponent><NewsLines><HeadLine>Quarry wall falls</HeadLine></NewsLines>
      <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>
      <p>A wall fell.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>
      </NewsItem></NewsML>
      """
    ),
    ("xml", "<?xml version=\"1.0\"?><l><title>Quarry wall falls</title><p>A wall fell.</p></l>"),
    (
      "email",
      """
      From: "Wire Desk" <desk@x.org>
      Subject: =?utf-8?Q?Quarry_wall?= =?utf-8?B?IGZhbGxz?=
      Date: Fri, 03 May 2024 10:00:00 +0200
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="b1"

      --b1
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      A wall fell at the caf=E9, and =
      three were hurt.
      --b1
      Content-Type: text/html

      <p>A wall fell.</p>
      --b1--
      """
    ),
    (
      "digest",
      """
      From: a@x.org
      Subject: All
      Content-Type: multipart/digest; boundary=d

      --d

      Subject: Quarry wall falls

      A wall fell.
      --d
      Content-Type: message/rfc822

      Subject: Second
      Content-Transfer-Encoding: base64

      VGhyZWUgd2VyZSBodXJ0Lg==
      --d--
      """
    ),
    (
      "mhtml",
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: http://x.org/1
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="m"

      --m
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: http://x.org/1

      <html><head><title>Quarry wall falls</title></head><body><article><p>A wall fell=
       on Friday at the Harlow quarry.</p></article></body></html>
      --m--
      """
    ),
    (
      "warc",
      """
      WARC/1.0\r
      WARC-Type: response\r
      WARC-Target-URI: http://x.org/1\r
      Content-Length: 171\r
      \r
      HTTP/1.1 200 OK\r
      Content-Type: text/plain; charset=utf-8\r
      Transfer-Encoding: chunked\r
      \r
      1c\r
      Quarry wall falls\r
      \r
      A wall \r
      5\r
      fell.\r
      0\r
      \r
      \r
      \r
      WARC/1.0\r
      WARC-Type: revisit\r
      Content-Length: 0\r
      \r
      \r
      \r
      """
    ),
  ]

  static let utf16: [UInt8] =
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }

  /// One stored block, as gzip allows.
  static let gzip: [UInt8] = {
    let bytes = Array(text.utf8)
    let count = bytes.count
    let sizes = [UInt8(count & 255), UInt8(count >> 8)]
    let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    return header + sizes + sizes.map { ~$0 } + bytes + [0, 0, 0, 0] + sizes + [0, 0]
  }()

  /// An archive of stored files.
  static func zip(_ files: KeyValuePairs<String, String>) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let sizes =
        number(0, 4) + number(text.utf8.count, 4) + number(text.utf8.count, 4)
        + number(name.utf8.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + number(0, 8) + sizes
      directory += number(0, 2) + number(0, 4) + number(0, 4) + number(out.count, 4)
      directory += Array(name.utf8)
      out += [0x50, 0x4B, 3, 4] + number(20, 2) + number(0, 8) + sizes
      out += Array(name.utf8) + Array(text.utf8)
    }
    let start = out.count
    out += directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2)
    return out + number(files.count, 2) + number(directory.count, 4) + number(start, 4) + [0, 0]
  }
}
