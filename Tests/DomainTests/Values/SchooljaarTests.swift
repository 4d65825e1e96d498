import Domain
import Testing

@Suite struct SchooljaarTests {
  @Test(arguments: ["2026-2027", "1900-1901", "2198-2199", "1999-2000"])
  func `two consecutive years are a school year`(text: String) {
    #expect(Schooljaar(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-2028", "2027-2026", "2026-2026", "2026/2027", "26-27", "2026-27", "2026-2027 ",
    "1899-1900",
    "2199-2200", "202a-2027", "2026–2027",
  ])
  func `anything else is not`(text: String) {
    #expect(Schooljaar(text) == nil)
  }

  @Test(arguments: [
    ("2026-08-01", "2026-2027"), ("2026-07-31", "2025-2026"), ("2026-12-31", "2026-2027"),
    ("2027-01-01", "2026-2027"),
  ])
  func `a school year starts on the first of August`(day: String, year: String) throws {
    #expect(Schooljaar(bij: try #require(Datum(day)))?.description == year)
  }

  @Test func `before the first school year of the calendar there is none`() throws {
    #expect(Schooljaar(bij: .eerste) == nil)
    #expect(try #require(Schooljaar(begin: 1900)).vorige == nil)
    #expect(try #require(Schooljaar(begin: 2198)).volgende == nil)
  }

  @Test func `a school year knows its neighbours`() throws {
    let year = try #require(Schooljaar(begin: 2026))
    #expect(year.vorige?.description == "2025-2026")
    #expect(year.volgende?.description == "2027-2028")
    #expect(try #require(year.vorige) < year)
  }
}
