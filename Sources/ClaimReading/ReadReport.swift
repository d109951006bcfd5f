public import ClaimModel
public import TextAnalysis

/// A report with its analysed text and the claims read from it.
public struct ReadReport: Sendable {
  public var report: Report
  public var analysis: AnalyzedText
  public var claims: [Claim]
  /// One for each claim.
  package var details: [ClaimDetail]
  /// Sentences that gave no claim, and why.
  public var notCompared: [ComparedReport.NotCompared] = []

  package init(report: Report, analysis: AnalyzedText, claims: [Claim], details: [ClaimDetail]) {
    self.report = report
    self.analysis = analysis
    self.claims = claims
    self.details = details
  }
}

/// What the comparison needs of a claim beyond what it shows: its tokens.
package struct ClaimDetail: Sendable {
  /// Index of the sentence in the analysis.
  package var sentence: Int
  /// Token of the predicate.
  package var predicate: Int
  /// Tokens of the claim, in order.
  package var tokens: [Int32]

  package init(sentence: Int, predicate: Int, tokens: [Int32]) {
    self.sentence = sentence
    self.predicate = predicate
    self.tokens = tokens
  }
}
