/// Words that the grammars of times and quantities call by name.
enum ValueKeyword: String, CaseIterable, Sendable {
  case none = ""
  // Small words.
  case a, the, of, and, or, to, `in`, on, at, by, from, until, since, before, after, between
  case through, during, `for`, within, per, out, than, not, no, its, his, her, their, into, our
  case s, st, nd, rd, th, my
  // Pointing.
  case last, next, this, that, these, those, past, previous, preceding, prior, following, coming
  case upcoming, current, same, latest, recent, each, every, alternate, other, another
  case ago, later, earlier, hence, early, late, mid, middle, beginning, start, end, close, turn
  case now, currently, recently, soon, future, today, yesterday, tomorrow, tonight, overnight
  case noon, midnight, midday, oclock, nowadays, present, presently, previously, lately, shortly
  case foreseeable, near, right, time, date, fiscal, financial, full, whole, entire, old
  case comparable, corresponding, period, daily, weekly, monthly, annually, yearly, quarterly
  case hourly, nightly, am, pm, local, eve, long, trading, business, ended, ending, term
  // How many.
  case couple, few, several, many, some, dozen, dozens, scores, handful, numerous, multiple
  case various, both, half, all, more, less, fewer, least, most, up, over, under, above, below
  case beyond, about, around, approximately, roughly, nearly, almost, estimated, exactly, only
  case just, minimum, maximum, excess, upwards, additional, extra, further, so, plus, minus, point
  case points, percent, percentage, cents, basis, aged, votes, greater, larger, bigger, higher
  case smaller, lower, equal, tens, scale, negative, exceed, exceeding

  /// Other spellings of the same words.
  static let spellings: [(String, ValueKeyword)] = [
    ("an", .a), ("pct", .percent), ("percents", .percent), ("o'clock", .oclock), ("a.m", .am),
    ("p.m", .pm), ("approx", .approximately), ("circa", .approximately), ("tmrw", .tomorrow),
    ("tmr", .tomorrow), ("tonite", .tonight), ("till", .until), ("til", .until), ("thru", .through),
    ("cent", .cents),
    ("afterward", .later), ("afterwards", .later), ("everyday", .daily), ("nobody", .none),
    ("year-end", .none), ("dozs", .dozens), ("dzs", .dozens), ("exceeds", .exceed),
    ("exceeded", .exceed), ("vote", .votes), ("age", .aged), ("ages", .aged), ("ours", .our),
    ("outset", .beginning), ("close", .close), ("upward", .upwards), ("elder", .none),
    ("someone", .none), ("whose", .their), ("newest", .latest), ("ensuing", .following),
    ("subsequent", .following), ("forthcoming", .upcoming),
  ]
}
