import ClaimModel
import ReportText
import Testing

@testable import Importing

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], _ label: String? = nil) -> DecodedText {
    TextDecoder().decode(bytes, label: label)
  }

  private func page(_ label: String, _ body: [UInt8]) -> [UInt8] {
    Array("<html><head><meta charset=\"\(label)\"></head><body>".utf8) + body
      + Array("</body></html>".utf8)
  }

  @Test(arguments: [
    ("windows-1251", [0xCC, 0xE8, 0xF0] as [UInt8], "Мир", "windows-1251"),
    ("iso-8859-1", [0x93, 0x80, 0x94], "“€”", "windows-1252"),
    ("iso-8859-15", [0xA4], "€", "iso-8859-15"),
    ("latin5", [0xDD, 0xFE], "İş", "windows-1254"),
    ("koi8-r", [0xCD, 0xC9, 0xD2], "мир", "koi8-r"),
    ("gb2312", [0xE9, 0x46], "镕", "gb18030"),
    ("Shift_JIS", [0x93, 0x8C, 0xB1], "東ｱ", "shift_jis"),
    ("euc-jp", [0xC5, 0xEC], "東", "euc-jp"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42], "東", "iso-2022-jp"),
    ("big5", [0xA4, 0xA4], "中", "big5"),
    ("euc-kr", [0xC7, 0xD1], "한", "euc-kr"),
    ("no-such-thing", [0xE9, 0x20, 0x94], "é ”", "windows-1252"),
  ])
  func declared(_ label: String, _ body: [UInt8], _ expected: String, _ name: String) {
    let found = decode(page(label, body))
    let text = String(decoding: found.bytes, as: UTF8.self)
    #expect(text.contains("<body>\(expected)</body>"))
    #expect(found.label == name)
  }

  /// What is not plainly of another encoding stays windows-1252.
  @Test(arguments: Undeclared.all)
  func undeclared(_ example: Undeclared) {
    for bytes in [
      example.bytes, Array("<html><title>News</title><body><p class=a>".utf8) + example.bytes,
    ] {
      let found = decode(bytes)
      #expect(found.label == example.label)
      #expect(String(decoding: found.bytes, as: UTF8.self).contains(example.start))
      #expect(found.findings.contains { $0.message.contains("no encoding named") })
    }
  }

  @Test(arguments: [
    "Ein Bürger fühlte sich übergangen, weil die Straße für Autos gesperrt blieb. Größe, Maß und Öl.",
    "«L’été dernier, à Évian», répète-t-il : «ça m’a coûté très cher». Où étaient-ils ? À la fenêtre.",
    "ÀÉÈÊËÎÏÔÖÙÛÜÇ",
    "Señor Núñez dijo: ¿Qué pasó? ¡Nada! Él también llegó a Bogotá, según él. Años después,",
    "På åen är en ö. Blåbærsyltetøy på brød, sæd og ære; ÅÄÖ åäö ÆØÅ æøå. Kjærlighet på første blikk.",
    "São Paulo não é longe: ações, eleições, opiniões, corações; mãe e pão à mão. Até amanhã, irmãos!",
    "“Quoted,” he said – ‘never’ … it’s 5° ± 1°, §5, ©2020, £3, €4 ½ × ¾ ÷ ®™",
  ])
  func westernTextIsNotTakenForAnother(_ text: String) {
    let table = Dictionary(
      uniqueKeysWithValues: zip(
        "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ",
        [
          0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
          0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
        ] as [UInt8]))
    let bytes = text.map { table[$0] ?? UInt8($0.unicodeScalars.first!.value & 0xFF) }
    for count in 1...4 {
      let found = decode(Array((0..<count).map { _ in bytes }.joined(separator: [0x20])))
      #expect(found.label == "windows-1252")
      #expect(String(decoding: found.bytes, as: UTF8.self).hasPrefix(text))
    }
  }

  @Test(arguments: [
    ("The cafÃ© said itâ€™s closed.", true), ("Ã© and Ã© again", true),
    ("The café said it’s closed.", false), ("one cafÃ© alone", false),
    ("SÃO PAULO, SÃO PAULO", false), ("Ã", false), ("", false), ("â€", false), ("ÃÃÃÃ", false),
  ])
  func encodedTwice(_ text: String, _ isNoted: Bool) {
    let found = decode(Array(text.utf8))
    #expect(found.findings.contains { $0.message.contains("saved again") } == isNoted)
    #expect(found.bytes == Array(text.utf8))
  }

  @Test func utf8WinsOverTheDeclaration() {
    let found = decode(page("iso-8859-1", Array("“é”".utf8)))
    #expect(found.label == "utf-8")
    #expect(found.findings.first?.message.contains("declared iso-8859-1") == true)
  }

  @Test func aHeaderCounts() {
    #expect(decode([0x41, 0xE6], "koi8-r").label == "koi8-r")
    #expect(String(decoding: decode([0x41, 0xE6], "koi8-r").bytes, as: UTF8.self) == "AФ")
  }

  @Test(arguments: [true, false])
  func utf16(_ isLittle: Bool) {
    let units = Array("Ann said “no” 😀".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 255), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    for mark in [[], isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]] as [[UInt8]] {
      let found = decode(mark + bytes)
      #expect(String(decoding: found.bytes, as: UTF8.self) == "Ann said “no” 😀")
      // "said" is the fifth to eighth unit.
      #expect(found.origins.fileRange(of: TextSpan(4..<8)) == mark.count + 8..<mark.count + 16)
    }
  }

  /// Long stretches of ASCII are looked through many bytes at a time.
  @Test(arguments: [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xFE, 0xFF] as [UInt8])
  func everyPlaceIsLookedAt(_ odd: UInt8) {
    for place in 0..<40 {
      var bytes = [UInt8](repeating: 0x61, count: 40)
      bytes[place] = odd
      let found = decode(bytes)
      #expect(String(validating: found.bytes, as: UTF8.self) != nil)
      #expect(found.bytes != bytes && !found.findings.isEmpty)
    }
  }

  @Test func oneStrayByteLosesNothing() {
    let text = "“Good” – the café owners’ association said it was «too much».\n"
    var bytes = Array((text + text).utf8)
    bytes.insert(contentsOf: [0x93, 0x80], at: text.utf8.count)
    let found = decode(bytes)
    #expect(String(decoding: found.bytes, as: UTF8.self) == text + "“€" + text)
    #expect(found.rule == .nearlyUTF8)
    #expect(found.findings.count == 1)
    #expect(found.findings.first?.span?.bytes == text.utf8.count..<text.utf8.count + 1)
    #expect(found.findings.first?.span?.line == 2)
    let second = text.utf8.count + 6
    #expect(
      found.origins.fileRange(of: TextSpan(second..<second + 3))
        == text.utf8.count + 2..<text.utf8.count + 5)
  }

  @Test func controlsAreDroppedAndPlacesKept() {
    let found = decode(Array("be\0fore\u{01} \u{FFFE}it\u{0C}ends".utf8))
    #expect(String(decoding: found.bytes, as: UTF8.self) == "before it ends")
    #expect(found.origins.fileRange(of: TextSpan(0..<6)) == 0..<7)
    #expect(found.origins.fileRange(of: TextSpan(7..<9)) == 12..<14)
  }

  @Test func aCutOffCharacterIsSaid() {
    let found = decode(Array("Zürich is far Z".utf8) + [0xC3])
    #expect(String(decoding: found.bytes, as: UTF8.self) == "Zürich is far Z")
    #expect(found.findings.contains { $0.message.contains("cut off") })
  }

  /// Every pair of bytes in every encoding: the answer is UTF-8, and every byte leads back into
  /// the file.
  @Test(arguments: [
    nil, "utf-8", "utf-16", "windows-1255", "gb18030", "shift_jis", "euc-jp", "iso-2022-jp",
    "big5", "euc-kr",
  ])
  func alwaysLeadsBack(_ label: String?) {
    for first in stride(from: 0, through: 255, by: 3) {
      for second in stride(from: 0, through: 255, by: 5) {
        let bytes: [UInt8] = [0x61, UInt8(first), UInt8(second), 0x62, 0x1B, UInt8(second)]
        let found = decode(bytes, label)
        #expect(String(validating: found.bytes, as: UTF8.self) != nil)
        var last = 0
        for at in found.bytes.indices {
          guard let range = found.origins.fileRange(of: TextSpan(at..<at + 1)) else {
            Issue.record("byte \(at) of \(bytes) in \(label ?? "none") came from nowhere")
            continue
          }
          #expect(range.lowerBound >= last && range.upperBound <= bytes.count)
          last = range.lowerBound
        }
      }
    }
  }
}
