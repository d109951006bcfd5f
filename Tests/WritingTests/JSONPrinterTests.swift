import TestSupport
import Testing
import Writing

@Suite struct JSONPrinterTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{0}\u{1F}", #""\n\r\t\u0000\u001f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("é 灯 👩‍👩‍👧", "\"é 灯 👩‍👩‍👧\""), ("", "\"\""),
  ])
  func escapes(_ text: String, _ expected: String) throws {
    #expect(JSONPrinter(.line).print(.string(text)) == expected)
    #expect(try JSON.reading("[" + expected + "]") == .array([.string(text)]))
  }

  @Test(arguments: [(1.0, "1"), (0.5, "0.5"), (1e300, "1e+300"), (-0.25, "-0.25")])
  func numbers(_ number: Double, _ expected: String) {
    #expect(JSONPrinter(.line).print(.number(number)) == expected)
  }

  @Test func whatIsNoNumberIsNull() {
    #expect(JSONPrinter(.line).print(.number(.infinity)) == "null")
    #expect(JSONPrinter(.line).print(.number(.nan)) == "null")
  }

  @Test func keepsTheOrderOfKeys() {
    let value = JSON.object([.init("z", 1), .init("a", .array([])), .init("m", .object([]))])
    #expect(JSONPrinter(.line).print(value) == #"{"z":1,"a":[],"m":{}}"#)
  }

  /// Both layouts hold the same value.
  @Test func pageAndLineAgree() throws {
    let value = JSON(Storm.comparison)
    let (page, line) = (JSONPrinter(.page).print(value), JSONPrinter(.line).print(value))
    #expect(try JSON.reading(page) == JSON.reading(line))
    #expect(page.contains("\n"))
    #expect(!line.contains("\n"))
  }
}
