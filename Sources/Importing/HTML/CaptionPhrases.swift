/// What tells the line under a picture from a paragraph: it names who took the picture.
///
///     The mayor at the bridge. © Ann Lee     A crowd (Photo: Tom Ortiz)     Pictured from left …
enum CaptionPhrases {
  private static let anywhere = PhraseTable([
    "©", "(photo", "(foto", "photo:", "foto:", "imago/", "picture alliance", "(image", "(credit",
    "/getty", "ảnh:", "bild:", "(ap photo",
  ])

  private static let beginnings = PhraseTable(["pictured ", "image source"])
  /// So long a line is none but by its first words.
  private static let limit = 200

  /// - Parameter line: in lower case.
  static func isCaption(_ line: [UInt8]) -> Bool {
    !line.isEmpty
      && (beginnings.matches(line, at: 0) || line.count < limit && anywhere.isIn(line))
  }
}
