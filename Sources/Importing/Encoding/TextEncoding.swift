/// An encoding of the WHATWG standard, by its name there.
package struct TextEncoding: Hashable, Sendable {
  enum Family: Hashable, Sendable {
    case utf8
    case utf16(littleEndian: Bool)
    case singleByte
    /// The name is the one of the C library's converter.
    case multiByte(MultiByteDecoder.Shape, converter: String)
  }

  package let name: String
  let family: Family

  package static let utf8 = TextEncoding(name: "utf-8", family: .utf8)
  package static let windows1252 = TextEncoding(name: "windows-1252", family: .singleByte)
  static let utf16LittleEndian = TextEncoding(
    name: "utf-16le", family: .utf16(littleEndian: true))
  static let utf16BigEndian = TextEncoding(name: "utf-16be", family: .utf16(littleEndian: false))

  private init(name: String, family: Family) {
    self.name = name
    self.family = family
  }

  /// The encoding that a label means on the web: `latin1` is windows-1252, `gb2312` is gb18030.
  /// Nil for a label that nobody knows.
  package init?(label: String) {
    let key = label.lowercased().filter { !" \t\n\r\"'".contains($0) }
    guard let name = EncodingLabels.name(of: key) else { return nil }
    switch name {
    case "utf-8": self = .utf8
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "gb18030":
      self.init(name: name, family: .multiByte(.gb18030, converter: "GB18030"))
    case "big5": self.init(name: name, family: .multiByte(.doubleByte, converter: "BIG5-HKSCS"))
    case "euc-kr": self.init(name: name, family: .multiByte(.doubleByte, converter: "CP949"))
    case "shift_jis": self.init(name: name, family: .multiByte(.shiftJIS, converter: "CP932"))
    case "euc-jp": self.init(name: name, family: .multiByte(.eucJP, converter: "EUC-JP-MS"))
    case "iso-2022-jp":
      self.init(name: name, family: .multiByte(.iso2022JP, converter: "EUC-JP-MS"))
    default: self.init(name: name, family: .singleByte)
    }
  }
}
