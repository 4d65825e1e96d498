import Domain
import Testing

@Suite struct GetalTests {
  @Test(arguments: [
    ("0", "0", "0"), ("12", "12", "12"), ("7.5", "7.5", "7,5"), ("7.50", "7.5", "7,5"),
    ("39.125", "39.125", "39,125"),
    ("-3", "-3", "-3"), ("-0.5", "-0.5", "-0,5"), ("0.050", "0.05", "0,05"), ("-0", "0", "0"),
    ("12.000", "12", "12"),
    ("999999999.999", "999999999.999", "999999999,999"),
  ])
  func `a number is exact, with a point in content and a comma for people`(
    text: String, written: String, shown: String
  ) throws {
    let getal = try #require(Getal(text))
    #expect(getal.description == written)
    #expect(getal.leesbaar == shown)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "+5", "1e3", "012", "00", "-01", "1.2345", "1,5", "1 000", "1_000", "0x1F",
    "--1", "1.-5", "1.2.3",
    "1000000000", "12a", "½", "１２",
  ])
  func `any other spelling is no number`(text: String) {
    #expect(Getal(text) == nil)
  }

  @Test func `two spellings of one number are equal`() {
    let spellings = ["7.5", "7.50", "7.500"]
    #expect(Set(spellings.compactMap { Getal($0) }).count == 1)
    #expect(Getal(12) == Getal("12.0" as String))
  }

  @Test func `numbers are ordered by what they are, not as text`() {
    let sorted = ["10", "-2", "9.5", "0", "-10", "9.125"].compactMap { Getal($0) }.sorted()
    #expect(sorted.map(\.description) == ["-10", "-2", "0", "9.125", "9.5", "10"])
  }

  @Test(arguments: [("0", true), ("7.5", true), ("10", true), ("-0.001", false), ("10.001", false)])
  func `a range holds its limits`(text: String, held: Bool) throws {
    #expect(
      Getalbereik(eenheid: nil, minimum: Getal(0), maximum: Getal(10)).bevat(try #require(Getal(text)))
        == held)
  }

  @Test func `a range without a limit is open on that side`() {
    #expect(Getalbereik(eenheid: nil, minimum: nil, maximum: Getal(10)).bevat(Getal(-1000)))
    #expect(Getalbereik(eenheid: nil, minimum: Getal(0), maximum: nil).bevat(Getal(1000)))
    #expect(!Getalbereik(eenheid: nil, minimum: Getal(0), maximum: nil).bevat(Getal(-1)))
  }
}
