/// The named characters of HTML that news pages use.
///
/// HTML 5 has two thousand names, nearly all for mathematics; these are the ones of HTML 4 and
/// those of HTML 5 for letters and punctuation.
enum HTMLEntities {
  static let longest = 24
  static let longestLegacy = 6

  static func scalar(named name: Span<UInt8>) -> UInt32? { all[key(name)] }

  /// Of a name that counts without a semicolon.
  static func legacyScalar(named name: Span<UInt8>) -> UInt32? { legacy[key(name)] }

  private static let legacy = table(latin1)
  private static let all = table(latin1).merging(table(others)) { first, _ in first }

  /// Unequal for all names of the tables, see the tests.
  private static func key(_ name: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for index in 0..<name.count { hash = (hash ^ UInt64(name[index])) &* 1_099_511_628_211 }
    return hash
  }

  private static func table(_ names: String) -> [UInt64: UInt32] {
    var table: [UInt64: UInt32] = [:]
    let words = names.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let name = Array(words[index].utf8)
      table[key(name.span)] = UInt32(words[index + 1], radix: 16)
    }
    return table
  }

  /// Names that old pages may write without a semicolon.
  private static let latin1 = """
    QUOT 22 quot 22 AMP 26 amp 26 LT 3C lt 3C GT 3E gt 3E nbsp A0 iexcl A1 cent A2 pound A3
    curren A4 yen A5 brvbar A6 sect A7 uml A8 COPY A9 copy A9 ordf AA laquo AB not AC shy AD
    REG AE reg AE macr AF deg B0 plusmn B1 sup2 B2 sup3 B3 acute B4 micro B5 para B6 middot B7
    cedil B8 sup1 B9 ordm BA raquo BB frac14 BC frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1
    Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6 Ccedil C7 Egrave C8 Eacute C9 Ecirc CA Euml CB
    Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1 Ograve D2 Oacute D3 Ocirc D4 Otilde D5
    Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB Uuml DC Yacute DD THORN DE szlig DF
    agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5 aelig E6 ccedil E7 egrave E8 eacute E9
    ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF eth F0 ntilde F1 ograve F2 oacute F3
    ocirc F4 otilde F5 ouml F6 divide F7 oslash F8 ugrave F9 uacute FA ucirc FB uuml FC yacute FD
    thorn FE yuml FF
    """

  private static let others = """
    OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2C6 tilde 2DC Alpha 391
    Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39A
    Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau 3A4 Upsilon 3A5
    Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 epsilon 3B5 zeta 3B6
    eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE omicron 3BF pi 3C0
    rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 omega 3C9
    thetasym 3D1 upsih 3D2 piv 3D6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D lrm 200E
    rlm 200F ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo 201D
    bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033
    lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real 211C
    trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 lArr 21D0
    uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207
    isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic 221A prop 221D
    infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234 sim 223C cong 2245
    asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287
    oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor 230A rfloor 230B
    lang 27E8 rang 27E9 loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666 apos 27 Tab 9
    NewLine A excl 21 num 23 dollar 24 percnt 25 lpar 28 rpar 29 ast 2A plus 2B comma 2C period 2E
    sol 2F colon 3A semi 3B equals 3D quest 3F commat 40 lsqb 5B lbrack 5B bsol 5C rsqb 5D
    rbrack 5D Hat 5E lowbar 5F grave 60 lcub 7B lbrace 7B verbar 7C vert 7C rcub 7D rbrace 7D
    hyphen 2010 dash 2010 horbar 2015 Verbar 2016 lsquor 201A rsquor 2019 ldquor 201E rdquor 201D
    OpenCurlyQuote 2018 CloseCurlyQuote 2019 OpenCurlyDoubleQuote 201C CloseCurlyDoubleQuote 201D
    NonBreakingSpace A0 numsp 2007 puncsp 2008 hairsp 200A ZeroWidthSpace 200B nldr 2025 mldr 2026
    caret 2041 half BD frac13 2153 frac23 2154 frac15 2155 frac25 2156 frac35 2157 frac45 2158
    frac16 2159 frac56 215A frac18 215B frac38 215C frac58 215D frac78 215E phone 260E check 2713
    checkmark 2713 cross 2717 starf 2605 star 2606 bigstar 2605 female 2640 male 2642 numero 2116
    copysr 2117 inodot 131 amacr 101 Amacr 100 abreve 103 Abreve 102 aogon 105 Aogon 104
    cacute 107 Cacute 106 ccaron 10D Ccaron 10C cdot 10B Cdot 10A ccirc 109 Ccirc 108 dcaron 10F
    Dcaron 10E dstrok 111 Dstrok 110 emacr 113 Emacr 112 ecaron 11B Ecaron 11A edot 117 Edot 116
    eogon 119 Eogon 118 gbreve 11F Gbreve 11E gcirc 11D Gcirc 11C hcirc 125 Hcirc 124 hstrok 127
    Hstrok 126 imacr 12B Imacr 12A iogon 12F Iogon 12E Idot 130 itilde 129 Itilde 128 jcirc 135
    Jcirc 134 kcedil 137 Kcedil 136 lacute 13A Lacute 139 lcaron 13E Lcaron 13D lcedil 13C
    Lcedil 13B lstrok 142 Lstrok 141 nacute 144 Nacute 143 ncaron 148 Ncaron 147 ncedil 146
    Ncedil 145 omacr 14D Omacr 14C odblac 151 Odblac 150 racute 155 Racute 154 rcaron 159
    Rcaron 158 rcedil 157 Rcedil 156 sacute 15B Sacute 15A scedil 15F Scedil 15E scirc 15D
    Scirc 15C tcaron 165 Tcaron 164 tcedil 163 Tcedil 162 tstrok 167 Tstrok 166 umacr 16B
    Umacr 16A uring 16F Uring 16E ubreve 16D Ubreve 16C udblac 171 Udblac 170 uogon 173 Uogon 172
    utilde 169 Utilde 168 wcirc 175 Wcirc 174 ycirc 177 Ycirc 176 zacute 17A Zacute 179 zdot 17C
    Zdot 17B jukcy 454
    """
}
