/// Currencies: their ISO codes and how news writes them.
enum Currencies {
  struct Entry {
    var code: String
    /// Words behind a number, and codes on either side of it.
    var names: [String]
    /// One of it is a hundredth: "cents".
    var isMinor = false
    /// "MUSD 60" is sixty million: how companies of the north of Europe write it.
    var isMillions = false

    // Not copied into the table once for each entry: that cost the compiler seconds.
    @inline(never)
    init(_ code: String, _ names: String, isMinor: Bool = false, isMillions: Bool = false) {
      self.code = code
      self.names = names.split(separator: " ").map(String.init)
      self.isMinor = isMinor
      self.isMillions = isMillions
    }
  }

  static let all = [
    Entry("USD", "dollar dollars usd buck bucks"), Entry("USD", "cent cents", isMinor: true),
    Entry("EUR", "euro euros eur"), Entry("GBP", "pound pounds gbp sterling quid"),
    Entry("GBP", "pence penny", isMinor: true), Entry("JPY", "yen jpy"),
    Entry("CNY", "yuan renminbi cny rmb kuai"), Entry("INR", "rupee rupees inr rs"),
    Entry("RUB", "ruble rubles rouble roubles rub"), Entry("CHF", "franc francs chf"),
    Entry("KRW", "won krw"), Entry("AUD", "aud"), Entry("CAD", "cad"), Entry("NZD", "nzd"),
    Entry("HKD", "hkd"), Entry("SGD", "sgd"), Entry("TWD", "twd"),
    Entry("DEM", "mark marks deutschemarks"), Entry("SEK", "krona kronor sek"),
    Entry("NOK", "nok"), Entry("DKK", "krone kroner dkk"), Entry("PLN", "zloty zlotys pln"),
    Entry("CZK", "koruna korunas czk"), Entry("HUF", "forint forints huf"),
    Entry("TRY", "lira liras lire try"), Entry("BRL", "real reais brl"),
    Entry("MXN", "peso pesos mxn"), Entry("ARS", "ars"), Entry("ZAR", "rand zar"),
    Entry("NGN", "naira ngn"), Entry("KES", "kes ksh kshs"), Entry("EGP", "egp"),
    Entry("ILS", "shekel shekels nis"), Entry("SAR", "riyal riyals sar"),
    Entry("AED", "dirham dirhams aed dh dhs"), Entry("IQD", "dinar dinars"),
    Entry("THB", "baht thb"),
    Entry("IDR", "rupiah idr"), Entry("MYR", "ringgit myr rm"), Entry("PHP", "php"),
    Entry("VND", "dong vnd"), Entry("UAH", "hryvnia hryvnias uah"), Entry("ITL", "itl"),
    Entry("ESP", "peseta pesetas"), Entry("NLG", "guilder guilders"),
    Entry("ATS", "schilling schillings"), Entry("BTC", "bitcoin bitcoins btc"),
    Entry("FRF", "frf"), Entry("IRR", "rial rials"), Entry("PKR", "pkr"), Entry("BDT", "taka tk"),
    Entry("GRD", "drachma drachmas"), Entry("PTE", "escudo escudos"), Entry("RON", "leu lei ron"),
    Entry("BGN", "lev leva bgn"), Entry("KZT", "tenge kzt"), Entry("GEL", "lari gel"),
    Entry("MMK", "kyat kyats"), Entry("ZMW", "kwacha"), Entry("GHS", "cedi cedis ghs"),
    Entry("ETB", "birr"), Entry("VES", "bolivar bolivars bolivares"),
    Entry("USD", "musd", isMillions: true), Entry("EUR", "meur", isMillions: true),
    Entry("GBP", "mgbp", isMillions: true), Entry("SEK", "msek", isMillions: true),
    Entry("NOK", "mnok", isMillions: true), Entry("DKK", "mdkk", isMillions: true),
    Entry("CHF", "mchf", isMillions: true), Entry("AUD", "maud", isMillions: true),
    Entry("CAD", "mcad", isMillions: true),
  ]

  /// Nationality before the name of a currency: "Canadian dollars".
  static let national: [(nation: String, base: String, code: String)] = [
    ("us", "USD", "USD"), ("american", "USD", "USD"), ("canadian", "USD", "CAD"),
    ("australian", "USD", "AUD"), ("hong kong", "USD", "HKD"), ("singapore", "USD", "SGD"),
    ("new zealand", "USD", "NZD"), ("taiwan", "USD", "TWD"), ("jamaican", "USD", "JMD"),
    ("egyptian", "GBP", "EGP"), ("british", "GBP", "GBP"), ("irish", "GBP", "IEP"),
    ("swiss", "CHF", "CHF"), ("french", "CHF", "FRF"), ("belgian", "CHF", "BEF"),
    ("norwegian", "DKK", "NOK"), ("danish", "DKK", "DKK"), ("swedish", "SEK", "SEK"),
    ("mexican", "MXN", "MXN"), ("philippine", "MXN", "PHP"), ("argentine", "MXN", "ARS"),
    ("chilean", "MXN", "CLP"), ("colombian", "MXN", "COP"), ("cuban", "MXN", "CUP"),
    ("pakistani", "INR", "PKR"), ("indian", "INR", "INR"), ("italian", "TRY", "ITL"),
    ("turkish", "TRY", "TRY"), ("japanese", "JPY", "JPY"), ("chinese", "CNY", "CNY"),
    ("south korean", "KRW", "KRW"), ("german", "DEM", "DEM"), ("west german", "DEM", "DEM"),
    ("iranian", "IRR", "IRR"), ("kuwaiti", "IQD", "KWD"), ("jordanian", "IQD", "JOD"),
  ]

  /// Letters that stand right before "$": "HK$3.85", "C$1.9 billion".
  static let dollarPrefixes: [(String, String)] = [
    ("us", "USD"), ("u.s.", "USD"), ("hk", "HKD"), ("c", "CAD"), ("cdn", "CAD"), ("can", "CAD"),
    ("ca", "CAD"), ("a", "AUD"), ("au", "AUD"), ("aus", "AUD"), ("nz", "NZD"), ("s", "SGD"),
    ("nt", "TWD"), ("r", "BRL"), ("mx", "MXN"), ("sg", "SGD"), ("cad", "CAD"), ("aud", "AUD"),
    ("nzd", "NZD"), ("mxn", "MXN"), ("mex", "MXN"), ("hkd", "HKD"), ("sgd", "SGD"), ("usd", "USD"),
    ("j", "JMD"), ("tt", "TTD"),
  ]
}

/// Signs of currencies as marks of pieces; `$` is itself.
enum CurrencySigns {
  static let dollar = UInt8(ascii: "$")
  static let pound: UInt8 = 0x80
  static let yen: UInt8 = 0x81
  static let cent: UInt8 = 0x82
  static let euro: UInt8 = 0x83
  static let rupee: UInt8 = 0x84
  static let ruble: UInt8 = 0x85
  static let won: UInt8 = 0x86
  static let shekel: UInt8 = 0x87
  static let lira: UInt8 = 0x88
  static let naira: UInt8 = 0x89
  static let colon: UInt8 = 0x8A
  static let dong: UInt8 = 0x8B
  static let kip: UInt8 = 0x8C
  static let peso: UInt8 = 0x8D
  static let hryvnia: UInt8 = 0x8E
  static let tenge: UInt8 = 0x8F
  static let lari: UInt8 = 0x90
  static let bitcoin: UInt8 = 0x91
  static let yuan: UInt8 = 0x92

  /// The code of a sign in front of an amount.
  static func code(_ mark: UInt8) -> String? {
    switch mark {
    case dollar: "USD"
    case pound: "GBP"
    case yen: "JPY"
    case euro: "EUR"
    case rupee: "INR"
    case ruble: "RUB"
    case won: "KRW"
    case shekel: "ILS"
    case lira: "TRY"
    case naira: "NGN"
    case colon: "CRC"
    case dong: "VND"
    case kip: "LAK"
    case peso: "PHP"
    case hryvnia: "UAH"
    case tenge: "KZT"
    case lari: "GEL"
    case bitcoin: "BTC"
    case yuan: "CNY"
    default: nil
    }
  }
}
