/// What a word can mean in a time or a quantity; "second" is a unit, an ordinal and no fraction.
struct ValueWord {
  var keyword: ValueKeyword = .none
  /// 1 is January.
  var month: UInt8 = 0
  /// 1 is Monday.
  var weekday: UInt8 = 0
  /// 1 is spring.
  var season: UInt8 = 0
  /// 1 is morning, an index into `DayParts.names` plus 1.
  var dayPart: UInt8 = 0
  /// 9 is the nineties.
  var decade: UInt8 = 0
  var unit: TimeUnit?
  /// Of units and weekdays.
  var isPlural = false
  /// -1 when it is none.
  var cardinal: Int16 = -1
  var ordinal: Int16 = 0
  /// "million" multiplies what stands before it.
  var scale: Double = 0
  var ordinalScale: Double = 0
  var pluralScale: Double = 0
  /// Only behind a figure: "5k".
  var figureScale: Double = 0
  /// "third" as a part of three.
  var denominator: Int16 = 0
  /// Index into `Currencies.all` and `Measures.all` plus 1.
  var currency: Int16 = 0
  var measure: Int16 = 0
  var person = false
  /// Written with a period that is no full stop: "Sept."
  var isAbbreviation = false
  /// A common word too, so that only its company tells.
  var isAmbiguous = false
  var timeZone = false
  /// The first word of a holiday's name.
  var startsHoliday = false
}

/// The lower-case bytes of a word, up to sixteen of them: everything in the table is that short.
struct ValueWordKey: Hashable {
  var low: UInt64 = 0
  var high: UInt64 = 0
  var count = 0

  init() {}

  @inline(never)
  init(_ word: String) {
    for byte in word.utf8 { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      low |= UInt64(byte) << UInt64(count * 8)
    } else if count < 16 {
      high |= UInt64(byte) << UInt64((count - 8) * 8)
    }
    count += 1
  }

  /// A slot in a table of a power of two.
  @inline(__always)
  func slot(_ mask: Int) -> Int {
    var mixed = low &* 0x9E37_79B9_7F4A_7C15
    mixed ^= high &* 0xC2B2_AE3D_27D4_EB4F
    mixed ^= mixed >> 29
    return Int(truncatingIfNeeded: mixed >> 7) & mask
  }
}

/// The table of all such words, made once.
enum ValueWords {
  static let entries = table.entries

  /// 0 when the word means nothing to us.
  @inline(__always)
  static func index(of key: ValueWordKey) -> Int16 {
    key.count <= 16 ? table.index(of: key) : 0
  }

  static let table = ValueWordTable()
}

struct ValueWordTable {
  private(set) var entries: [ValueWord] = [ValueWord()]
  private var keys: [ValueWordKey]
  private var slots: [Int16]
  private let mask: Int

  /// Open addressing, at most half full.
  init() {
    mask = 4095
    keys = [ValueWordKey](repeating: ValueWordKey(), count: mask + 1)
    slots = [Int16](repeating: 0, count: mask + 1)
    addTimes()
    addNumbers()
    addUnits()
    for keyword in ValueKeyword.allCases where keyword != .none {
      update(keyword.rawValue) { $0.keyword = keyword }
    }
    for (word, keyword) in ValueKeyword.spellings { update(word) { $0.keyword = keyword } }
  }

  func index(of key: ValueWordKey) -> Int16 {
    var slot = key.slot(mask)
    while slots[slot] != 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  mutating func update(_ word: String, _ change: (inout ValueWord) -> Void) {
    let key = ValueWordKey(word)
    precondition(key.count <= 16, "too long for the table: \(word)")
    let known = index(of: key)
    if known != 0 {
      change(&entries[Int(known)])
      return
    }
    precondition(entries.count * 2 < mask, "the table is full")
    var entry = ValueWord()
    change(&entry)
    var slot = key.slot(mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    slots[slot] = Int16(entries.count)
    entries.append(entry)
  }

  /// Each word of lines of words, with the number of its line from 1.
  private mutating func update(
    lines: [String], _ change: (inout ValueWord, Int) -> Void
  ) {
    for (line, words) in lines.enumerated() {
      for word in words.split(separator: " ") { update(String(word)) { change(&$0, line + 1) } }
    }
  }

  private mutating func addTimes() {
    for (index, names) in Months.names.enumerated() {
      for (place, name) in names.split(separator: " ").enumerated() {
        update(String(name)) {
          $0.month = UInt8(index + 1)
          $0.isAbbreviation = place > 0
        }
      }
    }
    for name in Months.ambiguous { update(name) { $0.isAmbiguous = true } }
    for (index, names) in Weekdays.names.enumerated() {
      for (place, name) in names.split(separator: " ").enumerated() {
        update(String(name)) {
          $0.weekday = UInt8(index + 1)
          $0.isAbbreviation = place > 0
          $0.isAmbiguous = name == "sun" || name == "sat" || name == "wed"
        }
      }
    }
    for (index, name) in Weekdays.plurals.enumerated() {
      update(name) {
        $0.weekday = UInt8(index + 1)
        $0.isPlural = true
      }
    }
    update(lines: Seasons.names) { $0.season = UInt8($1) }
    update(lines: DayParts.names) { $0.dayPart = UInt8($1) }
    for unit in TimeUnit.allCases {
      for (place, word) in TimeUnit.singulars[Int(unit.rawValue)].split(separator: " ").enumerated()
      {
        update(String(word)) {
          $0.unit = unit
          $0.isAmbiguous = place > 0
        }
      }
      for word in TimeUnit.plurals[Int(unit.rawValue)].split(separator: " ") {
        update(String(word)) {
          $0.unit = unit
          $0.isPlural = true
        }
      }
    }
    for (name, decade) in Decades.names { update(name) { $0.decade = decade } }
    for holiday in Holidays.all { update(holiday.words[0]) { $0.startsHoliday = true } }
    for zone in TimeZones.names { update(zone) { $0.timeZone = true } }
  }

  private mutating func addNumbers() {
    for (word, value) in NumberWords.cardinals { update(word) { $0.cardinal = Int16(value) } }
    for (word, value) in NumberWords.ordinals { update(word) { $0.ordinal = Int16(value) } }
    for (word, value) in NumberWords.scales { update(word) { $0.scale = value } }
    for (word, value) in NumberWords.ordinalScales { update(word) { $0.ordinalScale = value } }
    for (word, value) in NumberWords.pluralScales { update(word) { $0.pluralScale = value } }
    for (word, value) in NumberWords.figureScales { update(word) { $0.figureScale = value } }
    for (word, value) in NumberWords.denominators {
      update(word) { $0.denominator = Int16(value) }
    }
  }

  private mutating func addUnits() {
    for (index, currency) in Currencies.all.enumerated() {
      for name in currency.names { update(name) { $0.currency = Int16(index + 1) } }
    }
    for (index, measure) in Measures.all.enumerated() {
      for name in measure.names { update(name) { $0.measure = Int16(index + 1) } }
    }
    for word in PeopleWords.all { update(word) { $0.person = true } }
  }
}
