/// Words behind a length in metres: "1.8m tall".
enum LengthWords {
  static let all = [
    "tall", "long", "high", "wide", "deep", "away", "thick", "sprint", "dash", "race", "hurdles",
    "freestyle", "butterfly", "backstroke", "x", "below", "above",
  ]
}
