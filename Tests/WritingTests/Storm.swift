import ClaimModel
import ReportText

/// A comparison made by hand, with one relation of each type, a wide letter, an escape sequence
/// and a report without anything.
enum Storm {
  static func span(_ quote: String, line: Int, column: Int = 1, start: Int) -> SourceSpan {
    SourceSpan(
      bytes: start..<start + quote.utf8.count, line: line, column: column, endLine: line,
      endColumn: column + quote.unicodeScalars.count, quote: quote)
  }

  static func claim(_ id: String, _ quote: String, line: Int, start: Int) -> Claim {
    let report = String(id.prefix { $0 != "." })
    return Claim(
      id: id, report: report, text: quote, span: span(quote, line: line, start: start),
      predicate: .init(lemma: "be", span: span("were", line: line, start: start)),
      arguments: [
        .init(
          role: "agent", text: "people", span: span("people", line: line, start: start),
          entity: nil)
      ],
      polarity: .affirmed, certainty: .init(level: .stated, cue: nil),
      attribution: [.init(source: "police", cue: "said", direct: false)],
      times: [.init(text: "on Monday", value: "2024-05-13", grain: "day")],
      places: [.init(text: "Corran")],
      quantities: [.init(text: "12", low: 12, high: nil, unit: "person", of: "hurt")])
  }

  static func relation(
    _ number: Int, _ type: Relation.Kind, _ kind: Relation.Respect?, _ claims: [String],
    _ explanation: String, tier: Relation.Tier = .high
  ) -> Relation {
    Relation(
      id: "x\(number)", type: type, kind: kind, claims: claims, confidence: 0.94, tier: tier,
      slots: kind == nil ? [] : [.init(slot: "quantity", values: ["12", "15"])], rule: "interval",
      explanation: explanation, fingerprint: "f\(number)")
  }

  static func report(_ id: String, _ path: String, title: String?, outlet: String?)
    -> ComparedReport
  {
    var report = Report(
      path: path, sha256: String(repeating: "0", count: 64), format: "text",
      text: SourceText("x"))
    report.title = title
    report.outlet = outlet
    report.published = "2024-05-14T09:00:00Z"
    return ComparedReport(
      report, id: id, origin: "o" + id.dropFirst(),
      coverage: .init(
        sentences: 9, claims: 4,
        notCompared: id == "r2"
          ? [.init(span: span("What a night!", line: 30, start: 900), reason: "no verb found")]
          : []))
  }

  static var comparison: Comparison {
    Comparison(
      tool: .init(
        name: "claimdiff", version: "0.1.0",
        models: ["b.bin": "sha256:" + String(repeating: "1", count: 64)]),
      reports: [
        report("r1", "news/storm-wire.html", title: "Storm hits Corran", outlet: "Coast Wire"),
        report("r2", "news/storm-paper.html", title: "A night of wind", outlet: "Tidewater Post"),
        report("r3", "news/feed.xml#2", title: nil, outlet: nil),
      ],
      claims: [
        claim("r1.c1", "12 people were hurt", line: 14, start: 100),
        claim(
          "r1.c2",
          "the harbour of Corran will stay closed until the pilots have looked at every buoy in it",
          line: 16, start: 200),
        claim("r1.c3", "the lighthouse 灯台 lost its lamp", line: 20, start: 400),
        claim("r1.c4", "waves broke the pier", line: 22, start: 500),
        claim("r2.c1", "15 people were injured,\n police said", line: 9, start: 150),
        claim("r2.c2", "the harbour reopened on Wednesday", line: 11, start: 250),
        claim("r2.c3", "its lamp was \u{1B}[31mblown out", line: 15, start: 350),
        claim("r2.c4", "the pier broke", line: 18, start: 450),
        claim("r3.c1", "twelve were hurt", line: 40, start: 2000),
      ],
      relations: [
        relation(1, .agrees, nil, ["r1.c4", "r2.c4"], "same"),
        relation(
          2, .updates, .date, ["r1.c2", "r2.c2"], "closed, then open on Wednesday", tier: .medium),
        relation(3, .contradicts, .quantity, ["r1.c1", "r2.c1"], "12 or 15 people hurt"),
        relation(4, .differs, .certainty, ["r1.c3", "r2.c3"], "stated by one, said by the other"),
        relation(5, .agrees, nil, ["r1.c1", "r3.c1"], "both say 12"),
        relation(6, .agrees, nil, ["r1.c1", "r9.c9"], "names a claim that is not there"),
      ],
      facts: [
        Fact(
          id: "f1", verdict: .contradicts,
          answers: [
            .init(
              value: "12 hurt", claims: ["r1.c1", "r3.c1"], reports: ["r1", "r3"], origins: 1),
            .init(value: "15 hurt", claims: ["r2.c1"], reports: ["r2"], origins: 1),
          ], silent: [])
      ],
      summary: .init(
        agrees: 2, contradicts: 1, updates: 1, differs: 1, onlyIn: ["r1": 0, "r2": 0, "r3": 0],
        notCompared: 1),
      exit: .init(code: 1, reason: "contradicts"))
  }
}
