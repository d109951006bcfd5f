/// Which elements of HTML do what when they are opened and closed, after the WHATWG standard.
enum HTMLElementRules {
  static let void: MarkupNameSet = [
    .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen,
    .link, .meta, .param, .source, .track, .wbr,
  ]

  /// Their content is text up to their end tag, and nothing in it is markup.
  static let rawText: MarkupNameSet = [.script, .style, .xmp, .iframe, .noembed]

  /// The same, but references count.
  static let escapableRawText: MarkupNameSet = [.title, .textarea]

  /// An open paragraph ends where one of these starts.
  static let closesParagraph: MarkupNameSet = [
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
    .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
    .hgroup, .hr, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search, .section,
    .summary, .table, .ul, .xmp, .li, .dd, .dt,
  ]

  static let headings: MarkupNameSet = [.h1, .h2, .h3, .h4, .h5, .h6]

  /// What an end tag or an implied end never reaches across.
  static let scopeBarriers: MarkupNameSet = [
    .document, .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template,
    .foreignobject,
  ]

  static let buttonScopeBarriers = scopeBarriers.union([.button])
  static let listScopeBarriers = scopeBarriers.union([.ol, .ul, .menu, .dir])
  static let tableScopeBarriers: MarkupNameSet = [.document, .html, .table, .template]
  static let definitionScopeBarriers = scopeBarriers.union([.dl])

  /// Inline markup: its end tag closes it without closing the blocks that were opened in it.
  static let formatting: MarkupNameSet = [
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u, .span,
    .label, .abbr, .cite, .q, .sub, .sup, .mark, .ins, .del, .time, .data, .dfn, .kbd, .samp,
    .var, .bdi, .bdo, .acronym, .slot,
  ]

  /// What may stand in a head.
  static let head: MarkupNameSet = [
    .base, .basefont, .bgsound, .link, .meta, .noscript, .script, .style, .template, .title,
  ]

  /// HTML that ends a picture or formula it is found in.
  static let leavesForeign: MarkupNameSet = [
    .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
    .h2, .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
    .pre, .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var,
    .article, .section, .aside, .header, .footer, .main, .nav, .figure,
  ]
}
