/// What an element of a page is for, as its name, class, id and role say.
///
/// The bits up to `print` are reasons to leave it out of an article.
struct ElementRole: OptionSet, Hashable {
  var rawValue: UInt32

  static let navigation = ElementRole(rawValue: 1 << 0)
  static let related = ElementRole(rawValue: 1 << 1)
  static let promotion = ElementRole(rawValue: 1 << 2)
  static let share = ElementRole(rawValue: 1 << 3)
  static let comments = ElementRole(rawValue: 1 << 4)
  static let advert = ElementRole(rawValue: 1 << 5)
  static let caption = ElementRole(rawValue: 1 << 6)
  static let byline = ElementRole(rawValue: 1 << 7)
  static let media = ElementRole(rawValue: 1 << 8)
  static let legal = ElementRole(rawValue: 1 << 9)
  static let widget = ElementRole(rawValue: 1 << 10)
  static let tags = ElementRole(rawValue: 1 << 11)
  static let hidden = ElementRole(rawValue: 1 << 12)
  static let boilerplate = ElementRole(rawValue: 1 << 13)
  /// A short text that stands for an article: another one, or this one below its headline.
  static let teaser = ElementRole(rawValue: 1 << 14)
  /// A part of a page that was put together of parts; the story may be one of them.
  static let part = ElementRole(rawValue: 1 << 15)

  static let body = ElementRole(rawValue: 1 << 20)
  static let standfirst = ElementRole(rawValue: 1 << 21)
  static let liveEntry = ElementRole(rawValue: 1 << 22)
  static let pullQuote = ElementRole(rawValue: 1 << 23)

  static let clutter: ElementRole = [
    .navigation, .related, .promotion, .share, .comments, .advert, .caption, .byline, .media,
    .legal, .widget, .tags, .hidden, .boilerplate, .pullQuote, .teaser, .part,
  ]
}
