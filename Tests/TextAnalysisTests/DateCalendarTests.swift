import Testing

@testable import TextAnalysis

@Suite struct DateCalendarTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("1969-12-31", -1, 3),
    ("2013-03-22", 15_786, 5), ("1600-02-29", -135_081, 2),
  ])
  func countsDays(_ iso: String, _ number: Int, _ weekday: Int) throws {
    let day = try #require(CivilDay(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(CivilDay(number: number).iso == iso)
  }

  @Test(arguments: [
    "2013-02-29", "1900-02-29", "2013-13-01", "2013-00-10", "2013-04-31", "2013-1-1", "", "banana",
  ])
  func refusesDaysThatNeverWere(_ iso: String) {
    #expect(CivilDay(iso: iso) == nil)
  }

  @Test func everyDayComesBack() {
    var previous = CivilDay(number: -800_001)
    for number in stride(from: -800_000, through: 800_000, by: 7) {
      let day = CivilDay(number: number)
      let (year, month, date) = day.components
      #expect(CivilDay(year: year, month: month, day: date) == day)
      #expect(previous < day)
      previous = day
    }
  }

  @Test(arguments: [
    ("2008-12-28", 2008, 52), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
    ("2013-03-22", 2013, 12),
  ])
  func knowsISOWeeks(_ iso: String, _ year: Int, _ week: Int) throws {
    let day = try #require(CivilDay(iso: iso))
    #expect(day.week.year == year)
    #expect(day.week.week == week)
    let monday = CivilDay.monday(ofWeek: week, year: year)
    #expect(monday <= day && day.number - monday.number < 7)
  }

  @Test(arguments: [("2000-01-31", 1, "2000-02-29"), ("2000-01-31", -2, "1999-11-30")])
  func addsMonths(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try #require(CivilDay(iso: from)).adding(months: months).iso == to)
  }

  @Test(arguments: [
    ("2013-03-22", "2013-03-22", "2013-03-22"), ("2013-W12", "2013-03-18", "2013-03-24"),
    ("2013-W12-WE", "2013-03-23", "2013-03-24"), ("2013-FA", "2013-09-01", "2013-11-30"),
    ("2013-WI", "2013-12-01", "2014-02-28"), ("2013-Q3", "2013-07-01", "2013-09-30"),
    ("2013-H1", "2013-01-01", "2013-06-30"), ("199", "1990-01-01", "1999-12-31"),
    ("199X", "1990-01-01", "1999-12-31"), ("19", "1900-01-01", "1999-12-31"),
    ("2012", "2012-01-01", "2012-12-31"), ("2012-02", "2012-02-01", "2012-02-29"),
    ("2012-02-XX", "2012-02-01", "2012-02-29"), ("2012-02-03TNI", "2012-02-03", "2012-02-03"),
    ("2012-02-03T10:30", "2012-02-03", "2012-02-03"),
  ])
  func coversDays(_ value: String, _ first: String, _ last: String) throws {
    let covered = try #require(CalendarValue(value))
    #expect(covered.first.iso == first)
    #expect(covered.last.iso == last)
  }

  @Test(arguments: ["P3D", "PT2H", "PRESENT_REF", "XXXX-WXX-5", "XXXX-10", "", "2013-", "2013-99"])
  func coversNoKnownDays(_ value: String) {
    #expect(CalendarValue(value) == nil)
  }

  @Test func comparesIntervals() throws {
    let march = try #require(CalendarValue("2013-03"))
    let friday = try #require(CalendarValue("2013-03-22T14:15"))
    let spring = try #require(CalendarValue("2013-SP"))
    let week = try #require(CalendarValue("2013-W13"))
    let year = try #require(CalendarValue("2014"))
    #expect(march.contains(friday) && !friday.contains(march) && spring.contains(march))
    #expect(march.overlaps(week) && week.overlaps(march))
    #expect(friday.distance(to: week) == 3)
    #expect(year.distance(to: march) == 276)
    #expect(friday.minute == 855 && march.dayCount == 31)
    #expect(friday.grain < march.grain)
  }

  @Test(arguments: [(1989, "1989-03-26"), (2013, "2013-03-31"), (2000, "2000-04-23")])
  func reckonsEaster(_ year: Int, _ iso: String) {
    #expect(HolidayCalendar.easter(year)?.iso == iso)
  }
}
