/// News agencies by the names under which reports credit them.
package enum Agencies {
  /// The one name that an agency has here, from any of its spellings in lower case.
  package static func name(_ lower: String) -> String? {
    table[lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower]
  }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for (name, spellings) in list {
      table[name.lowercased()] = name
      for spelling in spellings.split(separator: "|") { table[String(spelling)] = name }
    }
    return table
  }()

  private static let list: [(String, Substring)] = [
    ("Associated Press", "ap|ap news|a.p.|(ap)|the associated press"),
    ("Reuters", "thomson reuters|reuters staff|reuters news agency|reuters/ipsos"),
    ("AFP", "agence france-presse|agence france presse|a.f.p."),
    ("Bloomberg", "bloomberg news|bloomberg l.p.|bloomberg.com"),
    ("dpa", "deutsche presse-agentur|dpa-afx|dpa/lnw|dpa/tmn|dpa-infocom"),
    ("UPI", "united press international"),
    ("Xinhua", "xinhua news agency|new china news agency"),
    ("TASS", "itar-tass|tass news agency"), ("RIA Novosti", "ria|ria news"),
    ("Interfax", "interfax-ukraine"),
    ("ANI", "asian news international"), ("PTI", "press trust of india"),
    ("IANS", "indo-asian news service"), ("UNI", "united news of india"),
    ("EFE", "agencia efe|agencia efe, s.a."), ("Europa Press", ""),
    ("ANSA", "agenzia ansa|redazione ansa"), ("Adnkronos", ""), ("AGI", ""),
    ("Kyodo", "kyodo news|kyodo news agency"), ("Jiji Press", "jiji"),
    ("Yonhap", "yonhap news agency|yonhap news"),
    ("Anadolu", "anadolu agency|anadolu ajansı|aa"),
    ("PA", "press association|pa media|pa news agency|pa wire"),
    ("Canadian Press", "cp|the canadian press"), ("AAP", "australian associated press"),
    ("APA", "austria presse agentur"), ("SDA", "keystone-sda|sda-ats"), ("KNA", ""), ("epd", ""),
    ("AFX", ""), ("Belga", ""), ("ANP", ""), ("TT", ""), ("NTB", ""), ("Ritzau", ""), ("STT", ""),
    ("PAP", ""), ("CTK", "čtk"), ("MTI", ""), ("Lusa", "agência lusa"), ("Agerpres", ""),
    ("Ukrinform", ""), ("Bernama", ""), ("Antara", ""), ("Viet Nam News Agency", "vna"),
    ("Notimex", ""), ("Télam", "telam"), ("Agência Brasil", ""), ("SID", ""),
    ("States Newsroom", ""), ("Tribune News Service", "tns|tribune content agency"),
    ("CNA", "central news agency"), ("MENA", "middle east news agency"), ("SPA", ""),
    ("WAM", ""), ("IRNA", ""), ("SANA", ""), ("Cover Media", ""), ("SWNS", ""),
  ]
}
