extension HTMLParser {
  /// Reads `<name attributes>` and the raw text after it, if it has such; the offset after it.
  mutating func startTag(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let nameEnd = endOfName(at + 1)
    guard nameEnd < bytes.count else {
      document.findings.append(.endsInTag(at: at))
      return bytes.count
    }
    var number = document.names.number(
      of: bytes.extracting(at + 1..<nameEnd), lowercased: true)
    if number == MarkupName.image.rawValue, foreignIndex == nil {
      number = MarkupName.img.rawValue
    }
    let first = document.attributes.count
    guard let tag = attributes(from: nameEnd) else {
      document.attributes.removeSubrange(first...)
      document.findings.append(.endsInTag(at: at))
      return bytes.count
    }
    let count = document.attributes.count - first
    return opened(
      number, at: at, end: tag.end, first: first, count: count, isSelfClosing: tag.isSelfClosing)
  }

  mutating func endTag(_ at: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let nameEnd = endOfName(at + 2)
    let number = document.names.number(
      of: bytes.extracting(at + 2..<nameEnd), lowercased: true)
    let end = after(0x3E, from: nameEnd)
    if end == bytes.count, bytes[end - 1] != 0x3E { document.findings.append(.endsInTag(at: at)) }
    closed(number)
    return end
  }

  func endOfName(_ start: Int) -> Int {
    let input = self.input
    let bytes = input.span
    var index = start
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != 0x2F, bytes[index] != 0x3E {
      index += 1
    }
    return index
  }

  /// Reads attributes up to `>`; nil when the input ends before.
  ///
  /// A quotation mark that is never closed would swallow the rest of the page; its value then
  /// ends at `>`.
  mutating func attributes(from start: Int) -> (end: Int, isSelfClosing: Bool)? {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    let first = document.attributes.count
    var at = start
    while at < count {
      let byte = bytes[at]
      if byte == 0x3E { return (at + 1, at > start && bytes[at - 1] == 0x2F) }
      if byte <= 0x20 || byte == 0x2F {
        at += 1
        continue
      }
      let nameStart = at
      at += 1
      while at < count, bytes[at] > 0x20, bytes[at] != 0x2F, bytes[at] != 0x3E, bytes[at] != 0x3D {
        at += 1
      }
      let name = nameStart..<at
      while at < count, bytes[at] <= 0x20 { at += 1 }
      var value = at..<at
      if at < count, bytes[at] == 0x3D {
        at += 1
        while at < count, bytes[at] <= 0x20 { at += 1 }
        guard at < count else { return nil }
        value = attributeValue(at)
        at = value.upperBound
        if value.lowerBound < value.upperBound || value.lowerBound > 0,
          at < count, bytes[at] == 0x22 || bytes[at] == 0x27,
          bytes[value.lowerBound - 1] == bytes[at]
        {
          at += 1
        }
      }
      if document.attributes.count - first < Self.attributeCap {
        document.attributes.append(
          MarkupDocument.Attribute(
            nameNumber: document.names.number(of: bytes.extracting(name), lowercased: true),
            valueStart: Int32(value.lowerBound), valueEnd: Int32(value.upperBound)))
      } else if !hasNotedAttributes {
        hasNotedAttributes = true
        document.findings.append(.attributesDropped(at: nameStart))
      }
    }
    return nil
  }

  private mutating func attributeValue(_ at: Int) -> Range<Int> {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      let knownMissing = quote == 0x22 ? noQuoteFrom.double : noQuoteFrom.single
      var index = at + 1
      if at < knownMissing {
        while index < count, bytes[index] != quote { index += 1 }
        if index < count { return at + 1..<index }
        if quote == 0x22 { noQuoteFrom.double = at } else { noQuoteFrom.single = at }
      }
      index = at + 1
      while index < count, bytes[index] != 0x3E { index += 1 }
      return at + 1..<index
    }
    var index = at
    while index < count, bytes[index] > 0x20, bytes[index] != 0x3E { index += 1 }
    return at..<index
  }

  /// Reads raw text from `start` to the end tag of `name`; the offset after that tag.
  mutating func rawText(_ number: UInt16, _ name: MarkupName, from start: Int) -> Int {
    let input = self.input
    let bytes = input.span
    let count = bytes.count
    let spelling = Array(document.names.spelling(number).utf8)
    var isEscaped = false
    var isDoubleEscaped = false
    var index = start
    var end = count
    var next = count
    while index < count {
      if !isEscaped {
        while index < count, bytes[index] != 0x3C { index += 1 }
        if index == count { break }
      }
      let byte = bytes[index]
      if name == .script, byte == 0x2D, isEscaped, Self.starts(bytes, index, with: "-->") {
        isEscaped = false
        isDoubleEscaped = false
      }
      guard byte == 0x3C else {
        index += 1
        continue
      }
      if name == .script, Self.starts(bytes, index, with: "<!--") { isEscaped = true }
      if name == .script, isEscaped, isTag(spelling, at: index + 1) { isDoubleEscaped = true }
      if index + 1 < count, bytes[index + 1] == 0x2F, isTag(spelling, at: index + 2) {
        if isDoubleEscaped {
          isDoubleEscaped = false
        } else {
          end = index
          next = after(0x3E, from: index + 2 + spelling.count)
          break
        }
      }
      index += 1
    }
    if end == count {
      if isEscaped, let plain = plainScriptEnd(spelling, from: start) {
        (end, next) = plain
      } else if name == .title {
        return start  // a title that never ends is no title
      } else {
        document.findings.append(
          .unclosedRawText(name: document.names.spelling(number), at: start))
      }
    }
    if HTMLElementRules.escapableRawText.contains(name) {
      escapableText(from: start, to: end)
    } else {
      appendText(start, end)
    }
    return next
  }

  /// The first end tag of a script whose comment never ended: what browsers fall back to no
  /// longer, but what the page meant.
  private func plainScriptEnd(_ spelling: [UInt8], from start: Int) -> (Int, Int)? {
    let input = self.input
    let bytes = input.span
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0x3C, bytes[index + 1] == 0x2F, isTag(spelling, at: index + 2) {
        return (index, after(0x3E, from: index + 2))
      }
      index += 1
    }
    return nil
  }

  private mutating func escapableText(from start: Int, to end: Int) {
    let input = self.input
    let bytes = input.span
    var at = start
    while at < end {
      var next = at
      while next < end, bytes[next] != 0x26 { next += 1 }
      appendText(at, next)
      at = next < end ? reference(next, end: end) : next
    }
  }

  private func isTag(_ spelling: [UInt8], at: Int) -> Bool {
    let input = self.input
    let bytes = input.span
    let end = at + spelling.count
    guard end < bytes.count else { return false }
    for index in 0..<spelling.count where bytes[at + index] | 0x20 != spelling[index] {
      return false
    }
    return bytes[end] <= 0x20 || bytes[end] == 0x2F || bytes[end] == 0x3E
  }
}
