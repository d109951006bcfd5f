/// Capitals and digits of a word.
struct WordShape {
  var features: WordFeatures = []
  var isAscii = true

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var upper = 0
    var lower = 0
    var digits = 0
    var isFirstUpper = false
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A:
        upper += 1
        if index == range.lowerBound { isFirstUpper = true }
      case 0x61...0x7A: lower += 1
      case 0x30...0x39: digits += 1
      case 0x80...: isAscii = false
      default: break
      }
    }
    if !isAscii {
      upper = 0
      lower = 0
      isFirstUpper = false
      for (index, scalar) in String(decoding: bytes[range], as: UTF8.self).unicodeScalars
        .enumerated()
      {
        if scalar.properties.isUppercase {
          upper += 1
          if index == 0 { isFirstUpper = true }
        } else if scalar.properties.isLowercase {
          lower += 1
        }
      }
    }
    if isFirstUpper { features.insert(.capitalised) }
    if upper > 1, lower == 0 { features.insert(.allCapitals) }
    if digits > 0 { features.insert(.hasDigit) }
  }
}
