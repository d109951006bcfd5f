internal import ReportText

/// Runs the network over some windows of words at a time and keeps what it knows of a word form.
///
/// The first layer's products depend on the word form alone, so each form of a text is multiplied
/// once: a report repeats more than half of its words.
struct SyntaxNetwork {
  private let model: SyntaxModel
  /// Rows of distinct word forms: what the first layer takes, and its products.
  private var forms: [Float] = []
  private var products: [Float] = []
  private var formCount = 0
  private var rowOfForm: [Int]

  // Reused from batch to batch.
  private var middle: [Float] = []
  private var gates: [Float] = []
  private var top: [Float] = []
  private var tagScores: [Float] = []
  private var dependents: [Float] = []
  private var heads: [Float] = []
  private let rootHead: [Float]

  /// Twelve megabytes of rows: enough for any report. An archive in one file starts again.
  private static let mostForms = 4_096

  /// - Parameter forms: how many lower-cased forms the text has.
  init(_ model: SyntaxModel, forms: Int) {
    self.model = model
    rowOfForm = [Int](repeating: -1, count: forms * 8)
    // Most forms have one shape.
    let expected = min(forms + forms / 4, Self.mostForms)
    self.forms.reserveCapacity(expected * model.encoder.width)
    products.reserveCapacity(expected * model.recurrent[0].width)
    var row: [Float] = []
    model.heads.apply(model.root, rows: 1, into: &row)
    Self.bend(&row, count: row.count)
    rootHead = row
  }

  /// Tags and trees for windows of one batch.
  mutating func read(_ windows: [Range<Int>], in analysis: inout AnalyzedText) {
    let width = model.encoder.width
    let rows = self.rows(of: windows, in: analysis)
    let count = rows.count
    guard count > 0 else { return }
    let numbers = count * width
    if middle.count < numbers {
      middle = [Float](repeating: 0, count: numbers)
      top = middle
    }
    var first = 0
    for window in windows {
      RecurrentLayer.run(
        gates: products, input: forms, rows: rows[first..<first + window.count], width: width,
        output: &middle, first: first)
      first += window.count
    }
    model.recurrent[1].apply(middle, rows: count, into: &gates)
    first = 0
    let own = Array(0..<count)
    for window in windows {
      RecurrentLayer.run(
        gates: gates, input: middle, rows: own[first..<first + window.count], width: width,
        output: &top, first: first)
      first += window.count
    }
    model.tags.apply(top, rows: count, into: &tagScores)
    model.dependents.apply(top, rows: count, into: &dependents)
    model.heads.apply(top, rows: count, into: &heads)
    Self.bend(&dependents, count: count * model.dependents.width)
    Self.bend(&heads, count: count * model.heads.width)
    first = 0
    for window in windows {
      tag(window, first, &analysis)
      attach(window, first, &analysis)
      first += window.count
    }
  }

  // MARK: Words

  /// The row of each token's word form, new forms multiplied.
  private mutating func rows(of windows: [Range<Int>], in analysis: AnalyzedText) -> [Int] {
    if formCount > Self.mostForms {
      forms.removeAll(keepingCapacity: true)
      products.removeAll(keepingCapacity: true)
      formCount = 0
      for index in rowOfForm.indices { rowOfForm[index] = -1 }
    }
    var rows: [Int] = []
    var fresh: [Float] = []
    var known = formCount
    for window in windows {
      for token in window {
        let span = analysis.tokens[token].span
        let shape = WordFormShape(analysis.text.bytes[span.range])
        let key = Int(analysis.tokens[token].form) * 8 + shape.rawValue
        if rowOfForm[key] < 0 {
          rowOfForm[key] = known
          known += 1
          let word = WordEncoder.normal(analysis.form(token))
          model.encoder.append(word, shape: shape, to: &fresh)
        }
        rows.append(rowOfForm[key])
      }
    }
    if known > formCount {
      let count = known - formCount
      var product: [Float] = []
      model.recurrent[0].apply(fresh, rows: count, into: &product)
      forms.append(contentsOf: fresh)
      products.append(contentsOf: product)
      formCount = known
    }
    return rows
  }

  /// A tenth of everything below zero.
  private static func bend(_ values: inout [Float], count: Int) {
    for index in 0..<count { values[index] = max(values[index], values[index] * 0.1) }
  }

  // MARK: Decisions

  private func tag(_ window: Range<Int>, _ first: Int, _ analysis: inout AnalyzedText) {
    let universal = UniversalTag.names.count
    for (index, token) in window.enumerated() {
      let at = (first + index) * model.tags.width
      let tag = Self.largest(tagScores[at..<at + universal])
      let penn = Self.largest(
        tagScores[at + universal..<at + universal + PennTag.names.count])
      analysis.tokens[token].tag = UniversalTag(rawValue: UInt8(tag)) ?? .x
      analysis.tokens[token].penn = PennTag(rawValue: UInt8(penn))
    }
  }

  private static func largest(_ values: ArraySlice<Float>) -> Int {
    var best = values.startIndex
    for index in values.indices where values[index] > values[best] { best = index }
    return best - values.startIndex
  }

  /// Heads and relations of one window; its root's head is -1.
  private func attach(_ window: Range<Int>, _ first: Int, _ analysis: inout AnalyzedText) {
    let count = window.count
    let width = model.heads.width
    let arcs = model.arcWidth
    let reach = model.distance.count / 2
    // The root leads the heads.
    var own: [Float] = []
    var all = Array(rootHead[..<arcs])
    own.reserveCapacity(count * arcs)
    all.reserveCapacity((count + 1) * arcs)
    for word in first..<first + count {
      own.append(contentsOf: dependents[word * width..<word * width + arcs])
      all.append(contentsOf: heads[word * width..<word * width + arcs])
    }
    var scores = DenseLayer.products(own, rows: count, all, columns: count + 1, width: arcs)
    // How readily each is a head.
    let ease = DenseLayer.products(
      model.attachment, rows: 1, all, columns: count + 1, width: arcs)
    for word in 0..<count {
      let row = word * (count + 1)
      scores[row] += ease[0]
      for head in 0..<count {
        let distance = min(max(head - word, -reach), reach) + reach
        scores[row + head + 1] =
          scores[row + head + 1] + ease[head + 1] + model.distance[distance]
      }
    }
    let found = SpanningTree.heads(scores, count: count)
    label(window, first, found, &analysis)
  }

  private func label(
    _ window: Range<Int>, _ first: Int, _ found: [Int], _ analysis: inout AnalyzedText
  ) {
    let width = model.heads.width
    let arcs = model.arcWidth
    let relationWidth = model.relationWidth
    var pairs: [Float] = []
    pairs.reserveCapacity(window.count * 3 * relationWidth)
    for word in 0..<window.count {
      let own = (first + word) * width + arcs
      let isRoot = found[word] == 0
      let other = isRoot ? arcs : (first + found[word] - 1) * width + arcs
      for index in 0..<relationWidth { pairs.append(dependents[own + index]) }
      for index in 0..<relationWidth {
        pairs.append(isRoot ? rootHead[other + index] : heads[other + index])
      }
      for index in 0..<relationWidth {
        pairs.append(
          dependents[own + index] * (isRoot ? rootHead[other + index] : heads[other + index]))
      }
    }
    var scores: [Float] = []
    model.relations.apply(pairs, rows: window.count, into: &scores)
    let root = Int(DependencyRelation.root.rawValue)
    for word in 0..<window.count {
      let token = window.lowerBound + word
      if found[word] == 0 {
        analysis.tokens[token].head = -1
        analysis.tokens[token].relation = .root
        continue
      }
      let at = word * model.relations.width
      scores[at + root] = -.infinity
      let relation = Self.largest(scores[at..<at + DependencyRelation.names.count])
      analysis.tokens[token].head = Int32(window.lowerBound + found[word] - 1)
      analysis.tokens[token].relation = DependencyRelation(rawValue: UInt8(relation))
    }
  }
}
