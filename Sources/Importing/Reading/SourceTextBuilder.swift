package import ClaimModel
package import ReportText

/// Puts the text of a report together, block by block, and keeps the way back to the file.
///
/// Blocks come out with a blank line between them, without white space at their ends; a block
/// without a character is none.
package struct SourceTextBuilder {
  private var bytes: [UInt8] = []
  private var origins = OriginMap()
  private var blocks: [TextBlock] = []
  private var open: (kind: TextBlock.Kind, start: Int)?
  /// Where the open block begins, for the finding about one that is left out.
  private var openPlace: (range: Range<Int>, source: DecodedText)?
  private var promoCount = 0
  private var firstPromo: SourceSpan?

  /// Leaves out what `TextPromos` knows; for texts without classes that tell what is of the story.
  package var dropsPromos = false

  package init() {}

  /// Says what was left out.
  package var findings: [ImportFinding] {
    guard promoCount > 0 else { return [] }
    let what = promoCount == 1 ? "1 line is" : "\(promoCount) lines are"
    return [
      ImportFinding(
        .note,
        "\(what) no part of the report and left out: a newsletter box, an advertisement, "
          + "a link to another story or the like", span: firstPromo)
    ]
  }

  package var isEmpty: Bool { blocks.isEmpty }
  package var blockCount: Int { blocks.count }

  /// A block that is a stretch of `source` as it stands.
  package mutating func block(
    _ kind: TextBlock.Kind, _ range: Range<Int>, of source: DecodedText
  ) {
    begin(kind)
    add(range, of: source)
    end()
  }

  /// A block of all of `source`.
  package mutating func block(_ kind: TextBlock.Kind, _ source: DecodedText) {
    block(kind, 0..<source.bytes.count, of: source)
  }

  package mutating func begin(_ kind: TextBlock.Kind) {
    end()
    let start = bytes.count
    if !blocks.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
    open = (kind, blocks.isEmpty ? start : start + 2)
    openPlace = nil
  }

  package mutating func add(_ range: Range<Int>, of source: DecodedText) {
    guard let open else { return }
    var start = range.lowerBound
    if bytes.count == open.start {
      while start < range.upperBound, Self.isSpace(source.bytes[start]) { start += 1 }
    }
    guard start < range.upperBound else { return }
    if dropsPromos, openPlace == nil { openPlace = (start..<range.upperBound, source) }
    origins.append(
      OriginMap.Run(
        textStart: Int32(bytes.count), textCount: Int32(range.upperBound - start),
        fileStart: Int32(start), fileCount: Int32(range.upperBound - start), isVerbatim: true),
      through: source.origins)
    bytes.append(contentsOf: source.bytes[start..<range.upperBound])
  }

  /// Text that stands for other bytes of `source`.
  package mutating func add(
    _ replacement: String, for range: Range<Int>, of source: DecodedText
  ) {
    guard open != nil else { return }
    let start = bytes.count
    bytes.append(contentsOf: replacement.utf8)
    origins.append(
      OriginMap.Run(
        textStart: Int32(start), textCount: Int32(bytes.count - start),
        fileStart: Int32(range.lowerBound), fileCount: Int32(range.count), isVerbatim: false),
      through: source.origins)
  }

  package mutating func end() {
    guard let block = open else { return }
    open = nil
    var last = bytes.count
    while last > block.start, Self.isSpace(bytes[last - 1]) { last -= 1 }
    if last == block.start || isPromo(block.kind, block.start..<last) {
      last = blocks.last.map { Int($0.span.end) } ?? 0
    } else {
      blocks.append(TextBlock(kind: block.kind, span: TextSpan(block.start..<last)))
    }
    bytes.removeLast(bytes.count - last)
    origins.truncate(to: Int32(last))
  }

  private mutating func isPromo(_ kind: TextBlock.Kind, _ range: Range<Int>) -> Bool {
    guard dropsPromos, kind == .paragraph || kind == .subheading || kind == .listItem,
      TextPromos.isPromo(bytes[range])
    else { return false }
    promoCount += 1
    if firstPromo == nil { firstPromo = openPlace.map { $0.source.span($0.range) } }
    return true
  }

  package mutating func finish(lines: LineTable) -> SourceText {
    end()
    return SourceText(bytes: bytes, blocks: blocks, origins: origins, lines: lines)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
