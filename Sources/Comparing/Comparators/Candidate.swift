package import ClaimModel

/// Something that may be a conflict between two linked sentences, with what speaks for it.
///
/// Comparators are generous: each says what it found and how it measured it. `ConflictModel`
/// decides, with all of it in view, whether an editor would call it a contradiction.
package struct Candidate: Sendable {
  package enum Source: Int, Sendable, CaseIterable {
    case quotation, speaker, quantity, date, name, polarity, opposite, certainty, wording
  }

  package var source: Source
  package var respect: Relation.Respect
  /// Tokens that stand against one another; what the claim pair is chosen by.
  package var leftToken: Int
  package var rightToken: Int
  /// The two details as the reports write them.
  package var leftText: String
  package var rightText: String
  package var explanation: String
  package var rule: String
  /// How alike the two surroundings are, 0 to 1.
  package var context: Float
  /// How far apart the two details are, by the comparator's own measure, 0 to 1.
  package var strength: Float
  /// Further measures, by `Measure`.
  package var measures = Measures()
  /// Denied by "not" or "never" and not by a verb such as "dispute". Not among what is learned.
  var isDeniedByWord = false
  /// Nothing has to be weighed: a person's two ages, one long quotation from two mouths. Too rare in
  /// the reports that the forest learned from to be learned.
  var isPlain = false
  /// Compatible, but worth showing.
  package var isMild = false

  package struct Measures: Sendable {
    /// The left detail stands somewhere else in the right report, or the other way round.
    package var heardElsewhere: Float = 0
    /// The two hang below the same or like words.
    package var sameGovernor: Float = 0
    /// Same part in the sentence (both subjects, both after "in").
    package var sameRole: Float = 0
    /// Both details are the only ones of their kind in their sentences.
    package var onlyOnes: Float = 0
    /// Neither is hedged, denied, planned or asked, or both are alike in this.
    package var sameStatus: Float = 0
    /// One of the two is approximate or bounded.
    package var isLoose: Float = 0
  }
}
