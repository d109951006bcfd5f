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
    ("Number-NumberModel", 0.74), ("Number-PercentModel", 1), ("Number-OrdinalModel", 0.94),
    ("NumberWithUnit-AgeModel", 1), ("NumberWithUnit-CurrencyModel", 0.93),
    ("NumberWithUnit-DimensionModel", 0.9), ("NumberWithUnit-TemperatureModel", 1),
  ])
  func readsNumbers(_ file: String, _ least: Double) throws {
    var right = 0
    var applicable = 0
    for item in try RecognizersCases.load(file) {
      // Values in words ("null", "end-1") are no numbers; powers and quotients are arithmetic.
      let wanted = item.expected.map { expected in
        expected.values.lazy.compactMap { Double($0.filter { $0 != "%" }) }.first
      }
      guard !wanted.contains(nil), !item.input.contains("^") else { continue }
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

  /// The same for times. Ranges between two times have no TIMEX3 value and do not apply.
  @Test(arguments: [
    ("DateExtractor", 88), ("DateParser", 74), ("DatePeriodExtractor", 261),
    ("DatePeriodParser", 62), ("DateTimeExtractor", 63), ("DateTimeParser", 29),
    ("DurationExtractor", 48), ("DurationParser", 43), ("HolidayParser", 15), ("SetExtractor", 20),
    ("SetParser", 20), ("TimeExtractor", 64), ("TimeParser", 49), ("MergedParser", 82),
    ("DateTimeModel", 351),
  ])
  func readsTimes(_ file: String, _ least: Int) throws {
    var right = 0
    var applicable = 0
    for item in try RecognizersCases.load("DateTime-" + file) {
      let wanted = item.expected.map { expected in
        expected.values.filter { !$0.hasPrefix("(") && !$0.contains("#") }
      }
      guard
        zip(item.expected, wanted).allSatisfy({ $0.values.isEmpty || !$1.isEmpty }),
        !item.expected.contains(where: { $0.type == "timezone" || $0.type == "datetimealt" })
      else { continue }
      applicable += 1
      let analysis = analysis(item.input)
      let found = TimeReader(published: item.reference).read(analysis)
      let isRight = zip(item.expected, wanted).allSatisfy { expected, values in
        let values = Set(values.map(plain))
        return found.contains { time in
          time.span.range.overlaps(expected.range)
            && (values.isEmpty || values.contains(plain(time.value))
              || values.contains(plain(String(time.value.dropFirst(10))))
              || values.contains { covers(time.value, $0) || leavesOpen($0, time.value) }
              || values.contains { length($0) != nil && length($0) == length(time.value) })
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

  private func part(_ quantity: QuantityExpression) -> Double? {
    guard let low = quantity.low, let whole = quantity.whole, whole != 0 else { return nil }
    return low / whole
  }

  /// "T10:00:00" and "T10" are "T10:00".
  private func plain(_ value: String) -> String {
    guard let at = value.firstIndex(of: "T"), value[at...].dropFirst().first?.isNumber == true
    else { return value }
    let clock = value[at...]
    if clock.count == 3 { return value + ":00" }
    return clock.count == 9 && clock.hasSuffix(":00") ? String(value.dropLast(3)) : value
  }

  /// TIMEX3 keeps the grain that is said: "two weeks from now" is a week, there the day in it.
  private func covers(_ value: String, _ day: String) -> Bool {
    guard let ours = CalendarValue(value), let theirs = CalendarValue(day), ours.grain > .day
    else { return false }
    return theirs.grain == .day && ours.contains(theirs)
  }

  /// `XXXX-02` and `XXXX-WXX-5TAF` tell no year or week, which we always do from the publication.
  private func leavesOpen(_ pattern: String, _ value: String) -> Bool {
    if pattern.hasPrefix("XXXX-WXX-"), let day = CivilDay(iso: String(value.prefix(10))) {
      return String(day.weekday) == pattern.dropFirst(9).prefix(1)
        && plain(pattern.dropFirst(10).description) == plain(value.dropFirst(10).description)
    }
    return pattern.hasPrefix("XXXX-") && pattern.dropFirst(4) == value.dropFirst(4)
  }

  /// Months and seconds of a duration: `PT0.5H` is `PT30M`.
  private func length(_ value: String) -> [Double]? {
    guard value.hasPrefix("P"), !value.contains("X"), !value.contains("_") else { return nil }
    var total = [0.0, 0.0]
    var digits = ""
    var isClock = false
    for letter in value.dropFirst() {
      if letter == "T" { isClock = true }
      guard let number = Double(digits), !"0123456789.".contains(letter) else {
        digits.append(letter == "T" ? "" : String(letter))
        continue
      }
      digits = ""
      switch (letter, isClock) {
      case ("Y", _): total[0] += 12 * number
      case ("M", false): total[0] += number
      case ("W", _): total[1] += 7 * 86_400 * number
      case ("D", _): total[1] += 86_400 * number
      case ("H", _): total[1] += 3_600 * number
      case ("M", true): total[1] += 60 * number
      case ("S", _): total[1] += number
      default: return nil
      }
    }
    return digits.isEmpty ? total : nil
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
