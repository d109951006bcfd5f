/// A tag or attribute name that the program knows, as a small number.
///
/// One table serves both, since many words are both (`title`, `cite`, `span`, `form`). Names
/// beyond these are numbered as they come, see `NameTable`.
package enum MarkupName: UInt16, CaseIterable, Sendable {
  // Document structure
  case document, html, head, body, base, link, meta, style, title, script, noscript, template
  case frameset, frame, noframes
  // Sections and blocks
  case address, article, aside, blockquote, center, details, dialog, dd, dir, div, dl, dt
  case fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr
  case legend, li, listing, main, menu, nav, ol, p, plaintext, pre, search, section, summary, ul
  case xmp
  // Tables
  case caption, col, colgroup, table, tbody, td, tfoot, th, thead, tr
  // Text
  case a, abbr, acronym, b, bdi, bdo, big, br, cite, code, data, del, dfn, em, font, i, ins, kbd
  case label, mark, marquee, nobr, q, rb, rp, rt, rtc, ruby, s, samp, small, span, strike, strong
  case sub, sup, time, tt, u, `var`, wbr
  // Embedded things
  case applet, area, audio, basefont, bgsound, button, canvas, datalist, embed, iframe, image
  case img, input, keygen, map, math, meter, noembed, object, optgroup, option, output, param
  case picture, progress, select, slot, source, svg, textarea, track, video, foreignobject, desc
  // Attributes
  case alt, `class`, charset, content, datetime, href, hreflang, id, itemid, itemprop
  case itemscope, itemtype, lang, name, property, pubdate, rel, role, src, type, value, hidden
  case httpEquiv, ariaHidden, ariaLabel, dataTestid, dataType, dataComponent, dataBlock,
    dataTimestamp
  case xmlLang
  /// A name that the program does not know.
  case other

  /// As it is written in a document.
  var spelling: String {
    switch self {
    case .document: "#document"
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .dataTestid: "data-testid"
    case .dataType: "data-type"
    case .dataComponent: "data-component"
    case .dataBlock: "data-block"
    case .dataTimestamp: "data-timestamp"
    case .xmlLang: "xml:lang"
    case .other: "#other"
    default: "\(self)"
    }
  }
}
