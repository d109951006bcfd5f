/// The address of a page, as far as an importer needs it.
enum PageAddress {
  /// `https://www.example.co.uk/a/b` → `www.example.co.uk`
  static func host(_ url: String) -> String? {
    var rest = Substring(url)
    if let range = rest.firstIndex(of: ":"), rest[range...].hasPrefix("://") {
      rest = rest[rest.index(range, offsetBy: 3)...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else {
      return nil
    }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    return host.contains(".") ? host : nil
  }

  /// `…/2021/12/13/title` or `…/2021-12-13-title` → `2021-12-13`
  static func date(_ url: String) -> String? {
    let bytes = Array(url.utf8)
    func digits(_ start: Int, _ count: Int) -> Int? {
      guard start >= 0, start + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[start..<start + count] {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    for start in 0..<bytes.count {
      guard let year = digits(start, 4), (1990...2100).contains(year),
        start == 0 || !(bytes[start - 1] &- 0x30 < 10), start + 10 <= bytes.count
      else { continue }
      let mark = bytes[start + 4]
      if mark == 0x2F || mark == 0x2D, let month = digits(start + 5, 2),
        bytes[start + 7] == mark, let day = digits(start + 8, 2),
        let stamp = DateStampReader.stamp(year: year, month: month, day: day)
      {
        return stamp.value
      }
    }
    return nil
  }
}
