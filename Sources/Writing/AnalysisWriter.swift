internal import ReportText
public import TextAnalysis

/// Shows the language layer as JSON, for inspection.
public struct AnalysisWriter: Sendable {
  public init() {}

  public func write(_ analysis: AnalyzedText) -> JSON {
    let text = analysis.text
    func bytes(_ span: TextSpan) -> JSON {
      let range = text.origins.fileRange(of: span) ?? 0..<0
      return .array([.integer(range.lowerBound), .integer(range.upperBound)])
    }
    func place(_ span: TextSpan) -> JSON { JSON(text.place(of: span)) }
    func part(_ span: TextSpan?) -> JSON {
      guard let span else { return .null }
      return .record(["bytes": bytes(span), "text": .string(text.string(span))])
    }
    return .record([
      "schema": "claimdiff/analysis/1",
      "sentences": .array(analysis.sentences.map { .record(["bytes": bytes($0.span)]) }),
      "entities": .array(
        analysis.names.compactMap { mention in
          guard analysis.entities.indices.contains(mention.entity) else { return nil }
          let entity = analysis.entities[mention.entity]
          return .record([
            "span": place(mention.span), "type": .string(entity.kind.rawValue),
            "name": .string(entity.name), "form": .string("\(mention.form)"),
          ])
        }),
      "times": .array(
        analysis.times.map {
          .record([
            "span": place($0.span), "text": .string(text.string($0.span)),
            "type": .string($0.kind.rawValue), "value": .string($0.value),
          ])
        }),
      "quantities": .array(
        analysis.quantities.map {
          .record([
            "span": place($0.span), "kind": .string($0.kind.rawValue), "low": JSON($0.low),
            "high": JSON($0.high), "approximate": .bool($0.isApproximate),
            "unit": JSON($0.unit), "of": JSON($0.of), "whole": JSON($0.whole),
          ])
        }),
      "quotations": .array(
        analysis.quotations.map {
          .record(["span": place($0.span), "speech": .bool($0.isSpeech)])
        }),
      "attributions": .array(
        analysis.attributions.map {
          .record([
            "source": part($0.source), "cue": part($0.cue), "content": part($0.content),
            "direct": .bool($0.direct),
          ])
        }),
      "statuses": .array(statuses(analysis, bytes)),
    ])
  }

  /// Only predicates that are not plainly affirmed: the rest would say nothing.
  private func statuses(_ analysis: AnalyzedText, _ bytes: (TextSpan) -> JSON) -> [JSON] {
    zip(analysis.tokens.indices, analysis.statuses).compactMap { token, status in
      if status == PredicateStatus() { return nil }
      return .record([
        "bytes": bytes(analysis.tokens[token].span), "text": .string(analysis.word(token)),
        "denied": .bool(status.isDenied), "certainty": .string("\(status.certainty)"),
        "mood": .string("\(status.mood)"),
      ])
    }
  }
}
