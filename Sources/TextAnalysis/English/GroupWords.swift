/// Members of parties, faiths and peoples: names of many, not of one.
enum GroupWords {
  static func isGroup(_ form: String) -> Bool { words.contains(form) }

  private static let words: Set<String> = Set(
    TableText.words(
      """
      democrat democrats republican republicans tory tories conservatives liberals socialists communists
      communist socialist libertarian libertarians greens labourite independents
      christian christians muslim muslims jew jews jewish hindu hindus buddhist buddhists sikh sikhs
      catholic catholics protestant protestants orthodox evangelicals mormon mormons sunni sunnis shiite
      shiites shia kurd kurds kurdish arab arabs african africans asian asians hispanic hispanics latino
      latinos islamic islamist islamists marines nazi nazis zionist tamil tamils pashtun hutu tutsi
      rohingya uighur uighurs uyghur uyghurs persian basque catalan flemish western westerners
      """))
}
