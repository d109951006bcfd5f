import Foundation

/// Cases of the Recognizers-Text specifications, read where they lie: the folder that the
/// environment variable `CLAIMDIFF_RECOGNIZERS` names. They are no part of the project.
public enum RecognizersCases {
  public struct Expected: Sendable {
    public var type: String
    /// UTF-8 bytes of the input.
    public var range: Range<Int>
    /// Numbers and TIMEX values that would be right; empty when only the place is told.
    public var values: Set<String>
    public var unit: String?
  }

  public struct Case: Sendable {
    public var input: String
    public var reference: String
    public var expected: [Expected]
  }

  public static var folder: String? {
    ProcessInfo.processInfo.environment["CLAIMDIFF_RECOGNIZERS"]
  }

  /// Prints a case that came out wrong beside what was found, if anybody asks for it.
  public static func printWrong(_ file: String, _ item: Case, _ found: [String]) {
    guard ProcessInfo.processInfo.environment["CLAIMDIFF_RECOGNIZERS_DETAILS"] != nil else {
      return
    }
    let bytes = Array(item.input.utf8)
    let wanted = item.expected.map { expected in
      let words = String(decoding: bytes[expected.range], as: UTF8.self)
      return "[\(words)] \(expected.values.sorted()) \(expected.unit ?? "")"
    }
    print("wrong \(file): \(item.input) ‖ wanted \(wanted) ‖ found \(found)")
  }

  /// The cases of one file; those that expect nothing are left out.
  public static func load(_ name: String) throws -> [Case] {
    let url = URL(fileURLWithPath: folder ?? "").appendingPathComponent(name + ".json")
    var data = try Data(contentsOf: url)
    if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
    let cases = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return cases.compactMap { fields in
      guard let input = fields["Input"] as? String,
        let results = fields["Results"] as? [[String: Any]], !results.isEmpty
      else { return nil }
      let context = fields["Context"] as? [String: Any]
      let reference = context?["ReferenceDateTime"] as? String ?? "2016-11-07"
      return Case(
        input: input, reference: reference,
        expected: results.map { expected($0, in: input) })
    }
  }

  private static func expected(_ result: [String: Any], in input: String) -> Expected {
    let start = result["Start"] as? Int ?? 0
    let length =
      (result["End"] as? Int).map { $0 + 1 - start } ?? result["Length"] as? Int ?? 1
    let units = Array(input.utf16)
    let low = min(max(start, 0), units.count)
    let high = min(max(low, low + length), units.count)
    let before = String(decoding: units[..<low], as: UTF16.self).utf8.count
    let within = String(decoding: units[low..<high], as: UTF16.self).utf8.count
    let type = result["TypeName"] as? String ?? result["Type"] as? String ?? ""
    var values: Set<String> = []
    var unit: String?
    for key in ["Value", "Resolution"] {
      guard let fields = result[key] as? [String: Any] else { continue }
      unit = unit ?? fields["unit"] as? String
      collect(fields, into: &values)
    }
    return Expected(
      type: type.split(separator: ".").last.map(String.init) ?? type,
      range: before..<before + within, values: values, unit: unit)
  }

  /// Values, TIMEX values and resolutions to days, wherever they lie.
  private static func collect(_ fields: [String: Any], into values: inout Set<String>) {
    for (key, field) in fields {
      switch field {
      case let text as String where ["Timex", "timex", "date", "dateTime", "value"].contains(key):
        values.insert(text.replacingOccurrences(of: " ", with: "T"))
      case let inner as [String: Any]: collect(inner, into: &values)
      case let list as [[String: Any]]: for inner in list { collect(inner, into: &values) }
      default: break
      }
    }
  }
}
