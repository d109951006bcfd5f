/// Tells lines that say only when something was posted.
///
///     2 hours ago     21 mins ago11:48     Stand: 22.04.2024, 06:00 Uhr     9 min read
enum TimeStampLine {
  private static let words: Set<Substring> = [
    "ago", "am", "pm", "a", "p", "m", "at", "hour", "hours", "min", "mins", "minute", "minutes",
    "day",
    "days", "week", "weeks", "hr", "hrs", "sec", "secs", "second", "seconds", "just", "now", "uhr",
    "um", "stand", "vor", "stunden", "minuten", "tagen", "tag", "updated", "published", "posted",
    "on", "gmt", "est", "edt", "pst", "pdt", "bst", "utc", "cet", "ist", "et", "read", "lesedauer",
    "il", "y", "heures", "hace", "horas", "minutos", "aktualisiert", "zuletzt", "the", "min.",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonntag", "first", "last", "modified", "created", "date",
    "lesedauer", "uhrlesedauer", "minlesedauer", "las", "h", "hrs", "a", "lectura", "tiempo",
    "lecture", "erstellt", "veröffentlicht", "publicado", "actualizado", "publié", "le", "el", "de",
    "à",
  ]

  /// Every word is a number or one that such lines are made of, and there is a number.
  static func matches(_ lower: String) -> Bool {
    var hasNumber = false
    var word = Substring()
    var count = 0
    func isKnown(_ word: Substring) -> Bool { word.isEmpty || words.contains(word) }
    var start: String.Index?
    for index in lower.unicodeScalars.indices {
      let scalar = lower.unicodeScalars[index]
      if scalar.properties.isAlphabetic {
        if start == nil { start = index }
        continue
      }
      if let from = start {
        word = lower[from..<index]
        if !isKnown(word) { return false }
        count += 1
        start = nil
      }
      if scalar.properties.numericType != nil { hasNumber = true }
    }
    if let from = start, !isKnown(lower[from...]) { return false }
    // A number alone is none, but `11:48` is.
    return hasNumber && count < 14 && (count > 0 || lower.utf8.contains(0x3A))
  }
}
