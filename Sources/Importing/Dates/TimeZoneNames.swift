/// The zones that news and mail write by name, in minutes from UTC. Names that several zones share
/// (IST) mean the one that English-language news means.
enum TimeZoneNames {
  static func minutes(_ name: String) -> Int? { table[name.uppercased()] }

  /// `ET`, `PT` and their like: the offset depends on the season.
  static func isSeasonal(_ name: String) -> Bool {
    ["ET", "CT", "MT", "PT"].contains(name.uppercased())
  }

  private static let table: [String: Int] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "WAT": 60,
    "CEST": 120, "EET": 120, "SAST": 120, "CAT": 120, "EEST": 180, "MSK": 180, "EAT": 180,
    "GST": 240, "PKT": 300, "IST": 330, "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480,
    "AWST": 480, "PHT": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "ACDT": 630,
    "AEDT": 660, "NZST": 720, "NZDT": 780, "NST": -210, "AST": -240, "ADT": -180, "EST": -300,
    "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600,
  ]
}
