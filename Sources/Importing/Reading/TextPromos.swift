internal import ReportText

/// Lines of a plain text that were cut out of a page along with the article: newsletter boxes,
/// advertisements, links to other stories.
///
///     Sign up for our newsletter.            READ MORE: Another story
///     Copyright 2018 The Wire. All rights reserved. This material may not be published, …
///
/// A text without markup has no classes to ask, so only wording counts that no sentence of a report
/// has. `PromoPhrases` asks far more of pages, where the place of a line speaks too.
enum TextPromos {
  /// The whole line, without marks around it.
  private static let lines: Set<String> = [
    "advertisement", "advertisment", "anzeige", "werbung", "publicité", "publicidad", "read more",
    "see more", "sign up", "subscribe", "newsletter", "newsletter sign up", "share this article",
    "share this story", "share", "related", "related stories", "related articles",
    "related coverage", "view comments", "comments", "leave a comment", "scroll down for video",
    "story continues below", "article continues below", "story continues below advertisement",
    "article continues below advertisement", "continue reading", "back to top", "email the author",
    "most read", "most popular", "trending", "recommended", "loading", "tap to unmute",
    "please enable javascript", "weiterlesen", "mehr zum thema", "lesen sie auch", "lire la suite",
  ]

  private static let beginnings = PhraseTable([
    "read more:", "also read:", "read also:", "see also:", "read next:", "related:", "more:",
    "related stories ", "related articles ", "recommended:", "watch live:", "watch more:",
    "sign up for ", "sign up to ", "sign up now", "sign up here", "subscribe to ",
    "subscribe now", "subscribe here", "newsletter sign up", "please enter your e",
    "enter your e-mail", "enter your email", "get the latest news", "get daily updates",
    "get breaking news", "get our daily", "get the best of", "click here ", "tap here ",
    "follow us on", "follow us @", "like us on", "join us on", "find us on",
    "download our app", "download the app", "download our free", "advertisement continue",
    "advertisement:", "anzeige:", "story continues below", "article continues below",
    "read or share this story", "got a story?", "do you have a story for", "have a news tip",
    "got a news tip", "got a tip?", "have a tip?", "we pay for your stor", "we pay for videos",
    "a post shared by", "view this post on", "share this article", "share this story",
    "join the conversation", "the post ", "this article first appeared", "lesen sie auch:",
    "lesen sie dazu", "lire aussi", "à lire aussi", "lee también", "leggi anche", "leia também",
    "read the full story at", "thank you for subscribing", "thanks for signing up",
    "most read:", "don't miss:", "don’t miss:", "editor's pick", "you may also like",
    "you might also like", "just watched ", "follow the author on", "for more stories like this",
  ])

  /// These begin a promotion only together with another of their kind.
  private static let seconds: [String: [String]] = [
    "the post ": ["appeared first on"],
    "more:": [],
    "related:": [],
    "subscribe to ": ["newsletter", "channel", "podcast", "e-mail", "email", "subscribe to our"],
    "sign up to ": ["newsletter", "e-mail", "email", "alerts", "our ", "inbox", "updates"],
    "sign up for ": [
      "newsletter", "e-mail", "email", "alerts", "our ", "inbox", "updates", "briefing", "free",
    ],
    "click here ": ["to ", "for "],
    "the best of": [],
  ]

  private static let anywhere = PhraseTable([
    "continue reading the main story", "verify you're not a robot", "verify you’re not a robot",
    "re-enter your email", "must select a newsletter", "sign up for our newsletter",
    "sign up for our free", "subscribe to our newsletter", "sign up for the newsletter",
    "invalid email address", "broadcast, rewritten or redistributed", "replay more videos",
    "thank you for subscribing", "thanks for subscribing", "you can unsubscribe at any time",
    "click here to upload", "click here to subscribe", "click here to sign up",
    "does not support iframes", "does not support the video", "straight to your inbox",
    "directly to your inbox", "in your inbox every", "delivered to your inbox",
    "toggle caption", "hide caption", "please enable javascript", "this site uses cookies",
    "we use cookies", "newsletter. subscribe",
  ])

  /// - Parameter line: a paragraph as it stands.
  static func isPromo(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 600 else { return false }
    var folded: [UInt8] = []
    folded.reserveCapacity(line.count)
    for byte in line { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte <= 0x20 ? 0x20 : byte) }
    while let first = folded.first, isMark(first) { folded.removeFirst() }
    while let last = folded.last, isMark(last) { folded.removeLast() }
    guard !folded.isEmpty else { return false }
    if anywhere.isIn(folded) { return true }
    guard folded.count < 200 else { return false }
    // "Another story Read more": the link below a card.
    if folded.count > 9, folded.suffix(10).elementsEqual(" read more".utf8) { return true }
    if folded.count < 40, lines.contains(String(decoding: folded, as: UTF8.self)) { return true }
    guard let phrase = beginnings.match(folded, at: 0) else { return false }
    let seconds = seconds[String(decoding: phrase, as: UTF8.self)] ?? []
    if seconds.isEmpty { return true }
    let words = String(decoding: folded, as: UTF8.self)
    return seconds.contains { words.contains($0) }
  }

  /// Bullets, brackets, stops and blanks around a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !(byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == 0x40)
  }
}
