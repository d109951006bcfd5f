import Testing
import Writing

@Suite struct LineBreakerTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("   ", 5, [""]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("a\n b\t c", 9, ["a b c"]),
    ("灯台 灯", 4, ["灯台", "灯"]), ("灯", 1, ["灯"]),
    ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]),
  ])
  func breaks(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(LineBreaker(width: width).lines(of: text) == expected)
  }

  @Test(arguments: [
    ("short", 10, "short"), ("rather too long", 10, "rather…"), ("灯台灯台灯台", 7, "灯台灯…"),
  ])
  func cuts(_ text: String, _ width: Int, _ expected: String) {
    #expect(LineBreaker(width: width).cut(text) == expected)
  }

  @Test(arguments: [
    ("a", 1), ("灯", 2), ("e\u{301}", 1), ("👩‍👩‍👧", 2), ("\u{200B}", 0), ("ﬁ", 1), ("한", 2),
  ])
  func columns(_ text: String, _ width: Int) { #expect(ColumnWidth.of(text) == width) }

  @Test func cleansWhatCommandsTerminals() {
    #expect(LineBreaker.clean("a\u{1B}[2Jb\u{202E}c\u{7}d") == "a [2Jbc d")
  }
}
