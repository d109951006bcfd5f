internal import ReportText

/// A paragraph-like piece of a page, before it is known whether it belongs to the article.
struct PageBlock {
  var kind: TextBlock.Kind
  /// The innermost block-level element around it.
  var element: Int
  /// The text nodes it is made of; `Piece` in the collector's array.
  var pieces: Range<Int>
  /// Bytes of text without white space, all and those in links and in bold type.
  var textCount = 0
  var linkCount = 0
  var boldCount = 0
  /// The list that an item stands in.
  var list: Int?

  var linkDensity: Double { textCount == 0 ? 0 : Double(linkCount) / Double(textCount) }
  var isBold: Bool { boldCount * 10 >= textCount * 9 }
}
