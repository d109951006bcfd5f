import ReportText
import TestSupport
import Testing

@testable import TextAnalysis

/// How many cases of times of the Recognizers-Text specifications come out right, see
/// `QuantityRecognizersTests` for how to run them.
@Suite(.enabled(if: RecognizersCases.folder != nil, "CLAIMDIFF_RECOGNIZERS names no folder"))
struct TimeRecognizersTests {
  /// Cases right that must hold.
  ///
  /// A case applies when each value that it expects has a TIMEX3 value, by `TimexValue`: ranges
  /// between two times, fiscal and school years, mealtimes, weeks of a month and days that do not
  /// exist have none. Time zones and the specifications' alternatives are left out.
  @Test(arguments: [
    ("DateExtractor", 93), ("DateParser", 79), ("DatePeriodExtractor", 265),
    ("DatePeriodParser", 84), ("DateTimeExtractor", 63), ("DateTimeParser", 34),
    ("DurationExtractor", 48), ("DurationParser", 43), ("HolidayParser", 16), ("SetExtractor", 20),
    ("SetParser", 21), ("TimeExtractor", 64), ("TimeParser", 51), ("MergedParser", 107),
    ("DateTimeModel", 400),
  ])
  func readsTimes(_ file: String, _ least: Int) throws {
    var right = 0
    var applicable = 0
    for item in try RecognizersCases.load("DateTime-" + file) {
      let wanted = item.expected.map { $0.values.compactMap(TimexValue.init) }
      guard
        zip(item.expected, wanted).allSatisfy({ $0.values.isEmpty || !$1.isEmpty }),
        !item.expected.contains(where: { $0.type == "timezone" || $0.type == "datetimealt" })
      else { continue }
      applicable += 1
      let found = times(item)
      let isRight = zip(item.expected, wanted).allSatisfy { expected, values in
        found.contains { time in
          time.span.range.overlaps(expected.range)
            && (values.isEmpty
              || values.contains { $0.isMet(by: time.value, reference: item.reference) })
        }
      }
      if isRight {
        right += 1
      } else {
        RecognizersCases.printWrong(file, item, found.map(\.value))
      }
    }
    print("recognizers \(file): \(right) of \(applicable) applicable")
    #expect(right >= least)
  }

  private func times(_ item: RecognizersCases.Case) -> [TimeExpression] {
    var analysis = AnalyzedText(text: SourceText(item.input))
    SentenceSplitter().split(&analysis)
    Tokenizer().tokenize(&analysis)
    return TimeReader(published: item.reference).read(analysis)
  }
}
