internal import ClaimModel
package import ClaimReading
internal import TextAnalysis

/// Compares two reports of a comparison; holds what is worth computing once for all pairs.
package struct PairComparer: Sendable {
  private let reads: [ReadReport]
  private let profiles: [ReportProfile]
  private let table: WordTable
  private let knowledge: WordKnowledge
  private let sentenceVectors: [[[Float]]]

  package init(_ reads: [ReadReport]) {
    self.reads = reads
    var table = WordTable()
    profiles = reads.map { ReportProfile($0, table: &table) }
    self.table = table
    knowledge = WordKnowledge(table)
    sentenceVectors = reads.map(WordKnowledge.sentenceVectors)
  }

  /// What alignment measures of each pair of sentences of two reports.
  package func features(_ left: Int, _ right: Int) -> AlignmentFeatures {
    let weights = WordWeights(
      table: table, rarity: knowledge.rarity, left: profiles[left], right: profiles[right])
    let similarity = WordSimilarity(
      vectors: knowledge.vectors, left: profiles[left], right: profiles[right],
      count: table.count)
    return AlignmentFeatures(
      left: profiles[left], right: profiles[right], weights: weights, similarity: similarity,
      rarity: knowledge.rarity, vectors: (sentenceVectors[left], sentenceVectors[right]))
  }

  /// The findings between two reports, at least one for each link.
  package func compare(_ left: Int, _ right: Int) -> [Finding] {
    let links = SentenceAligner.shared.links(
      features(left, right), floor: SentenceAligner.linkThreshold)
    var findings: [Finding] = []
    for link in links {
      guard let pair = claimPair(link, left, right) else { continue }
      findings.append(
        Finding(
          type: .agrees, respect: nil, left: pair.left, right: pair.right, rule: "same claim",
          explanation: "both reports say so", strength: Double(link.score)))
    }
    return findings
  }

  /// The claims of two linked sentences that share most.
  private func claimPair(_ link: SentenceAligner.Link, _ left: Int, _ right: Int)
    -> (left: Int, right: Int)?
  {
    let leftClaims = profiles[left].claims[link.left]
    let rightClaims = profiles[right].claims[link.right]
    var best: (score: Int, left: Int, right: Int)?
    for a in leftClaims {
      let words = lemmas(left, a)
      for b in rightClaims {
        let score = words.intersection(lemmas(right, b)).count
        if best.map({ score > $0.score }) ?? true { best = (score, a, b) }
      }
    }
    return best.map { ($0.left, $0.right) }
  }

  private func lemmas(_ report: Int, _ claim: Int) -> Set<String> {
    let analysis = reads[report].analysis
    return Set(
      reads[report].details[claim].tokens.compactMap {
        analysis.tokens[Int($0)].tag.isContent ? analysis.lemma(Int($0)) : nil
      })
  }
}
