extension XMLParser {
  /// Skips a document type declaration; refuses one whose entities are made of entities.
  ///
  /// NITF files name their DTD, and some feeds declare `nbsp`: harmless, and neither is read.
  /// Entities inside entities have one use in a news file, which is to grow without end.
  mutating func documentType(_ at: Int) throws(MarkupParser.Failure) -> Int {
    let input = self.input
    let bytes = input.span
    var index = at + 9
    var isInSubset = false
    while index < bytes.count {
      switch bytes[index] {
      case 0x22, 0x27: index = closingQuote(index)
      case 0x5B: isInSubset = true
      case 0x5D: isInSubset = false
      case 0x3E where !isInSubset: return index + 1
      case 0x3C where isInSubset:
        if HTMLParser.starts(bytes, index, with: "<!--") {
          index = find("-->", from: index + 4).map { $0 + 2 } ?? bytes.count
        } else if HTMLParser.starts(bytes, index, with: "<!ENTITY") {
          try refuseNestedEntity(index)
        }
      default: break
      }
      index += 1
    }
    document.findings.append(.endsInTag(at: at))
    return bytes.count
  }

  private func refuseNestedEntity(_ at: Int) throws(MarkupParser.Failure) {
    let input = self.input
    let bytes = input.span
    var index = at + 8
    while index < bytes.count, bytes[index] != 0x3E {
      guard bytes[index] == 0x22 || bytes[index] == 0x27 else {
        index += 1
        continue
      }
      let end = closingQuote(index)
      for inner in index + 1..<max(index + 1, end) {
        let byte = bytes[inner]
        // Character references are no entities: <!ENTITY nbsp "&#160;">.
        if byte == 0x25 || byte == 0x26 && !(inner + 1 < end && bytes[inner + 1] == 0x23) {
          throw MarkupParser.Failure(
            message: "its document type declares entities inside entities, which may grow "
              + "without end; remove the declaration", at: at)
        }
      }
      index = end + 1
    }
  }

  /// The offset of the mark that closes the one at `start`, or the end of input.
  private func closingQuote(_ start: Int) -> Int {
    let input = self.input
    let bytes = input.span
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] { index += 1 }
    return index
  }
}
