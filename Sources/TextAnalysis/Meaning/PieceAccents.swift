/// Letters without their accents, in lower case, where Unicode composes them.
///
///     "É" → e    "Й" → и    "ガ" → カ    "한" → ᄒ ᅡ ᆫ (by arithmetic, see `WordPiece`)
enum PieceAccents {
  /// The bare letter, or 0 when the scalar has no accent to lose and no case to change.
  static func base(of value: UInt32) -> UInt32 {
    for table in tables where value >= table.first {
      let index = Int(value - table.first)
      if index < table.bases.count { return table.bases[index] }
    }
    return 0
  }

  private struct Table {
    var first: UInt32
    var bases: [UInt32]

    init(_ first: UInt32, _ letters: [String]) {
      self.first = first
      bases = letters.joined().unicodeScalars.map { $0 == "." ? 0 : $0.value }
    }
  }

  /// A full stop stands for a letter that stays as it is.
  private static let tables: [Table] = [
    // Kana
    Table(
      0x3040,
      [
        "............か.き.く.け.こ.さ.し.す.せ.そ.た.ち..つ.て.と......はは.ひひ.ふふ.へへ.ほほ..",
        "....................う.........ゝ.............カ.キ.ク.ケ.コ.サ.シ.ス.セ.ソ.",
        "タ.チ..ツ.テ.ト......ハハ.ヒヒ.フフ.ヘヘ.ホホ......................ウ..ワヰヱヲ...ヽ",
      ]),
    // Latin and Greek, more
    Table(
      0x1E00,
      [
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm",
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv",
        "wwwwwwwwwwxxxxyyzzzzzzhtwy.ſ..ß.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee",
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻ.ỽ.ỿ.",
        "ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι",
        "οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..",
        "ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι.",
        ".¨ηηη.ηηεεηηη᾿᾿᾿ιιιι..ιιιιιι.῾῾῾υυυυρρυυυυυυρ¨¨`..ωωω.ωωοοωωω´",
      ]),
    // Greek and Cyrillic
    Table(
      0x0370,
      [
        "ͱ.ͳ.ʹ.ͷ.......;ϳ.....¨α·εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηι",
        "υ.........................ιυουωϗ...ϒϒ...ϙ.ϛ.ϝ.ϟ.ϡ.ϣ.ϥ.ϧ.ϩ.ϫ.ϭ.ϯ.",
        "....θ..ϸ.ϲϻ..ͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюя",
        ".........и......................ее.г...і....киу.ѡ.ѣ.ѥ.ѧ.ѩ.ѫ.ѭ.ѯ.",
        "ѱ.ѳ.ѵ.ѵѵѹ.ѻ.ѽ.ѿ.ҁ.........ҋ.ҍ.ҏ.ґ.ғ.ҕ.җ.ҙ.қ.ҝ.ҟ.ҡ.ң.ҥ.ҧ.ҩ.ҫ.ҭ.ү.",
        "ұ.ҳ.ҵ.ҷ.ҹ.һ.ҽ.ҿ.ӏжжӄ.ӆ.ӈ.ӊ.ӌ.ӎ..ааааӕ.ееә.әәжжззӡ.ииииооө.өөээуу",
        "ууууччӷ.ыыӻ.ӽ.ӿ.ԁ.ԃ.ԅ.ԇ.ԉ.ԋ.ԍ.ԏ.ԑ.ԓ.ԕ.ԗ.ԙ.ԛ.ԝ.ԟ.ԡ.ԣ.ԥ.ԧ.ԩ.ԫ.ԭ.ԯ",
      ]),
    // Latin
    Table(
      0x00C0,
      [
        "aaaaaaæceeeeiiiiðnooooo.øuuuuyþ.aaaaaa.ceeeeiiii.nooooo..uuuuy.y",
        "aaaaaaccccccccddđ.eeeeeeeeeegggggggghhħ.iiiiiiiii.ĳ.jjkk.llllllŀ",
        ".ł.nnnnnn.ŋ.ooooooœ.rrrrrrssssssssttttŧ.uuuuuuuuuuuuwwyyyzzzzzz.",
        ".ɓƃ.ƅ.ɔƈ.ɖɗƌ..ǝəɛƒ.ɠɣ.ɩɨƙ...ɯɲ.ɵooƣ.ƥ.ʀƨ.ʃ..ƭ.ʈuuʊʋƴ.ƶ.ʒƹ...ƽ...",
        "....ǆǆ.ǉǉ.ǌǌ.aaiioouuuuuuuuuu.aaaaææǥ.ggkkooooʒʒjǳǳ.ggƕƿnnaaææøø",
        "aaaaeeeeiiiioooorrrruuuussttȝ.hhƞ.ȣ.ȥ.aaeeooooooooyy......ⱥȼ.ƚⱦ.",
        ".ɂ.ƀʉʌɇ.ɉ.ɋ.ɍ.ɏ",
      ]),
  ]
}
