public import ClaimModel

extension JSON {
  public init(_ claim: Claim) {
    self = .record([
      "id": .string(claim.id),
      "report": .string(claim.report),
      "text": .string(claim.text),
      "span": JSON(claim.span),
      "predicate": .record([
        "lemma": .string(claim.predicate.lemma), "span": JSON(claim.predicate.span),
      ]),
      "arguments": .array(
        claim.arguments.map {
          .record([
            "role": .string($0.role), "text": .string($0.text), "span": JSON($0.span),
            "entity": JSON($0.entity),
          ])
        }),
      "polarity": .string(claim.polarity.rawValue),
      "certainty": .record([
        "level": .string(claim.certainty.level.rawValue), "cue": JSON(claim.certainty.cue),
      ]),
      "attribution": .array(
        claim.attribution.map {
          .record([
            "source": .string($0.source), "cue": .string($0.cue), "direct": .bool($0.direct),
          ])
        }),
      "times": .array(
        claim.times.map {
          .record([
            "text": .string($0.text), "value": .string($0.value), "grain": .string($0.grain),
          ])
        }),
      "places": .array(claim.places.map { .record(["text": .string($0.text)]) }),
      "quantities": .array(
        claim.quantities.map {
          .record([
            "text": .string($0.text), "low": JSON($0.low), "high": JSON($0.high),
            "unit": JSON($0.unit), "of": JSON($0.of),
          ])
        }),
    ])
  }

  public init(_ relation: Relation) {
    self = .record([
      "id": .string(relation.id),
      "type": .string(relation.type.rawValue),
      "kind": JSON(relation.kind?.rawValue),
      "claims": JSON(relation.claims),
      "confidence": .number(relation.confidence),
      "tier": .string(relation.tier.rawValue),
      "slots": .array(
        relation.slots.map { .record(["slot": .string($0.slot), "values": JSON($0.values)]) }),
      "rule": .string(relation.rule),
      "explanation": .string(relation.explanation),
      "fingerprint": .string(relation.fingerprint),
    ])
  }

  public init(_ fact: Fact) {
    self = .record([
      "id": .string(fact.id),
      "verdict": .string(fact.verdict.rawValue),
      "answers": .array(
        fact.answers.map {
          .record([
            "value": .string($0.value), "claims": JSON($0.claims), "reports": JSON($0.reports),
            "origins": .integer($0.origins),
          ])
        }),
      "silent": JSON(fact.silent),
    ])
  }
}
