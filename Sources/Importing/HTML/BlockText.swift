internal import Markup
internal import ReportText

/// Writes the text of blocks as it reads: runs of white space as one blank, invisible characters
/// left out, every character with its place in the page.
struct BlockText {
  let document: MarkupDocument
  let pieces: [BlockCollector.Piece]

  /// A stretch of text, and of the parsed page.
  struct Run {
    var source: Range<Int>
    /// What stands for the source; nil when it is the text as it stands. An empty one with an empty
    /// source ends a line, see `lines`.
    var replacement: ArraySlice<UInt8>?

    var isVerbatim: Bool { replacement == nil }
  }

  /// The runs of a block; their texts joined are its text.
  func runs(_ range: Range<Int>) -> [Run] { runs(of: pieces[range]) }

  /// The runs of the text in a range of nodes.
  func runs(nodes: Range<Int>) -> [Run] {
    let nodes = nodes.filter { document.nodes[$0].kind != .element }
    return runs(of: ArraySlice(nodes.map { BlockCollector.Piece.node($0) }))
  }

  private func runs(of pieces: ArraySlice<BlockCollector.Piece>) -> [Run] {
    var runs: [Run] = []
    var blank: Range<Int>?
    var isStart = true
    let input = document.input
    let bytes = input.span

    func separate() {
      if let range = blank, !isStart {
        let isPlain = range.count == 1 && bytes[range.lowerBound] == 0x20
        if isPlain, var last = runs.last, last.isVerbatim,
          last.source.upperBound == range.lowerBound
        {
          last.source = last.source.lowerBound..<range.upperBound
          runs[runs.count - 1] = last
        } else {
          runs.append(Run(source: range, replacement: isPlain ? nil : [0x20]))
        }
      }
      blank = nil
      isStart = false
    }
    func add(_ start: Int, _ end: Int) {
      guard start < end else { return }
      separate()
      if var last = runs.last, last.isVerbatim, last.source.upperBound == start {
        last.source = last.source.lowerBound..<end
        runs[runs.count - 1] = last
      } else {
        runs.append(Run(source: start..<end))
      }
    }
    func white(_ start: Int, _ end: Int) {
      // White space that lies apart is one blank at its first place.
      if blank == nil || blank?.upperBound == start {
        blank = (blank?.lowerBound ?? start)..<end
      }
    }

    for piece in pieces {
      guard case .node(let index) = piece else {
        let at = runs.last?.source.upperBound ?? 0
        if piece == .cell, !isStart {
          blank = nil
          runs.append(Run(source: at..<at, replacement: [0x20, 0x7C]))
        }
        if blank == nil { blank = at..<at }
        continue
      }
      let node = document.nodes[index]
      let start = Int(node.inputStart)
      let end = Int(node.inputEnd)
      if node.kind == .replaced {
        let value = document.replacement(of: index)
        switch Self.kind(value) {
        case .blank: white(start, end)
        case .invisible: break
        case .visible:
          separate()
          runs.append(Run(source: start..<end, replacement: value))
        }
        continue
      }
      var from = start
      var at = start
      while at < end {
        let byte = bytes[at]
        if byte > 0x20, byte < 0xC2 {
          at += 1
          continue
        }
        // A blank between two words stays in the run.
        if byte == 0x20, at > from, at + 1 < end, bytes[at + 1] > 0x20, bytes[at + 1] < 0xC2 {
          at += 2
          continue
        }
        var length = 1
        var kind = Kind.visible
        if byte <= 0x20 {
          kind = .blank
        } else if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
          length = byte == 0xC2 ? 2 : 3
          length = min(length, end - at)
          kind = Self.kind(input[at..<at + length])
        }
        if kind != .visible {
          add(from, at)
          if kind == .blank { white(at, at + length) }
          from = at + length
        }
        at += length
      }
      add(from, end)
    }
    return runs
  }

  /// The runs of a range of nodes with an empty one at each line break.
  func lines(nodes: Range<Int>) -> [Run] {
    var lines: [Run] = []
    for index in nodes where document.nodes[index].kind != .element {
      let node = document.nodes[index]
      if node.kind == .replaced {
        lines += runs(nodes: index..<index + 1)
        continue
      }
      var start = Int(node.inputStart)
      let end = Int(node.inputEnd)
      for at in start..<end where document.input[at] == 0x0A {
        lines.append(Run(source: start..<at))
        lines.append(Run(source: at..<at, replacement: []))
        start = at + 1
      }
      lines.append(Run(source: start..<end))
    }
    return lines
  }

  func text(_ range: Range<Int>) -> [UInt8] {
    let runs = runs(range)
    if runs.count == 1, runs[0].isVerbatim { return Array(document.input[runs[0].source]) }
    var text: [UInt8] = []
    for run in runs {
      if let replacement = run.replacement {
        text.append(contentsOf: replacement)
      } else {
        text.append(contentsOf: document.input[run.source])
      }
    }
    return text
  }

  enum Kind { case visible, blank, invisible }

  /// A soft hyphen or a zero-width blank is for the browser, not for the reader.
  static func kind(_ bytes: ArraySlice<UInt8>) -> Kind {
    let start = bytes.startIndex
    switch bytes.count {
    case 1: return bytes[start] <= 0x20 ? .blank : .visible
    case 2 where bytes[start] == 0xC2:
      if bytes[start + 1] == 0xA0 || bytes[start + 1] == 0x85 { return .blank }
      return bytes[start + 1] == 0xAD ? .invisible : .visible
    case 3:
      let last = bytes[start + 2]
      if bytes[start] == 0xE2, bytes[start + 1] == 0x80 {
        if last == 0x8B { return .invisible }
        if last >= 0x80 && last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF {
          return .blank
        }
      }
      if bytes[start] == 0xE2, bytes[start + 1] == 0x81 {
        if last == 0xA0 { return .invisible }
        if last == 0x9F { return .blank }
      }
      if bytes[start] == 0xE3, bytes[start + 1] == 0x80, last == 0x80 { return .blank }
      if bytes[start] == 0xEF, bytes[start + 1] == 0xBB, last == 0xBF { return .invisible }
      return .visible
    default: return .visible
    }
  }
}
