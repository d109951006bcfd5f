/// Short forms of given names: a report's "Bill" is another's "William".
enum Nicknames {
  static func areSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    for group in groups[left] ?? [] where (groups[right] ?? []).contains(group) { return true }
    return false
  }

  private static let groups: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (line, row) in TableText.rows(rows).enumerated() {
      for name in TableText.fields(row, by: 0x20) { table[name, default: []].append(line) }
    }
    return table
  }()

  private static let rows = """
    abraham abe
    albert al bert
    alexander alex sandy alec
    alexandra alex sandra
    alfred alf fred
    andrew andy drew
    anthony tony antony
    arthur art
    barbara barb
    benjamin ben benny
    bernard bernie
    catherine cathy kate katie katherine kathryn
    charles charlie chuck
    christine chris christina tina
    christopher chris
    daniel dan danny
    david dave
    deborah debbie debra
    donald don donny
    dorothy dot dottie
    edward ed eddie ted ned
    elizabeth liz beth betty eliza lisa
    eugene gene
    frances fran
    francis frank
    franklin frank
    frederick fred freddie
    gerald gerry jerry
    gregory greg
    harold harry hal
    henry hank harry
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    jeffrey jeff geoffrey geoff
    jennifer jen jenny
    jeremy jerry
    jessica jess jessie
    john jack johnny jon
    jonathan jon jonny
    joseph joe joey
    joshua josh
    judith judy
    katherine kathy kate katie kathleen
    kenneth ken kenny
    kimberly kim
    lawrence larry laurence
    leonard leo len lenny
    louis lou
    margaret maggie meg peggy marge
    martin marty
    matthew matt
    michael mike mick mickey
    mitchell mitch
    nathaniel nathan nate
    nicholas nick nicky
    pamela pam
    patricia pat patty tricia
    patrick pat paddy
    peter pete
    philip phil phillip
    randall randy
    raymond ray
    rebecca becky
    reginald reggie reg
    richard rick dick ricky rich
    robert rob bob bobby robbie bert
    ronald ron ronnie
    samuel sam sammy
    samantha sam
    stephen steve steven stephan
    steven steve
    susan sue susie
    theodore ted teddy theo
    thomas tom tommy
    timothy tim
    theresa teresa terry
    victoria vicky vicki tori
    vincent vince vinny
    walter walt wally
    william bill will billy willie liam
    zachary zach zack
    """
}
