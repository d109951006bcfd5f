import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

/// How many cases of the Recognizers-Text specifications come out right. Runs only where
/// `CLAIMDIFF_RECOGNIZERS` names their folder, and prints its figures:
///
///     CLAIMDIFF_RECOGNIZERS=DIR swift test --filter Recognizers
///
/// With `CLAIMDIFF_RECOGNIZERS_DETAILS` set it prints the cases that come out wrong as well.
@Suite(.enabled(if: RecognizersCases.folder != nil, "CLAIMDIFF_RECOGNIZERS names no folder"))
struct QuantityRecognizersTests {
  /// Share right that must hold.
  @Test(arguments: [
    ("Number-NumberModel", 0.955), ("Number-PercentModel", 1), ("Number-OrdinalModel", 0.94),
    ("NumberWithUnit-AgeModel", 1), ("NumberWithUnit-CurrencyModel", 0.945),
    ("NumberWithUnit-DimensionModel", 0.935), ("NumberWithUnit-TemperatureModel", 1),
  ])
  func readsNumbers(_ file: String, _ least: Double) throws {
    var right = 0
    var applicable = 0
    for item in try RecognizersCases.load(file) {
      // Values in words ("null", "end-1") are no numbers; powers ("2^3") and quotients ("one over
      // three") are arithmetic.
      let wanted = item.expected.map { expected in
        expected.values.lazy.compactMap { Double($0.filter { $0 != "%" }) }.first
      }
      guard !wanted.contains(nil), !item.input.contains("^"),
        !isQuotient(item)
      else { continue }
      applicable += 1
      let found = quantities(item.input)
      let isRight = zip(item.expected, wanted).allSatisfy { expected, wanted in
        found.contains { quantity in
          // Pence and cents are hundredths of the unit that we carry.
          let scale = ["Cent", "Pence", "Penny"].contains(expected.unit) ? 100.0 : 1
          let values = [quantity.low, quantity.high, part(quantity)].compactMap { $0 }
          return quantity.span.range.overlaps(expected.range)
            && values.contains { abs($0 * scale - wanted!) <= 1e-6 * max(1, abs(wanted!)) }
            && (expected.unit == nil || quantity.unit != nil)
        }
      }
      if isRight {
        right += 1
      } else {
        RecognizersCases.printWrong(
          file, item, found.map { "\($0.low ?? .nan) \($0.high ?? .nan) \($0.unit ?? "-")" })
      }
    }
    let share = Double(right) / Double(max(applicable, 1))
    print("recognizers \(file): \(right) of \(applicable) applicable, \(share)")
    #expect(share >= least)
  }

  private func isQuotient(_ item: RecognizersCases.Case) -> Bool {
    item.expected.contains { expected in
      String(decoding: Array(item.input.utf8)[expected.range], as: UTF8.self).contains(" over ")
    }
  }

  private func part(_ quantity: QuantityExpression) -> Double? {
    guard let low = quantity.low, let whole = quantity.whole, whole != 0 else { return nil }
    return low / whole
  }

  private func quantities(_ text: String) -> [QuantityExpression] {
    var analysis = analysis(text)
    analysis.times = []
    return QuantityReader().read(analysis)
  }

  private func analysis(_ text: String) -> AnalyzedText {
    var analysis = AnalyzedText(text: SourceText(text))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    return analysis
  }
}
