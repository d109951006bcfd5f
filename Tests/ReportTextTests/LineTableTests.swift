import ReportText
import Testing

@Suite struct LineTableTests {
  @Test(arguments: [
    ("ab\ncd", 3, 2, 1), ("ab\r\ncd", 4, 2, 1), ("ab\rcd", 3, 2, 1), ("aé\nb", 3, 1, 3),
    ("aéb", 3, 1, 3), ("", 0, 1, 1),
  ])
  func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = LineTable(Array(text.utf8)).position(of: offset)
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test func utf16CountsScalars() {
    let bytes: [UInt8] = [0x61, 0, 0x0A, 0, 0x3D, 0xD8, 0x00, 0xDE, 0x62, 0]
    let position = LineTable(bytes, layout: .utf16LittleEndian).position(of: 8)
    #expect(position.line == 2)
    #expect(position.column == 2)
  }
}
