/// What an expression means before it is reckoned from a day: "last Friday" is the Friday before.
struct TimeMeaning {
  enum Base {
    /// A TIMEX3 value that rests on nothing: `1989-10-26`, `P3D`.
    case fixed(String)
    case year(YearPointer)
    case month(Int, YearPointer, Pointer)
    /// "Oct. 26"
    case day(month: Int, day: Int, YearPointer)
    /// "the 21st", "Friday the 21st" (0 when no weekday is told)
    case dayOfMonth(Int, weekday: Int)
    case weekday(Int, Pointer)
    /// "the first Friday of July"
    case nthWeekday(Int, weekday: Int, month: Int, YearPointer)
    case season(Int, YearPointer, Pointer)
    case quarter(Int, YearPointer)
    /// Half years.
    case half(Int, YearPointer)
    /// "last week", "this quarter": so many units from the one that holds the anchor.
    case unit(TimeUnit, Int, Anchor)
    /// "three days ago", "a year earlier"
    case shift(Int, TimeUnit, Anchor)
    /// "two days before yesterday": so many units from another expression.
    indirect case relative(Int, TimeUnit, to: Base)
    case holiday(Int, YearPointer, Pointer)
    /// "the week of March 1"
    indirect case week(of: Base)
    /// "Labor Day weekend"
    indirect case weekend(of: Base)
    /// A time of day alone; of the day that is being told of.
    case clockOnly
  }

  enum Anchor { case published, narrative }
  enum Pointer { case none, last, this, next }
  enum YearPointer: Equatable {
    case none
    case year(Int)
    /// -1 for "last year".
    case offset(Int)
  }

  enum Clock: Equatable {
    case none
    case hour(Int)
    case minute(Int, Int)
    case second(Int, Int, Int)
    /// An index into `DayParts`.
    case part(Int)

    var suffix: String {
      switch self {
      case .none: ""
      case .hour(let hour): "T\(Digits.padded(hour, 2)):00"
      case .minute(let hour, let minute):
        "T\(Digits.padded(hour, 2)):\(Digits.padded(minute, 2))"
      case .second(let hour, let minute, let second):
        "T\(Digits.padded(hour, 2)):\(Digits.padded(minute, 2)):\(Digits.padded(second, 2))"
      case .part(let part): "T\(DayParts.codes[part])"
      }
    }
  }

  var base: Base
  var clock: Clock = .none
}

/// An expression that the grammar found, in pieces.
struct TimeMatch {
  var range: Range<Int>
  var kind: TimeExpression.Kind
  var meaning: TimeMeaning

  init(_ range: Range<Int>, _ kind: TimeExpression.Kind, _ base: TimeMeaning.Base) {
    self.range = range
    self.kind = kind
    meaning = TimeMeaning(base: base)
  }
}
