/// What the words of a class or id say about an element.
///
///     "story-body__related-links"   →  story, storybody, body, bodyrelated, related, relatedlinks, …
///
/// A class is cut at punctuation and at camel case, and every word is looked up alone and joined
/// with the next, so `most-read`, `mostRead` and `mostread` are one.
enum ClassWords {
  private static let table: [(ElementRole, String)] = [
    (
      .navigation,
      """
      nav navbar navigation navi menu breadcrumb breadcrumbs pagination pager paging sitemap skip
      skiplink skiplinks toolbar topbar megamenu tableofcontents toc inhaltsverzeichnis
      articlenavigation jumplinks backtotop anchorlinks
      """
    ),
    (
      .related,
      """
      related relatedarticles relatedcontent relatedlinks relatedstories relatedposts readmore
      readalso seealso alsoread morestories morenews morefrom moreon morearticles recommended
      recommendation recommendations recommend recirc recirculation mostread mostpopular
      mostviewed popular trending teaserlist upnext nextarticle readnext nextup
      promo promos promobox outbrain taboola linklist linksblock crosslink crosslinks onward
      onwards yarpp zergnet linkbox linkboxes furtherreading whattoread storylist articlelist
      articlelinks topstories latestnews latest inlinelink relacionadas relacionados noticiasrelacionadas
      correlati verwandte weiterlesen articlerelated storyrelated relatedtopics suggested
      suggestions similar editorspicks dontmiss internallink nextstory smartlink
      """
    ),
    (
      .promotion,
      """
      newsletter newsletters signup subscribe subscription subscriptions cta optin donate donation
      donations membership mailinglist mailchimp appdownload subscriber abo paywallbox
      calltoaction marketing upsell support supportus
      """
    ),
    (
      .share,
      """
      share sharing sharebar sharetools sharebuttons shares social socialmedia socialshare
      socials addthis addtoany follow followus followbar sharedaddy bookmark bookmarks gnews
      googlenews preferredsource readaloud articletools articleactions tools actions reactions
      likes toolbox listen audioplayer
      """
    ),
    (
      .comments,
      """
      comment comments commentlist commentsection disqus respond livefyre coral kommentare
      comentarios commentaires kommentar leserkommentare
      """
    ),
    (
      .advert,
      """
      ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox
      adcontainer adwrapper sponsor sponsored sponsors dfp gpt banner anzeige werbung publicidad
      adplaceholder promoted adlabel googlead adsbygoogle affiliate affiliates
      """
    ),
    (
      .caption,
      """
      caption captions figcaption credit credits photocredit imagecredit imagecaption
      mediacaption bildunterschrift bildtext imagesource photosource wpcaption copyright
      photocaption imgcaption
      """
    ),
    (
      .byline,
      """
      byline bylines author authors authorbio authorbox authorinfo aboutauthor bio biography
      timestamp pubdate publishdate publisheddate postmeta articlemeta entrymeta articleinfo
      metadata metainfo contributors contributor autor autoren dateline datetime articledate
      updatedate readingtime readtime byautor articleauthor firma
      """
    ),
    (
      .media,
      """
      gallery slideshow carousel slider videoplayer mediaplayer podcast lightbox photogallery
      infobox factbox expandable infotext mediainfo videowrapper videocontainer jwplayer brightcove
      imagegallery swiper slick
      """
    ),
    (
      .legal,
      "cookie cookies consent gdpr disclaimer privacy cookiebanner onetrust cmp termsofuse"
    ),
    (
      .widget,
      """
      sidebar sidebars rail rightrail rightcolumn modal popup popover overlay
      tooltip toast poll quiz survey weather stocks ticker loginform login register
      searchform searchbox feedback opinary
      """
    ),
    (
      .tags,
      """
      tags taglist tagcloud tagslist topics topiclist keywords categories tagged
      articletags posttags relatedtags themen schlagworte
      """
    ),
    (.teaser, "teaser teasers"),
    (.part, "widget widgets"),
    (
      .hidden,
      "rolloverblock hovercard tooltiptext sronly visuallyhidden screenreader screenreadertext hiddenvisually printonly"
    ),
    (
      .boilerplate,
      "footer sitefooter siteheader globalheader colophon masthead pagefooter articlefooter"
    ),
    (
      .body,
      """
      articlebody articlecontent articletext articlecopy articlemaincontent storybody storycontent
      storytext storycopy postcontent postbody posttext entrycontent entrybody entrytext
      contentbody bodytext bodycopy bodycontent bodymain fulltext textcontent richtext newsbody newscontent
      newstext singlepost articlefulltext maincontent articlebodytext articletextbody
      detailtext detailcontent contenttext articlebodycontent paragraphs textkorper
      articlewysiwyg wysiwyg
      """
    ),
    (
      .standfirst,
      """
      standfirst dek deck subtitle subheadline subheading subhead subhed lead lede leadtext
      leadparagraph summary intro introtext introduction teasertext excerpt description abstract
      strapline kicker tagline sapo chapo entradilla bajada vorspann anleser articlesummary
      articleintro articlelead headlinesub secondarytitle sommario occhiello perex ingress
      articlesubtitle articledescription sottotitolo posttitle
      """
    ),
    (
      .liveEntry,
      """
      livepost liveentry liveblogpost liveblogentry liveblogitem tickerentry tickeritem
      liveupdate liveblogupdate blogpost liveblogentrycontent timelineitem
      """
    ),
    (.pullQuote, "pullquote pullquotes pullout"),
  ]

  /// Open addressing over the hashes of the words.
  private struct Table {
    var keys: [UInt64]
    var roles: [UInt32]

    init() {
      keys = Array(repeating: 0, count: 2048)
      roles = Array(repeating: 0, count: 2048)
      for (role, words) in ClassWords.table {
        for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
          var hash = ClassWords.basis
          for byte in word.utf8 { hash = ClassWords.step(hash, byte) }
          var slot = Int(hash & 2047)
          while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & 2047 }
          keys[slot] = hash
          roles[slot] |= role.rawValue
        }
      }
    }
  }

  private static let known = Table()
  private static let qualifiers = ["has", "with", "without", "no", "hide"].map { word in
    word.utf8.reduce(basis) { step($0, $1) }
  }
  private static let basis: UInt64 = 14_695_981_039_346_656_037

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  /// The roles that a class or id speaks of; linear in its length.
  static func roles(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ElementRole {
    let known = known
    let qualifiers = qualifiers
    var found: UInt32 = 0
    func look(_ hash: UInt64) {
      var slot = Int(hash & 2047)
      while known.keys[slot] != 0 {
        if known.keys[slot] == hash {
          found |= known.roles[slot]
          return
        }
        slot = (slot + 1) & 2047
      }
    }
    var hash = basis
    var joined: UInt64 = 0
    var length = 0
    var previousIsLower = false
    // "has-section-nav", "with-sidebar": what an element has is not what it is.
    var isQualified = false
    // Classes of a page builder can be thousands of bytes long; names come first.
    let end = min(range.upperBound, range.lowerBound + 400)
    var index = range.lowerBound
    while index <= end {
      let byte = index < end ? bytes[index] : 0x20
      let isUpper = byte &- 0x41 < 26
      let isLower = byte &- 0x61 < 26
      if !(isUpper || isLower) || (isUpper && previousIsLower) {
        if length > 0 {
          if !isQualified {
            look(hash)
            if joined != 0 { look(joined) }
          }
          if qualifiers.contains(hash) { isQualified = true }
          joined = hash
        }
        hash = basis
        length = 0
        // Words of two classes do not join.
        if byte <= 0x20 {
          joined = 0
          isQualified = false
        }
      }
      if isUpper || isLower {
        hash = step(hash, byte | 0x20)
        if joined != 0 { joined = step(joined, byte | 0x20) }
        length += 1
      }
      previousIsLower = isLower
      index += 1
    }
    return ElementRole(rawValue: found)
  }
}
