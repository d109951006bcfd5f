/// How a word is written, as the tagger sees it.
///
///     obama 0   Obama 1   OBAMA 2   2016 3   F-16 4   -- 5   iPhone 6
enum WordFormShape: Int {
  case lower, title, upper, digits, withDigit, mark, mixed

  init(_ bytes: ArraySlice<UInt8>) {
    var upper = 0
    var lower = 0
    var digits = 0
    var letters = 0
    var scalars = 0
    var isFirstUpper = false
    func see(isUpper: Bool, isLower: Bool, isDigit: Bool, isLetter: Bool) {
      if isUpper {
        upper += 1
        if scalars == 0 { isFirstUpper = true }
      }
      if isLower { lower += 1 }
      if isDigit { digits += 1 }
      if isLetter { letters += 1 }
      scalars += 1
    }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let isLower = byte >= 0x61 && byte <= 0x7A
        see(
          isUpper: isUpper, isLower: isLower, isDigit: byte >= 0x30 && byte <= 0x39,
          isLetter: isUpper || isLower)
      }
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let properties = scalar.properties
        let isDigit = properties.generalCategory == .decimalNumber
        see(
          isUpper: properties.isUppercase, isLower: properties.isLowercase, isDigit: isDigit,
          isLetter: properties.isAlphabetic)
      }
    }
    if digits > 0 {
      self = digits == scalars ? .digits : .withDigit
    } else if letters == 0 {
      self = .mark
    } else if upper == 0, lower > 0 {
      self = .lower
    } else if lower == 0, upper > 0 {
      self = scalars > 1 ? .upper : .title
    } else if isFirstUpper, upper == 1 {
      self = .title
    } else {
      self = .mixed
    }
  }
}
