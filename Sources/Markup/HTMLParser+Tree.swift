extension HTMLParser {
  /// Puts an element where it belongs; the offset at which parsing goes on.
  mutating func opened(
    _ number: UInt16, at: Int, end: Int, first: Int, count: Int, isSelfClosing: Bool
  ) -> Int {
    let name = MarkupName(rawValue: number) ?? .other
    guard !mergesIntoEarlier(name, first: first, count: count) else { return end }
    leaveHead(for: name)
    if foreignIndex != nil, HTMLElementRules.leavesForeign.contains(name) { leaveForeign() }
    closeImplied(for: name)
    if name == .form {
      if formIsOpen { return end }
      formIsOpen = true
    }

    let node = document.nodes.count
    document.nodes.append(
      MarkupDocument.Node(
        kind: .element, nameNumber: number, parent: open[open.count - 1].node,
        end: Int32(node + 1), inputStart: Int32(at), inputEnd: Int32(end), first: Int32(first),
        count: UInt16(count)))
    let isEmpty =
      HTMLElementRules.void.contains(name)
      || isSelfClosing && (selfClosingCounts || foreignIndex != nil)
    if isEmpty { return end }

    if open.count >= Self.depthCap {
      if flattened.isEmpty {
        document.findings.append(.flattened(depth: Self.depthCap, at: at))
      }
      if !HTMLElementRules.rawText.contains(name) { flattened.append(number) }
    } else {
      push(node, number)
    }
    if HTMLElementRules.rawText.contains(name)
      || HTMLElementRules.escapableRawText.contains(name) && foreignIndex == nil
    {
      let depth = open.count
      let next = rawText(number, name, from: end)
      if open.count == depth, open[depth - 1].node == Int32(node) { pop(to: depth - 1) }
      return next
    }
    if name == .svg || name == .math, foreignIndex == nil { foreignIndex = open.count - 1 }
    return end
  }

  /// A second html, head or body tag adds its attributes at most.
  private mutating func mergesIntoEarlier(_ name: MarkupName, first: Int, count: Int) -> Bool {
    switch name {
    case .html:
      if hasHTML { return true }
      hasHTML = true
    case .head:
      if hasHead || hasBody { return true }
      hasHead = true
    case .body:
      if hasBody { return true }
      hasBody = true
    default: break
    }
    return false
  }

  private mutating func leaveHead(for name: MarkupName) {
    guard open[open.count - 1].nameNumber == MarkupName.head.rawValue,
      !HTMLElementRules.head.contains(name)
    else { return }
    pop(to: open.count - 1)
  }

  mutating func leaveHeadForText(isBlank: Bool) {
    guard !isBlank, open[open.count - 1].nameNumber == MarkupName.head.rawValue else { return }
    pop(to: open.count - 1)
  }

  private mutating func leaveForeign() {
    guard let index = foreignIndex else { return }
    for inner in open[index...] where inner.nameNumber == MarkupName.foreignobject.rawValue {
      return
    }
    pop(to: index)
  }

  /// Ends what the start of `name` ends.
  private mutating func closeImplied(for name: MarkupName) {
    if HTMLElementRules.closesParagraph.contains(name) {
      if let index = index(of: .p, notAcross: HTMLElementRules.buttonScopeBarriers) {
        pop(to: index)
      }
    }
    switch name {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      if let top = MarkupName(rawValue: open[open.count - 1].nameNumber),
        HTMLElementRules.headings.contains(top)
      {
        pop(to: open.count - 1)
      }
    case .li:
      if let index = index(of: .li, notAcross: HTMLElementRules.listScopeBarriers) {
        pop(to: index)
      }
    case .dd, .dt:
      for other in [MarkupName.dd, .dt] {
        if let index = index(of: other, notAcross: HTMLElementRules.definitionScopeBarriers) {
          pop(to: index)
        }
      }
    case .td, .th:
      popInTable(to: [.tr, .tbody, .thead, .tfoot, .table])
    case .tr:
      popInTable(to: [.tbody, .thead, .tfoot, .table])
    case .tbody, .thead, .tfoot, .caption, .colgroup:
      popInTable(to: [.table])
    case .option:
      if open[open.count - 1].nameNumber == MarkupName.option.rawValue { pop(to: open.count - 1) }
    case .button:
      if let index = index(of: .button, notAcross: HTMLElementRules.scopeBarriers) {
        pop(to: index)
      }
    case .a:
      closeOpenLink()
    default: break
    }
  }

  /// A link in a link ends the outer one, if only inline markup lies between.
  private mutating func closeOpenLink() {
    guard openCounts[Int(MarkupName.a.rawValue)] > 0 else { return }
    var index = open.count - 1
    while index > 0 {
      let name = MarkupName(rawValue: open[index].nameNumber) ?? .other
      if name == .a {
        pop(to: index)
        return
      }
      guard HTMLElementRules.formatting.contains(name) else { return }
      index -= 1
    }
  }

  private mutating func popInTable(to names: MarkupNameSet) {
    guard openCounts[Int(MarkupName.table.rawValue)] > 0 else { return }
    var index = open.count - 1
    while index > 0 {
      let name = MarkupName(rawValue: open[index].nameNumber) ?? .other
      if names.contains(name), !open[index].isClosed {
        pop(to: index + 1)
        return
      }
      if HTMLElementRules.tableScopeBarriers.contains(name) { return }
      index -= 1
    }
  }

  /// Ends the element that an end tag names, if there is one to end.
  mutating func closed(_ number: UInt16) {
    let name = MarkupName(rawValue: number) ?? .other
    if !flattened.isEmpty {
      if flattened.last == number {
        flattened.removeLast()
        return
      }
      // Misnested beyond the cap: forget what cannot be told apart.
      if flattened.suffix(64).contains(number) {
        while let last = flattened.popLast(), last != number {}
        return
      }
    }
    switch name {
    case .html, .body: return
    case .br:
      _ = opened(number, at: 0, end: 0, first: 0, count: 0, isSelfClosing: false)
      return
    case .h1, .h2, .h3, .h4, .h5, .h6: closeHeading()
    case .form:
      formIsOpen = false
      closeLoosely(number, notAcross: HTMLElementRules.scopeBarriers)
    case .table, .tbody, .thead, .tfoot, .tr:
      if let index = index(of: number, notAcross: [.document, .html, .template]) { pop(to: index) }
    case .td, .th, .caption:
      if let index = index(of: number, notAcross: HTMLElementRules.tableScopeBarriers) {
        pop(to: index)
      }
    case .p:
      if let index = index(of: number, notAcross: HTMLElementRules.buttonScopeBarriers) {
        pop(to: index)
      }
    case .li:
      if let index = index(of: number, notAcross: HTMLElementRules.listScopeBarriers) {
        pop(to: index)
      }
    default:
      if HTMLElementRules.formatting.contains(name) {
        closeLoosely(number, notAcross: HTMLElementRules.scopeBarriers)
      } else if let index = index(of: number, notAcross: HTMLElementRules.scopeBarriers) {
        pop(to: index)
      }
    }
  }

  private mutating func closeHeading() {
    var index = open.count - 1
    while index > 0 {
      let name = MarkupName(rawValue: open[index].nameNumber) ?? .other
      if HTMLElementRules.headings.contains(name), !open[index].isClosed {
        pop(to: index)
        return
      }
      if HTMLElementRules.scopeBarriers.contains(name) { return }
      index -= 1
    }
  }

  /// Ends inline markup; blocks that were opened in it and not closed stay open.
  ///
  ///     <b><p>one</b> two</p> three      b is over after "one", p only before "three"
  private mutating func closeLoosely(_ number: UInt16, notAcross barriers: MarkupNameSet) {
    guard let index = index(of: number, notAcross: barriers) else { return }
    let onlyInlineInside = open[(index + 1)...].allSatisfy {
      HTMLElementRules.formatting.contains(MarkupName(rawValue: $0.nameNumber) ?? .other)
    }
    if onlyInlineInside {
      pop(to: index)
    } else {
      open[index].isClosed = true
      count(number, -1)
    }
  }

  // MARK: The stack

  private mutating func push(_ node: Int, _ number: UInt16) {
    open.append(OpenElement(node: Int32(node), nameNumber: number))
    count(number, 1)
  }

  private mutating func count(_ number: UInt16, _ step: Int32) {
    while openCounts.count <= Int(number) { openCounts.append(0) }
    openCounts[Int(number)] += step
  }

  func index(of name: MarkupName, notAcross barriers: MarkupNameSet) -> Int? {
    index(of: name.rawValue, notAcross: barriers)
  }

  /// The innermost open element of a name, if no barrier stands before it.
  func index(of number: UInt16, notAcross barriers: MarkupNameSet) -> Int? {
    guard Int(number) < openCounts.count, openCounts[Int(number)] > 0 else { return nil }
    var index = open.count - 1
    while index > 0 {
      if open[index].nameNumber == number, !open[index].isClosed { return index }
      if let name = MarkupName(rawValue: open[index].nameNumber), barriers.contains(name) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Ends all open elements from `index` on, and those that waited for them.
  mutating func pop(to index: Int) {
    let index = max(1, index)
    while open.count > index { popLast() }
    while open.count > 1, open[open.count - 1].isClosed { popLast() }
  }

  private mutating func popLast() {
    guard let last = open.popLast() else { return }
    document.nodes[Int(last.node)].end = Int32(document.nodes.count)
    if !last.isClosed { count(last.nameNumber, -1) }
    if let foreign = foreignIndex, open.count <= foreign { foreignIndex = nil }
    if last.nameNumber == MarkupName.form.rawValue { formIsOpen = false }
  }
}
