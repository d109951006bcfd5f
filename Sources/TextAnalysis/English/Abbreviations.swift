/// Words that keep their full stop.
enum Abbreviations {
  /// Titles and the like: a name follows, never a new sentence.
  static let beforeNames: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen",
    "lt", "col", "maj", "capt", "cmdr", "sgt", "cpl", "pvt", "adm", "rev", "hon", "pres", "st",
    "ste", "mt", "ft", "msgr", "fr", "sr", "supt", "insp", "det", "atty", "mlle", "mme", "messrs",
    "amb", "brig", "pfc", "cpt", "no", "nos", "vs", "v", "fig", "figs", "art", "sec", "approx",
    "ca", "cf", "e.g", "i.e", "al", "spc", "ald", "dist", "op", "c",
    "drs", "assoc", "profs", "hons",
  ]

  /// A new sentence may follow.
  static let others: Set<String> = [
    "jr", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "etc", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "hwy", "dept", "univ",
    "assn", "est", "p.m", "a.m", "u.s", "u.k", "u.n", "e.u", "u.s.a", "d.c", "n.y", "n.j", "n.c",
    "s.c", "n.h", "n.m", "n.d", "s.d", "r.i", "w.va", "l.a", "ph.d", "m.d", "b.a", "m.a", "b.c",
    "a.d", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
    "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
    "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "sq", "oz", "lb", "lbs", "hrs", "min",
    "ext", "vol", "pp", "ed", "eds", "div", "t.v", "o.j", "p.s", "esq", "m.p", "c.e.o",
  ]

  static func contains(_ word: String) -> Bool {
    beforeNames.contains(word) || others.contains(word)
  }
}
