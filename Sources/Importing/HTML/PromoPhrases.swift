/// Beginnings of lines that lead away from the article, in the languages of the measured pages.
///
/// Only short lines are asked: a sentence of a report may well begin with "Follow us".
enum PromoPhrases {
  /// A line that begins so and is short is no part of the text.
  static let beginnings: [String] = [
    // English
    "read more", "read also", "also read", "see also", "read next", "read the full", "read it here",
    "related:", "related stories", "related articles", "related coverage", "related news",
    "more:", "more on this", "more from", "more stories", "more coverage", "more about",
    "click here", "tap here", "sign up", "subscribe", "join our", "join us", "follow us",
    "follow the", "download our", "download the", "get the latest", "get our", "like us",
    "advertisement", "sponsored", "share this", "share on", "share article",
    "this article was originally",
    "story continues", "article continues", "content continues", "recommended", "don't miss",
    "don’t miss", "must read", "watch:", "watch live", "watch more", "watch now", "listen:",
    "photo:", "photos:", "image:", "image credit", "picture:", "photo by", "photograph:",
    "getty images",
    "credit:", "enter your email", "thank you for", "thanks for reading", "trending", "up next",
    "loading", "skip to", "scroll down", "view comments", "leave a comment", "comments",
    "copyright ©", "©", "all rights reserved", "newsletter", "our newsletter", "please enable",
    "to comment", "contact us", "you can also check", "get real-time", "watch |", "we apologize",
    "try refreshing", "email:", "have a tip",
    "placeholder",
    "latest videos", "more great", "there's plenty more", "box aufklappen", "report a typo",
    "this content is reserved", "our standards", "got a story", "for more stories",
    "story timeline",
    "zuerst veröffentlicht", "реклама", "iklan", "meistgelesen", "czytaj więcej", "advert",
    "have a story", "do you have a story", "got a tip", "tags:",
    "topics:", "filed under", "top stories", "most read", "most popular", "you may also",
    "you might also", "editor's picks", "editors' picks", "back to top", "print this",
    "copy link", "your support", "support our", "donate", "view this post", "a post shared by",
    "add us as", "learn more about our", "last updated", "updated:", "updated on", "published:",
    "published on", "posted:", "first published", "we use cookies", "by clicking",
    // German
    "lesen sie", "mehr zum thema", "lesen sie auch", "auch interessant", "weiterlesen", "mehr dazu",
    "anzeige", "foto:", "fotos:", "bild:", "bildrechte", "newsletter", "hier geht es", "jetzt",
    "zum thema", "weitere themen", "das könnte sie auch", "teilen",
    "kommentare", "mehr über", "lesen sie hier", "lies auch", "mehr lesen", "abonnieren",
    "stand:", "dieses thema im programm", "zitiervorschlag", "weitere informationen",
    "ende der weiteren", "fehler gefunden", "drucken", "passend zum artikel", "redaktion",
    "zur startseite", "artikel teilen", "hier können sie", "diesen artikel", "dieser artikel",
    "quellen:", "übersetzung:", "schlussredaktion:", "责编", "责任编辑", "编辑：",
    "empfohlener externer", "externer inhalt", "empfohlener redaktioneller",
    // Romance languages
    "lire aussi", "lire la suite", "à lire", "a lire", "voir aussi", "lee también", "lea también",
    "leer más", "más información", "te puede interesar", "también te puede", "leggi anche",
    "leggi tutto", "per approfondire", "leia também", "leia mais", "saiba mais", "veja também",
    "suscríbete", "abonnez-vous", "publicité", "publicidad", "pubblicità", "partager",
    // Others
    "les også", "läs också", "läs mer", "les mer", "lees ook", "lees meer", "czytaj także",
    "czytaj też", "zobacz także", "přečtěte si", "čtěte také", "читайте також", "читайте также",
    "читайте ще", "xem thêm", "ilgili haber", "関連記事", "相关阅读", "baca juga", "soma zaidi",
  ]

  /// Anywhere in a short line.
  private static let anywhere: [String] = [
    "sign up for", "subscribe to our", "subscribe to the", "our newsletter", "to our newsletter",
    "follow us on", "on whatsapp", "breaking news and", "click here", "tap here to",
    "all rights reserved",
    "originally published", "first appeared on", "was first published", "hier geht es zu",
    "may earn a commission", "affiliate commission", "erschien zuerst", "video has failed to load",
    "refreshing your browser", "redaktionell empfohlen", "redaktion ausgewählten",
    "externen inhalt",
    "externe inhalt", "personenbezogene daten", "datenschutz", "senden sie uns", "preferred source",
    "on google news", "reached at", "you are currently viewing", "javascript", "cookies",
    "sign in or", "create an account", "to continue reading", "reading this article",
    "send us your", "join the conversation", "in your inbox", "to your inbox", "adblock",
    "ad blocker",
    "privacy policy", "terms of use", "terms of service", "getty images",
    "dieses thema im programm",
    "download the app", "article was amended", "gift link", "öffnet im neuen fenster)",
    "your browser does not", "unlock more articles", "free to read", "schlussredaktion:",
    "(abgerufen am",
  ]

  /// Anywhere in a paragraph: what the law or a service makes a page say.
  private static let notices: [String] = [
    "personenbezogene daten an dritt", "ausgewählten, externen inhalt",
    "externe inhalt angezeigt", "externe inhalte angezeigt", "by signing up, you agree",
    "by signing up you agree", "you can unsubscribe at any time", "unsubscribe at any time",
    "this site is protected by recaptcha", "we may earn a commission", "affiliate commission",
    "you agree to our terms", "you agree to the terms", "we use cookies", "we and our partners",
    "newsletter abonnieren", "sign up to our", "sign up for our newsletter",
    "please verify you're not a robot", "subscribe to our newsletter",
    "maschinelle übersetzung eines artikels", "lest den originalartikel",
  ]

  private static let beginningTable = PhraseTable(beginnings)
  private static let anywhereTable = PhraseTable(anywhere)
  private static let noticeTable = PhraseTable(notices)

  /// A paragraph, be it long, that is a notice of the page.
  static func isNotice(_ line: [UInt8]) -> Bool { noticeTable.isIn(line) }

  /// - Parameters:
  ///   - line: in lower case.
  ///   - count: letters of the line. The longer it is, the less a single phrase tells.
  static func isPromo(_ line: [UInt8], count: Int) -> Bool {
    guard count < 160 else { return false }
    var start = 0
    while start < line.count, isMark(line, start) { start += line[start] < 0x80 ? 1 : 3 }
    if count < 110, start < line.count, beginningTable.matches(line, at: start) { return true }
    return anywhereTable.isIn(line)
  }

  /// Bullets, quotation marks, arrows and other signs before the first word.
  private static func isMark(_ line: [UInt8], _ at: Int) -> Bool {
    let byte = line[at]
    if byte < 0x80 { return !(byte &- 0x30 < 10 || byte &- 0x61 < 26) }
    return byte == 0xE2
  }
}
