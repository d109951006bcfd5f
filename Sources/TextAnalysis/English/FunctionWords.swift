/// Words that a capital letter does not make a name.
enum FunctionWords {
  /// Begins a sentence or a headline's word and names nothing: "The", "But", "According".
  static func isCapitalisedByChance(_ form: String) -> Bool { words.contains(form) }
  /// "monday", "january", "easter"
  static func isCalendarWord(_ form: String) -> Bool { calendar.contains(form) }

  private static let words: Set<String> = Set(
    TableText.words(
      """
      a about above according across after afterwards again against ago ahead all almost along already
      also although always am amid among an and another any anyone anything are aren't around as asked
      at away back based be because been before behind being below beneath besides between beyond both
      but by can can't cannot could did didn't do does doesn't doing don't down due during each earlier
      either else elsewhere enough even eventually every everybody everyone everything except few
      finally first five following for former four from further furthermore given good great had has
      have having he he's hence her here hers herself him himself his how however hundreds i i'd i'll
      i'm i've if in indeed inside instead into is isn't it it's its itself just last late later latest
      least less let like many may maybe me meanwhile might mine more moreover most mostly mr much must
      my myself near nearly never nevertheless new next nine no nobody none nonetheless nor not nothing
      now of off officials often oh old on once one only onto or other others otherwise our ours
      ourselves out outside over own part people perhaps please police previously probably quite rather
      recently right same seven several shall she she's should similarly since six so some somebody
      someone something sometimes soon still such ten than thank thanks that that's the their theirs
      them themselves then there there's therefore these they they're this those though thousands three
      through throughout thus till to today together tomorrow tonight too toward towards two under
      unless unlike until up upon us very was wasn't we we're well were weren't what what's whatever
      when whenever where whereas wherever whether which whichever while who who's whoever whole whom
      whose why will with within without won't would wouldn't yes yesterday yet you you're your yours
      yourself 's n't 'm 're 've 'll 'd breaking exclusive update updated watch photos photo video
      advertisement copyright reporting additional read sign subscribe editing
      """))

  /// Capitalised in the middle of a sentence these do begin names: "New York", "Great Lakes".
  static func mayBeginName(_ form: String) -> Bool {
    switch form {
    case "new", "great", "old", "good", "little", "first", "second", "third", "three", "four",
      "five",
      "six", "seven", "nine", "ten", "two", "one", "last", "late", "next", "free", "united":
      true
    default: false
    }
  }

  private static let calendar: Set<String> = Set(
    TableText.words(
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
      sun mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tues. wed. thurs. fri.
      sat. sun. january february march april may june july august september october november december
      jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov
      nov. dec dec. easter christmas ramadan thanksgiving hanukkah halloween est edt gmt bst utc pst pdt
      cet cst cdt am pm a.m. p.m. am. pm. ad bc
      """))
}
