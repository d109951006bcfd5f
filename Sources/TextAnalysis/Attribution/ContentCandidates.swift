internal import ReportText

/// What a cue's content might be: stretches of tokens that the tree and the quotation marks offer.
///
/// A stretch may be offered for several reasons, and each reason is a feature of it.
struct ContentCandidates {
  struct Candidate {
    var tokens: Range<Int>
    var reasons: [UInt32]
  }

  let context: SpeechContext

  func candidates(of cue: Int) -> [Candidate] {
    var offers = Offers(context: context)
    let index = Int(context.sentence[cue])
    let sentence = context.analysis.sentences[index].tokens
    below(cue, in: sentence, &offers)
    above(cue, in: sentence, &offers)
    quoted(cue, in: sentence, &offers)
    offers.add(sentence.lowerBound..<cue, 1)
    offers.add(cue + 1..<max(cue + 1, sentence.upperBound), 2)
    offers.add(sentence, 3)
    if index > 0 { offers.add(context.analysis.sentences[index - 1].tokens, 4) }
    if index + 1 < context.analysis.sentences.count {
      offers.add(context.analysis.sentences[index + 1].tokens, 5)
      offers.add(
        cue + 1..<max(cue + 1, context.analysis.sentences[index + 1].tokens.upperBound), 6)
    }
    return offers.found
  }

  private func below(_ cue: Int, in sentence: Range<Int>, _ offers: inout Offers) {
    let extent = context.tree.extent(of: cue)
    var firstComplement: Int?
    var lastEnd = cue + 1
    for number in context.tree.children(of: cue) {
      let child = Int(number)
      let piece = context.tree.extent(of: child)
      switch context.analysis.tokens[child].relation {
      case .punct, .aux, .passiveAux, .cop, .det, .cc, .particle, .fixed, .expl: continue
      default: break
      }
      let relation = context.relation(child)
      let introducer = context.introducer(child)
      offers.add(piece, 64 + relation)
      offers.add(piece, FeatureList.mix(relation, introducer))
      if child > cue {
        // "told reporters that": what follows the addressee.
        offers.add(cue + 1..<piece.upperBound, 300 + relation)
        offers.add(piece.lowerBound..<max(piece.lowerBound, extent.upperBound), 360 + relation)
        if firstComplement == nil, context.analysis.tokens[child].relation != .iobj {
          firstComplement = piece.lowerBound
        }
        lastEnd = max(lastEnd, piece.upperBound)
      } else {
        // "He is expected to win": both halves and what lies between.
        offers.add(piece.lowerBound..<max(piece.lowerBound, extent.upperBound), 420 + relation)
      }
      // "criticised Obama for lying": each thing and the one after it.
      for later in context.tree.children(of: cue) where later > number {
        let other = context.tree.extent(of: Int(later))
        if context.analysis.tokens[Int(later)].tag != .punct, child > cue {
          offers.add(
            piece.lowerBound..<max(piece.lowerBound, other.upperBound),
            FeatureList.mix(480 + relation, context.relation(Int(later))))
        }
      }
      // One level further down: "made a call for calm".
      for grandchild in context.tree.children(of: child) {
        switch context.analysis.tokens[Int(grandchild)].relation {
        case .nmod, .acl, .ccomp, .xcomp, .obl, .relativeClause, .obj, .advcl:
          offers.add(
            context.tree.extent(of: Int(grandchild)),
            FeatureList.mix(540 + relation, context.relation(Int(grandchild))))
        default: break
        }
      }
    }
    if let firstComplement { offers.add(firstComplement..<max(firstComplement, lastEnd), 10) }
    offers.add(extent, 11)
    offers.add(cue + 1..<max(cue + 1, extent.upperBound), 12)
    offers.add(extent.lowerBound..<cue, 13)
  }

  /// What the ancestors offer: the part before the branch that holds the cue, the part after it,
  /// and all of it.
  ///
  ///     [ The bridge is safe ] , according to engineers .
  private func above(_ cue: Int, in sentence: Range<Int>, _ offers: inout Offers) {
    var branch = cue
    var depth: UInt32 = 0
    while depth < 4 {
      let ancestor = context.tree.head(of: branch)
      if ancestor < 0 { break }
      let all = context.tree.extent(of: ancestor)
      let held = context.tree.extent(of: branch)
      let reason = 20 + depth * 6
      let relation = context.relation(branch)
      offers.add(all.lowerBound..<max(all.lowerBound, held.lowerBound), reason)
      offers.add(min(held.upperBound, all.upperBound)..<all.upperBound, reason + 1)
      offers.add(all, reason + 2)
      offers.add(
        all.lowerBound..<max(all.lowerBound, held.lowerBound),
        FeatureList.mix(600, reason, relation))
      offers.add(
        min(held.upperBound, all.upperBound)..<all.upperBound,
        FeatureList.mix(601, reason, relation))
      offers.add(all, FeatureList.mix(602, reason, relation))
      if depth < 2 {
        for number in context.tree.children(of: ancestor) where Int(number) != branch {
          let sibling = Int(number)
          if context.analysis.tokens[sibling].tag == .punct { continue }
          offers.add(
            context.tree.extent(of: sibling),
            FeatureList.mix(610 + depth, context.relation(sibling), relation))
        }
      }
      branch = ancestor
      depth += 1
    }
  }

  private func quoted(_ cue: Int, in sentence: Range<Int>, _ offers: inout Offers) {
    let block = context.analysis.sentences[Int(context.sentence[cue])].block
    var union: Range<Int>?
    var before: Range<Int>?
    var after: Range<Int>?
    for tokens in context.quotationTokens where !tokens.isEmpty {
      // Quotations come in the order of the text.
      if tokens.upperBound + 400 < sentence.lowerBound { continue }
      if tokens.lowerBound > sentence.upperBound + 400 { break }
      let place = context.analysis.sentences[Int(context.sentence[tokens.lowerBound])].block
      if tokens.overlaps(sentence) {
        offers.add(tokens, 50)
        union = union.map { $0.lowerBound..<max($0.upperBound, tokens.upperBound) } ?? tokens
      }
      if place == block || place == block + 1 || place + 1 == block {
        if tokens.upperBound <= cue { before = tokens }
        if tokens.lowerBound > cue, after == nil { after = tokens }
      }
    }
    if let union {
      offers.add(union, 51)
      offers.add(min(union.lowerBound, sentence.lowerBound)..<union.upperBound, 52)
      if union.upperBound > cue { offers.add(cue + 1..<union.upperBound, 53) }
    }
    if let before {
      offers.add(before, 54)
      offers.add(sentence.lowerBound..<max(sentence.lowerBound, before.upperBound), 56)
    }
    if let after { offers.add(after, 55) }
    // "X," she said. "Y": a quotation broken by its speaker.
    if let before, let after { offers.add(before.lowerBound..<after.upperBound, 57) }
  }

  /// Offers, each stretch once, with marks and spaces trimmed.
  private struct Offers {
    let context: SpeechContext
    var found: [Candidate] = []

    mutating func add(_ tokens: Range<Int>, _ reason: UInt32) {
      var tokens = tokens
      while let last = tokens.last, isTrimmed(last) {
        tokens = tokens.lowerBound..<tokens.upperBound - 1
      }
      while let first = tokens.first, isTrimmed(first) {
        tokens = tokens.lowerBound + 1..<tokens.upperBound
      }
      if tokens.isEmpty { return }
      if let at = found.firstIndex(where: { $0.tokens == tokens }) {
        if !found[at].reasons.contains(reason) { found[at].reasons.append(reason) }
      } else {
        found.append(Candidate(tokens: tokens, reasons: [reason]))
      }
    }

    private func isTrimmed(_ token: Int) -> Bool {
      let piece = context.analysis.tokens[token]
      guard piece.tag == .punct, piece.span.count == 1 else { return false }
      switch context.analysis.text.bytes[Int(piece.span.start)] {
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x2D: return true
      default: return false
      }
    }
  }
}

extension FeatureList {
  static func mix(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 { mix(mix(a, b), c) }
}
