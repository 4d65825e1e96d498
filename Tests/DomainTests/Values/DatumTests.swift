import Domain
import Testing

@Suite struct DatumTests {
  @Test(arguments: [
    "2026-09-15", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-02-28", "2026-04-30",
  ])
  func `a day that exists is written as it was read`(text: String) {
    #expect(Datum(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2024-02-30", "2026-04-31", "2026-06-31", "2026-09-31",
    "2026-11-31",
    "2026-01-32", "2026-00-10", "2026-13-01", "2026-01-00", "1899-12-31", "2200-01-01",
  ])
  func `a day that does not exist is no date`(text: String) {
    #expect(Datum(text) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-9-15", "26-09-15", "15-09-2026", "2026/09/15", "20260915", "2026-09-15 ", " 2026-09-15",
    "2026-09-15T00:00", "+026-09-15", "2026-0a-15", "２０２６-09-15", "2026-09-1５",
  ])
  func `only four digits, two and two with hyphens are a date`(text: String) {
    #expect(Datum(text) == nil)
  }

  @Test func `each month has its own number of days`() {
    let lengths = (1...12).map { maand in (28...32).last { Datum(jaar: 2026, maand: maand, dag: $0) != nil } }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test func `years divisible by four are leap years, centuries only when divisible by four hundred`() {
    let leap = (1896...2110).filter { Datum(jaar: $0, maand: 2, dag: 29) != nil }
    #expect(leap.contains(2000) && leap.contains(2024) && leap.contains(1904))
    #expect(!leap.contains(1900) && !leap.contains(2100) && !leap.contains(2026))
    #expect(leap.count == 51)
  }

  @Test func `dates are ordered by year, then month, then day`() {
    let texts = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
    let dates = texts.compactMap { Datum($0) }
    #expect(dates.count == 4)
    #expect(dates.reversed().sorted() == dates)
    #expect(Datum.eerste < dates[0])
  }

  @Test(arguments: [
    ("2026-01-15", "2026-01-15", 0), ("2026-01-15", "2026-02-14", 0), ("2026-01-15", "2026-02-15", 1),
    ("2025-06-10", "2026-09-10", 15), ("2025-06-10", "2026-09-09", 14), ("2024-12-31", "2025-01-31", 1),
    ("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-01", 1), ("2024-02-29", "2025-02-28", 11),
    ("2024-02-29", "2025-03-01", 12), ("2026-02-15", "2026-01-15", -1), ("2026-02-15", "2026-02-14", -1),
  ])
  func `a month is full on the same day of the next`(from: String, to: String, months: Int) throws {
    #expect(try #require(Datum(from)).volleMaanden(tot: #require(Datum(to))) == months)
  }
}
