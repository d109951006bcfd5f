/// States and provinces as news writes them, their short forms included.
enum Regions {
  /// "ore." → "Oregon"; full names map to themselves. Lower-case keys.
  static func fullName(_ form: String) -> String? { table[form] }

  /// Only the short forms that no other word has: "Ore.", "D.C.", but not "OR", "IN", "ME".
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for row in TableText.rows(rows) {
      let names = TableText.fields(row, by: 0x2C)
      guard let full = names.first else { continue }
      for name in names { table[name.lowercased()] = full }
    }
    return table
  }()

  private static let rows = """
    Alabama,Ala.
    Alaska
    Arizona,Ariz.
    Arkansas,Ark.
    California,Calif.,Cal.
    Colorado,Colo.
    Connecticut,Conn.
    Delaware,Del.
    Florida,Fla.
    Georgia,Ga.
    Hawaii
    Idaho
    Illinois,Ill.
    Indiana,Ind.
    Iowa
    Kansas,Kan.,Kans.
    Kentucky,Ky.
    Louisiana,La.
    Maine
    Maryland,Md.
    Massachusetts,Mass.
    Michigan,Mich.
    Minnesota,Minn.
    Mississippi,Miss.
    Missouri,Mo.
    Montana,Mont.
    Nebraska,Neb.,Nebr.
    Nevada,Nev.
    New Hampshire,N.H.
    New Jersey,N.J.
    New Mexico,N.M.
    New York,N.Y.
    North Carolina,N.C.
    North Dakota,N.D.
    Ohio
    Oklahoma,Okla.
    Oregon,Ore.
    Pennsylvania,Pa.,Penn.
    Rhode Island,R.I.
    South Carolina,S.C.
    South Dakota,S.D.
    Tennessee,Tenn.
    Texas,Tex.
    Utah
    Vermont,Vt.
    Virginia,Va.
    Washington,Wash.
    West Virginia,W.Va.,W. Va.
    Wisconsin,Wis.
    Wyoming,Wyo.
    District of Columbia,D.C.
    Ontario,Ont.
    Quebec,Que.
    British Columbia,B.C.
    Alberta,Alta.
    Manitoba
    Saskatchewan,Sask.
    Nova Scotia,N.S.
    New Brunswick
    Newfoundland
    New South Wales,NSW
    Queensland
    Victoria
    Tasmania
    South Australia
    Western Australia
    Catalonia
    Bavaria
    Punjab
    Sindh
    Kashmir
    Gujarat
    Kerala
    Guangdong
    Xinjiang
    Crimea
    Chechnya
    Kurdistan
    Normandy
    Tuscany
    Lombardy
    Sicily
    Aceh
    Sumatra
    Java
    Bali
    Gaza
    West Bank
    Darfur
    """
}
